import { expect, test } from 'vitest';
import { ORGANISASI_KOSONG } from '../../src/core/organisasi/organisasi.ts';
import { rencanaImpor } from '../../src/core/organisasi/rencana-impor.ts';
import { temuanImpor } from '../../src/core/organisasi/temuan-impor.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { KantorFileError, parseKantorFile } from '../../src/naskah/kantor-file.ts';
import { CONTOH, hari, SELASA, SOP, urutan } from './contoh.ts';

/** Every sentence about a file: what cannot be read, else what does not fit the SOP. */
function sebut(teks: string): readonly string[] {
  try {
    const file = parseKantorFile('kantor.yaml', teks);
    const rencana = rencanaImpor(ORGANISASI_KOSONG, file.isi, urutan());
    const ukuran = { sop: SOP, zona: ZONA.WIB, saat: SELASA };
    return temuanImpor(rencana, file.isi, ukuran).map((t) => `${t.temuan.berat} ${file.sebut(t)}`);
  } catch (error) {
    if (error instanceof KantorFileError) return error.problems;
    throw error;
  }
}

/** The line of the example (from 1) on which a text first stands. */
const baris = (teks: string): number => CONTOH.slice(0, CONTOH.indexOf(teks)).split('\n').length;

test('the example in docs has nothing wrong with it', () => {
  expect(sebut(CONTOH)).toEqual([]);
});

test('dates are days of the zone, the last day included', () => {
  const plh = parseKantorFile('kantor.yaml', CONTOH).isi.penugasan.find((p) => p.status === 'plh');
  expect(plh).toMatchObject({ mulai: hari('2026-11-24'), sampai: hari('2026-11-28') });
});

interface Rusak {
  readonly nama: string;
  readonly ganti: readonly [string, string];
  readonly kata: string;
  /** A text on the line that must be named; the replaced text itself when absent. */
  readonly di?: string;
}

test.each<Rusak>([
  {
    nama: 'unknown lane',
    ganti: ['pelaksana: camat,', 'pelaksana: wali,'],
    kata: 'Pelaksana "wali" tidak ada di SOP',
  },
  {
    nama: 'lane without post',
    ganti: ['pelaksana: camat,', 'pelaksana: sekretaris, kunci: dua,'],
    kata: 'belum punya jabatan untuk "camat"',
    di: 'kunci: kecamatan-gabek',
  },
  {
    nama: 'lane of another unit',
    ganti: ['pelaksana: camat,', 'pelaksana: lurah,'],
    kata: 'milik unit kelurahan',
  },
  {
    nama: 'unknown unit',
    ganti: ['unit: kecamatan', 'unit: kabupaten'],
    kata: 'Yang ada: kelurahan, kecamatan',
  },
  {
    nama: 'unknown parent',
    ganti: ['induk: kecamatan-gabek', 'induk: tidak-ada'],
    kata: 'Kantor induk "tidak-ada"',
  },
  {
    nama: 'own parent',
    ganti: ['induk: kecamatan-gabek', 'induk: gabek-satu'],
    kata: 'induk dari induknya sendiri',
  },
  { nama: 'bad prefix', ganti: ['awalan: KG', 'awalan: kg-1'], kata: 'Awalan nomor berisi' },
  {
    nama: 'prefix twice',
    ganti: ['awalan: KG', 'awalan: G1'],
    kata: 'sudah dipakai kantor lain',
    di: 'awalan: G1',
  },
  { nama: 'account twice', ganti: ['akun: mega, nama', 'akun: rizki, nama'], kata: 'Akun ini sudah dipakai' },
  {
    nama: 'account twice, other case',
    ganti: ['akun: mega, nama', 'akun: RIZKI, nama'],
    kata: 'Akun ini sudah dipakai',
  },
  { nama: 'bad account', ganti: ['akun: mega, nama', 'akun: me ga, nama'], kata: 'Nama akun berisi' },
  { nama: 'NIP twice', ganti: ['198001152005012002', '197505122000031001'], kata: 'NIP ini sudah dipakai' },
  {
    nama: 'NIP as a number',
    ganti: ["'198001152005012002'", '198001152005012002'],
    kata: 'beri tanda kutip',
  },
  { nama: 'short NIP', ganti: ['198001152005012002', '19800115200501200'], kata: 'Yang terisi 17' },
  { nama: 'post twice', ganti: ['kunci: loket-2', 'kunci: loket-1'], kata: 'Jabatan ini sudah ada di atas' },
  {
    nama: 'unknown post',
    ganti: ['gabek-satu/loket-2', 'gabek-satu/loket-9'],
    kata: '"gabek-satu/loket-9" tidak ada',
  },
  {
    nama: 'unknown person',
    ganti: ['akun: mega, jabatan', 'akun: tamu, jabatan'],
    kata: 'Pegawai "tamu" tidak ada',
  },
  {
    nama: 'second definitif',
    ganti: ['jabatan: gabek-satu/loket-2', 'jabatan: gabek-satu/loket-1'],
    kata: 'Rizki Pratama memegangnya',
  },
  {
    nama: 'Plt. beside a definitif',
    ganti: ['status: plh', 'status: plt'],
    kata: 'Plt. hanya untuk jabatan yang kosong',
    di: '- akun: bambang',
  },
  {
    nama: 'no such day',
    ganti: ['sampai: 2026-11-27', 'sampai: 2026-11-31'],
    kata: 'tanggal yang ada di kalender',
  },
  { nama: 'end before start', ganti: ['sampai: 2026-11-27', 'sampai: 2026-11-22'], kata: 'lebih dulu' },
  {
    nama: 'Plh. without end',
    ganti: ['    sampai: 2026-11-27\n', ''],
    kata: 'Isi tanggal akhir',
    di: '- akun: bambang',
  },
  { nama: 'unknown status', ganti: ['status: plh', 'status: pjs'], kata: 'definitif, plt, plh' },
  {
    nama: 'unknown key',
    ganti: ['telepon: 0717-000001', 'telpon: 0717-000001'],
    kata: '"telpon" tidak dikenal',
  },
  {
    nama: 'bad YAML',
    ganti: ['{ akun: mega, nama: Mega Lestari }', '{ akun: mega, nama: Mega Lestari'],
    kata: '',
    di: '- { akun: mega, nama',
  },
])('$nama is refused on its line', ({ ganti: [dari, ke], kata, di }) => {
  const teks = CONTOH.replace(dari, ke);
  expect(teks).not.toBe(CONTOH);
  const semua = sebut(teks);
  const cocok = semua.filter((s) => s.includes(kata));
  expect(cocok, semua.join('\n')).not.toEqual([]);
  const nomor = cocok.map((s) => Number(/kantor\.yaml:(\d+):/.exec(s)?.[1]));
  const mau = baris(di ?? dari);
  // YAML's own errors are found where the next thing begins.
  expect(
    nomor.some((n) => n === mau || (kata === '' && n > mau)),
    `${mau}: ${cocok.join('\n')}`,
  ).toBe(true);
});

test('every fault is told at once', () => {
  const teks = CONTOH.replace('awalan: KG', 'awalan: kg').replace('pelaksana: camat,', 'pelaksana: wali,');
  expect(sebut(teks).filter((s) => s.startsWith('galat')).length).toBeGreaterThanOrEqual(3);
});

test('an office without an administrator, and a post without anybody, are told but may stand', () => {
  expect(sebut(CONTOH.replace(', admin: true', ''))).toEqual([
    expect.stringMatching(/^peringatan .*Belum ada admin/),
  ]);
  const tanpa = CONTOH.split('\n')
    .filter((b) => !b.includes('gabek-satu/loket-2'))
    .join('\n');
  expect(sebut(tanpa)).toEqual([expect.stringMatching(/^peringatan .*\(loket 2\) belum ada pejabatnya/)]);
});
