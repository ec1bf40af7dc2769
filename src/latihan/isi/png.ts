import { crc32, deflateSync } from 'node:zlib';

/** A picture of few colours: one byte per pixel, an index into the palette (red, green, blue). */
export interface Gambar {
  readonly lebar: number;
  readonly tinggi: number;
  readonly palet: readonly (readonly [number, number, number])[];
  readonly piksel: Uint8Array;
}

const TANDA = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Writes a whole PNG (ISO/IEC 15948): indexed colour, 8 bits, no filter, no interlace. */
export function png({ lebar, tinggi, palet, piksel }: Gambar): Uint8Array {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar, 0);
  kepala.writeUInt32BE(tinggi, 4);
  kepala.set([8, 3, 0, 0, 0], 8);
  const baris = Buffer.alloc((lebar + 1) * tinggi);
  for (let y = 0; y < tinggi; y += 1)
    baris.set(piksel.subarray(y * lebar, (y + 1) * lebar), y * (lebar + 1) + 1);
  return new Uint8Array(
    Buffer.concat([
      TANDA,
      potongan('IHDR', kepala),
      potongan('PLTE', Uint8Array.from(palet.flat())),
      potongan('IDAT', deflateSync(baris)),
      potongan('IEND', new Uint8Array()),
    ]),
  );
}

/** Length, name, content, CRC-32 of name and content. */
function potongan(nama: string, isi: Uint8Array): Buffer {
  const badan = Buffer.concat([Buffer.from(nama, 'latin1'), isi]);
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(isi.length);
  const jumlah = Buffer.alloc(4);
  jumlah.writeUInt32BE(crc32(badan));
  return Buffer.concat([panjang, badan, jumlah]);
}
