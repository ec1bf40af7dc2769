import type { Alur } from './alur.ts';
import { lintasBatas } from './halaman.ts';

/** Heights in one unit, whichever. */
export interface RuangHalaman {
  /** Of each row of the flow. */
  readonly baris: readonly number[];
  /** Of a row with a pentagon. */
  readonly sambung: number;
  /** For rows on the first page, and on each further one. */
  readonly pertama: number;
  readonly berikut: number;
  /** Of what stands after the last row; where it does not fit there, it takes a page of its own. */
  readonly penutup: number;
}

export interface Potongan {
  /** First row of each page. */
  readonly mulai: readonly number[];
  /** Whether everything fits. */
  readonly muat: boolean;
  /** Sheets, one for what stands after the last row included where it needs its own. */
  readonly lembar: number;
}

interface Cara extends Potongan {
  readonly biaya: number;
}

const PER_HALAMAN = 1000;
const PER_SAMBUNG = 2;
const TAK_MUAT = 1_000_000;

/**
 * Where pages begin: as few pages as can be, then few pentagons, then pages filled alike. The first page may have no row
 * at all (`mulai` then begins with two zeros). A row that fits on no page gets one to itself, and `muat` is false.
 */
export function potongHalaman(alur: Alur, ruang: RuangHalaman): Potongan {
  const n = alur.simpul.length;
  const lintas = ruang.baris.map((_, baris) => lintasBatas(alur, baris).length);
  const ingat = new Map<string, Cara>();
  const terbaik = (dari: number, halaman: 'pertama' | 'berikut'): Cara => {
    if (dari === n) return { mulai: [], muat: true, lembar: 0, biaya: 0 };
    const kunci = `${dari} ${halaman}`;
    const ada = ingat.get(kunci);
    if (ada) return ada;
    const paksa = halaman === 'pertama' ? dari : dari + 1;
    let jadi: Cara = { mulai: [dari], muat: false, lembar: 1, biaya: Infinity };
    let isi = 0;
    for (let sampai = paksa; sampai <= n; sampai += 1) {
      isi += sampai === dari ? 0 : (ruang.baris[sampai - 1] ?? 0);
      const kotak = (lintas[dari] ?? 0) + (lintas[sampai] ?? 0);
      const kosong = ruang[halaman] - isi - kotak * ruang.sambung;
      if (kosong < 0 && sampai > paksa) continue;
      const lagi = terbaik(sampai, 'berikut');
      const longgar = sampai === n ? 0 : (Math.max(0, kosong) / ruang.berikut) ** 2;
      const lembar = sampai === n && kosong < ruang.penutup ? 2 : 1;
      const biaya = lembar * PER_HALAMAN + PER_SAMBUNG * (lintas[sampai] ?? 0) + longgar + lagi.biaya;
      const sesak = kosong < 0 ? TAK_MUAT : 0;
      if (biaya + sesak >= jadi.biaya) continue;
      jadi = {
        mulai: [dari, ...lagi.mulai],
        muat: sesak === 0 && lagi.muat,
        lembar: lembar + lagi.lembar,
        biaya: biaya + sesak,
      };
    }
    ingat.set(kunci, jadi);
    return jadi;
  };
  const { mulai, muat, lembar } = terbaik(0, 'pertama');
  return { mulai, muat, lembar };
}
