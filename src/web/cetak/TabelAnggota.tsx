import type { Form } from '../../core/formulir/form.skema.ts';
import { kolom } from '../../core/formulir/form.ts';
import { ambil, type Isian } from '../../core/formulir/isian.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { NilaiForm } from './NilaiForm.tsx';

/** Rows printed at least, empty ones to be written by hand while the form is a draft. */
const BARIS_SEDIKITNYA = 4;

export interface TabelAnggotaProps {
  readonly form: Form;
  readonly isian: Isian;
  readonly kode: BukuKode;
  readonly konsep: boolean;
}

/** The repeating group of the form as a table; its head is repeated on every page. */
export function TabelAnggota({ form, isian, kode, konsep }: TabelAnggotaProps) {
  const { kelompok } = form;
  if (!kelompok) return null;
  const kosong = konsep ? Math.max(0, BARIS_SEDIKITNYA - isian.baris.length) : 0;
  const baris = [...isian.baris, ...Array.from({ length: kosong }, () => ({}))];
  return (
    <section class="bagian-cetak">
      <h2>
        {kelompok.no && `${kelompok.no}. `}
        {kelompok.judul}
      </h2>
      <table class="tabel-cetak tabel-anggota">
        <thead>
          <tr>
            <th scope="col">{CETAK_SURAT.nomorUrut}</th>
            {kolom(form).map((f) => (
              <th scope="col">{f.label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((b, i) => (
            <tr>
              <td>{i + 1}</td>
              {kolom(form).map((f) => (
                <td>
                  <NilaiForm field={f} nilai={ambil(b, f.kunci)} kode={kode} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {kelompok.catatan && <p class="kecil">{kelompok.catatan}</p>}
    </section>
  );
}
