import { sebutan } from '../../core/organisasi/penugasan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { JenisAntrean } from '../../store/berkas/antrean.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { LABEL_SELEMBAR } from '../cetak/label.ts';
import { SEMUA_SURAT } from '../cetak/daftar-surat.ts';
import { judulSurat, lembarKantor } from '../cetak/sebut-surat.ts';
import { CETAK_BANYAK } from '../kata/cetak-banyak.ts';
import { TUGAS } from '../kata/tugas.ts';
import { BarisPilih } from '../komponen/BarisPilih.tsx';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Peran } from '../komponen/Peran.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tab } from '../komponen/Tab.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import type { BarisAntrean } from '../tampilan/antrean.ts';
import { namaPos } from '../tampilan/direktori.ts';

export interface HalamanPilihProps {
  readonly layar: Layar;
  readonly penugasan: PenugasanTercatat;
  readonly antrean: JenisAntrean;
  readonly semuaAntrean: readonly JenisAntrean[];
  readonly baris: readonly BarisAntrean[];
  readonly surat: string;
  readonly terpilih: readonly string[];
  readonly galat?: string | undefined;
}

/** Which berkas, and which paper of each. */
export function HalamanPilih(p: HalamanPilihProps) {
  const { layar, penugasan, antrean, baris, galat } = p;
  const sop = layar.dunia.naskah.sop.nilai;
  return (
    <Bingkai layar={layar} judul={CETAK_BANYAK.judul} di="tugas" bilah={baris.length > 0}>
      <Remah
        asal={{ label: TUGAS.judul, href: alamat.tugas({ sebagai: penugasan.id }) }}
        kini={CETAK_BANYAK.judul}
      />
      <KepalaHalaman
        judul={CETAK_BANYAK.judul}
        ket={CETAK_BANYAK.ket}
        kanan={
          <Peran
            penugasan={layar.penugasan.map((x) => ({
              label: sebutan(x.status, namaPos(sop, x)),
              href: alamat.cetakBanyak({ sebagai: x.id }),
              kini: x.id === penugasan.id,
            }))}
          />
        }
      />
      {galat && <Pemberitahuan nada="merah" isi={galat} />}
      <Tab
        label={TUGAS.saring}
        antrean={p.semuaAntrean.map((a) => ({
          label: TUGAS.antrean[a],
          href: alamat.cetakBanyak({ sebagai: penugasan.id, antrean: a, surat: p.surat }),
          kini: a === antrean,
        }))}
      />
      {baris.length === 0 ? (
        <div class="lembar">
          <Kosong ikon="printer" judul={CETAK_BANYAK.kosong} ket={CETAK_BANYAK.kosongKet} />
        </div>
      ) : (
        <Pilihan {...p} />
      )}
    </Bingkai>
  );
}

function Pilihan({ layar, penugasan, antrean, baris, surat, terpilih }: HalamanPilihProps) {
  const lembar = lembarKantor(layar.dunia);
  const dipilih = (b: BarisAntrean): boolean => terpilih.includes(b.nomor ?? b.id);
  return (
    <form
      class="lembar"
      method="post"
      action={alamat.cetakBanyak()}
      data-banyak={CETAK_BANYAK.polaDipilih}
      aria-label={CETAK_BANYAK.judul}
    >
      <input type="hidden" name="_sebagai" value={penugasan.id} />
      <input type="hidden" name="antrean" value={antrean} />
      <div class="pilih-cetak">
        <BidangPilihan
          id="surat"
          label={CETAK_BANYAK.surat}
          nilai={surat}
          pilihan={[...SEMUA_SURAT, ...lembar.map((l) => l.kunci)].map((s) => ({
            nilai: s,
            label: judulSurat(s, lembar),
          }))}
        />
        <BidangTeks
          id="mulai"
          label={CETAK_BANYAK.mulai}
          petunjuk={CETAK_BANYAK.mulaiKet}
          nilai="1"
          lebar={4}
          papan="numeric"
          maks={String(LABEL_SELEMBAR).length}
        />
      </div>
      <div class="baris baris-pilih">
        <input type="checkbox" id="pilih-semua" data-pilih-semua />
        <label for="pilih-semua">
          <b>{CETAK_BANYAK.semua}</b>
        </label>
      </div>
      <ul class="antre" data-daftar>
        {baris.map((b) => (
          <BarisPilih
            key={b.id}
            nama="b"
            nilai={b.nomor ?? b.id}
            judul={b.nama}
            nomor={b.nomor ?? TUGAS.tanpaNomor}
            ket={b.keperluan}
            dipilih={dipilih(b)}
          />
        ))}
      </ul>
      <BilahPutusan utama={CETAK_BANYAK.dipilih(terpilih.length, baris.length)}>
        <Tombol jenis="utama" ukuran="besar" ikon="printer">
          <span data-hitung-pilih={CETAK_BANYAK.polaTombol}>{CETAK_BANYAK.tombol}</span>
        </Tombol>
      </BilahPutusan>
    </form>
  );
}
