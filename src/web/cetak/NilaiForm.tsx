import type { Field } from '../../core/formulir/form.skema.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import { tampil } from '../../core/formulir/tampil.ts';

/** Kinds of field that official paper shows as one box per character. */
const LEBAR_KOTAK: Readonly<Partial<Record<Field['jenis'], number>>> = {
  nik: 16,
  no_kk: 16,
  rt: 3,
  rw: 3,
  kodepos: 5,
};

export interface NilaiFormProps {
  readonly field: Field;
  readonly nilai: string;
  readonly kode: BukuKode;
}

/** A value on the paper form: boxes for numbers, the code with its meaning, a line to write on while it is empty. */
export function NilaiForm({ field, nilai, kode }: NilaiFormProps) {
  const lebar = LEBAR_KOTAK[field.jenis];
  if (lebar !== undefined) return <Kotak isi={nilai} lebar={Math.max(lebar, nilai.length)} />;
  if (nilai === '') return <span class="garis-isi" />;
  if (field.jenis !== 'kode') return <>{tampil(field, nilai, kode)}</>;
  return (
    <>
      <Kotak isi={nilai} lebar={nilai.length} /> {tampil(field, nilai, kode)}
    </>
  );
}

function Kotak({ isi, lebar }: { readonly isi: string; readonly lebar: number }) {
  return (
    <span class="kotak-isi">
      {Array.from({ length: lebar }, (_, i) => (
        <span>{isi[i] ?? '\u00a0'}</span>
      ))}
    </span>
  );
}
