import { describe, expect, it } from 'vitest';
import { kirimanDari } from '../kiriman.ts';
import { bacaPeriksa } from './periksa-baca.ts';
import {
  berkasBaru,
  kurang,
  majuSampai,
  sedang,
  semuaSesuai,
  SYARAT_UJI,
  tekan,
} from '../../../test/web/kerja/periksa-contoh.ts';
import { bahanUji, bantuUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';

const [PERTAMA, KEDUA, KETIGA] = SYARAT_UJI;
const awal = majuSampai(berkasBaru(), sedang('periksa'));
const belakang = majuSampai(
  majuSampai(awal, sedang('dibawa')),
  (b) => sedang('periksa')(b) && b.penanggung?.kantor !== awal.penanggung?.kantor,
);
const kembali = majuSampai(
  tekan(awal, { jenis: 'periksa', hasil: 'kurang', nilai: { ...semuaSesuai, [PERTAMA]: kurang('buram') } }),
  sedang('periksa'),
);
const semua = Object.fromEntries(SYARAT_UJI.map((s) => [`putusan.${s}`, 'sesuai']));

function baca(berkas: typeof awal, isi: Record<string, string>) {
  const hasil = bacaPeriksa(kirimanDari(isi), bahanUji(berkas));
  if (hasil.ok === true) return hasil.perintah(bantuUji);
  return hasil.ok === false ? hasil.kesalahan.map((k) => k.id) : [];
}

describe('reading the checklist', () => {
  it('takes three verdicts', () => {
    const isi = { ...semua, [`putusan.${KEDUA}`]: 'tidak-perlu', hasil: 'lengkap' };
    expect(baca(awal, isi)).toMatchObject({
      jenis: 'periksa',
      hasil: 'lengkap',
      nilai: { [PERTAMA]: { putusan: 'sesuai' }, [KEDUA]: { putusan: 'tidak_perlu', pihak: null } },
    });
  });

  it('keeps the reason, the own words as a reference, and who mends', () => {
    const isi = {
      ...semua,
      hasil: 'kurang',
      [`putusan.${KEDUA}`]: 'kurang',
      [`alasan.${KEDUA}`]: 'lainnya',
      'putusan.form-isian': 'sesuai',
      [`catatan.${KEDUA}`]: ' Sobek ',
      [`pemilik.${KEDUA}`]: 'kantor',
    };
    const nilai = { putusan: 'kurang', alasan: 'lainnya', catatan: { id: 'Sobek', hash: 'h:Sobek' } };
    expect(baca(belakang, isi)).toMatchObject({ nilai: { [KEDUA]: { ...nilai, pihak: 'kantor' } } });
    expect(baca(awal, isi)).toMatchObject({ nilai: { [KEDUA]: { ...nilai, pihak: 'pemohon' } } });
  });

  it.each([
    ['nothing judged', { hasil: 'lengkap' }, [PERTAMA, KEDUA, KETIGA]],
    ['one left out', { ...semua, [`putusan.${KETIGA}`]: '', hasil: 'lengkap' }, [KETIGA]],
    [
      'a verdict that does not exist',
      { ...semua, [`putusan.${KETIGA}`]: 'mungkin', hasil: 'lengkap' },
      [KETIGA],
    ],
    ['lengkap in spite of a kurang', { ...semua, [`putusan.${KEDUA}`]: 'kurang', hasil: 'lengkap' }, [KEDUA]],
    ['kurang without a reason', { ...semua, [`putusan.${KEDUA}`]: 'kurang', hasil: 'kurang' }, [KEDUA]],
    [
      'a reason not in the list',
      { ...semua, [`putusan.${KEDUA}`]: 'kurang', [`alasan.${KEDUA}`]: 'x', hasil: 'kurang' },
      [KEDUA],
    ],
    [
      'own words promised and not given',
      { ...semua, [`putusan.${KEDUA}`]: 'kurang', [`alasan.${KEDUA}`]: 'lainnya', hasil: 'kurang' },
      [KEDUA],
    ],
    ['returned though nothing is wanting', { ...semua, hasil: 'kurang' }, [PERTAMA]],
    ['no decision', semua, [PERTAMA]],
    ['the tick where no earlier office judged', { tetap: 'ya', hasil: 'lengkap' }, [PERTAMA, KEDUA, KETIGA]],
  ])('says at the item: %s', (_, isi, ids) => {
    expect(baca(awal, isi)).toEqual(ids);
  });

  it('keeps what was judged while a document is looked at, and presses nothing', () => {
    const isi = { ...semua, [`catatan.${KEDUA}`]: 'Sobek', lihat: KEDUA, _versi: '3' };
    expect(bacaPeriksa(kirimanDari(isi), bahanUji(awal))).toEqual({
      ok: 'simpan',
      ketikan: { ...semua, [`catatan.${KEDUA}`]: 'Sobek' },
      dok: KEDUA,
    });
  });

  it('lets one tick stand for all that was not touched', () => {
    expect(baca(belakang, { tetap: 'ya', hasil: 'lengkap' })).toMatchObject({
      nilai: { [PERTAMA]: { putusan: 'sesuai' }, [KETIGA]: { putusan: 'sesuai' } },
    });
    const satu = {
      tetap: 'ya',
      hasil: 'kurang',
      [`putusan.${KEDUA}`]: 'kurang',
      [`alasan.${KEDUA}`]: 'buram',
    };
    expect(baca(belakang, satu)).toMatchObject({
      nilai: { [PERTAMA]: { putusan: 'sesuai' }, [KEDUA]: { putusan: 'kurang' } },
    });
  });

  it('does not give standing verdicts again, but takes a changed one', () => {
    expect(baca(kembali, { ...semua, hasil: 'lengkap' })).toMatchObject({ nilai: { [PERTAMA]: {} } });
    const hasil = baca(kembali, { ...semua, hasil: 'lengkap' });
    expect('nilai' in hasil ? Object.keys(hasil.nilai) : hasil).toEqual([PERTAMA]);
    const ubah = baca(kembali, { ...semua, [`putusan.${KEDUA}`]: 'tidak-perlu', hasil: 'lengkap' });
    expect('nilai' in ubah ? Object.keys(ubah.nilai) : ubah).toEqual([PERTAMA, KEDUA]);
  });

  it('gives what the core accepts: on by lengkap, back by kurang, one tick at the later office', () => {
    const lanjut = (berkas: typeof awal, isi: Record<string, string>) => {
      const hasil = bacaPeriksa(kirimanDari(isi), bahanUji(berkas));
      if (hasil.ok !== true) throw new Error('refused');
      return tekan(berkas, hasil.perintah(bantuUji));
    };
    expect(sedang('isi_form')(lanjut(awal, { ...semua, hasil: 'lengkap' }))).toBe(true);
    const satuKurang = { [`putusan.${KEDUA}`]: 'kurang', [`alasan.${KEDUA}`]: 'buram', hasil: 'kurang' };
    expect(sedang('beritahu')(lanjut(awal, { ...semua, ...satuKurang }))).toBe(true);
    expect(sedang('isi_form')(lanjut(kembali, { ...semua, hasil: 'lengkap' }))).toBe(true);
    expect(sedang('paraf')(lanjut(belakang, { tetap: 'ya', hasil: 'lengkap' }))).toBe(true);
    expect(sedang('diambil')(lanjut(belakang, { tetap: 'ya', ...satuKurang }))).toBe(true);
  });
});
