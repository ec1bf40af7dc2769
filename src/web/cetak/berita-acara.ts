import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import { jamMenit, tanggalPanjang, tanggalPendek } from '../../core/waktu/tanggal.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { lingkup } from '../layar.ts';
import { namaPelaku } from '../tampilan/direktori.ts';
import { catatanRiwayat } from '../tampilan/riwayat.ts';
import { samarkan } from './jejak.ts';
import { kantorPenerbit, ukuranKertas } from './kop-surat.ts';
import { lembarSurat, uraianDasar } from './lembar-surat.ts';
import type { BahanSurat, SuratJadi, TakTercetak } from './surat.ts';
import { namaJabatan, tandaPencetak } from './tanda-pencetak.ts';

/** Its own key: a print of it adds an event, and must not make the next print another paper. */
export const BERITA_ACARA = 'berita-acara';

/**
 * The whole history of a berkas: what, who, when, and the hash its chain ends with. A chain that does not hold is not
 * made into an official paper.
 */
export async function beritaAcara(b: BahanSurat): Promise<SuratJadi | TakTercetak> {
  const { layar, bahan } = b;
  const { dunia } = layar;
  const [terbaca, rantai] = await Promise.all([
    dunia.berkas.riwayat(bahan.berkas.id, lingkup(layar)),
    dunia.berkas.periksaRantai(bahan.berkas.id),
  ]);
  if (!rantai.utuh) return { kalimat: CETAK_SURAT.rantaiRusak(rantai.versi) };
  const panjang = tanpaCetakanSendiri(terbaca.map((p) => p.catatan));
  const catatan = terbaca.slice(0, panjang).map((p) => p.catatan);
  const sidik = terbaca[panjang]?.hashSebelum ?? rantai.hash ?? '';
  const { kop } = dunia.naskah.cetak;
  const kata = kop.kata.berita_acara;
  const { zona } = bahan.kalender;
  const [awal, akhir] = [catatan[0], catatan.at(-1)];
  return lembarSurat(b, {
    templat: 'berita-acara',
    ukuran: ukuranKertas(kop).penuh,
    judul: kata.judul,
    kantor: kantorPenerbit(layar, bahan),
    qr: { lembar: kata.qr },
    isi: {
      pembuka: kata.pembuka,
      uraian: [
        ...uraianDasar(b),
        ...(awal && akhir
          ? [
              [
                CETAK_SURAT.catatan,
                CETAK_SURAT.banyakCatatan(
                  catatan.length,
                  tanggalPanjang(awal.terjadi, zona),
                  tanggalPanjang(akhir.terjadi, zona),
                ),
              ],
            ]
          : []),
      ],
      riwayat: catatan.map((c) => baris(b, c)),
      penutup: kata.penutup,
      sidik,
      tanda: tandaPencetak(b),
      kata,
    },
  });
}

/** How many events there are before the prints of this very paper that stand last. */
function tanpaCetakanSendiri(catatan: readonly Catatan[]): number {
  const lain = catatan.findLastIndex(
    ({ peristiwa: p }) => !(p.jenis === 'dicetak' && p.surat === BERITA_ACARA),
  );
  return lain + 1;
}

function baris(b: BahanSurat, c: Catatan) {
  const { bahan } = b;
  const { sop, dir, kalender, teks, naskah } = bahan;
  const { apa, catatan } = catatanRiwayat(c, {
    sop,
    dir,
    kalender,
    teks,
    namaSyarat: (k) => namaSyarat(naskah, k),
  });
  const orang = c.pelaku.jenis === 'pejabat' ? dir.orang(c.pelaku.orang)?.nama : undefined;
  const jabatan =
    c.pelaku.jenis === 'pejabat'
      ? sebutan(c.pelaku.status, namaJabatan(b, c.pelaku))
      : namaPelaku(sop, c.pelaku);
  return {
    no: c.versi,
    tanggal: tanggalPendek(c.terjadi, kalender.zona),
    pukul: jamMenit(c.terjadi, kalender.zona),
    siapa: orang ?? jabatan,
    jabatan: orang === undefined ? '' : jabatan,
    apa,
    catatan: samarkan(catatan ?? ''),
  };
}
