import { parse } from 'yaml';
import { gabungForm } from '../../src/core/formulir/gabung.ts';
import type { Form } from '../../src/core/formulir/form.skema.ts';
import { bacaFormKeluarga } from '../../src/core/formulir/keluarga.baca.ts';
import { bacaPersyaratan, cariKeperluan } from '../../src/core/formulir/persyaratan.ts';
import { F115, F116, harus, teksSop } from './definisi.uji.ts';

export const PERSYARATAN = harus(bacaPersyaratan(parse(teksSop('persyaratan.yaml')), 'persyaratan.yaml'));
export const KELUARGA = harus(bacaFormKeluarga(parse(teksSop('formulir/keluarga.yaml')), 'keluarga.yaml'));

/** For tests: the form of a service as a berkas gets it, signed form and companion sheets together. */
export function formLayanan(kunci: string): Form {
  const keperluan = cariKeperluan(PERSYARATAN, kunci);
  if (keperluan === undefined) throw new RangeError(`No service ${kunci}`);
  const [form] = [F115, F116].filter((f) => f.kunci === keperluan.form);
  if (form === undefined) throw new RangeError(`No form ${keperluan.form}`);
  return gabungForm(form, KELUARGA, keperluan);
}
