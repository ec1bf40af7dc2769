import type { Sop } from '../sop/schema.ts';

/** The step whose check of the requirements comes first in the chart; later checks look again at the same. */
export function langkahPeriksaPertama(sop: Sop): number | undefined {
  return sop.kegiatan.find((k) => k.bacaan.kerja.some((w) => w.jenis === 'periksa'))?.no;
}

/** The lane that signs next on the plain way from this step on, before the pemohon fetches anything. */
export function penandaBerikut(sop: Sop, langkah: number): string | undefined {
  for (const { bacaan } of jalanTerus(sop, langkah)) {
    if (bacaan.kerja.some((w) => w.jenis === 'tanda_tangan')) return bacaan.pelaksana;
    if (bacaan.ya.some((h) => h.jenis === 'diambil')) return undefined;
  }
  return undefined;
}

/** Whether the plain way from this step on comes to the pemohon fetching something. */
export function akanDiambil(sop: Sop, langkah: number): boolean {
  return jalanTerus(sop, langkah).some((k) => k.bacaan.ya.some((h) => h.jenis === 'diambil'));
}

/** Lanes that meet the pemohon, at a counter or with a message: theirs is the list of what is to be told. */
export function lajurKabar(sop: Sop): ReadonlySet<string> {
  const hops = sop.kegiatan.flatMap((k) => [...k.bacaan.ya, ...(k.bacaan.tidak ?? [])]);
  return new Set([
    sop.penerimaan.pelaksana,
    ...hops.flatMap((h) => {
      if ('pelaksana' in h) return [h.pelaksana];
      const teller = h.jenis === 'beritahu' && sop.kegiatan.find((k) => k.no === h.langkah);
      return teller ? [teller.bacaan.pelaksana] : [];
    }),
  ]);
}

/** The steps of the plain way from one on, each once. */
function jalanTerus(sop: Sop, mulai: number): readonly Sop['kegiatan'][number][] {
  const semua: Sop['kegiatan'][number][] = [];
  let no: number | undefined = mulai;
  while (no !== undefined) {
    const ini: number = no;
    const k = sop.kegiatan.find((x) => x.no === ini);
    if (!k || semua.includes(k)) break;
    semua.push(k);
    no = k.bacaan.ya.flatMap((h) => (h.jenis === 'langkah' ? [h.langkah] : []))[0];
  }
  return semua;
}
