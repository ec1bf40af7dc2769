import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kirimanDari } from '../kiriman.ts';
import { HalamanAlasan, type PerintahBeralasan } from './alasan.tsx';
import {
  bacaAlihkan,
  bacaBatalkan,
  bacaBukaKembali,
  bacaKembalikan,
  bacaKoreksi,
  bacaTolak,
} from './alasan-baca.ts';
import { bacaMundur, bacaTarik, FormSekali } from './alasan-sekali.tsx';
import { bacaKomentar, FormKomentar } from './komentar.tsx';
import { berkasBaru, majuSampai, sedang } from '../../../test/web/kerja/periksa-contoh.ts';
import { bahanUji, bantuUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';

const bahan = bahanUji(berkasBaru());
const alasan = (teks: string) => bantuUji.rujuk(teks);
const PERINTAH: readonly PerintahBeralasan[] = [
  'kembalikan',
  'batalkan',
  'tolak',
  'alihkan',
  'buka_kembali',
  'koreksi',
];

describe('the page that asks why', () => {
  it.each(PERINTAH)('%s: a question, ready reasons, own words, what happens, a way back', (perintah) => {
    const html = render(<HalamanAlasan bahan={bahan} perintah={perintah} />);
    expect(html).toContain(`action="/k/berkas/G1-26-0412-K/${perintah}"`);
    expect(html).toMatch(/<h1[^>]*>[^<]+\?<\/h1>/);
    expect(html.match(/name="alasan"/g)?.length).toBeGreaterThan(2);
    expect(html).toContain('name="sendiri"');
    expect(html).toMatch(/Ya, /);
    expect(html).toContain('href="/k/berkas/G1-26-0412-K"');
  });

  it('says to whom a return goes', () => {
    const html = render(<HalamanAlasan bahan={bahan} perintah="kembalikan" />);
    expect(html).toContain('Berkas kembali ke');
    expect(html).toContain('Kantor kelurahan');
  });

  it('offers the offices it is given', () => {
    const kantorLain = [{ id: 'kantor-lain', nama: 'Kantor lain' }];
    const html = render(<HalamanAlasan bahan={bahan} perintah="alihkan" kantorLain={kantorLain} />);
    expect(html).toContain('<option value="kantor-lain">Kantor lain</option>');
  });

  it('shows again what was typed', () => {
    const html = render(
      <HalamanAlasan bahan={{ ...bahan, ketikan: { sendiri: 'salah <b>', alasan: '-' } }} perintah="tolak" />,
    );
    expect(html).toContain('salah &lt;b>');
    expect(html).toMatch(/name="alasan" value="-" checked/);
  });
});

const PEMBACA = [
  ['kembalikan', bacaKembalikan],
  ['batalkan', bacaBatalkan],
  ['tolak', bacaTolak],
  ['buka_kembali', bacaBukaKembali],
  ['koreksi', bacaKoreksi],
] as const;

describe.each(PEMBACA)('reading the reason of %s', (jenis, pembaca) => {
  const baca = (isi: Record<string, string>) => {
    const hasil = pembaca(kirimanDari(isi), bahan);
    if (hasil.ok === true) return hasil.perintah(bantuUji);
    return hasil.ok === false ? hasil.kesalahan.map((k) => k.id) : [];
  };

  it('takes a ready one, own words, or both', () => {
    expect(baca({ alasan: 'Siap.' })).toEqual({ jenis, alasan: alasan('Siap.') });
    expect(baca({ alasan: '-', sendiri: ' Nama ayah keliru ' })).toEqual({
      jenis,
      alasan: alasan('Nama ayah keliru'),
    });
    expect(baca({ alasan: 'Siap.', sendiri: 'Nama ayah keliru' })).toEqual({
      jenis,
      alasan: alasan('Siap. Nama ayah keliru'),
    });
  });

  it.each([
    ['nothing', {}, ['alasan']],
    ['own words promised and not given', { alasan: '-', sendiri: ' ' }, ['alasan']],
    ['a dot', { sendiri: '.' }, ['sendiri']],
    ['two words', { alasan: '-', sendiri: 'tidak bisa' }, ['sendiri']],
    ['digits only', { sendiri: '11 22 33' }, ['sendiri']],
  ])('refuses %s', (_, isi, ids) => expect(baca(isi)).toEqual(ids));
});

describe('moving to another office', () => {
  const baca = (kantor: string, teks = 'Siap.') => bacaAlihkan(kirimanDari({ kantor, alasan: teks }), bahan);

  it('takes a real office of the same unit', () => {
    const hasil = baca('kantor-lain');
    expect(hasil.ok === true && hasil.perintah(bantuUji)).toMatchObject({
      jenis: 'alihkan',
      kantor: 'kantor-lain',
      alasan: alasan('Siap.'),
    });
  });

  it.each(['', 'tidak-ada', 'kantor-1', 'kantor-2'])('refuses "%s"', (kantor) => {
    expect(baca(kantor)).toMatchObject({ ok: false, kesalahan: [{ id: 'kantor' }] });
  });

  it('tells both faults at once', () => {
    expect(baca('', '')).toMatchObject({ kesalahan: [{ id: 'kantor' }, { id: 'alasan' }] });
  });
});

describe('one press and remarks', () => {
  it('shows the form only where it is possible', () => {
    const mengisi = bahanUji(majuSampai(berkasBaru(), sedang('isi_form')));
    expect(render(<FormSekali bahan={mengisi} perintah="mundur" />)).toContain('Periksa persyaratan lagi');
    expect(render(<FormSekali bahan={bahan} perintah="mundur" />)).toBe('');
    const perintah = [bacaTarik, bacaMundur].map((p) => {
      const hasil = p(kirimanDari({}), bahan);
      return hasil.ok === true ? hasil.perintah(bantuUji).jenis : '';
    });
    expect(perintah).toEqual(['tarik', 'mundur']);
  });

  it('keeps a remark as a reference', () => {
    expect(render(<FormKomentar bahan={bahan} />)).toContain('name="komentar"');
    const hasil = bacaKomentar(kirimanDari({ komentar: ' Mohon dicek. ' }), bahan);
    expect(hasil.ok === true && hasil.perintah(bantuUji)).toEqual({
      jenis: 'komentar',
      teks: alasan('Mohon dicek.'),
    });
    expect(bacaKomentar(kirimanDari({ komentar: ' ' }), bahan)).toMatchObject({
      ok: false,
      kesalahan: [{ id: 'komentar' }],
    });
  });
});
