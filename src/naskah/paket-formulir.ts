import { z } from 'zod';
import { bacaForm } from '../core/formulir/form.baca.ts';
import type { Form } from '../core/formulir/form.skema.ts';
import { bacaBukuKode, type BukuKode } from '../core/formulir/kode.ts';
import { type HasilDefinisi, tulisKesalahanDefinisi } from '../core/formulir/kesalahan-definisi.ts';
import { bacaPersyaratan } from '../core/formulir/persyaratan.ts';
import type { Persyaratan } from '../core/formulir/persyaratan.skema.ts';
import { bacaTanya } from '../core/formulir/tanya.ts';
import type { Tanya } from '../core/formulir/tanya.skema.ts';
import { parseYaml } from './yaml.ts';

/** A form with the code lists it was written against. */
export interface PaketFormulir {
  readonly form: Form;
  readonly kode: BukuKode;
  /** The templates it is printed with, by file name; undefined in forms frozen before there were any. */
  readonly templat: ReadonlyMap<string, string> | undefined;
}

/** A definition that cannot be used; one sentence per fault, each with its file. */
export class DefinisiError extends Error {
  override readonly name = 'DefinisiError';
  constructor(readonly masalah: readonly string[]) {
    super(masalah.join('\n'));
  }
}

const BUNGKUS = z.strictObject({
  form: z.string(),
  kode: z.string(),
  templat: z.record(z.string(), z.string()).optional(),
});

/** Opens the frozen bytes of a form. @throws DefinisiError */
export function bacaPaket(berkas: string, bytes: Uint8Array): PaketFormulir {
  const { form, kode, templat } = BUNGKUS.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return {
    form: hasil(bacaForm(nilaiYaml(berkas, form), berkas)),
    kode: hasil(bacaBukuKode(JSON.parse(kode), 'kode.json')),
    templat: templat && new Map(Object.entries(templat)),
  };
}

/** Reads the list of services and their requirements. @throws DefinisiError */
export function bacaDaftar(berkas: string, teks: string): Persyaratan {
  return hasil(bacaPersyaratan(nilaiYaml(berkas, teks), berkas));
}

/** Reads the questions that lead to these requirements. @throws DefinisiError */
export function bacaPertanyaan(berkas: string, teks: string, persyaratan: Persyaratan): Tanya {
  return hasil(bacaTanya(nilaiYaml(berkas, teks), berkas, persyaratan));
}

function nilaiYaml(berkas: string, teks: string): unknown {
  const yaml = parseYaml(teks);
  if (!yaml.ok) throw new DefinisiError(yaml.errors.map((e) => `${berkas}:${e.line}: ${e.message}`));
  return yaml.value;
}

function hasil<T>(dibaca: HasilDefinisi<T>): T {
  if (dibaca.ok) return dibaca.nilai;
  throw new DefinisiError(dibaca.kesalahan.map(tulisKesalahanDefinisi));
}
