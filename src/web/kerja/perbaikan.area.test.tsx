import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kirimanDari } from '../kiriman.ts';
import { AreaPerbaikan, bacaPerbaikan } from './perbaikan.tsx';
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

const [PERTAMA, KEDUA, KETIGA] = SYARAT_UJI;
const kembali = tekan(majuSampai(berkasBaru(), sedang('periksa')), {
  jenis: 'periksa',
  hasil: 'kurang',
  nilai: { ...semuaSesuai, [PERTAMA]: kurang('buram'), [KETIGA]: kurang('buram') },
});
const bahan = bahanUji(majuSampai(kembali, sedang('perbaikan')));
const foto = (nama: string) => ({ nama, bytes: new Uint8Array([1]) });

describe('receiving a repair', () => {
  it('lists only what was wanting, with several pictures or the original for each', () => {
    const html = render(<AreaPerbaikan bahan={bahan} />);
    expect(html).toContain('Buku nikah');
    expect(html).toContain('Surat lain');
    expect(html).not.toContain('KK lama');
    expect(html).toContain('Yang kurang: Foto buram.');
    expect(html).toMatch(/<input[^>]*type="file"[^>]*name="unggah.buku-nikah"[^>]*multiple/);
    expect(html).toMatch(/<input[^>]*name="asli" value="buku-nikah"/);
    expect(html).toContain('multipart/form-data');
    expect(html).toContain('Terima perbaikan');
  });

  it('shows ticks again after a refusal', () => {
    const html = render(<AreaPerbaikan bahan={{ ...bahan, ketikan: { asli: [KETIGA] } }} />);
    expect(html).toMatch(/value="surat-lain" checked/);
    expect(html).not.toMatch(/value="buku-nikah" checked/);
  });

  it('stores pictures under their persyaratan and keeps ticks', () => {
    const unggahan = new Map([[`unggah.${PERTAMA}`, [foto('a.jpg'), foto('b.jpg')]]]);
    const hasil = bacaPerbaikan(kirimanDari({ asli: [KETIGA, KETIGA, 'asing'] }, unggahan), bahan);
    if (hasil.ok !== true) throw new Error('refused');
    expect(hasil.unggahan?.map((u) => [u.syarat, u.berkas.nama])).toEqual([
      [PERTAMA, 'a.jpg'],
      [PERTAMA, 'b.jpg'],
    ]);
    const dokumen = [{ syarat: PERTAMA, dokumen: { id: 'd', hash: 'h' } }];
    expect(hasil.perintah({ ...bantuUji, dokumen })).toEqual({
      jenis: 'terima_perbaikan',
      syarat: [KETIGA],
      dokumen,
    });
  });

  it.each([
    ['nothing', {}, new Map()],
    ['an item not asked for', { asli: 'asing' }, new Map([['unggah.asing', [foto('a.jpg')]]])],
  ])('refuses %s, at the first field', (_, isi, unggahan) => {
    const hasil = bacaPerbaikan(kirimanDari(isi, unggahan), bahan);
    expect(hasil).toMatchObject({ ok: false, kesalahan: [{ id: `unggah.${PERTAMA}` }] });
  });

  it('accepts a better copy of something else too', () => {
    expect(bacaPerbaikan(kirimanDari({ asli: KEDUA }), bahan).ok).toBe(true);
  });
});
