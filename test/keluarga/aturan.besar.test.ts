import { expect, it } from 'vitest';
import { konteksLayanan } from '../../src/core/keluarga/konteks-layanan.ts';
import { periksaForm } from '../../src/core/keluarga/periksa-form.ts';
import { KONTEKS } from '../formulir/definisi.uji.ts';
import { formLayanan, PERSYARATAN } from '../formulir/keluarga.uji.ts';

const LAYANAN = 'tambah-kelahiran';
const nik = (n: number): string => `1971060101${String(10 + (n % 80))}${String(1000 + n)}`;

it('judges far more rows than a form holds, each the child of the next two, before anybody waits', () => {
  const N = 300;
  const baris = Array.from({ length: N }, (_, n) => ({
    nik: nik(n),
    nama: `Rekaan ${'a'.repeat(n % 40)}`,
    nik_ibu: nik((n + 1) % N),
    nik_ayah: nik((n + 2) % N),
  }));
  const konteks = { ...KONTEKS, hariIni: '2026-11-22', ...konteksLayanan(PERSYARATAN, LAYANAN) };
  const { kesalahan } = periksaForm(formLayanan(LAYANAN), { nilai: { pakai_f_1_01: 'ya' }, baris }, konteks);
  expect(kesalahan.filter((k) => k.pesan.includes('keturunannya sendiri'))).toHaveLength(2 * N);
}, 3000);
