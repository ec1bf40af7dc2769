import type { Context } from 'hono';
import type { VNode } from 'preact';
import { alamat } from '../alamat.ts';
import { AJUKAN } from '../kata/ajukan.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { halamanWarga } from '../perbaiki/bingkai-warga.tsx';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { fotoMasuk, raguFoto } from './isi-ajuan.ts';
import type { BahanLembar } from './lembar.tsx';
import type { Rangka } from './rangka.ts';
import type { Ajuan, AjukanDeps } from './tautan-ajuan.ts';

/** One post or look at a request that the pemohon may change. */
export interface Meja {
  readonly deps: AjukanDeps;
  readonly c: Context;
  readonly ajuan: Ajuan & { readonly isi: NonNullable<Ajuan['isi']> };
  readonly r: Rangka;
  /** Asked again from the answers. */
  readonly ubah: boolean;
}

/** A page of the request as the answer. */
export function jawabLembar(
  { deps, c, ajuan }: Pick<Meja, 'deps' | 'c' | 'ajuan'>,
  judul: string,
  isi: VNode,
  status: 200 | 413 | 422 | 429 = 200,
): Promise<Response> {
  return halamanWarga(deps, c, { judul, isi, dunia: ajuan.dunia }, status);
}

/** What a page is drawn from, with the pictures as they are now. */
export async function bahanLembar(
  m: Meja,
  isi: BahanLembar['isi'] = m.ajuan.isi,
  kesalahan: readonly Kesalahan[] = [],
): Promise<BahanLembar> {
  return {
    token: m.ajuan.token,
    r: m.r,
    isi,
    foto: await fotoMasuk(m.ajuan),
    raguFoto: await raguFoto(m.ajuan),
    surel: m.ajuan.dunia.kabar?.email === true || m.ajuan.dunia.tenant.latihan,
    ubah: m.ubah,
    kesalahan,
  };
}

/** Where a request goes that is not the pemohon's to change any more: its own page says why. */
export function keDepan({ c, ajuan }: { readonly c: Context; readonly ajuan: Ajuan }): Response {
  return c.redirect(alamat.ajuan(ajuan.token, { usai: 'berubah' }), 303);
}

/** A link that opens nothing: the same words for every one, whether or not something like it exists. */
export function ajuanAsing(deps: AjukanDeps, c: Context): Promise<Response> {
  const isi = (
    <BadanPesan judul={AJUKAN.asing} ket={AJUKAN.asingKet}>
      <p>
        <a href={alamat.ajukan()}>{AJUKAN.mulaiBaru}</a>
      </p>
    </BadanPesan>
  );
  return halamanWarga(deps, c, { judul: AJUKAN.asing, isi }, 404);
}
