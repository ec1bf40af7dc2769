import { kegiatan, kerja } from '../../sop/lookup.ts';
import { tolak, type Tolak } from '../penolakan.ts';
import type { Penulis } from '../penulis.ts';
import { perluDinilai } from './nilai-berlaku.ts';
import { belumTerpenuhi } from './perlu.ts';
import type { Situasi } from './tindakan.ts';

/** What stands in the way does not depend on who asks. */
type Keadaan = Omit<Situasi, 'oleh'>;

/** Ends one piece of a step's work: the next piece of the same step, or out by Ya. Needs must be met before Ya. */
export function lanjut(
  situasi: Situasi,
  now: { langkah: number; bagian: number },
  tulis: Penulis,
): Tolak | undefined {
  const bagian = now.bagian + 1;
  if (kerja(situasi.sop, now.langkah, bagian)) {
    tulis.pindah({ di: 'langkah', langkah: now.langkah, bagian }, 'bagian');
    return undefined;
  }
  tulis.keluar(now.langkah, 'ya');
  return undefined;
}

/** The refusal that stands between this piece of work and Ya, if it is the step's last piece. */
export function halangan(situasi: Keadaan, now: { langkah: number; bagian: number }): Tolak | undefined {
  if (kerja(situasi.sop, now.langkah, now.bagian + 1)) return undefined;
  return belumDiperiksa(situasi, now) ?? belumTerpenuhi(situasi, now.langkah);
}

/** A document that came after the step's check, or a return past it, must not slip through unjudged. */
function belumDiperiksa(
  { sop, berkas }: Keadaan,
  now: { langkah: number; bagian: number },
): Tolak | undefined {
  const before = kegiatan(sop, now.langkah).bacaan.kerja.slice(0, now.bagian);
  const belum = before.some((k) => k.jenis === 'periksa') ? perluDinilai(sop, berkas, now.langkah) : [];
  return belum.length === 0
    ? undefined
    : tolak(
        'belum_dinilai',
        `${belum.length} persyaratan berubah dan belum dinilai lagi. Periksa persyaratan dahulu.`,
        belum,
      );
}
