import { describe, expect, it } from 'vitest';
import { F115, F116, KONTEKS, PINJAM } from './definisi.uji.ts';
import { ISIAN_KOSONG, type Baris, type Isian } from '../../src/core/formulir/isian.ts';
import { LENGKAP } from './isian.uji.ts';
import { periksaIsian } from '../../src/core/formulir/periksa.ts';

const dengan = (nilai: Baris): Isian => ({ ...LENGKAP, nilai: { ...LENGKAP.nilai, ...nilai } });
const anggota = (...baris: readonly Baris[]): Isian => ({ ...LENGKAP, baris });
const tulis = (isian: Isian, form = F115) => {
  const { kesalahan, peringatan, lengkap } = periksaIsian(form, isian, KONTEKS);
  expect(lengkap).toBe(kesalahan.length === 0);
  const baris = (tanda: string) => (c: { path: string; pesan: string }) => `${tanda} ${c.path}: ${c.pesan}`;
  return [...kesalahan.map(baris('x')), ...peringatan.map(baris('!'))];
};

const [FAJAR = {}, SITI = {}] = LENGKAP.baris;

describe('a filled form', () => {
  it('that is complete has nothing to say', () => {
    expect(tulis(LENGKAP)).toEqual([]);
  });

  it('that is empty names every required field, and no other', () => {
    const { kesalahan } = periksaIsian(F115, ISIAN_KOSONG, KONTEKS);
    expect(kesalahan).toHaveLength(20);
    expect(kesalahan).toContainEqual({ path: 'nik_pemohon', pesan: 'Isi NIK 16 angka.' });
    expect(kesalahan).toContainEqual({ path: 'rt', pesan: 'Isi RT.' });
    expect(kesalahan).toContainEqual({ path: 'alasan', pesan: 'Pilih alasan permohonan.' });
    expect(kesalahan.map((k) => k.path)).not.toContain('telepon');
    expect(kesalahan.map((k) => k.path)).not.toContain('jumlah_anggota');
  });

  it.each<[Baris, string[]]>([
    [{ nik_pemohon: '197106150398990' }, ['x nik_pemohon: Isi NIK 16 angka. Yang terisi baru 15.']],
    [
      { nik_pemohon: '1971031503989901' },
      ['! nik_pemohon: NIK berawal 197103, bukan 197106. Boleh, bila NIK dibuat di tempat lain.'],
    ],
    [{ no_kk_semula: '' }, []],
    [
      { no_kk_semula: '1971064202009903' },
      ['x no_kk_semula: Nomor ini tampak seperti NIK. Isi No. KK dari bagian atas KK.'],
    ],
    [
      { nama_pemohon: 'FAJAR' },
      ['! nama_pemohon: Nama hanya satu kata. Nama baru paling sedikit dua kata; nama lama tetap boleh.'],
    ],
    [{ rt: '000' }, ['! rt: RT tertulis 000. Periksa di KK lama.']],
    [{ rt: '001' }, []],
    [{ rt: '999' }, []],
    [{ rt: '1000' }, ['x rt: Isi RT dengan angka, paling banyak 3 angka. Misalnya 005.']],
    [{ rw: 'II' }, ['x rw: Isi RW dengan angka, paling banyak 3 angka. Misalnya 005.']],
    [{ kodepos: '3311' }, ['x kodepos: Isi kode pos 5 angka. Misalnya 33118.']],
    [{ kodepos: '10000' }, []],
    [{ kodepos: '01000' }, ['x kodepos: Isi kode pos 5 angka. Misalnya 33118.']],
    [{ telepon: '+62 812 3456 4471' }, []],
    [{ telepon: '0717123' }, ['x telepon: Isi nomor telepon dengan angka, misalnya 0812 3456 7890.']],
    [{ telepon: '07171234' }, []],
    [{ telepon: '081234567890123' }, []],
    [
      { telepon: '0812345678901234' },
      ['x telepon: Isi nomor telepon dengan angka, misalnya 0812 3456 7890.'],
    ],
    [{ alasan: '4' }, ['x alasan: Pilih alasan permohonan dari daftar.']],
    [{ alasan: '3' }, []],
    [{ tanggal: '29/2/2024' }, []],
    [
      { tanggal: '29/2/2026' },
      ['x tanggal: Tanggal ini tidak ada di kalender. Isi tanggal, bulan, dan tahun, misalnya 24 11 2026.'],
    ],
    [
      { tanggal: '24//2026' },
      ['x tanggal: Tanggal ini tidak ada di kalender. Isi tanggal, bulan, dan tahun, misalnya 24 11 2026.'],
    ],
    [{ kode_kota: '7l' }, ['x kode_kota: Isi kode kabupaten/kota dengan angka saja.']],
    [{ alamat: 'J'.repeat(120) }, []],
    [{ alamat: 'J'.repeat(121) }, ['x alamat: Paling banyak 120 huruf atau angka. Yang terisi 121.']],
    [
      { alamat: 'JL.\u202eTIMAH' },
      ['x alamat: Isian memuat tanda yang tidak terlihat. Hapus, lalu ketik ulang.'],
    ],
    [{ alamat: '<script>alert(1)</script>' }, []],
  ])('%j', (nilai, pesan) => expect(tulis(dengan(nilai))).toEqual(pesan));

  it('asks what depends on another answer only then', () => {
    const lain = 'x alasan_lain: Isi alasan lainnya.';
    const isian = (alasan: string, alasan_lain: string): Isian => ({
      nilai: { alasan, alasan_lain },
      baris: [],
    });
    expect(tulis(isian('3', ''), F116)).toContain(lain);
    expect(tulis(isian('3', 'Pisah'), F116)).not.toContain(lain);
    expect(tulis(isian('1', ''), F116)).not.toContain(lain);
    const pinjam = { nilai: { nama: 'SITI RAHMAWATI', hari: '2026-11-24', ruang: 'lain' }, baris: [] };
    expect(tulis(pinjam, PINJAM)).toEqual(['x ruang_lain: Isi ruang yang dimaksud.']);
    expect(tulis({ ...pinjam, nilai: { ...pinjam.nilai, ruang: 'aula' } }, PINJAM)).toEqual([]);
    expect(tulis({ ...pinjam, nilai: { ...pinjam.nilai, ruang: 'loteng' } }, PINJAM)).toEqual([
      'x ruang: Pilih ruang dari daftar.',
    ]);
  });
});

describe('the members on a form', () => {
  it('may not carry the same NIK twice, however it is typed', () => {
    const kembar = anggota(FAJAR, {}, { ...SITI, nik: '197106.150398.9901' });
    expect(tulis(kembar)).toEqual(['x anggota.2.nik: NIK ini sama dengan Anggota 1. Periksa salah satunya.']);
    expect(tulis(anggota(FAJAR, { ...SITI, nik: '1971061503989902' }))).toEqual([]);
  });

  it('may include the pemohon', () => {
    expect(LENGKAP.nilai['nik_pemohon']?.replaceAll(' ', '')).toBe(FAJAR['nik']);
    expect(tulis(LENGKAP)).toEqual([]);
  });

  it('have one kepala keluarga, or a warning', () => {
    const kurang =
      '! anggota: Kepala keluarga belum ada dalam daftar. Boleh, bila kepala keluarga adalah pemohon.';
    const lebih = '! anggota: Kepala keluarga tertulis lebih dari satu. Periksa hubungan tiap anggota.';
    expect(tulis(anggota(SITI))).toEqual([kurang]);
    expect(tulis(anggota(FAJAR))).toEqual([]);
    expect(tulis(anggota(FAJAR, { ...SITI, shdk: '1' }))).toEqual([lebih]);
  });

  it('are passed over when nothing is typed, but not when half is', () => {
    expect(tulis(anggota(FAJAR, { nik: ' ', nama: '', shdk: '' }, {}))).toEqual([]);
    expect(tulis(anggota(FAJAR, { nik: '', nama: 'SITI RAHMAWATI', shdk: '' }))).toEqual([
      'x anggota.1.nik: Isi NIK 16 angka.',
      'x anggota.1.shdk: Pilih hubungan dalam keluarga.',
    ]);
  });

  it('are at most as many as the form holds', () => {
    const baris = Array.from({ length: 41 }, (_, n): Baris => {
      const nik = `197106150398${String(9900 + n).padStart(4, '0')}`;
      return { nik, nama: 'FAJAR PRATAMA', shdk: n === 0 ? '01' : '04' };
    });
    expect(tulis(anggota(...baris.slice(0, 40)))).toEqual([]);
    expect(tulis(anggota(...baris))).toEqual([
      'x anggota: Form ini memuat paling banyak 40 baris. Yang terisi 41.',
    ]);
  });
});
