import { randomUUID } from 'node:crypto';
import type { HasilPindai } from './simpan-tumpukan.ts';

/** What became of a stack: sheet by sheet, or the sentence why it was not begun. */
export type HasilTumpukan =
  | { readonly jenis: 'selesai'; readonly hasil: readonly HasilPindai[] }
  | { readonly jenis: 'ditolak'; readonly kalimat: string };

/** One stack being read. */
export interface TumpukanJalan {
  readonly id: string;
  readonly orang: string;
  readonly idem: string;
  /** Pages read so far, of how many; 0 of 0 until they are counted. */
  readonly selesai: number;
  readonly semua: number;
  readonly hasil: HasilTumpukan | undefined;
}

/** Tells how many pages are read. */
export type Maju = (selesai: number, semua: number) => void;

/** How long a result is kept for its reader (ms); the sheets themselves lie with their berkas. */
const SIMPAN = 30 * 60_000;

/** Stacks being read in this process. Lost with it: each sheet is stored by itself, and the same stack again changes nothing. */
export class PapanPindai {
  readonly #semua = new Map<string, TumpukanJalan>();

  /** Starts reading and answers at once; the same form posted twice is one stack. */
  mulai(
    { orang, idem }: Pick<TumpukanJalan, 'orang' | 'idem'>,
    kerjakan: (maju: Maju) => Promise<HasilTumpukan>,
    gagal: (sebab: unknown) => HasilTumpukan,
  ): string {
    const sama = [...this.#semua.values()].find((t) => t.orang === orang && t.idem === idem);
    if (sama) return sama.id;
    const id = randomUUID();
    this.#semua.set(id, { id, orang, idem, selesai: 0, semua: 0, hasil: undefined });
    const ubah = (dengan: Partial<TumpukanJalan>): void => {
      const kini = this.#semua.get(id);
      if (kini) this.#semua.set(id, { ...kini, ...dengan });
    };
    void kerjakan((selesai, semua) => ubah({ selesai, semua }))
      .catch(gagal)
      .then((hasil) => {
        ubah({ hasil });
        setTimeout(() => this.#semua.delete(id), SIMPAN).unref();
      });
    return id;
  }

  /** The stack of this person with this id. */
  ambil(id: string, orang: string): TumpukanJalan | undefined {
    const t = this.#semua.get(id);
    return t?.orang === orang ? t : undefined;
  }
}
