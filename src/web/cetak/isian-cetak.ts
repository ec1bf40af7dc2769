import { z } from 'zod';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import type { Catatan } from '../../core/formulir/periksa.ts';
import { denganKepala } from '../../core/formulir/usulan.ts';
import { rapikan } from '../../core/formulir/rapikan.ts';
import { periksaForm } from '../../core/keluarga/periksa-form.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { isianKini } from '../kerja/form.tsx';
import { konteksForm } from '../kerja/konteks-form.ts';
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
  const { form } = bahan.naskah;
  const mengisi = bahan.tersedia.some((t) => t.perintah === 'isi_form');
  const tempat = { orang: layar.pegawai.id, berkas: bahan.berkas.id, bagian: 'isi_form' };
  const draf = mengisi ? await layar.dunia.berkas.draf.ambil(tempat, KETIKAN) : undefined;
  const diisi = draf ? isianKini({ ...bahan, ketikan: draf.isi }) : bahan.isian;
  // As the press that stores it reads it: what the members already say is not typed twice.
  const isi = denganKepala(form, diisi ?? bahan.isianAwal);
  const isian = rapikan(form, diisi !== null && !draf ? diisi : isi);
  // What is stored was judged when it was stored; a rule that came later makes no draft of a signed form.
  if (!draf && diisi !== null) return { isian, konsep: false, kesalahan: [], tersimpan: bahan.berkas.isian };
  const { kesalahan, lengkap } = periksaForm(form, isi, konteksForm(bahan));
  return { isian, konsep: diisi === null || !lengkap, kesalahan, tersimpan: null };
}
