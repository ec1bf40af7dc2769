import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kolom, semuaField } from '../../src/core/formulir/form.ts';
import { KELUARGA, formLayanan, PERSYARATAN } from './keluarga.uji.ts';
import { lembarSop } from './lembar.uji.ts';

const TEKS = readFileSync(new URL('../../docs/formulir.md', import.meta.url), 'utf8');
const BAGIAN = new Map(
  TEKS.split(/^## /mu)
    .slice(1)
    .map((b) => [b.slice(0, b.indexOf('\n')), b]),
);
const FORM = PERSYARATAN.keperluan.map((k) => formLayanan(k.kunci));

/** Every key that a form of some service has, columns with `anggota.` before them. */
const ADA = new Set(
  FORM.flatMap((f) => [...semuaField(f).map((x) => x.kunci), ...kolom(f).map((x) => `anggota.${x.kunci}`)]),
);
/** Words in the page that are no keys of a form. */
const LAIN = /^(?:pada_lembar|elemen|test\/|src\/)/u;

describe.each(KELUARGA.lembar.map((l) => [l.kode, l.kunci] as const))(
  'docs/formulir.md, %s',
  (kode, lembar) => {
    const bagian = BAGIAN.get(kode) ?? '';
    const disebut = [...bagian.matchAll(/`([^`]+)`/gu)].map(([, k = '']) => k);

    it('names every key that the sheet carries', () => {
      const isi = KELUARGA.bagian
        .filter((b) => b.lembar.includes(lembar))
        .flatMap((b) => b.field.map((f) => f.kunci));
      const lajur = (KELUARGA.kelompok?.field ?? [])
        .filter((f) => f.lembar.includes(lembar))
        .map((f) => `anggota.${f.kunci}`);
      const wajib = lembarSop(lembar).memuat ?? [];
      expect([...isi, ...lajur].filter((k) => !disebut.includes(k))).toEqual([]);
      expect(wajib.filter((k) => !disebut.includes(k) && !disebut.includes(`anggota.${k}`))).toEqual([]);
    });

    it('names no key that no form has', () => {
      expect(disebut.filter((k) => !ADA.has(k) && !LAIN.test(k))).toEqual([]);
    });

    it('says by which regulation', () => {
      expect(bagian).toContain(lembarSop(lembar).dasar);
    });
  },
);
