import { orientasiSaja } from './orientasi.ts';

/**
 * The same JPEG without what its camera and its programs wrote beside the picture (EXIF, GPS, XMP, IPTC, comments,
 * thumbnails) and without anything after its end; the coded pixels stay bit for bit. `arah` (EXIF orientation) is kept
 * in a note of 36 bytes. Undefined when its segments are broken (ITU T.81, B.1) or it has no end.
 */
export function bersihJpeg(bytes: Uint8Array, arah: number): Uint8Array | undefined {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jadi: Uint8Array[] = [b.subarray(0, 2)];
  if (arah !== 1) jadi.push(segmenExif(arah));
  let at = 2;
  while (at + 2 <= b.length && b[at] === 0xff) {
    const tanda = b[at + 1] ?? 0;
    if (tanda === AKHIR) return new Uint8Array(Buffer.concat([...jadi, b.subarray(at, at + 2)]));
    // Fill bytes before a marker are allowed, and some markers stand alone.
    if (tanda === 0xff || tunggal(tanda)) {
      at += tanda === 0xff ? 1 : 2;
      continue;
    }
    const ujung = at + 2 + (at + 4 <= b.length ? b.readUInt16BE(at + 2) : 0);
    if (ujung < at + 4 || ujung > b.length) return undefined;
    const sampai = tanda === DATA ? akhirData(b, ujung) : ujung;
    if (perlu(tanda, b.subarray(at + 4, ujung))) jadi.push(b.subarray(at, sampai));
    at = sampai;
  }
  return undefined;
}

const AKHIR = 0xd9;
const DATA = 0xda;

function tunggal(tanda: number): boolean {
  return tanda === 0x01 || (tanda >= 0xd0 && tanda <= 0xd7);
}

/** What decoding needs: every table and frame, JFIF, the colour profile and Adobe's word on the colour space. */
function perlu(tanda: number, isi: Buffer): boolean {
  const nama = isi.toString('latin1', 0, 12);
  if (tanda === 0xe0) return nama.startsWith('JFIF\0');
  if (tanda === 0xe2) return nama === 'ICC_PROFILE\0';
  if (tanda === 0xee) return nama.startsWith('Adobe');
  return (tanda < 0xe0 || tanda > 0xef) && tanda !== 0xfe;
}

/** Where the coded data of a scan ends: at the next marker that is neither a stuffed byte nor a restart. */
function akhirData(b: Buffer, dari: number): number {
  let at = b.indexOf(0xff, dari);
  while (at >= 0) {
    const sesudah = b[at + 1] ?? 0;
    if (sesudah !== 0 && sesudah !== 0xff && !tunggal(sesudah)) return at;
    at = b.indexOf(0xff, at + 1);
  }
  return b.length;
}

function segmenExif(arah: number): Uint8Array {
  const isi = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientasiSaja(arah)]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, isi.length + 2]), isi]);
}
