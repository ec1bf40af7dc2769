import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { bahanUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';
import { berkasBaru, majuSampai, sedang } from '../../../test/web/kerja/periksa-contoh.ts';
import { bentukForm } from '../../core/formulir/form.skema.ts';
import { ISIAN_KOSONG } from '../../core/formulir/isian.ts';
import { BagianIsian } from './BagianIsian.tsx';
import { layarForm } from './layar-form.ts';

const form = bentukForm.parse({
  bahasa: 1,
  kunci: 'f-uji',
  kode: 'F-0',
  judul: 'F',
  dasar: 'D',
  bagian: [
    {
      kunci: 'wilayah',
      judul: 'Wilayah',
      field: [{ kunci: 'nama_kota', label: 'Kota', jenis: 'teks', awal: 'nama_kota' }],
    },
    {
      kunci: 'pemohon',
      judul: 'Pemohon',
      field: [{ kunci: 'nama', label: 'Nama', jenis: 'teks', awal: 'nama' }],
    },
  ],
});
const awal = { ...ISIAN_KOSONG, nilai: { nama_kota: 'Kota Rekaan', nama: 'Siti' } };
const berkas = majuSampai(berkasBaru(), sedang('periksa'));

function html(nilai: Record<string, string>, id?: string): string {
  const bahan = bahanUji(berkas, {
    naskah: { ...bahanUji(berkas).naskah, form },
    isianAwal: awal,
    kesalahan: id === undefined ? [] : [{ id, pesan: 'Salah.' }],
  });
  const isian = { ...awal, nilai: { ...awal.nilai, ...nilai } };
  return form.bagian
    .map((bagian) => render(<BagianIsian layar={layarForm(bahan, isian)} bagian={bagian} />))
    .join('');
}

it('folds what only repeats the region of the office, and sends it along', () => {
  const teks = html({});
  expect(teks.match(/<details/gu)).toHaveLength(1);
  expect(teks).toMatch(/<details[^>]*id="bagian-wilayah".*Sudah terisi, 1 isian.*name="nama_kota"/su);
  expect(teks).toMatch(/<section[^>]*id="bagian-pemohon"/u);
});

it.each([
  [{ nama_kota: '' }, undefined],
  [{ nama_kota: 'Kota lain' }, undefined],
  [{}, 'nama_kota'],
])('leaves it open when it differs or is in error: %j %s', (nilai, id) => {
  expect(html(nilai, id)).not.toContain('<details');
});
