import type { Bagan } from '../../src/core/sop/bagan/bagan.ts';
import type { Sop } from '../../src/core/sop/schema.ts';

/**
 * For tests: the arrows that a drawing of this SOP must have, read from its text: `3 tidak 2`, from one row's name to
 * another's. Ya goes where it lands; Tidak goes to whom it tells first, or where it lands; an end without a capsule of
 * its own goes to the closing row.
 */
export function alurHarap(sop: Sop): readonly string[] {
  const masuk = sop.kegiatan.find((k) => k.no === sop.penerimaan.ke);
  const awal = masuk?.bacaan.simbol === 'mulai' ? [] : [`mulai - ${sop.penerimaan.ke}`];
  const keluar = sop.kegiatan.flatMap(({ no, bacaan: { simbol, ya, tidak } }) => {
    const berakhir = (hop: (typeof ya)[number] | undefined): string =>
      hop?.jenis === 'langkah' ? String(hop.langkah) : 'selesai';
    const keYa = berakhir(ya.at(-1));
    const satu = keYa === 'selesai' && simbol === 'selesai' ? [] : [`${no} ${tidak ? 'ya' : '-'} ${keYa}`];
    if (!tidak) return satu;
    const kabar = tidak.find((h) => h.jenis === 'beritahu');
    const akhir = berakhir(tidak.at(-1));
    return [...satu, `${no} tidak ${akhir !== 'selesai' && kabar ? kabar.langkah : akhir}`];
  });
  return [...awal, ...keluar].toSorted();
}

/** For tests: the arrows that a drawing has, in the same words; pentagons go by their letters. */
export function alurGambar({ baris, panah }: Bagan): readonly string[] {
  const nama = (i: number): string => {
    const b = baris[i];
    return b?.no === null ? (b.huruf ?? b.jenis) : String(b?.no);
  };
  return panah.map((p) => `${nama(p.dari)} ${p.label?.cabang ?? '-'} ${nama(p.ke)}`).toSorted();
}
