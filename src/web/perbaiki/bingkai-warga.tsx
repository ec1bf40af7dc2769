import type { Context } from 'hono';
import type { VNode } from 'preact';
import type { BerkasStore } from '../../store/berkas/store.ts';
import type { Dunia } from '../dunia.ts';
import { DEPAN, LACAK } from '../kata/lacak.ts';
import { FormKode } from '../umum/FormKode.tsx';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { type BingkaiDeps, halaman } from '../umum/jawab.tsx';

/** What the pages of the pemohon's own doing need from outside. */
export interface WargaDeps extends BingkaiDeps {
  readonly berkas: Pick<BerkasStore, 'cariLacak' | 'cariAduan'>;
  readonly dunia: (tenant: string) => Dunia | undefined;
  readonly jamSejati: () => number;
}

export interface IsiWarga {
  readonly judul: string;
  readonly isi: VNode;
  readonly dunia?: Dunia | undefined;
}

/** One page for everybody in the frame of its office, with the style of forms. */
export function halamanWarga(
  deps: WargaDeps,
  c: Context,
  isi: IsiWarga,
  status: 200 | 404 | 413 | 422 | 429 = 200,
): Promise<Response> {
  return halaman(deps, c, { ...isi, gaya: 'warga' }, status);
}

/** A link that opens nothing: the same words for every one, whether or not something like it exists. */
export function tautanAsing(deps: WargaDeps, c: Context): Promise<Response> {
  const isi = (
    <BadanPesan judul={LACAK.tidakDikenal} ket={LACAK.tidakDikenalKet}>
      <FormKode judul={DEPAN.judulTab} />
    </BadanPesan>
  );
  return halamanWarga(deps, c, { judul: LACAK.tidakDikenal, isi }, 404);
}
