import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const baca = (nama: string): string => readFileSync(new URL(nama, import.meta.url), 'utf8');

const abjad = (a = '', b = ''): number => a.localeCompare(b);

it('names exactly the symbols of the sprite', () => {
  const gambar = [...baca('../aset/ikon.svg').matchAll(/<symbol id="i-([a-z0-9-]+)"/gu)].map((m) => m[1]);
  const tipe = [...(baca('Ikon.tsx').split('export interface')[0] ?? '').matchAll(/\| '([a-z0-9-]+)'/gu)].map(
    (m) => m[1],
  );
  expect(gambar.length).toBeGreaterThan(30);
  expect(tipe.toSorted(abjad)).toEqual(gambar.toSorted(abjad));
});
