import type { Context } from 'hono';
import { alamat } from '../alamat.ts';
import { Bingkai, dokumenHtml } from '../bingkai.tsx';
import { GALAT, type JenisGalat } from '../kata/galat.ts';
import { IsiGalat } from '../komponen/IsiGalat.tsx';
import type { KonteksLayar, Layar } from '../layar.ts';

const KODE: Readonly<Record<JenisGalat, 403 | 404 | 409 | 413 | 500>> = {
  'bukan-wewenang': 403,
  'tidak-ada': 404,
  bentrok: 409,
  'terlalu-besar': 413,
  'asal-salah': 403,
  gangguan: 500,
};

/** The true cause instead of the general words, and what can be done before all else. */
interface Sebab {
  readonly penjelasan: string;
  readonly tindakan: { readonly label: string; readonly href: string };
}

/** A refusal as a page of the official's frame, with what can be done instead. Never a bare error. */
export function halamanGalat(
  c: KonteksLayar,
  jenis: JenisGalat,
  sebab?: string | Sebab,
): Response | Promise<Response> {
  const layar = c.get('layar');
  const { penjelasan, tindakan } = typeof sebab === 'object' ? sebab : { penjelasan: sebab, tindakan: null };
  return c.html(galat(layar, jenis, { penjelasan, tindakan }), KODE[jenis]);
}

/**
 * The same for what no page answered (no such address, too large, a fault): back to where one came from is the first thing
 * offered, because what was typed there is still in the browser. `kode` is for the administrator.
 */
export function galatDalamBingkai(c: KonteksLayar, jenis: JenisGalat, kode?: string): string {
  const asal = asalHalaman(c.req.header('referer'), c.req.path, c.req.method);
  const tindakan = asal === undefined ? null : { label: GALAT.kembaliKeTadi, href: asal };
  return galat(c.get('layar'), jenis, { penjelasan: undefined, tindakan, kode });
}

/** The page of ours that led here; none when it is this very address. */
function asalHalaman(referer: string | undefined, path: string, metode: string): string | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  const sama = metode === 'GET' && pathname === path;
  return pathname.startsWith('/k/') && !sama ? pathname + search : undefined;
}

function galat(
  layar: Layar,
  jenis: JenisGalat,
  {
    penjelasan,
    tindakan,
    kode,
  }: { penjelasan: string | undefined; tindakan: Sebab['tindakan'] | null; kode?: string | undefined },
): string {
  return dokumenHtml(
    <Bingkai layar={layar} judul={GALAT[jenis].judul}>
      <IsiGalat
        jenis={jenis}
        penjelasan={penjelasan}
        kode={kode}
        tindakan={[
          ...(tindakan ? [tindakan] : []),
          { label: GALAT.keKotakTugas, href: alamat.tugas() },
          { label: GALAT.cari, href: alamat.cari() },
        ]}
      />
    </Bingkai>,
    layar.aset,
  );
}

/** One page as the answer. */
export function halaman(
  c: Context,
  isi: Parameters<typeof dokumenHtml>[0],
  layar: Layar,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  return c.html(dokumenHtml(isi, layar.aset), status);
}
