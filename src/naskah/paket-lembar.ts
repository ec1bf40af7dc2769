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

/**
 * Reads what the services of a form print besides it. A sheet without a template of its own is printed
 * with the one for any form. @throws DefinisiError for a sheet without definition
 */
export async function teksLembar(
  folder: string,
  { persyaratan, cetak, form }: { persyaratan: Persyaratan; cetak: PaketCetak; form: string },
): Promise<TeksLembar> {
  const kunci = lembarForm(persyaratan, form);
  const lembar = await Promise.all(kunci.map(async (k) => [k, await harusAda(folder, k)] as const));
  return {
    lembar: Object.fromEntries(lembar),
    templat: Object.assign(
      templatDengan(cetak, templatForm(cetak.berkas, form)),
      ...kunci.map((k) => templatDengan(cetak, templatForm(cetak.berkas, k))),
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

/** Keys that point nowhere: sets that a sheet names, services and items that tick its boxes. @throws DefinisiError */
export function periksaIsiLembar(persyaratan: Persyaratan, { lembar, perangkat }: PaketFormulir): void {
  const dikenal = {
    Perangkat: perangkat?.perangkat.map((p) => p.kunci),
    Keperluan: persyaratan.keperluan.map((k) => k.kunci),
    Syarat: [...persyaratan.syarat, ...persyaratan.tambahan_setempat].map((s) => s.kunci),
  };
  const masalah = [...lembar.values()].flatMap((l) => {
    const butir = Object.values(l.centang).flat();
    const disebut = {
      Perangkat: l.perangkat,
      Keperluan: butir.flatMap((b) => b.keperluan),
      Syarat: butir.flatMap((b) => b.syarat),
    };
    return (['Perangkat', 'Keperluan', 'Syarat'] as const).flatMap((apa) =>
      disebut[apa]
        .filter((k) => dikenal[apa]?.includes(k) === false)
        .map((k) => `${tempatLembar(l.kunci)}: ${apa} "${k}" tidak dikenal. Periksa ejaannya.`),
    );
  });
  if (masalah.length > 0) throw new DefinisiError(masalah);
}

/** Paper that kop.yaml sets for a sheet which is not there, or is not laid out for it. @throws DefinisiError */
export function periksaKertasLembar(
  { kop }: PaketCetak,
  formulir: ReadonlyMap<string, { readonly nilai: PaketFormulir }>,
): void {
  const lembar = new Map([...formulir.values()].flatMap(({ nilai }) => [...nilai.lembar]));
  const masalah = Object.entries(kop.kertas_lembar).flatMap(([kunci, kertas]) => {
    const boleh = lembar.get(kunci)?.kertas.ukuran.map((u) => u.toUpperCase());
    if (boleh === undefined) return [`cetak/kop.yaml: kertas_lembar menyebut "${kunci}", yang tidak ada.`];
    if (boleh.includes(kertas)) return [];
    return [`cetak/kop.yaml: "${kunci}" tidak dapat dicetak di ${kertas}; pilih ${boleh.join(' atau ')}.`];
  });
  if (masalah.length > 0) throw new DefinisiError(masalah);
}

/** A file that need not be there; every other fault is one. */
export function tiada(galat: unknown): undefined {
  if (galat instanceof Error && 'code' in galat && galat.code === 'ENOENT') return undefined;
  throw galat;
}
