import { describe, expect, it } from 'vitest';
import { DAFTAR_ATURAN } from '../../src/core/keluarga/daftar-aturan.ts';
import { PERSYARATAN } from '../formulir/keluarga.uji.ts';
import { halamanAturan } from './halaman-aturan.ts';

describe('the page of the rules', () => {
  it('is what the rules are', async () => {
    await expect(halamanAturan()).toMatchFileSnapshot('../../docs/aturan.md');
  });

  it('gives each rule one key, one sentence that says what to do, and a basis', () => {
    expect(new Set(DAFTAR_ATURAN.map((a) => a.kunci)).size).toBe(DAFTAR_ATURAN.length);
    for (const { kunci, pesan, dasar } of DAFTAR_ATURAN) {
      expect(kunci).toMatch(/^[a-z0-9-]+$/);
      expect(pesan).toMatch(/^(?:\p{Lu}|\{).*\.$/u);
      expect(pesan).not.toMatch(/!| - |—/u);
      expect(dasar.length).toBeGreaterThan(10);
    }
  });

  it('hears no mark that no service has, but for the second SOP', () => {
    const dipakai = new Set(PERSYARATAN.keperluan.flatMap((k) => k.aturan));
    expect(DAFTAR_ATURAN.flatMap((a) => a.tanda ?? []).filter((t) => !dipakai.has(t))).toEqual([]);
    // Somebody must be the service that other sentences send to.
    expect(dipakai).toContain('ganti-kepala');
  });
});
