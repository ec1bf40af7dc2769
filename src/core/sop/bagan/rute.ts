import type { Alur, Sisi } from './alur.ts';
import { type Lajur, type Lintasan, type Pintu, ruasan, silang, xKolom, xLajur } from './lintasan.ts';

/** Arrows to the same symbol from the same direction: they share a lane, and merge. */
interface Ikatan {
  readonly ke: number;
  readonly sisi: readonly Sisi[];
  /** First and last row that its lane touches. */
  readonly dari: number;
  readonly sampai: number;
}

/** Rounds in which each bundle may look for a better lane, the others staying. */
const PUTARAN = 3;

/**
 * A way for each arrow of a flow. Arrows to the next row need no lane. All others leave by a free side or the bottom, run
 * in a lane between two columns, and come in from above or by a free side. No two arrows to different symbols ever share
 * a piece: a row's middle has one arrow on each side of its symbol, its upper line only what comes in, its lower line one
 * exit, and a lane belongs to one bundle at a time. Where arrows must cross, as few as a patient search finds do.
 */
export function rute(alur: Alur): readonly Lintasan[] {
  const dekat = keBarisBerikut(alur);
  const diDekat = new Set(dekat.map((l) => l.sisi));
  const ikatan = ikat(alur.sisi.filter((s) => !diDekat.has(s)));
  let jadi: readonly (readonly Lintasan[])[] = [];
  for (const satu of ikatan) jadi = [...jadi, terbaik(alur, satu, [dekat, ...jadi].flat())];
  for (let n = 0; n < PUTARAN; n += 1) {
    for (const [i, satu] of ikatan.entries()) {
      const lain = [dekat, ...jadi.filter((_, j) => j !== i)].flat();
      jadi = jadi.with(i, terbaik(alur, satu, lain));
    }
  }
  return masukSamping(alur, [dekat, ...jadi].flat());
}

/** The first exit of each row that leads to the next one: straight down, or out at the side and down. */
function keBarisBerikut({ simpul, sisi }: Alur): readonly Lintasan[] {
  return simpul.flatMap((s, baris) => {
    const satu = sisi.find((e) => e.dari === baris && e.ke === baris + 1);
    if (!satu) return [];
    const jauh = (simpul[satu.ke]?.kolom ?? 0) - s.kolom;
    const pintu = jauh === 0 ? 'bawah' : jauh < 0 ? 'kiri' : 'kanan';
    return [{ sisi: satu, pintu, lajur: null, masuk: 'atas' } as const];
  });
}

function ikat(sisi: readonly Sisi[]): readonly Ikatan[] {
  const kelompok = new Map<string, Sisi[]>();
  for (const s of sisi) {
    const kunci = `${s.ke} ${s.ke <= s.dari}`;
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), s]);
  }
  return [...kelompok.values()]
    .map((isi) => {
      const baris = isi.flatMap((s) => [s.dari, s.ke]);
      return { ke: isi[0]?.ke ?? 0, sisi: isi, dari: Math.min(...baris), sampai: Math.max(...baris) };
    })
    .toSorted((a, b) => a.sampai - a.dari - (b.sampai - b.dari) || a.ke - b.ke);
}

function terbaik(alur: Alur, ikatan: Ikatan, lain: readonly Lintasan[]): readonly Lintasan[] {
  const pintu = new Set(lain.map((l) => `${l.sisi.dari} ${l.pintu}`));
  const ruasLain = lain.map((l) => ruasan(alur, l));
  let pilihan: readonly Lintasan[] = [];
  let terkecil = Infinity;
  for (const lajur of lajurBebas(alur, ikatan, lain)) {
    const coba = lewat(alur, ikatan, lajur, pintu);
    const milik = coba.map((l) => ruasan(alur, l));
    const potong = milik.reduce((n, m) => n + ruasLain.reduce((k, r) => k + silang(m, r), 0), 0);
    const biaya =
      12 * potong + beratLajur(alur, ikatan, lajur) + 2 * coba.filter((l) => l.pintu === 'bawah').length;
    if (biaya < terkecil) [pilihan, terkecil] = [coba, biaya];
  }
  return pilihan;
}

/** Lanes that no other bundle uses in these rows: in each place the used ones that are free here, and one new. */
function lajurBebas({ kolom }: Alur, ikatan: Ikatan, lain: readonly Lintasan[]): readonly Lajur[] {
  const semua: Lajur[] = [];
  for (let sela = 0; sela <= kolom; sela += 1) {
    for (const sisi of ['kiri', 'kanan'] as const) {
      if ((sela === 0 && sisi === 'kiri') || (sela === kolom && sisi === 'kanan')) continue;
      const di = lain.filter((l) => l.lajur?.sela === sela && l.lajur.sisi === sisi);
      const banyak = Math.max(-1, ...di.map((l) => l.lajur?.urut ?? 0)) + 1;
      for (let urut = 0; urut <= banyak; urut += 1) {
        const terpakai = di.some((l) => l.lajur?.urut === urut && bertemu(l.sisi, ikatan));
        if (!terpakai) semua.push({ sela, sisi, urut });
      }
    }
  }
  return semua;
}

function bertemu(sisi: Sisi, { dari, sampai }: Ikatan): boolean {
  return Math.min(sisi.dari, sisi.ke) <= sampai && Math.max(sisi.dari, sisi.ke) >= dari;
}

/** A bundle through this lane, each arrow by the door that faces it, or by the bottom where that door is taken. */
function lewat(alur: Alur, ikatan: Ikatan, lajur: Lajur, terpakai: ReadonlySet<string>): readonly Lintasan[] {
  const pintu = new Set(terpakai);
  return ikatan.sisi.map((sisi) => {
    const samping = xLajur(lajur) < xKolom(alur.simpul[sisi.dari]?.kolom ?? 0) ? 'kiri' : 'kanan';
    const keluar: Pintu = pintu.has(`${sisi.dari} ${samping}`) ? 'bawah' : samping;
    pintu.add(`${sisi.dari} ${keluar}`);
    return { sisi, pintu: keluar, lajur, masuk: 'atas' };
  });
}

/** Long ways, crowded places, lanes close beside a symbol and lanes beside a strong border weigh more. */
function beratLajur({ simpul, unit }: Alur, ikatan: Ikatan, lajur: Lajur): number {
  const kolom = [ikatan.ke, ...ikatan.sisi.map((s) => s.dari)].map((b) => simpul[b]?.kolom ?? 0);
  const jauh = kolom.reduce((n, k) => n + Math.abs(xLajur(lajur) - xKolom(k)) / 1000, 0);
  const rumah = lajur.sisi === 'kiri' ? lajur.sela - 1 : lajur.sela;
  return jauh + 4 * lajur.urut + (kolom.includes(rumah) ? 1.5 : 0) + (unit.has(lajur.sela) ? 0.5 : 0);
}

/** Arrows from a lane come in by the side where nothing leaves and the lane is not too close: one bend less. */
function masukSamping({ simpul }: Alur, semua: readonly Lintasan[]): readonly Lintasan[] {
  const keluar = new Set(semua.map((l) => `${l.sisi.dari} ${l.pintu}`));
  return semua.map((l) => {
    const { lajur, sisi } = l;
    if (!lajur || sisi.dari === sisi.ke) return l;
    const kolom = simpul[sisi.ke]?.kolom ?? 0;
    const samping = xLajur(lajur) < xKolom(kolom) ? 'kiri' : 'kanan';
    const rumah = lajur.sisi === 'kiri' ? lajur.sela - 1 : lajur.sela;
    return rumah === kolom || keluar.has(`${sisi.ke} ${samping}`) ? l : { ...l, masuk: samping };
  });
}
