import type { Context } from 'hono';
import type { VNode } from 'preact';
import type { Hubungan } from '../../core/jaringan/hubungan.ts';
import type { BerkasStore } from '../../store/berkas/store.ts';
import type { MasukStore } from '../../store/masuk/masuk-store.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset, LembarGaya } from '../aset/alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import type { Dunia } from '../dunia.ts';
import { tanpaPort } from '../hubungan.ts';
import { DEPAN } from '../kata/lacak.ts';
import { HalamanUmum } from '../komponen/HalamanUmum.tsx';
import { BadanBeranda } from './Beranda.tsx';
import { BadanPesan } from './HalamanPesan.tsx';
import { isiBeranda } from './isi-beranda.ts';
import { namaLayanan } from './layanan.ts';
import { BERANDA } from '../kata/beranda.ts';

/** What the pages for everybody need from outside. */
export interface UmumDeps {
  readonly berkas: Pick<BerkasStore, 'cariLacak' | 'cariLembar'>;
  readonly masuk: Pick<MasukStore, 'sesi'>;
  readonly aset: AlamatAset;
  readonly dunia: (tenant: string) => Dunia | undefined;
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  readonly hubungan: (c: Context) => Hubungan;
  readonly jamSejati: () => number;
}

/** What the frame of a public page needs of it. */
export type BingkaiDeps = Pick<UmumDeps, 'aset' | 'duniaUntuk' | 'hubungan'>;

/** The tenants that this visitor may mean by the address asked. */
export function duniaHost(deps: BingkaiDeps, c: Context): Promise<readonly Dunia[]> {
  return deps.duniaUntuk(tanpaPort(deps.hubungan(c).host));
}

interface Isi {
  readonly judul: string;
  readonly isi: VNode;
  readonly dunia?: Dunia | undefined;
  readonly gaya?: LembarGaya | undefined;
}

type StatusUmum = 200 | 404 | 413 | 422 | 429 | 503;

/** One public page in the frame of its office; of the address when no office is named. */
export async function halaman(
  deps: BingkaiDeps,
  c: Context,
  { judul, isi, dunia, gaya }: Isi,
  status: StatusUmum = 200,
): Promise<Response> {
  const semua = dunia ? [dunia] : await duniaHost(deps, c);
  const [utama] = semua;
  return c.html(
    dokumenHtml(
      <HalamanUmum
        judul={judul}
        aset={deps.aset}
        gaya={gaya}
        merek={{
          nama: namaLayanan(utama),
          kantor: semua.length === 1 ? (utama?.tenant.nama ?? '') : '',
          href: alamat.depan,
        }}
        pengaduan={alamat.pengaduan}
        latihan={semua.length > 0 && semua.every((d) => d.tenant.latihan)}
      >
        {isi}
      </HalamanUmum>,
      deps.aset,
    ),
    status,
  );
}

/** One thing said courteously that could not be found, or not now. */
export function pesan(
  deps: BingkaiDeps,
  c: Context,
  [judul, ket]: readonly [judul: string, ket: string],
  status: StatusUmum = 404,
): Promise<Response> {
  return halaman(deps, c, { judul, isi: <BadanPesan judul={judul} ket={ket} /> }, status);
}

/** The front page, with what was typed into it where that led nowhere. */
export async function depan(
  deps: UmumDeps,
  c: Context,
  ulang: { readonly nilai?: string; readonly galat?: string } = {},
): Promise<Response> {
  const semua = await Promise.all((await duniaHost(deps, c)).map(isiBeranda));
  const isi =
    semua.length === 0 ? (
      <BadanPesan judul={DEPAN.tanpaKantor} ket={DEPAN.petugas} />
    ) : (
      <BadanBeranda semua={semua} kode={ulang} />
    );
  return halaman(deps, c, { judul: BERANDA.judulTab, isi }, ulang.galat === undefined ? 200 : 422);
}
