import { penempatan, telusuri } from '../../core/berkas/penempatan.ts';
import { belumTerpenuhi } from '../../core/berkas/tindakan/perlu.ts';
import { alamat } from '../alamat.ts';
import { SERAH } from '../kata/serah.ts';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { namaTempat } from '../tampilan/direktori.ts';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { TandaBerkas } from './TandaBerkas.tsx';

/** Passes the papers on inside the office: name, number and signatures once more, then one press. */
export function AreaTeruskan({ bahan }: { readonly bahan: BahanKerja }) {
  const kembali = labelTindakan(bahan, 'kembalikan');
  const { kepada, halangan } = tujuan(bahan);
  return (
    <>
      <TandaBerkas bahan={bahan} />
      <FormKerja bahan={bahan} perintah="teruskan" kelas="lembar">
        <div class="kartu-j">
          <h2>{SERAH.teruskanJudul}</h2>
          {kepada && <span class="ujung">{SERAH.teruskanKepada(kepada)}</span>}
        </div>
        <div class="lembar-isi formulir">
          <RingkasanKesalahan daftar={bahan.kesalahan} />
          {halangan && bahan.kesalahan.length === 0 && <Pemberitahuan nada="kunyit" isi={halangan} />}
          <DaftarUraian
            lebar
            daftar={[
              { nama: SERAH.nama, isi: bahan.pemohon.nama },
              { nama: SERAH.nomor, isi: bahan.berkas.nomor ?? '', angka: true },
              { nama: SERAH.keperluan, isi: bahan.naskah.keperluan.label },
            ]}
          />
          <p class="petunjuk">{SERAH.periksaNama}</p>
        </div>
        <BilahPutusan>
          {kembali && (
            <Tombol ukuran="besar" href={alamat.perintah(bahan.kunci, 'kembalikan')} ikon="corner-up-left">
              {kembali}
            </Tombol>
          )}
          <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
            {labelTindakan(bahan, 'teruskan')}
          </Tombol>
        </BilahPutusan>
      </FormKerja>
    </>
  );
}

function tujuan({ sop, berkas, dir, kini }: BahanKerja): { kepada?: string; halangan?: string } {
  const { posisi } = berkas;
  if (posisi.di !== 'langkah') return {};
  const { penanggung } = penempatan(sop, berkas, telusuri(sop, berkas, posisi.langkah, 'ya', 0).ke);
  const tolak = belumTerpenuhi({ sop, berkas, saat: kini }, posisi.langkah);
  return {
    ...(penanggung ? { kepada: namaTempat(sop, dir, penanggung) } : {}),
    ...(tolak ? { halangan: tolak.kalimat } : {}),
  };
}

/** Nothing to type: the press is all. */
export const bacaTeruskan: Pembaca<'teruskan'> = () => ({
  ok: true,
  perintah: () => ({ jenis: 'teruskan' }),
});
