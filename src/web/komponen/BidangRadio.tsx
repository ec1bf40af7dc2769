import { BidangKelompok, type BidangDasar } from './Bidang.tsx';
import type { Pilihan } from './BidangPilihan.tsx';

export interface BidangRadioProps extends BidangDasar {
  readonly pilihan: readonly Pilihan[];
  readonly nilai?: string | undefined;
  /** 'datar' for short words in a row. */
  readonly tampilan?: 'daftar' | 'datar' | undefined;
}

/** A radio group; the first radio carries the field's id. */
export function BidangRadio(p: BidangRadioProps) {
  const kelas = p.tampilan && p.tampilan !== 'daftar' ? `pil pil-${p.tampilan}` : 'pil';
  return (
    <BidangKelompok {...p} radio>
      <div class={kelas}>
        {p.pilihan.map((o, i) => (
          <label key={o.nilai}>
            <input
              type="radio"
              id={i === 0 ? p.id : `${p.id}-${i + 1}`}
              name={p.nama ?? p.id}
              value={o.nilai}
              checked={o.nilai === p.nilai}
            />
            <span>
              {o.label}
              {o.ket && <small>{o.ket}</small>}
            </span>
          </label>
        ))}
      </div>
    </BidangKelompok>
  );
}
