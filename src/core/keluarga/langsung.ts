import { kolom, semuaField } from '../formulir/form.ts';
import { dariPost, type IsiPost } from '../formulir/post.ts';
import { tautkan } from '../formulir/taut.ts';
import type { DataAturan } from './data-aturan.ts';
import type { Aturan } from './aturan.ts';
import { type CatatanAturan, periksaDaftar } from './periksa-daftar.ts';

/** A code that was searched for stands with its name, `88 WIRASWASTA`: the number is the code. */
const kodeSaja = (catatan: Readonly<Record<string, string>>, kunci: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(catatan).map(([k, teks]): [string, string] => [
      k,
      kunci.has(k) ? teks.replace(/^\s*(\d{1,3})\s.*$/su, '$1') : teks,
    ]),
  );

/** What these rules say of a form as it stands in a browser, read as the server reads its post. */
export const periksaLangsung = (
  daftar: readonly Aturan[],
  { form, konteks }: DataAturan,
  post: IsiPost,
): readonly CatatanAturan[] => {
  const kode = new Set(
    [...semuaField(form), ...kolom(form)].filter((f) => f.jenis === 'kode').map((f) => f.kunci),
  );
  const { nilai, baris } = tautkan(form, dariPost(form, post), post);
  const isian = { nilai: kodeSaja(nilai, kode), baris: baris.map((b) => kodeSaja(b, kode)) };
  return periksaDaftar(daftar, form, isian, konteks);
};
