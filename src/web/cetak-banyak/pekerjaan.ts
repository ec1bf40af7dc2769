import { randomUUID } from 'node:crypto';

/** A berkas that did not get its sheet, and why. */
export interface TakIkut {
  readonly kunci: string;
  readonly nama: string;
  readonly sebab: string;
}

/** Many prints on their way to one file. */
export interface Pekerjaan {
  readonly id: string;
  readonly orang: string;
  readonly surat: string;
  readonly semua: number;
  readonly selesai: number;
  readonly takIkut: readonly TakIkut[];
  /** The file, once all are done; null when not one sheet could be printed. */
  readonly hasil: { readonly pdf: Uint8Array | null } | undefined;
}

/** What a piece of work tells while it goes on. */
export interface Kemajuan {
  readonly maju: () => void;
  readonly gagal: (t: TakIkut) => void;
}

/** How long a finished file is kept for its maker (ms). What was printed stays kept with each berkas. */
const SIMPAN = 30 * 60_000;
const TERBANYAK = 40;

/** Work going on in this process. Lost with it: the sheets are stored one by one, and asking again gives the same. */
export class PapanPekerjaan {
  readonly #semua = new Map<string, Pekerjaan>();

  /** Starts the work and answers at once. `kerjakan` rejects only for faults that are nobody's berkas. */
  mulai(
    awal: Pick<Pekerjaan, 'orang' | 'surat' | 'semua'>,
    kerjakan: (kemajuan: Kemajuan) => Promise<Uint8Array | null>,
    { gagalUmum, galat }: { readonly gagalUmum: TakIkut; readonly galat: (sebab: unknown) => void },
  ): string {
    const id = randomUUID();
    this.#semua.set(id, { ...awal, id, selesai: 0, takIkut: [], hasil: undefined });
    this.#rapikan();
    const ubah = (dengan: (p: Pekerjaan) => Partial<Pekerjaan>): void => {
      const kini = this.#semua.get(id);
      if (kini) this.#semua.set(id, { ...kini, ...dengan(kini) });
    };
    const gagal = (t: TakIkut): void => ubah((p) => ({ takIkut: [...p.takIkut, t] }));
    const maju = (): void => ubah((p) => ({ selesai: p.selesai + 1 }));
    void kerjakan({ maju, gagal })
      .catch((sebab: unknown) => {
        galat(sebab);
        gagal(gagalUmum);
        return null;
      })
      .then((pdf) => {
        ubah(() => ({ hasil: { pdf } }));
        setTimeout(() => this.#semua.delete(id), SIMPAN).unref();
      });
    return id;
  }

  /** The work of this person with this id. */
  ambil(id: string, orang: string): Pekerjaan | undefined {
    const p = this.#semua.get(id);
    return p?.orang === orang ? p : undefined;
  }

  // The oldest finished files go first when too many lie here.
  #rapikan(): void {
    for (const [id, p] of this.#semua) {
      if (this.#semua.size <= TERBANYAK) return;
      if (p.hasil) this.#semua.delete(id);
    }
  }
}
