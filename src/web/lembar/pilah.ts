import { bacaKodeCetakan } from '../cetak/kode-cetakan.ts';

/** One page of what was scanned, with the texts of the QR codes on it. `asal`: the file and page it came from. */
export interface HalamanTerbaca {
  readonly asal: string;
  readonly qr: readonly string[];
}

/** The pages of one printed sheet, first page first. */
export interface LembarTerpilah<H extends HalamanTerbaca> {
  readonly token: string;
  readonly halaman: readonly H[];
}

/** A stack sorted: the sheets it holds, and the pages that belong to none. */
export interface Tumpukan<H extends HalamanTerbaca> {
  readonly lembar: readonly LembarTerpilah<H>[];
  readonly tanpaKode: readonly H[];
  /** Pages that show two sheets at once. */
  readonly bertindih: readonly H[];
}

/** Sorts scanned pages by the codes on them; the order in which they were fed does not matter. */
export function pilahTumpukan<H extends HalamanTerbaca>(halaman: readonly H[]): Tumpukan<H> {
  const lembar = new Map<string, { readonly ke: number; readonly h: H }[]>();
  const tanpaKode: H[] = [];
  const bertindih: H[] = [];
  for (const h of halaman) {
    const kode = h.qr.map(bacaKodeCetakan).filter((k) => k.jenis === 'lembar');
    const [satu, ...lain] = [...new Map(kode.map((k) => [k.token, k])).values()];
    if (satu === undefined) tanpaKode.push(h);
    else if (lain.length > 0) bertindih.push(h);
    else lembar.set(satu.token, [...(lembar.get(satu.token) ?? []), { ke: satu.halaman, h }]);
  }
  return {
    lembar: [...lembar].map(([token, isi]) => ({
      token,
      halaman: isi.toSorted((a, b) => a.ke - b.ke).map(({ h }) => h),
    })),
    tanpaKode,
    bertindih,
  };
}
