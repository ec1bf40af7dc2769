import { expect, test } from 'vitest';
import { awalHari, hariDariIso } from '../waktu/hari.ts';
import { ZONA } from '../waktu/zona.ts';
import type { Organisasi } from './organisasi.ts';
import { siapkanPengangkatan, type Pengangkatan } from './pengangkatan.ts';
import { tigaBulanSesudah } from './periksa-penugasan.ts';
import type { StatusPenugasan } from './penugasan.ts';

const hari = (iso: string): number => awalHari(hariDariIso(iso) ?? Number.NaN, ZONA.WIB);
const orang = (id: string) => ({ id, nama: id.toUpperCase(), nip: null, akun: id, admin: false });

const organisasi = (...ada: readonly Pengangkatan[]): Organisasi => {
  const dasar: Organisasi = {
    kantor: [],
    jabatan: [{ id: 'k/satu', kantor: 'k', pelaksana: 'satu', nama: 'Satu' }],
    pegawai: [orang('ani'), orang('budi')],
    penugasan: [],
  };
  return {
    ...dasar,
    penugasan: ada.map((a) => siapkanPengangkatan(dasar, a, ZONA.WIB).penugasan),
  };
};

const surat = { nomor: '800/1', tanggal: '2026-11-01' };

const tugas = (
  siapa: string,
  status: StatusPenugasan,
  rentang: readonly [string, string | null],
): Pengangkatan => ({
  id: `${siapa}-${status}-${rentang[0]}`,
  orang: siapa,
  jabatan: 'k/satu',
  status,
  mulai: hari(rentang[0]),
  sampai: rentang[1] === null ? null : hari(rentang[1]),
  surat: status === 'definitif' ? null : surat,
});

const temuan = (ada: readonly Pengangkatan[], baru: Pengangkatan): readonly string[] =>
  siapkanPengangkatan(organisasi(...ada), baru, ZONA.WIB).temuan.map((t) => `${t.berat}: ${t.kalimat}`);

const tetap = tugas('ani', 'definitif', ['2026-01-01', null]);
const sampaiJuni = tugas('ani', 'definitif', ['2026-01-01', '2026-07-01']);

test('a second definitif at the same time is refused, named and dated', () => {
  expect(temuan([tetap], tugas('budi', 'definitif', ['2026-06-01', null]))).toEqual([
    'galat: Jabatan ini sudah punya pejabat definitif. ANI memegangnya. Akhiri dulu penugasan itu.',
  ]);
  expect(temuan([sampaiJuni], tugas('budi', 'definitif', ['2026-06-30', null]))).toEqual([
    'galat: Jabatan ini sudah punya pejabat definitif. ANI memegangnya sampai 30 Juni 2026. Akhiri dulu penugasan itu.',
  ]);
});

test('a successor may begin the very day after', () => {
  expect(temuan([sampaiJuni], tugas('budi', 'definitif', ['2026-07-01', null]))).toEqual([]);
});

test('a Plh. beside the definitif is what a Plh. is for', () => {
  expect(temuan([tetap], tugas('budi', 'plh', ['2026-11-24', '2026-11-28']))).toEqual([]);
});

test('a Plt. is refused while a definitif holds the post, taken when it is vacant', () => {
  expect(temuan([tetap], tugas('budi', 'plt', ['2026-07-01', '2026-09-01']))[0]).toContain(
    'galat: Plt. hanya',
  );
  expect(temuan([sampaiJuni], tugas('budi', 'plt', ['2026-07-01', '2026-09-01']))).toEqual([]);
});

test('a definitif is refused while a Plt. is in force', () => {
  const plt = tugas('ani', 'plt', ['2026-07-01', '2026-09-01']);
  expect(temuan([plt], tugas('budi', 'definitif', ['2026-08-01', null]))[0]).toContain(
    'sedang dipegang Plt.',
  );
});

test('two Plh. at one time are told, the same one twice is refused', () => {
  const plh = tugas('ani', 'plh', ['2026-11-24', '2026-11-28']);
  expect(temuan([plh], tugas('budi', 'plh', ['2026-11-27', '2026-11-30']))).toEqual([
    'peringatan: Pada waktu yang sama ANI juga Plh. sampai 27 November 2026.',
  ]);
  expect(temuan([plh], tugas('ani', 'plh', ['2026-11-27', '2026-11-30'])).join()).toContain(
    'galat: Orang ini sudah',
  );
});

test('a Plt. of more than three months is told', () => {
  expect(temuan([], tugas('budi', 'plt', ['2026-01-15', '2026-04-15']))).toEqual([]);
  expect(temuan([], tugas('budi', 'plt', ['2026-01-15', '2026-04-16']))[0]).toContain(
    'peringatan: Plt. ini lebih',
  );
});

test('three months from the end of November end with February', () => {
  expect(tigaBulanSesudah(hari('2026-11-30'), ZONA.WIB)).toBe(hari('2027-02-28'));
  expect(tigaBulanSesudah(hari('2026-01-31'), ZONA.WIB)).toBe(hari('2026-04-30'));
  expect(tigaBulanSesudah(hari('2026-10-05'), ZONA.WIB)).toBe(hari('2027-01-05'));
});

test('an acting appointment needs its order and its end; nobody and nothing are not appointed', () => {
  const tanpa = { ...tugas('budi', 'plh', ['2026-11-24', null]), surat: null };
  expect(temuan([], tanpa).join()).toMatch(/surat perintah.*tanggal akhir/);
  expect(temuan([], { ...tetap, orang: 'cici' })[0]).toContain('"cici" tidak ada');
  expect(temuan([], { ...tetap, jabatan: 'k/dua' })[0]).toContain('"k/dua" tidak ada');
  expect(temuan([], tugas('budi', 'definitif', ['2026-11-24', '2026-11-24']))[0]).toContain('lebih dulu');
});
