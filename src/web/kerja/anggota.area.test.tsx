import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { BUKU } from '../../../test/formulir/definisi.uji.ts';
import { formLayanan } from '../../../test/formulir/keluarga.uji.ts';
import { bahanUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';
import { berkasBaru, majuSampai, sedang } from '../../../test/web/kerja/periksa-contoh.ts';
import { bacaKiriman } from '../kiriman.ts';
import { bacaForm } from './baca-form.ts';
import type { Ketikan } from './baca.ts';
import type { BahanKerja } from './bahan.ts';
import { AreaForm } from './form.tsx';
import { IsiForm } from './IsiForm.tsx';

const berkas = majuSampai(berkasBaru(), sedang('periksa'));
const bahan = (lain: Partial<BahanKerja> = {}): BahanKerja => ({
  ...bahanUji(berkas, lain),
  naskah: { ...bahanUji(berkas).naskah, form: formLayanan('tambah-kelahiran'), kode: BUKU },
});

async function kirim(isi: Ketikan) {
  const body = new URLSearchParams(Object.entries(isi).map(([nama, nilai]) => [nama, String(nilai)]));
  return bacaForm(await bacaKiriman(new Request('http://uji/', { method: 'POST', body })), bahan());
}

/** The draft that a button of the rows leaves. */
async function draf(isi: Ketikan): Promise<Ketikan> {
  const hasil = await kirim(isi);
  if (hasil.ok !== 'simpan') throw new Error(JSON.stringify(hasil));
  return hasil.ketikan;
}

const html = (ketikan: Ketikan): string => render(<AreaForm bahan={bahan({ ketikan: { ...ketikan } })} />);
const DUA = {
  pakai_f_1_01: 'ya',
  'anggota.0.nik': '1971061503909901',
  'anggota.0.nama': 'Fajar Pratama',
  'anggota.0.shdk': '01',
  'anggota.1.nama': 'Bayu Pratama',
  'anggota.1.shdk': '04',
  'anggota.1.peristiwa': 'lahir',
  'anggota.1.pekerjaan': 'tukang',
};

it('each row says who it is and what is missing; what is usual for a birth stands there as a proposal', async () => {
  const teks = html(await draf({ ...DUA, baris: 'tampilkan:anggota-1' }));
  expect(teks).toMatch(/Anggota 1: FAJAR PRATAMA.*?KEPALA KELUARGA · Lengkap/su);
  expect(teks).toMatch(
    /Anggota 2: BAYU PRATAMA.*?ANAK · Baru lahir · Belum: jenis kelamin, tempat lahir, tanggal lahir, dan \d+ lagi/su,
  );
  expect(teks).toMatch(
    /anggota\.1\.status_kawin".*?selected value="1"|value="1" selected[^>]*>1 BELUM KAWIN/su,
  );
  expect(teks).toContain('Usulan. Ubah bila berbeda.');
  // Words that name several codes stay as typed.
  expect(teks).toMatch(/name="anggota\.1\.pekerjaan"[^>]*value="tukang"/u);
});

it('a member taken out can be put back where they stood, with all that was typed', async () => {
  const dihapus = await draf({ ...DUA, baris: 'hapus:0' });
  expect(html(dihapus)).toContain('FAJAR PRATAMA dihapus dari daftar.');
  expect(dihapus['anggota.0.nama']).toBe('Bayu Pratama');
  const kembali = await draf({ ...dihapus, baris: 'kembalikan' });
  expect([kembali['anggota.0.nik'], kembali['anggota.1.pekerjaan']]).toEqual(['1971061503909901', 'tukang']);
  expect(html(kembali)).not.toContain('dihapus dari daftar');
});

it('what is typed for a sheet stays while the sheet is not chosen', async () => {
  const tanpa = await draf({
    ...DUA,
    'anggota.1.tempat_lahir': 'Pangkalpinang',
    pakai_f_1_01: 'tidak',
    baris: 'tampilkan:x',
  });
  const teks = html(tanpa);
  expect(teks).not.toMatch(/<input(?![^>]*type="hidden")[^>]*name="anggota\.1\.tempat_lahir"/u);
  expect(teks).toMatch(/type="hidden" name="anggota\.1\.tempat_lahir" value="Pangkalpinang"/u);
});

it('a pasted list becomes rows; the form does not go on over what was not understood', async () => {
  const tempel = '1971064202929902\tSITI RAHMAWATI\tISTRI\t12 anak';
  const jadi = await draf({ ...DUA, tempel, baris: 'tempel' });
  expect(jadi).toMatchObject({
    'anggota.2.nik': '1971064202929902',
    'anggota.2.shdk': 'ISTRI',
    tempel: '12 anak',
  });
  expect(html(jadi)).toContain('Yang tertinggal di sini belum dikenali.');
  const terus = await kirim({ ...jadi, aksi: 'teruskan' });
  expect(terus).toMatchObject({
    ok: false,
    kesalahan: expect.arrayContaining([expect.objectContaining({ id: 'tempel' })]),
  });
});

it('protected data are masked for reading, and only what is filled is shown', () => {
  const isian = {
    nilai: { pakai_f_1_01: 'ya' },
    baris: [
      {
        nik: '1971061503909901',
        nama: 'FAJAR',
        shdk: '01',
        agama: '1',
        jk: '1',
        kelainan: '1',
        disabilitas: '2',
        status_kawin: '1',
      },
    ],
  };
  const tertutup = render(<IsiForm bahan={bahan({ isian })} />);
  expect(tertutup).toContain('••••••');
  expect(tertutup).not.toContain('BUTA');
  expect(tertutup).not.toContain('Golongan darah');
  expect(render(<IsiForm bahan={bahan({ isian, terbuka: true })} />)).toContain('BUTA');
});
