import { FORM } from '../kata/form.ts';
import { BidangKelompok, kaitan, type BidangDasar } from './Bidang.tsx';

export interface BidangTanggalProps extends BidangDasar {
  /** As typed, each part on its own, so that a wrong date comes back as it was. */
  readonly hari?: string | undefined;
  readonly bulan?: string | undefined;
  readonly tahun?: string | undefined;
}

/** A date as three inputs, posted as <nama>.hari, <nama>.bulan, <nama>.tahun (digits). */
export function BidangTanggal(p: BidangTanggalProps) {
  const nama = p.nama ?? p.id;
  const salah = kaitan(p)['aria-invalid'];
  const bagian = [
    { kunci: 'hari', id: p.id, label: FORM.hari, nilai: p.hari, maks: 2 },
    { kunci: 'bulan', id: `${p.id}-bulan`, label: FORM.bulan, nilai: p.bulan, maks: 2 },
    { kunci: 'tahun', id: `${p.id}-tahun`, label: FORM.tahun, nilai: p.tahun, maks: 4 },
  ];
  return (
    <BidangKelompok {...p}>
      <div class="tiga">
        {bagian.map((b) => (
          <label key={b.kunci} for={b.id}>
            {b.label}
            <input
              class={`isian isian-${b.maks} angka`}
              id={b.id}
              name={`${nama}.${b.kunci}`}
              value={b.nilai}
              inputMode="numeric"
              maxLength={b.maks}
              autoComplete="off"
              aria-invalid={salah}
            />
          </label>
        ))}
      </div>
    </BidangKelompok>
  );
}
