import type { Context } from 'hono';
import type { VNode } from 'preact';
import type { Hubungan } from '../../core/jaringan/hubungan.ts';
import type { BerkasStore } from '../../store/berkas/store.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import type { Dunia } from '../dunia.ts';
import { tanpaPort } from '../hubungan.ts';
import { LACAK } from '../kata/lacak.ts';
import { HalamanUmum } from '../komponen/HalamanUmum.tsx';
import { BadanPesan } from '../umum/HalamanPesan.tsx';

/** What the pages of the pemohon's own doing need from outside. */
export interface WargaDeps {
  readonly berkas: Pick<BerkasStore, 'cariLacak' | 'cariAduan'>;
  readonly aset: AlamatAset;
  readonly dunia: (tenant: string) => Dunia | undefined;
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  readonly hubungan: (c: Context) => Hubungan;
  readonly jamSejati: () => number;
}

/** The tenants that this visitor may mean by the address asked. */
export function duniaDi(deps: WargaDeps, c: Context): Promise<readonly Dunia[]> {
  return deps.duniaUntuk(tanpaPort(deps.hubungan(c).host));
}

export interface IsiWarga {
  readonly judul: string;
  readonly isi: VNode;
  readonly dunia?: Dunia | undefined;
}

/** One page for everybody in the frame of its office, with the style of forms. */
export async function halamanWarga(
  deps: WargaDeps,
  c: Context,
  { judul, isi, dunia }: IsiWarga,
  status: 200 | 404 | 409 | 413 | 422 | 429 = 200,
): Promise<Response> {
  const semua = dunia ? [dunia] : await duniaDi(deps, c);
  const [utama] = semua;
  const merek = {
    nama: utama?.naskah.sop.nilai.identitas.nama.replace(/^SOP /u, '') ?? 'Lajur',
    kantor: semua.length === 1 ? (utama?.tenant.nama ?? '') : '',
    href: alamat.depan,
  };
  const latihan = semua.length > 0 && semua.every((d) => d.tenant.latihan);
  const halaman = (
    <HalamanUmum judul={judul} aset={deps.aset} merek={merek} latihan={latihan} gaya="warga">
      {isi}
    </HalamanUmum>
  );
  return c.html(dokumenHtml(halaman, deps.aset), status);
}

/** A link that opens nothing: the same words for every one, whether or not something like it exists. */
export function tautanAsing(deps: WargaDeps, c: Context): Promise<Response> {
  const isi = <BadanPesan judul={LACAK.tidakDikenal} ket={LACAK.tidakDikenalKet} />;
  return halamanWarga(deps, c, { judul: LACAK.tidakDikenal, isi }, 404);
}
