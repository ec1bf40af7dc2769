import { gabungForm } from '../../src/core/formulir/gabung.ts';
import type { Form } from '../../src/core/formulir/form.skema.ts';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import type { KonteksAturan } from '../../src/core/keluarga/aturan.ts';
import { DAFTAR_ATURAN } from '../../src/core/keluarga/daftar-aturan.ts';
import { periksaAturan } from '../../src/core/keluarga/periksa-aturan.ts';
import type { CatatanAturan } from '../../src/core/keluarga/periksa-daftar.ts';
import { TANDA_LAYANAN } from '../../src/core/keluarga/tanda-layanan.ts';
import { F116 } from '../formulir/definisi.uji.ts';
import { KELUARGA } from '../formulir/keluarga.uji.ts';

/** For tests: a form that carries every section and column of every companion sheet, events included. */
export const SEMUA_LEMBAR: Form = gabungForm(F116, KELUARGA, {
  kunci: 'tambah-kelahiran',
  lembar: KELUARGA.lembar.map(({ kunci }) => ({ kunci })),
});

export const HARI_INI = '2026-11-24';

/** For tests: a day, no marks, and the label of the service that replaces a head. */
export const KONTEKS_ATURAN: KonteksAturan = {
  hariIni: HARI_INI,
  tanda: [],
  layanan: { 'ganti-kepala': 'KK baru: penggantian kepala keluarga' },
};

/** For tests: an invented couple and their son, recorded completely; no rule has anything to say. */
export const BAPAK: Baris = {
  nik: '1971061503809901',
  nama: 'FAJAR PRATAMA',
  shdk: '01',
  jk: '1',
  tempat_lahir: 'PANGKALPINANG',
  tanggal_lahir: '1980-03-15',
  akta_lahir: '1',
  agama: '1',
  status_kawin: '2',
  akta_kawin: '2',
  akta_kawin_no: '123/45/VI/2005',
  tanggal_kawin: '2005-06-12',
  kewarganegaraan: '1',
};

export const IBU: Baris = {
  ...BAPAK,
  nik: '1971064202829903',
  nama: 'SITI RAHMAWATI',
  shdk: '03',
  jk: '2',
  tanggal_lahir: '1982-02-02',
};

export const ANAK: Baris = {
  nik: '1971060705109905',
  nama: 'BIMA PRATAMA',
  shdk: '04',
  jk: '1',
  tempat_lahir: 'PANGKALPINANG',
  tanggal_lahir: '2010-05-07',
  akta_lahir: '2',
  akta_lahir_no: '1971-LU-07052010-9901',
  agama: '1',
  status_kawin: '1',
  kewarganegaraan: '1',
  nik_ibu: '1971064202829903',
  nama_ibu: 'SITI RAHMAWATI',
  nik_ayah: '1971061503809901',
  nama_ayah: 'FAJAR PRATAMA',
};

/** For tests: what the rules say of these rows and fields, for a service that has every mark that a rule asks for. */
export function kata(
  baris: readonly Baris[],
  nilai: Baris = {},
  konteks: Partial<KonteksAturan> = {},
): readonly CatatanAturan[] {
  const isian: Isian = { nilai, baris };
  return periksaAturan(SEMUA_LEMBAR, isian, { ...KONTEKS_ATURAN, ...konteks });
}

/** For tests: where one rule speaks, and only it; a rule for marked services is asked for such a service. */
export function tempat(kunci: string, baris: readonly Baris[], nilai: Baris = {}): readonly string[] {
  const aturan = DAFTAR_ATURAN.find((a) => a.kunci === kunci);
  if (aturan === undefined) throw new RangeError(`No rule ${kunci}`);
  const tanda = TANDA_LAYANAN.filter((t) => t === aturan.tanda);
  return kata(baris, nilai, { tanda })
    .filter((c) => c.aturan === kunci)
    .map((c) => c.path);
}
