import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { berkasTeks, sumber, temuan, type Sumber } from './sumber.ts';

/**
 * The house, drawn: a folder may import itself and what stands here, nothing else of src/. The longest name that
 * begins a path counts. Files directly in src/ compose the program and may import everything.
 *
 * Two arrows are decisions. The store reads the frozen bytes of an SOP by the very parser that read the file
 * (naskah/sop-file), so that a berkas is never judged by another reading of the same bytes. The vault in dokumen keeps
 * the contract that the store gives it, hence `type store`: types only, no code.
 */
const PANAH: Readonly<Record<string, readonly string[]>> = {
  core: [],
  naskah: ['core'],
  disk: [],
  jaringan: ['core'],
  store: ['core', 'naskah', 'disk'],
  dokumen: ['core', 'disk', 'type store'],
  cadangan: ['core', 'disk', 'store'],
  // What the pemohon is told, in words, and the channels that carry it.
  kabar: ['core', 'naskah', 'store'],
  jobs: ['core', 'naskah', 'dokumen', 'store', 'kabar', 'log.ts'],
  latihan: ['core', 'naskah', 'dokumen', 'store'],
  cli: ['core', 'naskah', 'dokumen', 'store', 'cadangan', 'config.ts'],
  web: ['core', 'naskah', 'dokumen', 'store', 'kabar', 'type cadangan'],
  // Inside web: words know nothing, components know words, a kind of work knows no store and no request.
  'web/kata': ['core'],
  'web/aset': [],
  // The rules of a family are one source for server and browser; nothing of them needs a schema library.
  'web/aset/klien': ['web/kata', 'core/foto', 'core/keluarga'],
  'web/komponen': ['web/aset', 'web/kata'],
  'web/kerja': [
    'core',
    'web/alamat.ts',
    'web/kata',
    'web/kiriman.ts',
    'web/komponen',
    'web/tampilan',
    'web/layar.ts',
  ],
};

/** Packages that a folder may use; where none are named, any. */
const PAKET: Readonly<Record<string, RegExp>> = {
  core: /^zod$/,
  'web/kata': /^$/,
  'web/aset/klien': /^$/,
  'web/komponen': /^preact/,
};

interface Impor {
  readonly dari: string;
  /** A package, or a path from the root of the repository with `./` before it. */
  readonly ke: string;
  readonly tipe: boolean;
}

const IMPOR = /\b(?:import|export)\s+(type\s+)?(?:[\w*{},\s]+?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g;

function impor({ path, teks }: Sumber): readonly Impor[] {
  return [...teks.matchAll(IMPOR)].map(([, tipe, statis, dinamis]) => {
    const ke = statis ?? dinamis ?? '';
    return {
      dari: path,
      ke: ke.startsWith('.') ? `./${posix.join('src', posix.dirname(path), ke)}` : ke,
      tipe: tipe !== undefined,
    };
  });
}

/** The drawn folder that a path below src/ belongs to; undefined for the files that compose. */
function rumah(path: string): string | undefined {
  return Object.keys(PANAH)
    .filter((nama) => path.startsWith(`${nama}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

const di = (path: string, tempat: string): boolean => path === tempat || path.startsWith(`${tempat}/`);

function melanggar({ dari, ke, tipe }: Impor): boolean {
  const asal = rumah(dari);
  if (asal === undefined) return false;
  if (!ke.startsWith('./')) return PAKET[asal] !== undefined && !PAKET[asal].test(ke);
  if (!ke.startsWith('./src/')) return true;
  const tujuan = ke.slice('./src/'.length);
  const boleh = [asal, ...(PANAH[asal] ?? [])];
  return !boleh.some((b) => di(tujuan, b) || (tipe && b.startsWith('type ') && di(tujuan, b.slice(5))));
}

const semua = sumber.flatMap(impor);

describe('the arrows of the house', () => {
  it('reads the imports', () => {
    expect(semua.length).toBeGreaterThan(1000);
    expect(
      impor({ path: 'core/a.ts', teks: "import {\n  x,\n} from '../web/b.ts';\nimport './c.ts';" }),
    ).toEqual([
      { dari: 'core/a.ts', ke: './src/web/b.ts', tipe: false },
      { dari: 'core/a.ts', ke: './src/core/c.ts', tipe: false },
    ]);
  });

  it.each([
    ['core/a.ts', "import { b } from '../store/b.ts';"],
    ['core/a.ts', "import { b } from 'node:fs';"],
    ['core/a.ts', "const b = await import('yaml');"],
    ['store/a.ts', "import type { B } from '../web/b.ts';"],
    ['dokumen/a.ts', "import { b } from '../store/b.ts';"],
    ['web/komponen/a.tsx', "import type { B } from '../../core/b.ts';"],
    ['web/kerja/a.tsx', "import { b } from '../../store/b.ts';"],
    ['web/aset/klien/a.ts', "import { b } from 'zod';"],
    ['jobs/a.ts', "import { b } from '../main.ts';"],
    ['web/a.ts', "import { b } from '../../test/b.ts';"],
  ])('would refuse in %s: %s', (path, teks) => {
    expect(impor({ path, teks }).map(melanggar)).toEqual([true]);
  });

  it('points every import inward', () => {
    expect(semua.filter(melanggar).map(({ dari, ke }) => `${dari} -> ${ke}`)).toEqual([]);
  });

  it('draws no folder that is gone, and every folder there is', () => {
    const folder = new Set(
      sumber.map((s) => s.path.split('/')).flatMap(([a, b]) => (b === undefined ? [] : [a])),
    );
    expect(new Set(Object.keys(PANAH).map((nama) => nama.split('/')[0]))).toEqual(folder);
    for (const nama of Object.keys(PANAH)) expect(sumber.some((s) => di(s.path, nama))).toBe(true);
  });
});

describe('the core is pure', () => {
  const core = sumber.filter((s) => s.path.startsWith('core/'));
  const TIDAK_MURNI =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\b|\bperformance\b|\bcrypto\b|\bglobalThis\b|\bset(Timeout|Interval)\b|\bfetch\(|\bconsole\b|\bawait\b/;

  it.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env', 'console.log(1)', 'await x'])(
    'would refuse %s',
    (teks) => {
      expect(temuan(TIDAK_MURNI, [{ path: 'core/a.ts', teks }])).toHaveLength(1);
    },
  );

  it('has no clock, no chance and no outside', () => {
    expect(temuan(TIDAK_MURNI, core)).toEqual([]);
  });

  it('is tested without a disk too: what reads a definition from a file stands in test/', () => {
    const berujian = berkasTeks(new URL('../../src/core/', import.meta.url));
    expect(berujian.length).toBeGreaterThan(core.length);
    expect(temuan(/from 'node:/, berujian)).toEqual([]);
  });
});
