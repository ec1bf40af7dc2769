import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kegiatan } from '../../core/sop/lookup.ts';
import { kirimanDari } from '../kiriman.ts';
import { AreaArsip, bacaArsip } from './arsip.tsx';
import { berkasBaru, majuSampai, sedang, SOP_UJI } from '../../../test/web/kerja/periksa-contoh.ts';
import type { BahanKerja } from './bahan.ts';
import type { BahanArsip } from './bahan-arsip.ts';
import { bahanUji, bantuUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';
import { AreaTeruskan, bacaTeruskan } from './teruskan.tsx';

const FILE = { nama: 'dokumen/f-1.02-1.pdf', ukuran: 9, sha256: 'a'.repeat(64) };
const arsip: BahanArsip = {
  boks: [
    { rak: 'A', boks: '12', jumlah: 34 },
    { rak: '', boks: 'luar/biasa', jumlah: 50 },
  ],
  terakhir: { rak: 'A', boks: '12', folder: '3', label: 'lama' },
  muat: 50,
  digital: { berkas: [FILE], rusak: [] },
};
const bahan = { ...bahanUji(majuSampai(berkasBaru(), sedang('arsip'))), arsip };
const meneruskan = bahanUji(majuSampai(berkasBaru(), sedang('serah')));
const tombol = (b: BahanKerja) =>
  b.berkas.posisi.di === 'langkah' ? kegiatan(SOP_UJI, b.berkas.posisi.langkah).bacaan.tombol : undefined;

describe('filing', () => {
  it('asks for both archives and says what the digital one holds', () => {
    const html = render(<AreaArsip bahan={bahan} />);
    for (const n of ['rak', 'boks', 'folder']) expect(html).toContain(`name="${n}"`);
    expect(html).toContain('1 dokumen baru saja dibuka satu per satu. Semuanya utuh.');
    expect(html).toMatch(/value="A\/12" selected>Rak A, Boks 12 \(34 dari 50 map\)/);
    expect(html).toContain('Boks luar/biasa (penuh, 50 map)');
    expect(html).toMatch(/name="folder"[^>]*value="3"/);
    expect(html).toMatch(/name="label"[^>]*value="G1-26-0412-K"/);
    expect(html).toContain('1 gambar dan PDF persyaratan');
    expect(html).toMatch(/class="kurang">Pindaian tanda tangan .* belum ada/);
    expect(html).toContain(tombol(bahan)?.ya);
  });

  it('names a file that does not open, and does not file then', () => {
    const rusak = { ...bahan, arsip: { ...arsip, digital: { berkas: [], rusak: [{ nama: 'form/x' }] } } };
    expect(render(<AreaArsip bahan={rusak} />)).toContain('tidak dapat dibuka: form/x');
    const hasil = bacaArsip(kirimanDari({ boks: '1' }), rusak);
    expect(hasil).toMatchObject({ ok: false, kesalahan: [{ id: 'digital' }] });
  });

  const baca = (isi: Record<string, string>) => {
    const hasil = bacaArsip(kirimanDari(isi), bahan);
    if (hasil.ok === true) return hasil.perintah(bantuUji);
    return hasil.ok === false ? hasil.kesalahan.map((k) => k.id) : [];
  };

  it.each([
    [
      { rak: ' 2 ', boks: '14', folder: 'A  7', label: 'L' },
      { rak: '2', boks: '14', folder: 'A 7', label: 'L' },
    ],
    [{ boks: '14' }, { rak: '', boks: '14', folder: '', label: '' }],
    [
      { boksAda: 'A/12', folder: '3' },
      { rak: 'A', boks: '12', folder: '3', label: '' },
    ],
    [{ boksAda: '/luar%2Fbiasa' }, { rak: '', boks: 'luar/biasa', folder: '', label: '' }],
    // What is typed as a new box is meant, whatever stands chosen beside it.
    [
      { boksAda: 'A/12', boks: '15' },
      { rak: '', boks: '15', folder: '', label: '' },
    ],
  ])('reads the place %o', (isi, tempat) => {
    expect(baca(isi)).toEqual({ jenis: 'arsip', tempat, digital: bantuUji.rujuk({ berkas: [FILE] }) });
  });

  it.each([
    ['no place', {}, ['boksAda']],
    ['a label alone', { label: 'G1' }, ['boksAda']],
    ['a box that is not there', { boksAda: 'Z/1' }, ['boksAda']],
    ['a novel in place of a number', { boks: 'x'.repeat(31) }, ['boks']],
  ])('says beside it: %s', (_, isi, ids) => expect(baca(isi)).toEqual(ids));
});

describe('passing on', () => {
  it('sums up and names the next post', () => {
    const html = render(<AreaTeruskan bahan={meneruskan} />);
    expect(html).toContain('Siti Rahmawati');
    expect(html).toContain('G1-26-0412-K');
    expect(html).toContain('Diteruskan kepada');
    expect(html).toContain(tombol(meneruskan)?.ya);
    expect(html).toContain('/k/berkas/G1-26-0412-K/kembalikan');
    for (const t of SOP_UJI.tanda_tangan) expect(html).toContain(t.label);
  });

  it('tells beforehand what still stands in the way', () => {
    expect(render(<AreaTeruskan bahan={meneruskan} />)).toContain('Pindai lembarnya dahulu');
    const hasil = bacaTeruskan(kirimanDari({}), meneruskan);
    expect(hasil.ok === true && hasil.perintah(bantuUji)).toEqual({ jenis: 'teruskan' });
  });
});
