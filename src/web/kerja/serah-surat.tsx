import { namaSurat } from '../../core/sop/lookup.ts';
import { BidangKelompok } from '../komponen/Bidang.tsx';
import type { Kiriman } from '../kiriman.ts';
import { type BahanKerja, galatUntuk } from './bahan.ts';

const NAMA = 'surat';
/** Posted with the ticks: tells "none ticked" from "not shown yet". */
const TAMPIL = 'surat.tampil';

export interface PilihanSuratProps {
  readonly bahan: Pick<BahanKerja, 'sop' | 'ketikan' | 'kesalahan'>;
  readonly label: string;
  /** Keys of the papers there should be. */
  readonly surat: readonly string[];
  /** Those ticked at first; all when left out. */
  readonly tersedia?: readonly string[] | undefined;
  readonly petunjuk?: string | undefined;
}

/** The papers that change hands, as ticks. */
export function PilihanSurat({ bahan, label, surat, tersedia = surat, petunjuk }: PilihanSuratProps) {
  const { ketikan } = bahan;
  const dicentang = ketikan[TAMPIL] === undefined ? tersedia : [ketikan[NAMA] ?? []].flat();
  return (
    <BidangKelompok id={NAMA} label={label} petunjuk={petunjuk} galat={galatUntuk(bahan, NAMA)}>
      <input type="hidden" name={TAMPIL} value="ya" />
      {surat.map((kunci, i) => (
        <div class="centang" key={kunci}>
          <label>
            <input
              type="checkbox"
              id={i === 0 ? NAMA : `${NAMA}-${i + 1}`}
              name={NAMA}
              value={kunci}
              checked={dicentang.includes(kunci)}
            />
            <span>{namaSurat(bahan.sop, [kunci])}</span>
          </label>
        </div>
      ))}
    </BidangKelompok>
  );
}

/** The ticked papers among those that could be ticked; empty when none. */
export function bacaSurat(kiriman: Kiriman, boleh: readonly string[]): readonly string[] {
  return [...new Set(kiriman.semua(NAMA))].filter((s) => boleh.includes(s));
}
