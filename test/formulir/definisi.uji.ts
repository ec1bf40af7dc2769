import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { bacaForm } from '../../src/core/formulir/form.baca.ts';
import type { Form } from '../../src/core/formulir/form.skema.ts';
import type { HasilDefinisi } from '../../src/core/formulir/kesalahan-definisi.ts';
import { tulisKesalahanDefinisi } from '../../src/core/formulir/kesalahan-definisi.ts';
import { bacaBukuKode } from '../../src/core/formulir/kode.ts';
import { konteksPeriksa } from '../../src/core/formulir/periksa-nilai.ts';

/** For tests: the text of a file in the SOP's folder. */
export const teksSop = (berkas: string): string =>
  readFileSync(new URL(`../../sop/rekomendasi-kk/${berkas}`, import.meta.url), 'utf8');

/** For tests: the value, or an error that shows every fault. */
export const harus = <T>(hasil: HasilDefinisi<T>): T => {
  if (hasil.ok) return hasil.nilai;
  throw new Error(hasil.kesalahan.map(tulisKesalahanDefinisi).join('\n'));
};

const form = (kunci: string): Form =>
  harus(bacaForm(parse(teksSop(`formulir/${kunci}.yaml`)), `formulir/${kunci}.yaml`));

export const F115 = form('f-1-15');
export const F116 = form('f-1-16');
export const BUKU = harus(bacaBukuKode(JSON.parse(teksSop('kode.json')), 'kode.json'));
export const KONTEKS = konteksPeriksa(BUKU);

/** An invented form of another SOP: no signature, no rows, a condition and a choice. */
export const PINJAM: Form = harus(
  bacaForm(
    {
      bahasa: 1,
      kunci: 'pinjam-ruang',
      kode: 'PR',
      judul: 'Peminjaman ruang',
      dasar: 'Tata tertib gedung',
      bagian: [
        {
          kunci: 'acara',
          judul: 'Acara',
          field: [
            { kunci: 'nama', label: 'Nama peminjam', jenis: 'nama', wajib: true },
            { kunci: 'hari', label: 'Tanggal acara', jenis: 'tanggal', wajib: true },
            {
              kunci: 'ruang',
              label: 'Ruang',
              jenis: 'pilihan',
              wajib: true,
              opsi: [
                { nilai: 'aula', label: 'Aula' },
                { nilai: 'lain', label: 'Ruang lain' },
              ],
            },
            {
              kunci: 'ruang_lain',
              label: 'Ruang yang dimaksud',
              jenis: 'teks',
              wajib: true,
              panjang: 20,
              bila: { field: 'ruang', salah_satu: ['lain'] },
            },
          ],
        },
      ],
    },
    'formulir/pinjam-ruang.yaml',
  ),
);
