import type { Field } from './form.skema.ts';
import { cariKode } from './cari-kode.ts';
import { awalanWilayah, daftarKode, namaKode, type BukuKode } from './kode.ts';
import { dalamKalimat } from './label.ts';
import { periksaNama } from './nama.ts';
import { bacaNik, peringatanNik } from './nik.ts';
import { bacaNomorKk, peringatanNomorKk } from './nomor-kk.ts';
import { bacaTanggal } from './tanggal-isian.ts';
import { BERSIH, ingatkan, salah, type Temuan } from './temuan.ts';
import { adaTakTerlihat, banyakHuruf } from './tulisan.ts';

/** What a check needs beside the form: the code lists, and the region codes usual for NIK and No. KK here. */
export interface KonteksPeriksa {
  readonly buku: BukuKode;
  readonly awalan: readonly string[];
}

/** The usual setting: NIK and No. KK of the code book's own kecamatan pass without a word. */
export const konteksPeriksa = (buku: BukuKode): KonteksPeriksa => ({ buku, awalan: [awalanWilayah(buku)] });

const periksaNik = (teks: string, { awalan }: KonteksPeriksa): Temuan => {
  const hasil = bacaNik(teks);
  return hasil.ok ? ingatkan(...peringatanNik(hasil.nik, { awalan })) : salah(hasil.salah.pesan);
};

const periksaNomorKk = (teks: string, { awalan }: KonteksPeriksa): Temuan => {
  const hasil = bacaNomorKk(teks);
  return hasil.ok ? ingatkan(...peringatanNomorKk(hasil.kk, awalan)) : salah(hasil.salah.pesan);
};

const periksaWilayahKecil = (nama: 'RT' | 'RW', teks: string): Temuan => {
  if (!/^\d{3}$/.test(teks)) return salah(`Isi ${nama} dengan angka, paling banyak 3 angka. Misalnya 005.`);
  return teks === '000' ? ingatkan(`${nama} tertulis 000. Periksa di KK lama.`) : BERSIH;
};

const periksaPola = (teks: string, pola: RegExp, pesan: string): Temuan =>
  pola.test(teks) ? BERSIH : salah(pesan);

/** Most codes named in one sentence. */
const CALON_TERBANYAK = 6;

/** What the typed words could mean, so that the next attempt finds it. */
const kodeTakDikenal = (field: Field, teks: string, { buku }: KonteksPeriksa): string => {
  const label = dalamKalimat(field.label);
  const hasil = cariKode(daftarKode(buku, field.daftar ?? ''), teks);
  const calon = hasil.jenis === 'banyak' ? hasil.calon : hasil.jenis === 'tiada' ? hasil.mirip : [];
  if (calon.length === 0) return `Pilih ${label} dari daftar.`;
  const sebut = calon.slice(0, CALON_TERBANYAK).map((k) => `${k.kode} ${k.nama}`);
  const dll = calon.length > CALON_TERBANYAK ? ', dan lain-lain' : '';
  return hasil.jenis === 'banyak'
    ? `Beberapa ${label} cocok dengan "${teks}": ${sebut.join('; ')}${dll}. Ketik kodenya.`
    : `"${teks}" tidak ada di daftar ${label}. Mungkin maksudnya: ${sebut.join('; ')}${dll}.`;
};

const periksaIsi = (field: Field, teks: string, konteks: KonteksPeriksa): Temuan => {
  switch (field.jenis) {
    case 'nik':
      return periksaNik(teks, konteks);
    case 'no_kk':
      return periksaNomorKk(teks, konteks);
    case 'nama':
      return periksaNama(teks);
    case 'rt':
      return periksaWilayahKecil('RT', teks);
    case 'rw':
      return periksaWilayahKecil('RW', teks);
    case 'tanggal':
      return bacaTanggal(teks) === undefined
        ? salah('Tanggal ini tidak ada di kalender. Isi tanggal, bulan, dan tahun, misalnya 24 11 2026.')
        : BERSIH;
    case 'kode': {
      const dikenal = namaKode(konteks.buku, field.daftar ?? '', teks) !== undefined;
      return dikenal ? BERSIH : salah(kodeTakDikenal(field, teks, konteks));
    }
    case 'pilihan': {
      const dikenal = field.opsi?.some((o) => o.nilai === teks) ?? false;
      return dikenal ? BERSIH : salah(`Pilih ${dalamKalimat(field.label)} dari daftar.`);
    }
    case 'angka':
      return periksaPola(teks, /^\d+$/, `Isi ${dalamKalimat(field.label)} dengan angka saja.`);
    case 'telepon':
      return periksaPola(teks, /^0\d{7,14}$/, 'Isi nomor telepon dengan angka, misalnya 0812 3456 7890.');
    case 'kodepos':
      return periksaPola(teks, /^[1-9]\d{4}$/, 'Isi kode pos 5 angka. Misalnya 33118.');
    case 'teks':
    case 'alamat':
      return BERSIH;
    default:
      return field.jenis satisfies never;
  }
};

/** Checks one tidied, non-empty value by the kind of its field. The rules are those of domain facts 4, one sentence each. */
export const periksaNilai = (field: Field, teks: string, konteks: KonteksPeriksa): Temuan => {
  if (adaTakTerlihat(teks)) return salah('Isian memuat tanda yang tidak terlihat. Hapus, lalu ketik ulang.');
  const banyak = banyakHuruf(teks);
  // The width of a code is that of its boxes; words that name none are answered with what they could mean.
  if (field.jenis !== 'kode' && field.panjang !== undefined && banyak > field.panjang) {
    return salah(`Paling banyak ${field.panjang} huruf atau angka. Yang terisi ${banyak}.`);
  }
  return periksaIsi(field, teks, konteks);
};
