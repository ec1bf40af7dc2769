import { UMUM } from '../kata/umum.ts';
import { Bidang, kaitan, type BidangDasar } from './Bidang.tsx';

export interface Pilihan {
  readonly nilai: string;
  readonly label: string;
  /** A second, smaller line (radio groups only). */
  readonly ket?: string | undefined;
}

export interface BidangPilihanProps extends BidangDasar {
  readonly pilihan: readonly Pilihan[];
  readonly nilai?: string | undefined;
  /** What choosing nothing means, where it means something. */
  readonly kosong?: string | undefined;
  /** One of them always holds: nothing is no choice. */
  readonly tanpaKosong?: boolean | undefined;
}

/** A drop-down list; starts at "Pilih satu", so that nothing is chosen by oversight. */
export function BidangPilihan(p: BidangPilihanProps) {
  return (
    <Bidang {...p}>
      <select {...kaitan(p)} class="isian" id={p.id} name={p.nama ?? p.id}>
        {!p.tanpaKosong && <option value="">{p.kosong ?? UMUM.pilihSatu}</option>}
        {p.pilihan.map((o) => (
          <option key={o.nilai} value={o.nilai} selected={o.nilai === p.nilai}>
            {o.label}
          </option>
        ))}
      </select>
    </Bidang>
  );
}
