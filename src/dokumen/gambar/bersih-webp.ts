const KEPALA = 12;
/** Bits of VP8X that promise EXIF and XMP chunks (RFC 9649, 2.7.1). */
const JANJI = 0x08 | 0x04;

/**
 * The same WebP with the chunks that its picture needs, and nothing after its end. Undefined when it is shorter than its
 * head says (RFC 9649, 2.4): an upload that broke off.
 */
export function bersihWebp(bytes: Uint8Array): Uint8Array | undefined {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const akhir = b.length < KEPALA ? Number.POSITIVE_INFINITY : b.readUInt32LE(4) + 8;
  if (akhir > b.length) return undefined;
  const jadi: Buffer[] = [];
  let at = KEPALA;
  while (at + 8 <= akhir) {
    const nama = b.toString('latin1', at, at + 4);
    const isi = b.readUInt32LE(at + 4);
    const ujung = at + 8 + isi + (isi % 2);
    if (ujung > akhir + 1) return undefined;
    if (PERLU.has(nama)) jadi.push(tanpaJanji(nama, b.subarray(at, Math.min(ujung, akhir))));
    at = ujung;
  }
  const badan = Buffer.concat(jadi);
  const kepala = Buffer.from(b.subarray(0, KEPALA));
  kepala.writeUInt32LE(badan.length + 4, 4);
  return new Uint8Array(Buffer.concat([kepala, badan]));
}

function tanpaJanji(nama: string, potongan: Buffer): Buffer {
  if (nama !== 'VP8X') return potongan;
  const baru = Buffer.from(potongan);
  baru[8] = (baru[8] ?? 0) & ~JANJI;
  return baru;
}

const PERLU: ReadonlySet<string> = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);
