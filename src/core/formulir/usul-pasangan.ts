import type { Form } from './form.skema.ts';
import { kolom } from './form.ts';
import { ambil, type Baris, type Isian } from './isian.ts';
import { bacaNik } from './nik.ts';
import { berlaku } from './rapikan.ts';
import { rapikanNilai } from './rapikan-nilai.ts';

/** SIAK codes of the sexes, on every form of the family. */
export const JENIS_KELAMIN = { 'laki-laki': '1', perempuan: '2' } as const;

/** The sex that a row's NIK names, as a SIAK code; empty when it names none. */
export function kelaminNik(nik: string): string {
  const hasil = bacaNik(nik);
  return hasil.ok ? JENIS_KELAMIN[hasil.nik.jenisKelamin] : '';
}

/** The row of the head, or of who is married to the head, of this sex: by its own column, else by its NIK. */
export function barisPasangan(form: Form, { baris }: Isian, kelamin: string): Baris | undefined {
  const { kepala, pasangan } = form.kelompok?.peran ?? {};
  const fields = kolom(form);
  const rapi = (b: Baris): Baris =>
    Object.fromEntries(fields.map((f) => [f.kunci, rapikanNilai(f, ambil(b, f.kunci))]));
  return baris.find((b) => {
    const isi = rapi(b);
    const nik = ambil(isi, fields.find((f) => f.jenis === 'nik' && f.anggota === undefined)?.kunci ?? '');
    const jenis = ambil(
      isi,
      fields.find((f) => f.usul !== undefined && 'nik' in f.usul && f.usul.nik === 'jenis_kelamin')?.kunci ??
        '',
    );
    const dicari = [kepala, pasangan].some((p) => p !== undefined && berlaku(p, isi));
    return dicari && (jenis || kelaminNik(nik)) === kelamin;
  });
}
