import { describe, expect, it } from 'vitest';
import { KK, langkah, meja } from './lib/meja.ts';

const lembar = { id: 'lembar', hash: 'lembar' };

describe('a scan belongs to the print whose code stands on it', () => {
  const pindai = (cetakan: string | null) =>
    ({ jenis: 'pindai', tanda: 'ttd-lurah', dokumen: lembar, cetakan }) as const;

  function tercetak() {
    const m = meja(KK, { tujuan: langkah(6), dibuka: true });
    const isian = m.berkas().isian?.hash ?? '';
    m.pencet('staf-kelurahan', { jenis: 'cetak', surat: 'form', cetakan: 'c1', hash: 'h1', isian });
    m.pencet('staf-kelurahan', {
      jenis: 'cetak',
      surat: 'tanda-terima',
      cetakan: 'c2',
      hash: 'h2',
      isian: null,
    });
    return m;
  }

  it('takes the sheet of the content there is, and keeps which print it was', () => {
    const m = tercetak();
    m.pencet('staf-kelurahan', pindai('c1'));
    expect(m.berkas().tandaTangan.find((t) => t.tanda === 'ttd-lurah')?.pindaian).toBe('lembar');
    expect(m.berkas().cetakan.map((c) => [c.id, c.surat])).toEqual([
      ['c1', 'form'],
      ['c2', 'tanda-terima'],
    ]);
  });

  it('refuses an unknown sheet, another paper of the same berkas, and a sheet without a code', () => {
    const m = tercetak();
    expect(m.ditolak('staf-kelurahan', pindai('c9'))).toBe('lembar_asing');
    expect(m.ditolak('staf-kelurahan', pindai('c2'))).toBe('lembar_asing');
    expect(m.ditolak('staf-kelurahan', pindai(null))).toBe('lembar_asing');
  });

  it('refuses to print what the form does not say any more', () => {
    const m = tercetak();
    const lama = { jenis: 'cetak', surat: 'form', cetakan: 'c3', hash: 'h3', isian: 'isi lama' } as const;
    expect(m.ditolak('staf-kelurahan', lama)).toBe('lembar_lama');
  });

  it('refuses the picture that showed the signature before', () => {
    const m = meja(KK, { tujuan: langkah(10), dibuka: true });
    const camat = { jenis: 'pindai', tanda: 'ttd-camat', cetakan: null } as const;
    const dulu = m.berkas().tandaTangan.find((t) => t.tanda === 'ttd-lurah')?.pindaianHash ?? '';
    expect(dulu).not.toBe('');
    expect(m.ditolak('staf-kecamatan', { ...camat, dokumen: { id: 'sama', hash: dulu } })).toBe(
      'lembar_terpakai',
    );
    m.pencet('staf-kecamatan', { ...camat, dokumen: lembar });
  });

  it('takes a handwritten sheet where nothing was printed', () => {
    const m = meja(KK, { tujuan: langkah(6), dibuka: true });
    m.pencet('staf-kelurahan', pindai(null));
    expect(m.ditolak('staf-kelurahan', pindai('c1'))).toBe('lembar_asing');
  });
});
