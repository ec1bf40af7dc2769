import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { pack, type Pack } from 'tar-stream';

/** One member as it was written. */
export interface AnggotaTertulis {
  readonly nama: string;
  readonly ukuran: number;
  readonly sha256: string;
}

/** A tar file being written, member after member; memory holds one piece of one member. */
export interface PenulisArsip {
  readonly anggota: readonly AnggotaTertulis[];
  /** A member from bytes at hand. */
  readonly bytes: (nama: string, isi: Uint8Array) => Promise<void>;
  /** A member of known size from a stream. Rejects when the stream gives another size. */
  readonly alir: (nama: string, ukuran: number, isi: AsyncIterable<Uint8Array>) => Promise<void>;
  /** Ends the archive and waits until the disk has it. */
  readonly tutup: () => Promise<void>;
  /** Lets go of a failed one. */
  readonly buang: () => Promise<void>;
}

/** Writes into an open, empty file; `saat` (epoch ms) is the time of every member. */
export function tulisArsip(file: FileHandle, saat: number): PenulisArsip {
  const tar = pack();
  const keDisk = tuang(tar, file);
  // Told where it is awaited; between, nobody listens.
  keDisk.catch(() => undefined);
  const anggota: AnggotaTertulis[] = [];

  const alir: PenulisArsip['alir'] = async (nama, ukuran, isi) => {
    const hash = createHash('sha256');
    try {
      await Promise.race([satu(nama, ukuran, isi, hash), keDisk]);
    } catch (error) {
      // A disk that took no more ends the archive first; the cause is what the disk said.
      if (tar.destroyed) await keDisk;
      throw error;
    }
    anggota.push({ nama, ukuran, sha256: hash.digest('hex') });
  };
  const satu = async (nama: string, ukuran: number, isi: AsyncIterable<Uint8Array>, hash: Hash) => {
    const tulis = tar.entry({ name: nama, size: ukuran, mode: 0o600, mtime: new Date(saat) });
    const gagal = new Promise<never>((_, tolak) => tulis.once('error', tolak));
    gagal.catch(() => undefined);
    if (ukuran > 0) {
      for await (const potongan of isi) {
        hash.update(potongan);
        if (!tulis.write(potongan)) await Promise.race([once(tulis, 'drain'), gagal]);
      }
    }
    const tutup = once(tulis, 'close');
    // streamx takes null for "nothing more"; its types want an argument.
    tulis.end(null);
    await Promise.race([tutup, gagal]);
  };

  return {
    anggota,
    alir,
    bytes: (nama, isi) => alir(nama, isi.length, sekali(isi)),
    tutup: async () => {
      tar.finalize();
      await keDisk;
      await file.sync();
    },
    buang: async () => {
      tar.destroy(new Error('the backup was given up'));
      await keDisk.catch(() => undefined);
    },
  };
}

// Not by a stream of the file handle: one that is told not to close keeps the handle from ever closing.
async function tuang(tar: Pack, file: FileHandle): Promise<void> {
  for await (const potongan of tar) if (potongan instanceof Uint8Array) await file.writeFile(potongan);
}

async function* sekali(isi: Uint8Array): AsyncGenerator<Uint8Array> {
  yield isi;
}
