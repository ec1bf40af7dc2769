import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { orakelMenit, type IsiMentah } from '../../src/core/waktu/kalender.orakel.ts';
import { MENIT } from '../../src/core/waktu/saat.ts';

const isi: IsiMentah = parse(
  readFileSync(fileURLToPath(new URL('../../sop/kalender/2026-2027.yaml', import.meta.url)), 'utf8'),
);
const WIB = 7 * 60;

/** Clocks to look by: in the office, in the evening, in Friday's long break, on a weekend, a holiday, in the new year. */
export const GESERAN: Readonly<Record<string, number>> = {
  'a working morning': Date.parse('2026-11-24T10:20+07:00'),
  'the same evening': Date.parse('2026-11-24T20:00+07:00'),
  'Friday before noon': Date.parse('2026-11-27T11:29+07:00'),
  "Friday's long break": Date.parse('2026-11-27T12:45+07:00'),
  Saturday: Date.parse('2026-11-28T10:00+07:00'),
  'Monday at opening': Date.parse('2026-11-30T07:30+07:00'),
  Christmas: Date.parse('2026-12-25T10:00+07:00'),
  'the new year': Date.parse('2027-01-04T09:00+07:00'),
};

/** Open office minutes from a fixed beginning to each minute after it, as the oracle of the clocks answers minute by minute. */
export function menitTerbuka(dari: number, sampai: number): (a: number, b: number) => number {
  const jumlah = [0];
  for (let t = dari; t < sampai; t += MENIT)
    jumlah.push(
      (jumlah.at(-1) ?? 0) +
        orakelMenit(isi, { offset: WIB, tutup: [], dari: t, sampai: t + MENIT, langkah: MENIT }),
    );
  // Instants within a minute: what the whole minutes say, and the rest second by second.
  const sampaiSaat = (saat: number): number => {
    const ke = Math.floor((saat - dari) / MENIT);
    const awal = dari + ke * MENIT;
    return (
      (jumlah[ke] ?? Number.NaN) +
      orakelMenit(isi, { offset: WIB, tutup: [], dari: awal, sampai: saat, langkah: 1000 })
    );
  };
  return (a, b) => sampaiSaat(b) - sampaiSaat(a);
}

/** Late, nearly late or neither, by brute force from the state itself: arrival, standard, and counted minutes. */
export function keadaanOrakel(
  berkas: Berkas,
  kini: number,
  menit: (a: number, b: number) => number,
): 'lewat' | 'hampir' | 'lain' {
  const visit = berkas.kunjungan.at(-1);
  if (!visit || visit.selesai !== null || visit.jenis === 'tunggu' || visit.baku === null) return 'lain';
  const terpakai = menit(visit.tiba, Math.max(kini, visit.tiba));
  if (terpakai > visit.baku) return 'lewat';
  return terpakai >= 0.7 * visit.baku ? 'hampir' : 'lain';
}
