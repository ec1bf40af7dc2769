/** Times of one kind of call, in ms. */
export interface Waktu {
  /** What one call in ten beats: little of what else the machine did is in it. */
  readonly tenang: number;
  readonly tengah: number;
  readonly p95: number;
  readonly banyak: number;
}

/** Runs the kinds of call in turns, so that all of them meet the same moods of the machine. */
export async function bergantian<K extends string>(
  putaran: number,
  kerja: Readonly<Record<K, (ke: number) => Promise<unknown>>>,
): Promise<Readonly<Record<K, Waktu>>> {
  const catatan = new Map<string, number[]>();
  const semua = Object.entries<(ke: number) => Promise<unknown>>(kerja);
  for (let ke = 0; ke < putaran; ke += 1) {
    for (const [nama, satu] of semua) {
      const mulai = performance.now();
      await satu(ke);
      catatan.set(nama, [...(catatan.get(nama) ?? []), performance.now() - mulai]);
    }
  }
  const hasil: Partial<Record<K, Waktu>> = {};
  for (const nama of kunci(kerja)) hasil[nama] = ringkas(catatan.get(nama) ?? []);
  return lengkap(hasil, kunci(kerja));
}

function kunci<K extends string>(kerja: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(kerja).filter((k): k is K => k in kerja);
}

function lengkap<K extends string>(
  sebagian: Partial<Record<K, Waktu>>,
  semua: readonly K[],
): Readonly<Record<K, Waktu>> {
  const ada = (s: Partial<Record<K, Waktu>>): s is Record<K, Waktu> => semua.every((k) => s[k] !== undefined);
  if (!ada(sebagian)) throw new Error('A kind of call was never made');
  return sebagian;
}

function ringkas(ms: readonly number[]): Waktu {
  const urut = ms.toSorted((a, b) => a - b);
  const pada = (bagian: number): number => urut[Math.floor((urut.length - 1) * bagian)] ?? Number.NaN;
  return { tenang: pada(0.1), tengah: pada(0.5), p95: pada(0.95), banyak: urut.length };
}
