import { z } from 'zod';
import { barisKosong, type Baris, type Isian } from './isian.ts';

const urut = (catatan: Baris): Baris => {
  const pasangan = Object.entries(catatan)
    .map(([kunci, teks]) => [kunci, teks.normalize('NFC').trim()] as const)
    .filter(([, teks]) => teks !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pasangan);
};

/**
 * One text for one content: keys in code-unit order, values trimmed and NFC, empty values and rows left out. Hash this,
 * after `rapikan`: then `5` and `005` in an RT, or a NIK with and without spaces, are the same content.
 */
export const kanonik = ({ nilai, baris }: Isian): string =>
  JSON.stringify({ baris: baris.filter((b) => !barisKosong(b)).map(urut), nilai: urut(nilai) });

const catatan = z.record(z.string(), z.string());
const skemaIsian = z.strictObject({ baris: z.array(catatan), nilai: catatan });

/** Reads a kept isian back. @throws ZodError or SyntaxError when the text is not one: kept bytes never change. */
export const bacaKanonik = (teks: string): Isian => skemaIsian.parse(JSON.parse(teks));
