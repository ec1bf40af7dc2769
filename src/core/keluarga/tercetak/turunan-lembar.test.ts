import { describe, expect, it } from 'vitest';
import { turunanLembar } from './turunan-lembar.ts';

const RUMAH = {
  alamat: 'JL. TIMAH NO. 4',
  rt: '005',
  rw: '012',
  alamat_kelurahan: 'GABEK SATU',
  alamat_kecamatan: 'GABEK',
  alamat_kota: 'KOTA PANGKALPINANG',
  alamat_provinsi: 'KEPULAUAN BANGKA BELITUNG',
  kodepos: '33119',
};
const LAMA = {
  alamat_lama: 'GANG MELATI 9',
  rt_lama: '007',
  kota_lama: 'KOTA PALEMBANG',
  no_kk_lama: '1671',
};
const TUJUAN = { tujuan_alamat: 'JL. MERDEKA 1', tujuan_kota: 'KOTA JAMBI' };
const anggota = (...peristiwa: readonly string[]) =>
  peristiwa.map((p, i) => ({ shdk: i === 0 ? '01' : '04', peristiwa: p }));
const pindah = (nilai: Readonly<Record<string, string>>, ...peristiwa: readonly string[]) =>
  turunanLembar({ nilai: { ...RUMAH, no_kk: '1971', ...nilai }, baris: anggota(...peristiwa) }).pindah;

describe('a move', () => {
  it('of members who leave goes from the address of the form to the destination', () => {
    const hasil = pindah({ ...TUJUAN, ...LAMA }, '', 'pindah', 'tetap', 'pindah');
    expect(hasil).toMatchObject({ noKk: '1971', anggota: [1, 3] });
    expect(hasil.asal).toMatchObject({
      alamat: 'JL. TIMAH NO. 4',
      kelurahan: 'GABEK SATU',
      kodepos: '33119',
    });
    expect(hasil.tujuan).toMatchObject({ alamat: 'JL. MERDEKA 1', kota: 'KOTA JAMBI', rt: '' });
  });

  it('of members who join comes from the earlier address to the one of the form', () => {
    const hasil = pindah(LAMA, 'tetap', 'datang');
    expect(hasil).toMatchObject({ noKk: '1671', anggota: [1] });
    expect(hasil.asal).toMatchObject({ alamat: 'GANG MELATI 9', rt: '007', provinsi: '' });
    expect(hasil.tujuan).toMatchObject({ alamat: 'JL. TIMAH NO. 4', kota: 'KOTA PANGKALPINANG' });
  });

  it('never takes the new address for the origin of those who arrive', () => {
    const hasil = pindah(TUJUAN, 'datang', 'datang');
    expect(Object.values(hasil.asal).join('')).toBe('');
    expect(hasil.tujuan.alamat).toBe('JL. MERDEKA 1');
    expect(pindah({ asal_alamat: 'JL. ASAL 2', ...LAMA }, 'datang').asal.alamat).toBe('JL. ASAL 2');
  });

  it.each([
    ['2', [0, 1, 3]],
    ['1', [0]],
    ['3', []],
    ['', []],
  ])('with nobody marked and kind %s is of the rows %j', (jenis, baris) => {
    expect(pindah({ ...TUJUAN, pindah_jenis: jenis }, '', '', 'meninggal', '').anggota).toEqual(baris);
  });

  it('of all leaves nobody behind', () => {
    expect(pindah({ pindah_jenis: '2' }).kkTinggal).toBe('3');
    expect(pindah({ pindah_jenis: '3', pindah_kk_tinggal: '1' }).kkTinggal).toBe('1');
    expect(pindah({ pindah_jenis: '3' }).kkTinggal).toBe('');
  });

  it('marks go before the kind of move', () => {
    expect(pindah({ ...TUJUAN, pindah_jenis: '2' }, '', 'pindah').anggota).toEqual([1]);
  });
});

describe('what else sheets show', () => {
  it('is the KK number, the address in one line, and the children who live', () => {
    const hasil = turunanLembar({
      nilai: { ...RUMAH, no_kk_semula: '19' },
      baris: anggota('', '', 'meninggal'),
    });
    expect(hasil.noKk).toBe('19');
    expect(hasil.alamat).toBe(
      'JL. TIMAH NO. 4 RT 005 RW 012, GABEK SATU, GABEK, KOTA PANGKALPINANG, KEPULAUAN BANGKA BELITUNG 33119',
    );
    expect(hasil.anak).toEqual([1]);
    expect(hasil).toMatchObject({ kepala: 0, tinggal: [0, 1], datang: [] });
    const lain = turunanLembar({ nilai: {}, baris: anggota('meninggal', 'datang') });
    expect(lain).toMatchObject({ kepala: null, tinggal: [1], datang: [1] });
    expect(turunanLembar({ nilai: {}, baris: [] }).alamat).toBe('');
  });

  it('is who changes what: education and work, religion, anything else', () => {
    const hasil = turunanLembar({
      nilai: {},
      baris: [
        { pendidikan: '5', pekerjaan: '08' },
        { pendidikan: '5', pendidikan_semula: '4' },
        { pekerjaan_dasar: 'SK KERJA' },
        { elemen: 'Agama', elemen_menjadi: 'KATOLIK' },
        { elemen: 'NAMA', elemen_menjadi: 'SUKARNI' },
      ],
    });
    expect(hasil.ubahKerja).toEqual([1, 2]);
    expect(hasil.ubahLain).toEqual([
      { baris: 3, agama: true },
      { baris: 4, agama: false },
    ]);
  });
});
