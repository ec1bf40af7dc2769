import { describe, expect, it } from 'vitest';
import { cacatForm } from '../../src/core/formulir/form.periksa.ts';
import { kolom, semuaField } from '../../src/core/formulir/form.ts';
import { formUtama, gabungForm } from '../../src/core/formulir/gabung.ts';
import { ISIAN_KOSONG, type Baris } from '../../src/core/formulir/isian.ts';
import { kanonik } from '../../src/core/formulir/kanonik.ts';
import { daftarKode } from '../../src/core/formulir/kode.ts';
import { periksaIsian } from '../../src/core/formulir/periksa.ts';
import { barisTinggal, rapikan } from '../../src/core/formulir/rapikan.ts';
import { BUKU, F115, F116, KONTEKS } from './definisi.uji.ts';
import { LENGKAP } from './isian.uji.ts';
import { formLayanan, KELUARGA, PERSYARATAN } from './keluarga.uji.ts';

const kunciKolom = (layanan: string): readonly string[] => kolom(formLayanan(layanan)).map((f) => f.kunci);

describe('one family, many sheets', () => {
  it.each(PERSYARATAN.keperluan.map((k) => k.kunci))('%s has a form that makes sense', (layanan) => {
    const form = formLayanan(layanan);
    expect(cacatForm(form)).toEqual([]);
    const daftar = [...semuaField(form), ...kolom(form)].flatMap((f) => f.daftar ?? []);
    expect(daftar.filter((d) => daftarKode(BUKU, d).length === 0)).toEqual([]);
    expect([F115, F116]).toContainEqual({
      ...formUtama(form),
      kelompok: { ...formUtama(form).kelompok, peran: undefined },
    });
  });

  it('gives each service the columns of the sheets it offers', () => {
    expect(kunciKolom('ubah-data')).toEqual(
      expect.arrayContaining(['elemen', 'pekerjaan_semula', 'pekerjaan']),
    );
    expect(kunciKolom('hilang')).not.toContain('elemen');
    expect(kunciKolom('hilang')).not.toContain('peristiwa');
    expect(kunciKolom('tambah-kelahiran')).toContain('peristiwa');
    expect(gabungForm(F115, undefined, PERSYARATAN.keperluan[0])).toBe(F115);
    expect(gabungForm(F115, KELUARGA, undefined)).toBe(F115);
  });

  it('asks of a move only the end that the form does not have', () => {
    const ujung = (layanan: string): readonly string[] =>
      semuaField(formLayanan(layanan)).flatMap(
        ({ kunci: k }) => /^(asal|tujuan)_alamat$/u.exec(k)?.[1] ?? [],
      );
    expect(ujung('kurang-pindah')).toEqual(['tujuan']);
    expect(ujung('baru-pindah-datang')).toEqual(['asal']);
    expect(ujung('tambah-menumpang')).toEqual([]);
  });

  it('asks no key of the signed form twice', () => {
    const kunci = semuaField(formLayanan('tambah-kelahiran')).map((f) => f.kunci);
    expect(kunci.filter((k) => k === 'nama_kepala')).toHaveLength(1);
  });
});

describe('a form filled as before, with no companion sheet chosen', () => {
  it.each(['baru-keluarga', 'baru-pisah', 'baru-rentan', 'hilang'])(
    '%s is complete, and the same content',
    (l) => {
      expect(periksaIsian(formLayanan(l), LENGKAP, KONTEKS)).toMatchObject({ lengkap: true, kesalahan: [] });
      expect(kanonik(rapikan(formLayanan(l), LENGKAP))).toBe(kanonik(rapikan(F115, LENGKAP)));
    },
  );

  it.each(['ubah-data', 'kurang-kematian'])('%s as well', (l) => {
    const isian = { ...LENGKAP, nilai: { ...LENGKAP.nilai, no_kk: '1971060106199901', nama_kepala: 'A B' } };
    expect(periksaIsian(formLayanan(l), isian, KONTEKS)).toMatchObject({ lengkap: true, kesalahan: [] });
  });

  it('is the same content when the page sent "no sheet" and "nothing happened"', () => {
    const form = formLayanan('tambah-kelahiran');
    const dikirim = {
      nilai: { ...LENGKAP.nilai, pakai_f_1_01: 'tidak' },
      baris: LENGKAP.baris.map((b) => ({ ...b, peristiwa: 'tetap', jk: '1', kewarganegaraan: '1' })),
    };
    expect(kanonik(rapikan(form, dikirim))).toBe(kanonik(rapikan(form, LENGKAP)));
  });

  it('a row in which only the page has written is no row', () => {
    const form = formLayanan('baru-luar-negeri');
    const isian = {
      nilai: { pakai_f_1_01: 'ya' },
      baris: [{ kewarganegaraan: '1', peristiwa: 'tetap', nik: ' ' }],
    };
    expect(rapikan(form, isian).baris).toEqual([]);
    expect(periksaIsian(form, isian, KONTEKS).kesalahan.some((k) => k.path.startsWith('anggota'))).toBe(
      false,
    );
  });
});

describe('members who come and go', () => {
  const form = formLayanan('kurang-kematian');
  const anggota = (nomor: string, lain: Baris): Baris => ({
    nik: `19710615039${nomor}`,
    nama: 'A B',
    shdk: '04',
    ...lain,
  });
  const baris = [
    anggota('89901', { shdk: '01' }),
    anggota('89902', { peristiwa: 'meninggal', peristiwa_tanggal: '1/2/2026' }),
    anggota('89903', { peristiwa: 'tetap' }),
  ];

  it('counts only who stays, and keeps who left for the sheets that say so', () => {
    const rapi = rapikan(form, { ...ISIAN_KOSONG, baris });
    expect(rapi.nilai['jumlah_anggota']).toBe('2');
    expect(rapi.baris).toHaveLength(3);
    expect(barisTinggal(form, rapi.baris).map((b) => b['nik'])).toEqual([
      '1971061503989901',
      '1971061503989903',
    ]);
  });

  it('asks particulars of the new member alone, and lets a NIK wait', () => {
    const lahir = formLayanan('tambah-kelahiran');
    const isian = {
      nilai: { pakai_f_1_01: 'ya' },
      baris: [anggota('89901', { shdk: '01' }), { nama: 'BAYI BARU', shdk: '04', peristiwa: 'lahir' }],
    };
    const { kesalahan, peringatan } = periksaIsian(lahir, isian, KONTEKS);
    const path = kesalahan.map((k) => k.path).filter((p) => p.startsWith('anggota'));
    expect(path).toContain('anggota.1.agama');
    expect(path.filter((p) => p.startsWith('anggota.0'))).toEqual([]);
    expect(path).not.toContain('anggota.1.nik');
    expect(peringatan.map((p) => p.path)).toContain('anggota.1.nik');
  });
});
