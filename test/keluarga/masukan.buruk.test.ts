import { describe, expect, it } from 'vitest';
import { dariPost, kePost } from '../../src/core/formulir/post.ts';
import { periksaForm } from '../../src/core/keluarga/periksa-form.ts';
import { KASUS_BURUK } from './masukan-buruk.ts';

describe('what reality brings to the counter', () => {
  it.each(KASUS_BURUK.map((k) => [k.kunci, k] as const))('%s', (_, { form, isian, konteks, kata }) => {
    const { kesalahan, peringatan, lengkap } = periksaForm(form, isian, konteks);
    const tulis = (tanda: string) => (c: { path: string; pesan: string }) => `${tanda} ${c.path}: ${c.pesan}`;
    expect([...kesalahan.map(tulis('x')), ...peringatan.map(tulis('!'))]).toEqual(kata);
    expect(lengkap).toBe(kata.every((k) => k.startsWith('!')));
    // Nothing typed is lost on the way back to the page.
    expect(dariPost(form, kePost(form, isian))).toEqual({
      nilai: isian.nilai,
      baris: isian.baris,
    });
  });
});
