import type { Cabang, Sop } from '../sop/schema.ts';
import type { Berkas } from './berkas.ts';
import { evolve } from './evolve.ts';
import { type Konteks, pelakuTercatat } from './konteks.ts';
import { penempatan, telusuri } from './penempatan.ts';
import type { Perihal, Peristiwa, SebabPindah } from './peristiwa.ts';
import type { Posisi } from './posisi.ts';
import type { Rujukan } from './rujukan.ts';
import { saatPeristiwa } from './saat-peristiwa.ts';

/** Collects the events of one press and the state after each: later events of the press see the earlier ones. */
export interface Penulis {
  readonly kini: () => Berkas;
  readonly tulis: (peristiwa: Peristiwa) => Penulis;
  /** Leaves a step by one of its exits, from this hop on. */
  readonly keluar: (dari: number, cabang: Cabang, options?: { hop?: number; sebab?: SebabPindah }) => Penulis;
  /** Goes straight to a position. */
  readonly pindah: (ke: Posisi, sebab: SebabPindah, putaran?: number) => Penulis;
  readonly simpangkan: (perihal: Perihal, alasan: Rujukan | null) => Penulis;
  readonly peristiwa: () => readonly Peristiwa[];
}

/** Starts collecting on a state (null: a berkas that is about to begin). */
export function penulis(sop: Sop, awal: Berkas | null, konteks: Konteks): Penulis {
  const events: Peristiwa[] = [];
  let berkas = awal;

  const kini = (): Berkas => {
    if (berkas === null) throw new RangeError('The berkas has not begun');
    return berkas;
  };
  const self: Penulis = {
    kini,
    tulis: (peristiwa) => {
      events.push(peristiwa);
      berkas = evolve(berkas, {
        versi: (berkas?.versi ?? 0) + 1,
        terjadi: saatPeristiwa(peristiwa, konteks),
        pelaku: pelakuTercatat(konteks.pelaku),
        peristiwa,
      });
      return self;
    },
    keluar: (dari, cabang, options = {}) => {
      const { ke, putaran } = telusuri(sop, kini(), dari, cabang, options.hop ?? 0);
      return self.pindah(ke, options.sebab ?? (cabang === 'ya' ? 'lanjut' : 'tidak'), putaran);
    },
    pindah: (ke, sebab, putaran = kini().putaran) =>
      self.tulis({ jenis: 'berpindah', sebab, putaran, tujuan: penempatan(sop, kini(), ke) }),
    simpangkan: (perihal, alasan) =>
      self.tulis({ jenis: 'menyimpang', perihal, langkah: langkahKini(kini().posisi), alasan }),
    peristiwa: () => events,
  };
  return self;
}

function langkahKini(posisi: Posisi): number | null {
  if (posisi.di === 'langkah') return posisi.langkah;
  return posisi.di === 'jalan' ? posisi.dari : null;
}
