import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of a ZIP; the bytes are asked for when its turn comes. */
export interface IsiZip {
  readonly nama: string;
  readonly bytes: Uint8Array;
}

/** Pictures and PDFs are packed already; pressing them again costs time and gains nothing. */
const PADAT = /\.(?:pdf|jpg|png|webp)$/;

/**
 * A ZIP of these files as a stream: one file stands in memory at a time, and the next is read when the reader wants
 * more. Equal files in equal order give equal bytes. Errors of the source end the stream with that error.
 */
export function zip(isi: AsyncIterable<IsiZip>): ReadableStream<Uint8Array> {
  const sumber = isi[Symbol.asyncIterator]();
  const siap: Uint8Array[] = [];
  let galat: Error | null = null;
  const arsip = new Zip((error, bytes) => {
    galat = error ?? galat;
    if (bytes.length > 0) siap.push(bytes);
  });
  let tamat = false;
  return new ReadableStream<Uint8Array>({
    pull: async (pengendali) => {
      while (siap.length === 0 && !tamat) {
        const berikut = await sumber.next();
        if (berikut.done) {
          tamat = true;
          arsip.end();
        } else tambah(arsip, berikut.value);
        if (galat) throw galat;
      }
      for (const potong of siap.splice(0)) pengendali.enqueue(potong);
      if (tamat) pengendali.close();
    },
    cancel: async () => {
      await sumber.return?.();
    },
  });
}

function tambah(arsip: Zip, { nama, bytes }: IsiZip): void {
  const file = PADAT.test(nama) ? new ZipPassThrough(nama) : new ZipDeflate(nama, { level: 6 });
  // A ZIP holds local time: local parts of a fixed day give the same bytes in every zone and at every hour.
  file.mtime = new Date(1980, 0, 1);
  arsip.add(file);
  file.push(bytes, true);
}
