import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Persyaratan } from '../core/formulir/persyaratan.skema.ts';
import { type PaketCetak, templatDengan, templatForm } from './paket-cetak.ts';
import { DefinisiError, type PaketFormulir, TEMPAT_PERANGKAT, tempatLembar } from './paket-formulir.ts';

/** The companion sheets of one form as they are frozen with it: texts of definitions, and of all templates. */
export interface TeksLembar {
  readonly lembar: Readonly<Record<string, string>>;
  readonly templat: Readonly<Record<string, string>>;
  readonly perangkat: string | undefined;
}

/** Reads what the services of a form print besides it. @throws DefinisiError for a sheet without definition or template */
export async function teksLembar(
  folder: string,
  { persyaratan, cetak, form }: { persyaratan: Persyaratan; cetak: PaketCetak; form: string },
): Promise<TeksLembar> {
  const kunci = lembarForm(persyaratan, form);
  const lembar = await Promise.all(kunci.map(async (k) => [k, await harusAda(folder, k)] as const));
  const tanpa = kunci.filter((k) => !cetak.berkas.has(`${k}.typ`));
  if (tanpa.length > 0)
    throw new DefinisiError(tanpa.map((k) => `cetak/${k}.typ: Templat lembar ini belum ada.`));
  return {
    lembar: Object.fromEntries(lembar),
    templat: Object.assign(
      templatDengan(cetak, templatForm(cetak.berkas, form)),
      ...kunci.map((k) => templatDengan(cetak, k)),
    ),
    perangkat: await readFile(join(folder, TEMPAT_PERANGKAT), 'utf8').catch(tiada),
  };
}

function lembarForm({ keperluan }: Persyaratan, form: string): readonly string[] {
  return [...new Set(keperluan.filter((k) => k.form === form).flatMap((k) => k.lembar.map((l) => l.kunci)))];
}

async function harusAda(folder: string, kunci: string): Promise<string> {
  const tempat = tempatLembar(kunci);
  const teks = await readFile(join(folder, tempat), 'utf8').catch(tiada);
  if (teks !== undefined) return teks;
  throw new DefinisiError([
    `${tempat}: Berkas ini belum ada, padahal lembarnya disebut di persyaratan.yaml.`,
  ]);
}

/** Keys that point nowhere: sets that a sheet names, boxes that a service or an item ticks. @throws DefinisiError */
export function periksaLembar(persyaratan: Persyaratan, { lembar, perangkat }: PaketFormulir): void {
  const dikenal = perangkat?.perangkat.map((p) => p.kunci);
  const masalah = [...lembar.values()].flatMap((l) => {
    const asing = dikenal ? l.perangkat.filter((p) => !dikenal.includes(p)) : [];
    const kotak = Object.values(l.centang).flatMap((butir) =>
      butir.filter((b) => b.kotak).map((b) => b.kode),
    );
    const salah = [...persyaratan.keperluan, ...persyaratan.syarat].filter(({ pada_lembar: pada }) => {
      const kode = pada?.[l.kunci];
      return kode !== undefined && !kotak.includes(kode);
    });
    return [
      ...asing.map((p) => `${tempatLembar(l.kunci)}: Perangkat "${p}" tidak ada di ${TEMPAT_PERANGKAT}.`),
      ...salah.map(
        (s) =>
          `persyaratan.yaml: "${s.kunci}" mencentang kotak yang tidak ada pada ${tempatLembar(l.kunci)}.`,
      ),
    ];
  });
  if (masalah.length > 0) throw new DefinisiError(masalah);
}

/** A file that need not be there; every other fault is one. */
export function tiada(galat: unknown): undefined {
  if (galat instanceof Error && 'code' in galat && galat.code === 'ENOENT') return undefined;
  throw galat;
}
