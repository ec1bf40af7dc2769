import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import { berkasTeks, sumber, temuan } from './sumber.ts';

const AKAR = new URL('../../', import.meta.url);
const SOP = parseSopFile('sop.yaml', readFileSync(new URL('sop/rekomendasi-kk/sop.yaml', AKAR), 'utf8'));

/** Titles of posts (first word of each lane) and the keys of lanes; the text of the SOP is their only home. */
const GELAR = [...new Set(SOP.pelaksana.map((p) => p.tertulis.split(' ')[0] ?? ''))];
const KUNCI = SOP.pelaksana.map((p) => p.kunci).filter((k) => k.includes('-'));
const JABATAN = new RegExp(
  [
    ...GELAR.flatMap((g) => [
      `${g}(?![a-z])`,
      `(?<![A-Za-z])${g.toLowerCase()}(?![a-z])`,
      `(?<![A-Za-z])${g.toUpperCase()}(?![A-Z])`,
    ]),
    ...KUNCI,
  ].join('|'),
);

// Step 0 is the loket's unnumbered one in every SOP (design §1); any other number belongs to one SOP.
const LANGKAH =
  /\b(?:langkah|kegiatan|step|no)\s*(?:={2,3}|!={1,2}|[<>]=?|:)\s*['"]?[1-9]|\b(?:langkah|kegiatan|steps?)[ _-](?:ke-?)?[1-9]|\b[1-9]\d?\s*(?:={2,3}|!={1,2})\s*\w*(?:langkah|no)\b|\bcase [1-9]\d?:/i;

const MESIN = /\/(?:work|root|home|Users)\/|\/tmp\/|[A-Z]:\\\\/;

/** One line each: what it is, the pattern, and something that it must find. */
const LARANGAN: readonly (readonly [apa: string, pola: RegExp, contoh: readonly string[]])[] = [
  [
    'a jabatan',
    JABATAN,
    ["'lurah'", '// the Camat signs', 'stafKelurahan', 'ttdLurah', "'kasi-pemerintahan'", 'LURAH'],
  ],
  [
    'a step number',
    LANGKAH,
    ['langkah === 3', 'no: 5,', '// as in langkah 7', 'step 3', '{ langkah: 2 }', '7 === langkah', 'case 7:'],
  ],
  ['work put off', /\b(TODO|FIXME|XXX|HACK)\b/, ['// TODO later']],
  [
    'any, a bang or a silenced check',
    /:\s*any\b(?!\s+[a-z])|\bas any\b|<any>|any\[\]|[\w)\]]!(?=[.;,)[])|@ts-(ignore|nocheck|expect-error)|\bas unknown as\b|eslint-disable/,
    ['x: any', 'x as any', 'a!.b', 'f()!.b', 'x[0]!;', '// @ts-ignore', 'x as unknown as Y'],
  ],
  ['a place on one machine', MESIN, ['root/x', 'work/main', 'tmp/x'].map((sisa) => `'/${sisa}'`)],
];

describe.each(LARANGAN)('no file of src/ holds %s', (_, pola, contoh) => {
  it.each(contoh)('would find %s', (teks) => expect(temuan(pola, [{ path: 'a.ts', teks }])).toHaveLength(1));
  it('finds none', () => expect(temuan(pola)).toEqual([]));
});

it('does not take ordinary words for posts or steps', () => {
  const biasa = [
    'lokasi',
    'camatan',
    'kecamatan',
    'kelurahan',
    'stafet',
    'langkah === 0',
    'no: number',
    'x !== y',
  ];
  for (const teks of biasa) {
    expect(temuan(JABATAN, [{ path: 'a.ts', teks }])).toEqual([]);
    expect(temuan(LANGKAH, [{ path: 'a.ts', teks }])).toEqual([]);
  }
});

it('names no place on one machine in tests, scripts and docs either', () => {
  const folder = ['test', 'scripts', 'bench', 'docs', 'sop', 'latihan', '.ci'];
  const lain = folder.flatMap((nama) => berkasTeks(new URL(`${nama}/`, AKAR)));
  expect(lain.length).toBeGreaterThan(100);
  expect(
    temuan(
      MESIN,
      lain.filter((s) => !s.path.startsWith('rumah/')),
    ),
  ).toEqual([]);
});

it('keeps every file of code within 300 lines', () => {
  const kode = sumber.filter((s) => /\.tsx?$/.test(s.path));
  expect(kode.filter((s) => s.teks.trimEnd().split('\n').length > 300).map((s) => s.path)).toEqual([]);
});

describe('the catalogue', () => {
  const kata = sumber.filter((s) => s.path.startsWith('web/kata/'));
  const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

  /** The words in the literals of a file: without comments, imports and the code inside `${}`. */
  function kalimat(teks: string): readonly string[] {
    const tanpa = teks
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/(^|\s)\/\/.*$/gm, '')
      .replaceAll(/\bfrom '[^']*'/g, '')
      .replaceAll(/\$\{[^{}]*\}/g, '…');
    return [...tanpa.matchAll(LITERAL)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  }
  const INGGRIS =
    /\b(uploads?|downloads?|passwords?|login|logout|logged|users?|usernames?|files?|clicks?|klik|errors?|submit|e-?mail|servers?|updates?|deletes?|edit|save|cancel|search|back|next|loading|links?|online|offline|browser|database|token|form(?:s)? data|default|invalid|required)\b/i;

  function salah(teks: string): readonly string[] {
    return kalimat(teks).filter((k) => k.includes('!') || INGGRIS.test(k));
  }

  it.each(["x: 'Upload berkas'", "x: 'Berhasil!'", 'x: `Klik ${n}`', "x: 'Password salah'"])(
    'would find %s',
    (teks) => expect(salah(teks)).toHaveLength(1),
  );

  it('speaks Indonesian, and does not shout', () => {
    expect(kata.flatMap(({ path, teks }) => salah(teks).map((k) => `${path}: ${k}`))).toEqual([]);
  });

  it('says something in every sentence', async () => {
    const folder = new URL('src/web/kata/', AKAR);
    const kosong: string[] = [];
    const lihat = (nilai: unknown, jalur: string): void => {
      if (typeof nilai === 'string' && nilai.trim() === '') kosong.push(jalur);
      if (nilai instanceof Map) for (const [k, v] of nilai) lihat(v, `${jalur}.${String(k)}`);
      else if (typeof nilai === 'object' && nilai !== null)
        for (const [k, v] of Object.entries(nilai)) lihat(v, `${jalur}.${k}`);
    };
    let modul = 0;
    for (const nama of readdirSync(folder).filter((n) => !n.includes('.test.'))) {
      lihat(await import(new URL(nama, folder).href), nama);
      modul += 1;
    }
    expect(modul).toBeGreaterThan(30);
    expect(kosong).toEqual([]);
  });
});
