import { FORM } from '../kata/form.ts';
import { Tabel } from './Tabel.tsx';

export interface Perubahan {
  readonly bidang: string;
  readonly lama?: string | undefined;
  readonly baru?: string | undefined;
}

export interface TabelPerubahanProps {
  readonly label: string;
  readonly perubahan: readonly Perubahan[];
}

/** What was changed since the last look: before, now. */
export function TabelPerubahan({ label, perubahan }: TabelPerubahanProps) {
  return (
    <Tabel
      label={label}
      kolom={[{ judul: FORM.berubah }, { judul: FORM.sebelumnya }, { judul: FORM.sekarang }]}
      baris={perubahan.map((u) => [
        u.bidang,
        u.lama ? <del>{u.lama}</del> : <span class="petunjuk">{FORM.kosong}</span>,
        u.baru ? <ins>{u.baru}</ins> : <span class="petunjuk">{FORM.kosong}</span>,
      ])}
    />
  );
}
