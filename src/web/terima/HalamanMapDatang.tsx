import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { TERIMA } from '../kata/terima.ts';
import { BidangKelompok } from '../komponen/Bidang.tsx';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import type { Layar } from '../layar.ts';
import type { MapDatang } from './temukan.ts';

export interface HalamanMapDatangProps {
  readonly layar: Layar;
  readonly datang: MapDatang;
  readonly idem: string;
  readonly galat?: string | undefined;
}

/** Receives a map whose hand-over was never recorded. Shows number and origin only: the file opens once it is received. */
export function HalamanMapDatang({
  layar,
  datang: { berkas, sop, penugasan },
  idem,
  galat,
}: HalamanMapDatangProps) {
  const nomor = berkas.nomor ?? '';
  const asal = berkas.penanggung && layar.dir.kantor(berkas.penanggung.kantor)?.nama;
  const keperluan = cariKeperluan(layar.dunia.naskah.persyaratan.nilai, berkas.keperluan)?.label;
  return (
    <Bingkai layar={layar} judul={TERIMA.catatJudul(nomor)} di="terima">
      <Pemberitahuan nada="kunyit" isi={TERIMA.catatKet} lanjut={TERIMA.catatAkibat} />
      <Konfirmasi
        judul={TERIMA.catatJudul(nomor)}
        aksi={`${alamat.terima}/map`}
        tersembunyi={{ nomor, _idem: idem, _versi: String(berkas.versi), _sebagai: penugasan.id }}
        ya={TERIMA.ya}
        hrefBatal={alamat.terima}
      >
        <DaftarUraian
          daftar={[
            { nama: TERIMA.keperluan, isi: keperluan ?? berkas.keperluan },
            { nama: TERIMA.asal, isi: asal ?? '' },
          ]}
        />
        <BidangKelompok id="surat" label={TERIMA.surat} galat={galat}>
          {sop.surat.map((s, i) => (
            <div class="centang" key={s.kunci}>
              <label>
                <input
                  type="checkbox"
                  id={i === 0 ? 'surat' : `surat-${i + 1}`}
                  name="surat"
                  value={s.kunci}
                  checked={galat === undefined}
                />
                <span>{s.nama}</span>
              </label>
            </div>
          ))}
        </BidangKelompok>
      </Konfirmasi>
    </Bingkai>
  );
}
