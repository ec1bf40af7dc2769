import { resolve } from 'node:path';
import { lajurBerjalan } from '../cadangan/kendali-klien.ts';
import { sidikKunci } from '../cadangan/kunci-cadangan.ts';
import type { LaporanPeriksa } from '../cadangan/laporan.ts';
import { bacaKepala } from '../cadangan/periksa-arsip.ts';
import { periksaCadangan } from '../cadangan/periksa-cadangan.ts';
import type { Config } from '../config.ts';
import { ribuan } from '../core/tulisan/ukuran.ts';
import { jamMenit, tanggalPendek } from '../core/waktu/tanggal.ts';
import { bacaKunciInduk } from '../store/kripto/kunci-induk.ts';
import { denganPengurus } from './backup.ts';
import { pastikanAdaKantor } from './kantor-ada.ts';
import { cetakKemajuan } from './kemajuan-cetak.ts';

/** Lines to print, and whether everything was as it was written. */
export interface Putusan {
  readonly baris: readonly string[];
  readonly utuh: boolean;
}

/** `lajur verify`: the office in the data folder, running or not. @throws CadanganError, CliError */
export async function verify(
  config: Config,
  entri: string,
  { bandingkan }: { readonly bandingkan: string | null },
): Promise<Putusan> {
  await pastikanAdaKantor(config);
  await bacaKunciInduk(config.kunci, { harusAda: true });
  const lama = bandingkan === null ? null : resolve(bandingkan);
  const berjalan = config.databaseUrl === null ? await lajurBerjalan(config.data) : undefined;
  const laporan = berjalan
    ? await berjalan.periksa(lama, cetakKemajuan())
    : await denganPengurus(config, entri, (p) => p.periksa({ bandingkan: lama }, cetakKemajuan()));
  return { baris: laporPeriksa(laporan, lama), utuh: laporan.banyakTemuan === 0 };
}

/** `lajur verify --cadangan`: a backup file, without restoring it. @throws CadanganError */
export async function verifyCadangan(config: Config, file: string): Promise<Putusan> {
  const kepala = await bacaKepala(file);
  const milik = await bacaKunciInduk(config.kunci, { harusAda: true }).catch(() => null);
  const induk = milik && sidikKunci(milik) === kepala.sidikKunci ? milik : null;
  const { manifes, peristiwa, temuan, sidik, tersegel } = await periksaCadangan(file, {
    induk,
    kabari: cetakKemajuan(),
  });
  const baris = [
    ...angka([
      ['Dibuat', `${waktuSetempat(manifes.dibuat)} (jam komputer ini)`],
      [
        'Lajur',
        `versi ${manifes.program}, ${manifes.mesin === 'pglite' ? 'basis data bawaan' : 'PostgreSQL'}`,
      ],
      ['Berkas', ribuan(manifes.rantai.berkas)],
      ['Peristiwa', ribuan(peristiwa)],
      ['Dokumen', ribuan(manifes.gudang.file)],
      ['Anggota', ribuan(manifes.anggota.length)],
    ]),
    `Sidik rantai: ${sidik}`,
    `Sidik kunci induk: ${manifes.sidikKunci}`,
    tersegel
      ? 'Segel manifes cocok dengan kunci induk ini.'
      : 'Segel manifes belum diperiksa: kunci induk cadangan ini tidak ada di sini.',
    ...putusan(temuan, temuan.length, 'Cadangan ini utuh.'),
  ];
  return { baris, utuh: temuan.length === 0 };
}

/** `22 Nov 2026, 18.10` by the clock of this computer: a file of another office says no zone. */
function waktuSetempat(saat: number): string {
  const zona = { nama: '', offset: -new Date(saat).getTimezoneOffset() };
  return `${tanggalPendek(saat, zona)}, ${jamMenit(saat, zona)}`;
}

function laporPeriksa(l: LaporanPeriksa, bandingkan: string | null): readonly string[] {
  return [
    ...angka([
      ['Berkas', ribuan(l.berkas)],
      ['Peristiwa', ribuan(l.peristiwa)],
      ['Isian', ribuan(l.isian)],
      ['Dokumen', ribuan(l.dokumen)],
      ['Surat', ribuan(l.resmi)],
      ['Nomor', ribuan(l.nomor)],
      ['Dilupakan', ribuan(l.dilupakan)],
    ]),
    `Sidik rantai: ${l.sidik}`,
    ...(bandingkan === null ? [] : [`Dibandingkan dengan: ${bandingkan}`]),
    ...putusan(l.temuan, l.banyakTemuan, 'Semua utuh: rantai, isian, dokumen, surat, dan nomor.'),
  ];
}

function putusan(temuan: readonly string[], banyak: number, utuh: string): readonly string[] {
  if (banyak === 0) return ['', utuh];
  const sisa = banyak - temuan.length;
  return [
    '',
    `TIDAK UTUH: ${ribuan(banyak)} temuan. Jangan menghapus apa pun; simpan cadangan terakhir di tempat aman.`,
    ...temuan.map((t) => `  ${t}`),
    ...(sisa > 0 ? [`  dan ${ribuan(sisa)} lagi`] : []),
  ];
}

function angka(daftar: readonly (readonly [string, string])[]): readonly string[] {
  return daftar.map(([nama, nilai]) => `${nama.padEnd(10)} ${nilai}`);
}
