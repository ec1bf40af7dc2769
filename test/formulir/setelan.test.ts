import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { harus, teksSop } from './definisi.uji.ts';
import { bedaSetelan } from '../../src/core/formulir/beda-setelan.ts';
import { type PerintahSetelan, ubahSetelan } from '../../src/core/formulir/perintah-setelan.ts';
import { bacaPersyaratan, daftarPersyaratan } from '../../src/core/formulir/persyaratan.ts';
import { alasanDipakai, terapkanSetelan } from '../../src/core/formulir/setelan.ts';
import { type Setelan, SETELAN_KOSONG } from '../../src/core/formulir/setelan.skema.ts';

const data = harus(bacaPersyaratan(parse(teksSop('persyaratan.yaml')), 'persyaratan.yaml'));
const DASAR = 'Peraturan Walikota 42 Tahun 2015';

/** Presses one after the other. @throws Error with the refusal */
const tekan = (...perintah: readonly PerintahSetelan[]): Setelan =>
  perintah.reduce((setelan, p) => {
    const hasil = ubahSetelan(data, setelan, p, ['a', 'b']);
    if (!hasil.ok) throw new Error(hasil.tolak);
    return hasil.setelan;
  }, SETELAN_KOSONG);
const tolak = (perintah: PerintahSetelan, dari: Setelan = SETELAN_KOSONG) => {
  const hasil = ubahSetelan(data, dari, perintah, ['a', 'b']);
  return hasil.ok ? undefined : hasil.tolak;
};
const kunci = (s: Setelan, keperluan: string) =>
  daftarPersyaratan(terapkanSetelan(data, s), keperluan).map((x) => x.kunci);

describe('the settings of an office over its file', () => {
  it('say nothing while nothing was decided: the very same value', () => {
    expect(terapkanSetelan(data, SETELAN_KOSONG)).toBe(data);
  });

  it('ask for an extra only with a basis, and only where the file says', () => {
    const nyala = tekan({ jenis: 'nyalakan', kunci: 'kehilangan-kelurahan', dasar: `  ${DASAR} ` });
    expect(daftarPersyaratan(terapkanSetelan(data, nyala), 'hilang').at(-1)).toMatchObject({
      kunci: 'kehilangan-kelurahan',
      dasar: DASAR,
      setempat: true,
    });
    expect(kunci(nyala, 'rusak')).toEqual(kunci(SETELAN_KOSONG, 'rusak'));
    const mati = tekan(
      { jenis: 'nyalakan', kunci: 'pbb-lunas', dasar: DASAR },
      { jenis: 'matikan', kunci: 'pbb-lunas' },
    );
    expect(kunci(mati, 'rusak')).toEqual(kunci(SETELAN_KOSONG, 'rusak'));
    for (const [dasar, sebab] of [
      ['', 'dasar_kosong'],
      ['kebijakan pimpinan', 'dasar_tanpa_nomor'],
      ['No. 1', 'dasar_tanpa_nomor'],
      [`Perwako 1 ${'x'.repeat(200)}`, 'dasar_panjang'],
    ] as const)
      expect(tolak({ jenis: 'nyalakan', kunci: 'pbb-lunas', dasar }), dasar).toBe(sebab);
    expect(tolak({ jenis: 'nyalakan', kunci: 'kk-lama', dasar: DASAR })).toBe('tidak_ada');
    expect(tolak({ jenis: 'matikan', kunci: 'pbb-lunas' })).toBe('sudah_begitu');
  });

  it('add, reword and retire reasons, and delete none', () => {
    const setelan = tekan(
      { jenis: 'tambah_alasan', label: ' masa berlaku  habis. ', cukupFoto: false },
      { jenis: 'tambah_alasan', label: 'Masa-berlaku habis!', cukupFoto: true },
      { jenis: 'ubah_alasan', kunci: 'buram', label: 'Foto tidak terbaca', cukupFoto: true },
      { jenis: 'pensiunkan', kunci: 'beda-kk-lama' },
    );
    const { alasan_kurang: semua } = terapkanSetelan(data, setelan);
    expect(semua.map((a) => a.kunci)).toEqual([
      'buram',
      'tidak-lengkap',
      'bukan-dokumen',
      'beda-kk-lama',
      'belum-tanda-tangan',
      'belum-ada',
      'masa-berlaku-habis',
      'masa-berlaku-habis-2',
      'lainnya',
    ]);
    expect(semua[0]).toMatchObject({ label: 'Foto tidak terbaca', cukup_foto: true });
    expect(semua[6]?.label).toBe('Masa berlaku habis');
    expect(alasanDipakai(semua).map((a) => a.kunci)).not.toContain('beda-kk-lama');
    expect(semua.find((a) => a.kunci === 'beda-kk-lama')?.label).toBe('Data berbeda dengan KK lama');
    expect(tolak({ jenis: 'pensiunkan', kunci: 'lainnya' })).toBe('tulis_sendiri');
    expect(tolak({ jenis: 'tambah_alasan', label: 'belum diserahkan.', cukupFoto: false })).toBe(
      'label_sama',
    );
    expect(tolak({ jenis: 'tambah_alasan', label: ' .. ', cukupFoto: false })).toBe('label_kosong');
    expect(tolak({ jenis: 'tambah_alasan', label: 'NIK 1971064202009903', cukupFoto: false })).toBe(
      'label_nomor',
    );
    expect(tolak({ jenis: 'tambah_alasan', label: 'x'.repeat(81), cukupFoto: false })).toBe('label_panjang');
    const semuaBiasa = data.alasan_kurang.filter((a) => !a.tulis_sendiri).map((a) => a.kunci);
    const hampir = tekan(...semuaBiasa.slice(1).map((k) => ({ jenis: 'pensiunkan', kunci: k }) as const));
    expect(tolak({ jenis: 'pensiunkan', kunci: semuaBiasa[0] ?? '' }, hampir)).toBe('alasan_terakhir');
  });

  it('choose one of the sets of forms that there are', () => {
    const setelan = tekan({ jenis: 'perangkat', kunci: 'b' });
    expect(terapkanSetelan(data, setelan).perangkat).toBe('b');
    expect(tolak({ jenis: 'perangkat', kunci: 'c' })).toBe('tidak_ada');
  });

  it('make a list that the reader of files reads back as it is', () => {
    const nilai = terapkanSetelan(
      data,
      tekan(
        { jenis: 'nyalakan', kunci: 'saksi', dasar: "Surat Camat 'A': 1/2026" },
        { jenis: 'tambah_alasan', label: 'Kotor: "sobek" # di lipatan', cukupFoto: false },
        { jenis: 'perangkat', kunci: 'a' },
      ),
    );
    expect(bacaPersyaratan(parse(JSON.stringify(nilai, null, 1)), 'x')).toEqual({ ok: true, nilai });
  });

  it('tell what a version changed, and say nothing of what the file no longer has', () => {
    const a = tekan({ jenis: 'nyalakan', kunci: 'pbb-lunas', dasar: DASAR });
    const b = tekan(
      { jenis: 'nyalakan', kunci: 'pbb-lunas', dasar: 'Perwako 1/2026' },
      { jenis: 'pensiunkan', kunci: 'buram' },
      { jenis: 'tambah_alasan', label: 'Kotor sekali', cukupFoto: false },
    );
    expect(bedaSetelan(data, a, b).map(({ kunci: k, dari, menjadi }) => [k, dari, menjadi])).toEqual([
      ['pbb-lunas', DASAR, 'Perwako 1/2026'],
      ['buram', 'Foto buram, tulisan tidak terbaca', null],
      ['kotor-sekali', null, 'Kotor sekali'],
    ]);
    expect(bedaSetelan(data, b, b)).toEqual([]);
    const asing: Setelan = { ...SETELAN_KOSONG, tambahan: { hilang: { aktif: true, dasar: DASAR } } };
    expect(bedaSetelan(data, SETELAN_KOSONG, asing)).toEqual([]);
    expect(kunci(asing, 'rusak')).toEqual(kunci(SETELAN_KOSONG, 'rusak'));
  });
});
