import { bakukanKode } from '../../core/formulir/bakukan.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import { dariPost, type IsiPost } from '../../core/formulir/post.ts';
import { tautkan } from '../../core/formulir/taut.ts';
import { sebarkanKolom } from '../../core/formulir/tempelan.ts';

/**
 * A posted form as it is meant: rows that name a row, words that name a code, and a column pasted into one field taken
 * apart. What cannot be understood stays as typed.
 */
export function isianPost({ form, kode }: { form: Form; kode: BukuKode }, post: IsiPost): Isian {
  return sebarkanKolom(form, bakukanKode(form, tautkan(form, dariPost(form, post), post), kode));
}
