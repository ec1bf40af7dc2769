import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kirimanDari } from '../kiriman.ts';
import { berkasBaru, majuSampai, sedang, SOP_UJI } from '../../../test/web/kerja/periksa-contoh.ts';
import { bahanUji, bantuUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';
import { AreaSerah, bacaSerah, suratDiserahkan } from './serah.tsx';
import { AreaTerimaMap, bacaTerimaMap } from './terima-map.tsx';

const siap = majuSampai(berkasBaru(), sedang('diambil'));
const dibawa = majuSampai(siap, sedang('dibawa'));
const bahan = bahanUji(siap);
const datang = bahanUji(dibawa);
/** The next office, before the hand-over was recorded. */
const terlewat = bahanUji(siap, {}, dibawa.penanggung ?? undefined);
const surat = suratDiserahkan(bahan);

describe('handing over', () => {
  it('starts with the pemohon and all papers of the SOP', () => {
    const html = render(<AreaSerah bahan={bahan} />);
    expect(html).toMatch(/name="penerima"[^>]*value="Siti Rahmawati"/);
    expect(html).toMatch(/name="hubungan" value="sendiri" checked/);
    for (const s of surat) {
      expect(html).toContain(SOP_UJI.surat.find((n) => n.kunci === s)?.nama);
      expect(html).toMatch(new RegExp(`name="surat" value="${s}" checked`));
    }
    expect(html).toContain('Serahkan ke pemohon');
  });

  it('shows again what was typed and unticked', () => {
    const ketikan = { penerima: 'Fajar', hubungan: 'keluarga', 'surat.tampil': 'ya' };
    const html = render(<AreaSerah bahan={{ ...bahan, ketikan }} />);
    expect(html).toMatch(/name="penerima"[^>]*value="Fajar"/);
    expect(html).not.toMatch(/name="surat"[^>]*checked/);
  });

  const baca = (isi: Record<string, string | string[]>) => {
    const hasil = bacaSerah(kirimanDari(isi), bahan);
    if (hasil.ok === true) return hasil.perintah(bantuUji);
    return hasil.ok === false ? hasil.kesalahan.map((k) => k.id) : [];
  };

  it('reads receiver, relation and papers', () => {
    const isi = { penerima: ' Fajar  Pratama ', hubungan: 'keluarga', surat: [...surat, 'asing'] };
    expect(baca(isi)).toEqual({
      jenis: 'serahkan',
      penerima: bantuUji.rujuk('Fajar Pratama'),
      hubungan: 'keluarga',
      surat,
    });
    expect(baca({ ...isi, penerima: 'SITI RAHMAWATI', hubungan: 'sendiri' })).toMatchObject({
      hubungan: 'sendiri',
    });
  });

  it.each([
    ['nobody', { penerima: '  ', hubungan: 'keluarga', surat: [...surat] }, ['penerima']],
    ['no relation', { penerima: 'Fajar', surat: [...surat] }, ['hubungan']],
    [
      'another name as the pemohon',
      { penerima: 'Fajar', hubungan: 'sendiri', surat: [...surat] },
      ['hubungan'],
    ],
    ['no paper', { penerima: 'Fajar', hubungan: 'kuasa' }, ['surat']],
    ['an unknown paper alone', { penerima: 'Fajar', hubungan: 'kuasa', surat: 'asing' }, ['surat']],
  ])('refuses %s', (_, isi, ids) => expect(baca(isi)).toEqual(ids));
});

describe('receiving the map', () => {
  it('ticks all that was handed over', () => {
    const html = render(<AreaTerimaMap bahan={datang} />);
    expect(html.match(/name="surat"[^>]*checked/g)).toHaveLength(SOP_UJI.surat.length);
    expect(html).toContain('Terima map');
    expect(html).not.toContain('belum tercatat');
  });

  it('does not send the pemohon back for a hand-over nobody recorded', () => {
    const html = render(<AreaTerimaMap bahan={terlewat} />);
    expect(html).toContain('belum tercatat');
    expect(html).toContain('penyimpangan');
    expect(html).toMatch(/name="surat"[^>]*checked/);
    const isi = { surat: [...surat], pembawa: 'Siti Rahmawati', hubungan: 'sendiri' };
    expect(bacaTerimaMap(kirimanDari(isi), terlewat).ok).toBe(true);
  });

  it('asks from whom, also a representative, and needs a paper', () => {
    const kurir = { pembawa: ' Budi  Santoso ', hubungan: 'kuasa' };
    const baca = (isi: Record<string, string | string[]>) => bacaTerimaMap(kirimanDari(isi), datang);
    expect(baca({ ...kurir, surat: [] })).toMatchObject({ ok: false, kesalahan: [{ id: 'surat' }] });
    expect(baca({ surat: [...surat] })).toMatchObject({
      ok: false,
      kesalahan: [{ id: 'pembawa' }, { id: 'hubungan' }],
    });
    expect(baca({ ...kurir, hubungan: 'sendiri', surat: [...surat] })).toMatchObject({
      ok: false,
      kesalahan: [{ id: 'hubungan' }],
    });
    const satu = baca({ ...kurir, surat: surat[0] ?? '' });
    expect(satu.ok === true && satu.perintah(bantuUji)).toEqual({
      jenis: 'terima_map',
      surat: [surat[0]],
      pembawa: { nama: bantuUji.rujuk('Budi Santoso'), hubungan: 'kuasa' },
    });
  });
});
