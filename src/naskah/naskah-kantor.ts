import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSopFile } from './sop-file.ts';
import { bacaPaketCetak, type PaketCetak } from './paket-cetak.ts';
import { periksaIsiLembar, periksaKertasLembar, teksLembar, tiada } from './paket-lembar.ts';
import { bacaPaketPanduan, type PaketPanduan } from './paket-panduan.ts';
import {
  bacaDaftar,
  bacaPaket,
  bacaPertanyaan,
  BERKAS_KELUARGA,
  DefinisiError,
  type PaketFormulir,
} from './paket-formulir.ts';
import { periksaLembar } from './periksa-lembar-keperluan.ts';
import type { Persyaratan } from '../core/formulir/persyaratan.skema.ts';
import type { Tanya } from '../core/formulir/tanya.skema.ts';
import type { Sop } from '../core/sop/schema.ts';

/** The files of one SOP as they lie on disk now: what new berkas begin with. */
export interface NaskahKantor {
  readonly sop: { readonly bytes: Uint8Array; readonly nilai: Sop };
  readonly persyaratan: { readonly bytes: Uint8Array; readonly nilai: Persyaratan };
  /** The questions that lead a pemohon to the right list; undefined where the office wrote none. */
  readonly tanya: Tanya | undefined;
  /** By the form's key; the bytes hold definition, code lists and templates together, so that all are frozen. */
  readonly formulir: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly nilai: PaketFormulir }>;
  /** Templates and wording of the papers. */
  readonly cetak: PaketCetak;
  /** Guides for the people who work by it. */
  readonly panduan: PaketPanduan;
}

/** Reads and checks a folder such as sop/rekomendasi-kk. @throws SopFileError, DefinisiError: every fault with its line. */
export async function bacaNaskahKantor(folder: string): Promise<NaskahKantor> {
  const baca = (nama: string): Promise<string> => readFile(join(folder, nama), 'utf8');
  const teksSop = await baca('sop.yaml');
  const sop = parseSopFile('sop.yaml', teksSop);
  const teksSyarat = await baca('persyaratan.yaml');
  const persyaratan = bacaDaftar('persyaratan.yaml', teksSyarat);
  const teksTanya = await baca('tanya.yaml').catch(tiada);
  const tanya = teksTanya === undefined ? undefined : bacaPertanyaan('tanya.yaml', teksTanya, persyaratan);
  const kode = await baca('kode.json');
  const keluarga = await baca(BERKAS_KELUARGA).catch(tiada);
  const cetak = await bacaPaketCetak(
    join(folder, 'cetak'),
    sop.unit.map((u) => u.kunci),
  );
  const kunci = [...new Set(persyaratan.keperluan.map((k) => k.form))];
  const paket = await Promise.all(
    kunci.map(async (form) => {
      const bytes = new TextEncoder().encode(
        JSON.stringify({
          form: await baca(`formulir/${form}.yaml`),
          kode,
          ...(await teksLembar(folder, { persyaratan, cetak, form })),
          keluarga,
        }),
      );
      const nilai = bacaPaket(`formulir/${form}.yaml`, bytes);
      if (nilai.form.kunci !== form)
        throw new DefinisiError([
          `formulir/${form}.yaml: kunci "${nilai.form.kunci}" berbeda dari nama berkasnya.`,
        ]);
      periksaIsiLembar(persyaratan, nilai);
      return [form, { bytes, nilai }] as const;
    }),
  );
  const formulir = new Map(paket);
  periksaLembar(persyaratan, formulir);
  periksaKertasLembar(cetak, formulir);
  return {
    sop: { bytes: new TextEncoder().encode(teksSop), nilai: sop },
    persyaratan: { bytes: new TextEncoder().encode(teksSyarat), nilai: persyaratan },
    tanya,
    formulir,
    cetak,
    panduan: await bacaPaketPanduan(
      join(folder, 'panduan'),
      sop.pelaksana.map((p) => p.kunci),
    ),
  };
}
