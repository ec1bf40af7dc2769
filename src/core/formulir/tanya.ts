import { bacaDefinisi, type HasilDefinisi } from './kesalahan-definisi.ts';
import type { Persyaratan } from './persyaratan.skema.ts';
import { skemaTanya } from './tanya.periksa.ts';
import type { Jawaban, Pertanyaan, Tanya } from './tanya.skema.ts';

/** Reads the questions from a parsed YAML value, judged against the requirements they lead to. Never throws. */
export const bacaTanya = (nilai: unknown, berkas: string, persyaratan: Persyaratan): HasilDefinisi<Tanya> =>
  bacaDefinisi(skemaTanya(persyaratan), nilai, berkas);

/** A question with the answer that was given. */
export interface Terjawab {
  readonly pertanyaan: Pertanyaan;
  readonly jawaban: Jawaban;
}

/** How far the answers lead. */
export interface Telusur {
  readonly jejak: readonly Terjawab[];
  readonly di:
    | { readonly jenis: 'pertanyaan'; readonly pertanyaan: Pertanyaan }
    | { readonly jenis: 'keperluan'; readonly keperluan: string; readonly tanpa: readonly string[] }
    | { readonly jenis: 'saran'; readonly saran: string };
}

/** Follows the keys of answers from the first question; one that is not known ends the way there, and is asked again. */
export function telusuriTanya(tanya: Tanya, jawaban: readonly string[]): Telusur | undefined {
  const [awal] = tanya.pertanyaan;
  return awal && lanjut(tanya, awal, jawaban, []);
}

function lanjut(
  tanya: Tanya,
  pertanyaan: Pertanyaan,
  [kunci, ...sisa]: readonly string[],
  sudah: readonly Terjawab[],
): Telusur {
  const jawaban = pertanyaan.jawaban.find((j) => j.kunci === kunci);
  if (!jawaban) return { jejak: sudah, di: { jenis: 'pertanyaan', pertanyaan } };
  const jejak = [...sudah, { pertanyaan, jawaban }];
  if (jawaban.keperluan !== undefined) {
    const tanpa = jejak.flatMap((t) => t.jawaban.tanpa ?? []);
    return { jejak, di: { jenis: 'keperluan', keperluan: jawaban.keperluan, tanpa } };
  }
  const next = tanya.pertanyaan.find((p) => p.kunci === jawaban.ke);
  if (next) return lanjut(tanya, next, sisa, jejak);
  return { jejak, di: { jenis: 'saran', saran: jawaban.saran ?? '' } };
}
