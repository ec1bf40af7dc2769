import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { hariKerja } from '../../src/core/waktu/hari-kerja.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';

const terbaca = bacaKalender(
  parse(readFileSync(new URL('../../sop/kalender/2026-2027.yaml', import.meta.url), 'utf8')),
);
if (!terbaca.ok) throw new Error('The calendar of the repository does not read');
const { kalender } = terbaca;
/** 10.00 WIB of a day. */
const pada = (iso: string): number => Date.parse(`${iso}T03:00:00Z`);

it.each([
  ['the same day', '2026-11-20', '2026-11-20', 0],
  ['over a weekend, Friday to Monday', '2026-11-20', '2026-11-23', 1],
  ['Friday to Sunday', '2026-11-20', '2026-11-22', 0],
  ['a week', '2026-11-16', '2026-11-23', 5],
  ['over Christmas', '2026-12-23', '2026-12-28', 1],
  ['backwards', '2026-11-23', '2026-11-20', 0],
])('counts office days: %s', (_, dari, sampai, hari) => {
  expect(hariKerja(kalender, pada(dari), pada(sampai))).toBe(hari);
});
