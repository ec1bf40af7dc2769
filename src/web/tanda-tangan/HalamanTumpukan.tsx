import { sebutan } from '../../core/organisasi/penugasan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { TANDA_TANGAN } from '../kata/tanda-tangan.ts';
import { BarisPilih } from '../komponen/BarisPilih.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Peran } from '../komponen/Peran.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { namaTempat } from '../tampilan/direktori.ts';
import { alamatTumpukan } from './alamat-tumpukan.ts';
import type { SiapTanda } from './tumpukan.ts';

export interface HalamanTumpukanProps {
  readonly layar: Layar;
  readonly milik: readonly PenugasanTercatat[];
  readonly penugasan: PenugasanTercatat;
  readonly siap: readonly SiapTanda[];
  readonly selebihnya: number;
  readonly galat?: string | undefined;
}

/** The stack that waits for a signature. Its form asks for pages only: nothing is signed before the question. */
export function HalamanTumpukan({ layar, milik, penugasan, siap, selebihnya, galat }: HalamanTumpukanProps) {
  const sop = layar.dunia.naskah.sop.nilai;
  const nama = (p: PenugasanTercatat): string => sebutan(p.status, namaTempat(sop, layar.dir, p));
  const bertanda = siap.some((s) => s.perhatian.length > 0);
  return (
    <Bingkai layar={layar} judul={TANDA_TANGAN.judul} di="tandatangan" bilah={siap.length > 0}>
      <KepalaHalaman
        judul={TANDA_TANGAN.judul}
        ket={[
          TANDA_TANGAN.sebagai(nama(penugasan)),
          ...(siap.length > 0 ? [TANDA_TANGAN.ket] : []),
          ...(bertanda ? [TANDA_TANGAN.ketBertanda] : []),
        ].join(' ')}
        kanan={
          <Peran
            penugasan={milik.map((p) => ({
              label: nama(p),
              href: alamat.tandaTangan(p.id),
              kini: p.id === penugasan.id,
            }))}
          />
        }
      />
      {galat && <Pemberitahuan nada="merah" isi={galat} />}
      {selebihnya > 0 && <Pemberitahuan isi={TANDA_TANGAN.selebihnya(selebihnya)} />}
      {siap.length === 0 ? (
        <div class="lembar">
          <Kosong ikon="pen-line" judul={TANDA_TANGAN.kosong} ket={TANDA_TANGAN.kosongKet} />
        </div>
      ) : (
        <Tumpukan siap={siap} penugasan={penugasan} />
      )}
    </Bingkai>
  );
}

function Tumpukan({ siap, penugasan }: Pick<HalamanTumpukanProps, 'siap' | 'penugasan'>) {
  const terpilih = siap.filter((s) => s.perhatian.length === 0).length;
  return (
    <form
      class="lembar"
      method="get"
      action={alamatTumpukan.tanya}
      data-banyak={TANDA_TANGAN.polaDipilih}
      aria-label={TANDA_TANGAN.judul}
    >
      <input type="hidden" name="sebagai" value={penugasan.id} />
      <ul class="antre" data-daftar>
        {siap.map((s) => (
          <Baris key={s.baris.id} siap={s} sebagai={penugasan.id} />
        ))}
      </ul>
      <BilahPutusan utama={TANDA_TANGAN.dipilih(terpilih, siap.length)}>
        <Tombol ukuran="besar" aksi={alamat.cetakBanyak()} kirim nama="surat" nilai="form" ikon="printer">
          {TANDA_TANGAN.cetak}
        </Tombol>
        <Tombol jenis="utama" ukuran="besar" ikon="pen-line">
          <span data-hitung-pilih={TANDA_TANGAN.polaTombol}>{TANDA_TANGAN.lanjut}</span>
        </Tombol>
      </BilahPutusan>
    </form>
  );
}

function Baris({
  siap: { baris, perhatian, cara },
  sebagai,
}: {
  readonly siap: SiapTanda;
  readonly sebagai: string;
}) {
  const kunci = baris.nomor ?? baris.id;
  return (
    <BarisPilih
      nama="b"
      nilai={kunci}
      judul={baris.nama}
      nomor={kunci}
      ket={cara === 'tetap' ? `${baris.keperluan}, ${TANDA_TANGAN.tetap}` : baris.keperluan}
      dipilih={perhatian.length === 0}
      tanda={perhatian.length > 0 ? { label: perhatian.join(', '), warna: 'kunyit' } : undefined}
      bacaHref={alamat.berkas(kunci, { sebagai })}
      bacaLabel={TANDA_TANGAN.baca}
    />
  );
}
