import { Tombol } from '../komponen/Tombol.tsx';
import type { NamaIkon } from '../komponen/Ikon.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';

/** Steps outside the chart that need no reason: one press, and the history tells of it. */
export type PerintahSekali = 'tarik' | 'mundur';

const IKON: Readonly<Record<PerintahSekali, NamaIkon>> = { tarik: 'undo', mundur: 'arrow-left' };

export interface FormSekaliProps {
  readonly bahan: BahanKerja;
  readonly perintah: PerintahSekali;
}

/** The one-press form of such a step; nothing where it is not possible now. */
export function FormSekali({ bahan, perintah }: FormSekaliProps) {
  const label = labelTindakan(bahan, perintah);
  if (label === undefined) return null;
  return (
    <FormKerja bahan={bahan} perintah={perintah}>
      <Tombol ikon={IKON[perintah]}>{label}</Tombol>
    </FormKerja>
  );
}

export const bacaTarik: Pembaca<'tarik'> = () => ({ ok: true, perintah: () => ({ jenis: 'tarik' }) });

export const bacaMundur: Pembaca<'mundur'> = () => ({ ok: true, perintah: () => ({ jenis: 'mundur' }) });
