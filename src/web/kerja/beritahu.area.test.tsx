import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kirimanDari } from '../kiriman.ts';
import type { BahanKerja } from './bahan.ts';
import { AreaBeritahu, bacaBeritahu } from './beritahu.tsx';
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

const berkas = tekan(majuSampai(berkasBaru(), sedang('periksa')), {
  jenis: 'periksa',
  hasil: 'kurang',
  nilai: { ...semuaSesuai, [SYARAT_UJI[0]]: kurang('buram') },
});
const bahan = (lain: Partial<BahanKerja> = {}): BahanKerja => bahanUji(berkas, lain);
const bolehWa = { pemohon: { ...bahan().pemohon, bolehWa: true } };

describe('telling the pemohon', () => {
  it('shows the list, the message and one press', () => {
    const html = render(<AreaBeritahu bahan={bahan(bolehWa)} />);
    expect(html).toContain('<b>Buku nikah</b>: Foto buram');
    expect(html).toContain('Kirim pemberitahuan');
    expect(html).toMatch(/<input[^>]*name="saluran" value="whatsapp"[^>]*checked/);
    expect(html).toMatch(
      /<a[^>]*href="https:\/\/wa\.me\/6281234564471\?text=Berkas%20G1-26-0412-K[^>]*target="_blank"/,
    );
    expect(html).toContain('rel="noopener"');
  });

  it('offers WhatsApp only with consent', () => {
    const html = render(<AreaBeritahu bahan={bahan()} />);
    expect(html).not.toContain('wa.me');
    expect(html).not.toContain('value="whatsapp"');
    expect(html).toContain('WhatsApp tidak tersedia');
  });

  it('keeps a changed message, in the field and in the link', () => {
    const html = render(
      <AreaBeritahu bahan={bahan({ ...bolehWa, ketikan: { 'pesan.whatsapp': 'Halo </textarea>' } })} />,
    );
    expect(html).toContain('Halo &lt;/textarea>');
    expect(html).toContain('text=Halo%20%3C%2Ftextarea%3E');
  });
});

describe('reading the message', () => {
  const baca = (isi: Record<string, string>, lain: Partial<BahanKerja> = bolehWa) => {
    const hasil = bacaBeritahu(kirimanDari(isi), bahan(lain));
    if (hasil.ok === true) return hasil.perintah(bantuUji);
    return hasil.ok === false ? hasil.kesalahan.map((k) => k.id) : hasil;
  };

  it('takes the words of the chosen channel', () => {
    const isi = { 'pesan.whatsapp': ' pendek ', 'pesan.surat': 'panjang' };
    expect(baca({ ...isi, saluran: 'whatsapp' })).toMatchObject({
      saluran: 'whatsapp',
      pesan: { id: 'pendek' },
    });
    expect(baca({ ...isi, saluran: 'lisan' })).toMatchObject({ saluran: 'lisan', pesan: { id: 'panjang' } });
    expect(baca({ ...isi, saluran: 'cetak' })).toMatchObject({ saluran: 'cetak', pesan: { id: 'panjang' } });
  });

  it('only shows the page again for a renewed link', () => {
    expect(baca({ perbarui: 'ya', 'pesan.whatsapp': 'baru' })).toMatchObject({
      ok: 'simpan',
      ketikan: { 'pesan.whatsapp': 'baru' },
    });
  });

  it.each([
    ['no channel', { 'pesan.surat': 'x' }, ['saluran']],
    ['an unknown channel', { saluran: 'burung', 'pesan.surat': 'x' }, ['saluran']],
    ['an empty message', { saluran: 'cetak', 'pesan.surat': '  ' }, ['pesan.surat']],
    ['a NIK in it', { saluran: 'whatsapp', 'pesan.whatsapp': 'NIK 1971064202009903' }, ['pesan.whatsapp']],
  ])('refuses %s', (_, isi, ids) => expect(baca(isi)).toEqual(ids));

  it('refuses WhatsApp without consent', () => {
    expect(baca({ saluran: 'whatsapp', 'pesan.whatsapp': 'x' }, {})).toEqual(['saluran']);
  });
});
