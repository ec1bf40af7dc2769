import { createReadStream } from 'node:fs';
import { extract } from 'tar-stream';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';

/** One member while it is being read; `isi` must be read to its end before the next one is asked for. */
export interface AnggotaTerbaca {
  readonly nama: string;
  readonly ukuran: number;
  readonly isi: AsyncIterable<Uint8Array>;
}

/**
 * The members of a tar file in their order. @throws CadanganError naming the member at which a cut or damaged file
 * stops being readable.
 */
export async function* bacaArsip(file: string): AsyncGenerator<AnggotaTerbaca> {
  const tar = extract();
  const sumber = createReadStream(file, { highWaterMark: 256 * 1024 });
  sumber.on('error', (error) => tar.destroy(error));
  sumber.pipe(tar);
  let nama = 'permulaan file';
  try {
    for await (const masuk of tar) {
      nama = masuk.header.name;
      const ukuran = masuk.header.size ?? 0;
      let terbaca = 0;
      const isi = (async function* (): AsyncGenerator<Uint8Array> {
        try {
          for await (const potongan of masuk) {
            if (!(potongan instanceof Uint8Array)) continue;
            terbaca += potongan.length;
            yield potongan;
          }
        } catch (cause) {
          throw rusak(file, masuk.header.name, cause);
        }
      })();
      yield { nama, ukuran, isi };
      if (terbaca !== ukuran) throw new Error('Unexpected end of data');
    }
  } catch (cause) {
    throw cause instanceof CadanganError ? cause : rusak(file, nama, cause);
  } finally {
    sumber.destroy();
    tar.destroy();
  }
}

function rusak(file: string, nama: string, cause: unknown): CadanganError {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
    return new CadanganError(`File ${file} tidak ada. Periksa nama dan foldernya.`, { cause });
  const putus = cause instanceof Error && /Unexpected end/.test(cause.message);
  return new CadanganError(
    putus
      ? `Cadangan ${file} terpotong pada anggota "${nama}": pakai salinan lain yang utuh.`
      : `Cadangan ${file} rusak pada atau sesudah anggota "${nama}": pakai salinan lain yang utuh.`,
    { cause },
  );
}

/** All bytes of a member, for the small ones. @throws CadanganError past `maks` bytes */
export async function kumpulkan({ nama, ukuran, isi }: AnggotaTerbaca, maks: number): Promise<Buffer> {
  if (ukuran > maks) throw new CadanganError(`Anggota "${nama}" di cadangan ini terlalu besar.`);
  const potongan: Uint8Array[] = [];
  for await (const p of isi) potongan.push(p);
  return Buffer.concat(potongan);
}
