import { describe, expect, it } from 'vitest';
import { KK, langkah, meja, sesuai } from './lib/meja.ts';

const disposisi = { jenis: 'disposisi', instruksi: null, sifat: 'segera', batas: null } as const;

describe('the chain of disposisi', () => {
  it('is read when opened and done when passed on', () => {
    const m = meja(KK, { tujuan: langkah(2) });
    expect(m.berkas().disposisi).toMatchObject([
      { kepada: { pelaksana: 'sekretaris-kelurahan' }, dibaca: null },
    ]);
    m.pencet('sekretaris-kelurahan', { jenis: 'buka' });
    expect(m.berkas().disposisi[0]).toMatchObject({ dibaca: expect.any(Number), selesai: null });
    m.pencet('sekretaris-kelurahan', { ...disposisi, id: 'd2' });
    expect(m.berkas().disposisi[0]?.selesai).not.toBeNull();
    expect(m.berkas().disposisi[1]).toMatchObject({ id: 'd2', dibaca: null, selesai: null, sifat: 'segera' });
  });

  it('is read and done at once by a receiver who acts without opening', () => {
    const m = meja(KK, { tujuan: langkah(2) });
    m.pencet('sekretaris-kelurahan', { ...disposisi, id: 'd2' });
    const [satu] = m.berkas().disposisi;
    expect(satu?.dibaca).toBe(satu?.selesai);
    expect(satu?.selesai).not.toBeNull();
  });

  it('is withdrawn unread, once, and only that one', () => {
    const m = meja(KK, { tujuan: langkah(3) });
    m.pencet('sekretaris-kelurahan', { jenis: 'tarik' });
    const [satu, dua] = m.berkas().disposisi;
    expect([satu?.ditarik, dua?.ditarik === null]).toEqual([null, false]);
    m.pencet('sekretaris-kelurahan', { ...disposisi, id: 'd3' });
    m.pencet('kasi-pemerintahan-kelurahan', {
      jenis: 'periksa',
      hasil: 'lengkap',
      nilai: { 'syarat-satu': sesuai, 'syarat-dua': sesuai },
    });
    expect(m.berkas().disposisi[1]).toEqual(dua);
  });

  it('is not withdrawn with a later press that was no disposisi', () => {
    const m = meja(KK, { tujuan: langkah(4) });
    m.pencet('kasi-pemerintahan-kelurahan', { jenis: 'tarik' });
    expect(m.berkas().disposisi.map((d) => d.ditarik)).toEqual([null, null]);
  });

  it('ends unread when the berkas is cancelled over its receiver’s head', () => {
    const m = meja(KK, { tujuan: langkah(2) });
    m.pencet('staf-kelurahan', { jenis: 'batalkan', alasan: { id: 'a', hash: 'a' } });
    expect(m.berkas().disposisi).toMatchObject([{ dibaca: null, selesai: expect.any(Number) }]);
  });
});
