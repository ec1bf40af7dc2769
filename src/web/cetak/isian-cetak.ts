import { z } from 'zod';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import { konteksPeriksa } from '../../core/formulir/periksa-nilai.ts';
import { type Catatan, periksaIsian } from '../../core/formulir/periksa.ts';
import { rapikan } from '../../core/formulir/rapikan.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { isianKini } from '../kerja/form.tsx';
import type { Layar } from '../layar.ts';

const KETIKAN = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The content that goes on paper, and whether it may still change: then the paper says KONSEP. */
export interface IsianCetak {
  readonly isian: Isian;
  readonly konsep: boolean;
  /** What hinders: the fields that are wanting or wrong. */
  readonly kesalahan: readonly Catatan[];
  /** What it is kept under; null for a draft that nobody has stored yet. */
  readonly tersimpan: Rujukan | null;
}

/**
 * The form as it stands; for who is filling it now, their saved draft instead, so that the pemohon can sign what is on
 * the screen. Tidied as it is kept and hashed: the sheet of a complete draft is the sheet of the form stored after it.
 */
export async function isianUntukCetak(layar: Layar, bahan: BahanKerja): Promise<IsianCetak> {
  const { form, kode } = bahan.naskah;
  const mengisi = bahan.tersedia.some((t) => t.perintah === 'isi_form');
  const tempat = { orang: layar.pegawai.id, berkas: bahan.berkas.id, bagian: 'isi_form' };
  const draf = mengisi ? await layar.dunia.berkas.draf.ambil(tempat, KETIKAN) : undefined;
  const diisi = draf ? isianKini({ ...bahan, ketikan: draf.isi }) : bahan.isian;
  const isi = diisi ?? bahan.isianAwal;
  const { kesalahan, lengkap } = periksaIsian(form, isi, konteksPeriksa(kode));
  return {
    isian: rapikan(form, isi),
    konsep: diisi === null || !lengkap || kesalahan.length > 0,
    kesalahan,
    tersimpan: draf || diisi === null ? null : bahan.berkas.isian,
  };
}
