import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AlamatAset, LEMBAR_GAYA, lembarGaya } from './alamat.ts';

/** One file as the server sends it; its address holds a hash of its bytes, so it may be cached for ever. */
export interface BerkasAset {
  readonly tipe: string;
  readonly isi: Uint8Array;
  /** The same, gzipped, where that helps. */
  readonly gzip: Uint8Array | undefined;
}

export interface Aset {
  readonly alamat: AlamatAset;
  /** By path, for example /aset/gaya.3KX2ABCD.css. */
  readonly berkas: ReadonlyMap<string, BerkasAset>;
}

const TIPE: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
};

/**
 * Bundles, minifies and hashes style, script, sprite and font, in memory (about 50 ms).
 * `folder` is the folder of this file; throws with esbuild's message when a source is broken.
 */
export async function buatAset(folder: string): Promise<Aset> {
  // Imported here: a running server only reads what the build made.
  const { build } = await import('esbuild');
  const hasil = await build({
    entryPoints: {
      gaya: join(folder, 'gaya.css'),
      rangka: join(folder, 'rangka.css'),
      umum: join(folder, 'umum.css'),
      ...Object.fromEntries(LEMBAR_GAYA.map((nama) => [nama, join(folder, `${nama}.css`)])),
      kerja: join(folder, 'klien/kerja.ts'),
      draf: join(folder, 'klien/draf.ts'),
      'kirim-foto': join(folder, 'klien/unggah.ts'),
      aturan: join(folder, 'klien/aturan.ts'),
      'aturan-biodata': join(folder, 'klien/aturan-biodata.ts'),
      ikon: join(folder, 'ikon.svg'),
      lambang: join(folder, 'lambang.svg'),
      contoh: join(folder, 'contoh.svg'),
      'jakarta-ui': join(folder, 'huruf/jakarta-ui.woff2'),
    },
    outdir: '/aset',
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome109', 'firefox115'],
    loader: { '.svg': 'copy', '.woff2': 'copy' },
    logLevel: 'silent',
  });
  const berkas = new Map<string, BerkasAset>();
  for (const keluaran of hasil.outputFiles)
    berkas.set(`/aset/${basename(keluaran.path)}`, siapkanAset(keluaran));
  return { alamat: alamatDari([...berkas.keys()]), berkas };
}

/** One file ready to be sent: its type, its bytes, and the same gzipped. */
export function siapkanAset({
  path,
  contents,
}: {
  readonly path: string;
  readonly contents: Uint8Array;
}): BerkasAset {
  const akhiran = path.slice(path.lastIndexOf('.') + 1);
  const tipe = TIPE[akhiran] ?? 'application/octet-stream';
  return { tipe, isi: contents, gzip: akhiran === 'woff2' ? undefined : gzipSync(contents, { level: 9 }) };
}

function alamatDari(jalur: readonly string[]): AlamatAset {
  const cari = (nama: string): string => {
    const ada = jalur.find((j) => j.startsWith(`/aset/${nama}.`));
    if (ada === undefined) throw new Error(`Asset ${nama} was not built`);
    return ada;
  };
  return {
    gaya: cari('gaya'),
    rangka: cari('rangka'),
    umum: cari('umum'),
    lembar: lembarGaya(cari),
    ikon: cari('ikon'),
    huruf: cari('jakarta-ui'),
    kerja: cari('kerja'),
    draf: cari('draf'),
    unggah: cari('kirim-foto'),
    aturan: cari('aturan'),
    aturanBiodata: cari('aturan-biodata'),
    lambang: cari('lambang'),
    contoh: cari('contoh'),
  };
}
