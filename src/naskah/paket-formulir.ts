import { z } from 'zod';
import { bacaForm } from '../core/formulir/form.baca.ts';
import type { Form } from '../core/formulir/form.skema.ts';
import { gabungForm, type UntukKeperluan } from '../core/formulir/gabung.ts';
import { bacaFormKeluarga } from '../core/formulir/keluarga.baca.ts';
import type { FormKeluarga } from '../core/formulir/keluarga.skema.ts';
import { bacaBukuKode, type BukuKode } from '../core/formulir/kode.ts';
import { type HasilDefinisi, tulisKesalahanDefinisi } from '../core/formulir/kesalahan-definisi.ts';
import { bacaLembar } from '../core/formulir/lembar.baca.ts';
import type { LembarPendamping } from '../core/formulir/lembar.skema.ts';
import { bacaPerangkat, type DaftarPerangkat } from '../core/formulir/perangkat.skema.ts';
import { bacaPersyaratan } from '../core/formulir/persyaratan.ts';
import type { Persyaratan } from '../core/formulir/persyaratan.skema.ts';
import { bacaTanya } from '../core/formulir/tanya.ts';
import type { Tanya } from '../core/formulir/tanya.skema.ts';
import { parseYaml } from './yaml.ts';

/** A form with the code lists it was written against. */
export interface PaketFormulir {
  readonly form: Form;
  readonly kode: BukuKode;
  /** What the companion sheets of a service add to it; undefined where the SOP or the time had none. */
  readonly keluarga: FormKeluarga | undefined;
  /** The templates it is printed with, by file name; undefined in forms frozen before there were any. */
  readonly templat: ReadonlyMap<string, string> | undefined;
  /** Companion sheets of the services that use this form, by key. */
  readonly lembar: ReadonlyMap<string, LembarPendamping>;
  /** The sets of official forms; undefined where the SOP has none, and in forms frozen before there were any. */
  readonly perangkat: DaftarPerangkat | undefined;
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
  keluarga: z.string().optional(),
  lembar: z.record(z.string(), z.string()).optional(),
  perangkat: z.string().optional(),
});

/** Where the sections and columns of the companion sheets lie. */
export const BERKAS_KELUARGA = 'formulir/keluarga.yaml';

/** Opens the frozen bytes of a form. @throws DefinisiError */
export function bacaPaket(berkas: string, bytes: Uint8Array): PaketFormulir {
  const { form, kode, templat, keluarga, lembar, perangkat } = BUNGKUS.parse(
    JSON.parse(new TextDecoder().decode(bytes)),
  );
  return {
    form: hasil(bacaForm(nilaiYaml(berkas, form), berkas)),
    kode: hasil(bacaBukuKode(JSON.parse(kode), 'kode.json')),
    keluarga:
      keluarga === undefined
        ? undefined
        : hasil(bacaFormKeluarga(nilaiYaml(BERKAS_KELUARGA, keluarga), BERKAS_KELUARGA)),
    templat: templat && new Map(Object.entries(templat)),
    lembar: new Map(
      Object.entries(lembar ?? {}).map(([kunci, teks]) => [kunci, lembarDari(tempatLembar(kunci), teks)]),
    ),
    perangkat: perangkat === undefined ? undefined : perangkatDari(perangkat),
  };
}

/** The form of one service: the signed form and what its companion sheets add. An unknown service has the signed form alone. */
export const formKeperluan = (
  { form, keluarga }: Pick<PaketFormulir, 'form' | 'keluarga'>,
  keperluan: UntukKeperluan | undefined,
): Form => gabungForm(form, keluarga, keperluan);

/** Where the definition of a companion sheet lies in the SOP's folder. */
export const tempatLembar = (kunci: string): string => `formulir/${kunci}.yaml`;
/** Where the sets of official forms are told. */
export const TEMPAT_PERANGKAT = 'formulir/perangkat.yaml';

const lembarDari = (berkas: string, teks: string): LembarPendamping =>
  hasil(bacaLembar(nilaiYaml(berkas, teks), berkas));

const perangkatDari = (teks: string): DaftarPerangkat =>
  hasil(bacaPerangkat(nilaiYaml(TEMPAT_PERANGKAT, teks), TEMPAT_PERANGKAT));

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
