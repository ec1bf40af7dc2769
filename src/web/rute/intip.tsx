import { mask } from '../../core/formulir/samaran.ts';
import { alamat } from '../alamat.ts';
import { bukaBerkas, cariBerkas } from '../berkas/buka-berkas.ts';
import { nilaiBerlaku } from '../../core/berkas/tindakan/nilai-berlaku.ts';
import { BERKAS } from '../kata/berkas.ts';
import { KATA_DISPOSISI } from '../kata/disposisi.ts';
import { TOMBOL } from '../kata/tombol.ts';
import { TUGAS } from '../kata/tugas.ts';
import { Intip, type IntipProps } from '../komponen/Intip.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import type { Layar } from '../layar.ts';
import { type BarisAntrean, hrefBaris } from '../tampilan/antrean.ts';
import { namaPos } from '../tampilan/direktori.ts';
import { kapan } from '../tampilan/waktu.ts';

/** The preview beside the list: masked, and no "dibuka": a look at the list is not the work. */
export async function intip(layar: Layar, baris: BarisAntrean) {
  const berkas = await cariBerkas(layar, baris.id);
  const terbuka = berkas && (await bukaBerkas(layar, berkas, { terbuka: false }));
  if (!terbuka) return undefined;
  const { bahan } = terbuka;
  return (
    <Intip
      nama={baris.nama}
      nomor={baris.nomor ?? TUGAS.tanpaNomor}
      keperluan={baris.keperluan}
      disposisi={disposisi(bahan)}
      syarat={syarat(bahan)}
      pemohon={[
        { nama: BERKAS.nik, isi: mask(bahan.pemohon.nik), angka: true },
        {
          nama: BERKAS.alamat,
          isi: `${bahan.pemohon.alamat}, RT ${bahan.pemohon.rt}/RW ${bahan.pemohon.rw}`,
        },
      ]}
      aksi={
        <>
          <Tombol jenis="utama" ukuran="besar" href={hrefBaris(baris)} ikonAkhir="arrow-right">
            {TOMBOL.buka}
          </Tombol>
          {berkas.nomor && (
            <Tombol
              ukuran="besar"
              href={alamat.cetak(berkas.nomor, 'tanda-terima')}
              ikon="printer"
              label={TUGAS.cetakTandaTerima}
              tabBaru
            />
          )}
        </>
      }
    />
  );
}

function disposisi({ berkas, sop, dir, teks, kini, kalender }: BahanKerja): IntipProps['disposisi'] {
  const d = berkas.disposisi.findLast((x) => x.ditarik === null);
  if (!d) return undefined;
  const orang = d.oleh.jenis === 'pejabat' ? (dir.orang(d.oleh.orang)?.nama ?? '') : '';
  return {
    judul: TUGAS.disposisiDari(namaPos(sop, d.dari)),
    isi: (d.instruksi && teks(d.instruksi)) ?? KATA_DISPOSISI.tanpaInstruksi,
    oleh: [orang, kapan(d.dikirim, kini, kalender)].filter(Boolean).join(', '),
  };
}

function syarat({ sop, berkas, naskah }: BahanKerja): IntipProps['syarat'] {
  const langkah = berkas.posisi.di === 'langkah' ? berkas.posisi.langkah : 0;
  const nilai = langkah === 0 ? {} : nilaiBerlaku(sop, berkas, langkah);
  return {
    judul: TUGAS.persyaratan(berkas.syarat.length),
    daftar: berkas.syarat.map((s) => {
      const banyak = (berkas.dokumen[s] ?? []).length;
      const kurang = Object.values(berkas.penilaian).some((p) => p[s]?.putusan === 'kurang' && !(s in nilai));
      return {
        nama: namaSyarat(naskah, s),
        kurang,
        belum: banyak === 0,
        ket: banyak === 0 ? TUGAS.tanpaDokumen : TUGAS.banyakDokumen(banyak),
      };
    }),
  };
}
