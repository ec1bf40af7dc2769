import type { Bagian, Field } from '../../core/formulir/form.skema.ts';
import { ambil, type Isian } from '../../core/formulir/isian.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import { NilaiForm } from './NilaiForm.tsx';

/** Kinds that need the whole width of the sheet. */
const LEBAR: ReadonlySet<Field['jenis']> = new Set(['nik', 'no_kk', 'nama', 'alamat', 'kode', 'pilihan']);

export interface BagianFormProps {
  readonly bagian: Bagian;
  readonly isian: Isian;
  readonly kode: BukuKode;
}

/** A section of the paper form: its fields with their official numbers, short ones two in a row. */
export function BagianForm({ bagian, isian, kode }: BagianFormProps) {
  return (
    <section class="bagian-cetak">
      <h2>{bagian.judul}</h2>
      <dl>
        {bagian.field.map((f) => (
          <div class={LEBAR.has(f.jenis) ? 'lebar' : undefined}>
            <dt>
              {f.no && <b>{f.no}.</b>} {f.label}
            </dt>
            <dd>
              <NilaiForm field={f} nilai={ambil(isian.nilai, f.kunci)} kode={kode} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
