import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import { kegiatan, labelTanda } from '../../core/sop/lookup.ts';
import { ARSIP } from '../kata/arsip.ts';
import type { BahanKerja } from './bahan.ts';

/** One part of the digital archive, and whether it is there. */
export interface ButirArsip {
  readonly apa: string;
  readonly ada: boolean;
}

/** What the digital archive of the berkas holds now: pictures, the form, and the scans that the step asks for. */
export function isiArsip({ sop, berkas }: BahanKerja): readonly ButirArsip[] {
  const dokumen = berkas.syarat.reduce((n, s) => n + (berkas.dokumen[s]?.length ?? 0), 0);
  const { posisi } = berkas;
  const perlu = posisi.di === 'langkah' ? kegiatan(sop, posisi.langkah).bacaan.perlu : [];
  const dipindai = berkas.tandaTangan.filter((t) => t.gugur === null && t.pindaian !== null);
  const diminta = perlu.filter((p) => p.jenis === 'pindaian').map((p) => p.tanda);
  const tanda = [...new Set([...diminta, ...dipindai.map((t) => t.tanda)])];
  return [
    { apa: ARSIP.dokumen(dokumen), ada: true },
    { apa: berkas.isian ? ARSIP.form : ARSIP.tanpaForm, ada: berkas.isian !== null },
    ...tanda.map((t) => {
      const ada = (tandaBerlaku(berkas, t)?.pindaian ?? null) !== null;
      const nama = ARSIP.pindaian(labelTanda(sop, t));
      return { apa: ada ? nama : ARSIP.belumAda(nama), ada };
    }),
  ];
}
