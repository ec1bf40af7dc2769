import { it } from 'vitest';
import { semuaHalaman } from './semua-halaman.ts';

it(
  'every page that a link leads to opens and is clean for axe at four widths, with JavaScript',
  () => semuaHalaman(true),
  1_200_000,
);
