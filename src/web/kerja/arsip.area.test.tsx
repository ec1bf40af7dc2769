import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kegiatan } from '../../core/sop/lookup.ts';
import { kirimanDari } from '../kiriman.ts';
import { AreaArsip, bacaArsip } from './arsip.tsx';
import { berkasBaru, majuSampai, sedang, SOP_UJI } from '../../../test/web/kerja/periksa-contoh.ts';
import { bahanUji, bantuUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';
import { AreaTeruskan, bacaTeruskan } from './teruskan.tsx';

const bahan = bahanUji(majuSampai(berkasBaru(), sedang('arsip')));
const meneruskan = bahanUji(majuSampai(berkasBaru(), sedang('serah')));
const tombol = (b: typeof bahan) =>
  b.berkas.posisi.di === 'langkah' ? kegiatan(SOP_UJI, b.berkas.posisi.langkah).bacaan.tombol : undefined;

describe('filing', () => {
  it('asks for both archives and says what the digital one holds', () => {
    const html = render(<AreaArsip bahan={bahan} />);
    for (const n of ['rak', 'boks', 'folder']) expect(html).toContain(`name="${n}"`);
    expect(html).toMatch(/type="checkbox"[^>]*name="digital"/);
    expect(html).not.toMatch(/name="digital"[^>]*checked/);
    expect(html).toContain('1 gambar dan PDF persyaratan');
    expect(html).toMatch(/class="kurang">Pindaian tanda tangan .* belum ada/);
    expect(html).toContain(tombol(bahan)?.ya);
  });

  const baca = (isi: Record<string, string>) => {
    const hasil = bacaArsip(kirimanDari(isi), bahan);
    if (hasil.ok === true) return hasil.perintah(bantuUji);
    return hasil.ok === false ? hasil.kesalahan.map((k) => k.id) : [];
  };

  it.each([
    [{ rak: ' 2 ', boks: '14', folder: 'A  7', digital: 'ya' }, 'Rak 2, Boks 14, Folder A 7'],
    [{ boks: '14', digital: 'ya' }, 'Boks 14'],
  ])('joins the place', (isi, lokasi) => {
    expect(baca(isi)).toEqual({ jenis: 'arsip', lokasi, digital: true });
  });

  it.each([
    ['no place', { digital: 'ya' }, ['rak']],
    ['no digital archive', { rak: '2' }, ['digital']],
    ['neither', { rak: '  ' }, ['rak', 'digital']],
    ['a novel in place of a number', { boks: 'x'.repeat(31), digital: 'ya' }, ['boks']],
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
