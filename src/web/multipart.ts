/** One field of a multipart post. `bytes` is empty when the part was larger than could be kept; `ukuran` is its true size. */
export interface Bagian {
  readonly nama: string;
  /** The name of the file as the browser told it; undefined for a text field. */
  readonly berkas: string | undefined;
  readonly bytes: Uint8Array;
  /** Bytes. */
  readonly ukuran: number;
}

/** Bytes: how much of one part, and of all parts together, is kept. What is larger is read to its end and let go. */
export interface BatasMultipart {
  readonly satu: number;
  readonly semua: number;
}

/** The post broke off, or is no multipart post. */
export class MultipartRusak extends Error {
  override readonly name = 'MultipartRusak';
}

const BARIS = Buffer.from('\r\n');
const AKHIR_KEPALA = Buffer.from('\r\n\r\n');
const KEPALA_TERBESAR = 16 * 1024;

/**
 * Reads multipart/form-data (RFC 7578) as it arrives, so that one photo that is too large costs neither memory nor the
 * other fields of its form. @throws MultipartRusak when the closing boundary is missing.
 */
export async function bacaMultipart(
  potongan: AsyncIterable<Uint8Array>,
  pembatas: string,
  batas: BatasMultipart,
): Promise<readonly Bagian[]> {
  const pembaca = new Pembaca(Buffer.from(`\r\n--${pembatas}`), batas);
  for await (const bytes of potongan) pembaca.terima(bytes);
  return pembaca.selesai();
}

/** The boundary of a content type; undefined when it is no multipart form. */
export function pembatasDari(tipe: string): string | undefined {
  const cocok = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/iu.exec(tipe);
  return cocok?.[1] ?? cocok?.[2];
}

interface Terbuka {
  readonly nama: string;
  readonly berkas: string | undefined;
  potongan: Uint8Array[];
  ukuran: number;
}

/** Holds the bytes not yet understood: at most a header or a boundary's length, plus the chunk at hand. */
class Pembaca {
  readonly #pembatas: Buffer;
  readonly #batas: BatasMultipart;
  readonly #jadi: Bagian[] = [];
  // The first boundary has no line before it; one is put there, so that all are alike.
  #sisa: Buffer = BARIS;
  #di: 'isi' | 'garis' | 'kepala' | 'tamat' = 'isi';
  #kini: Terbuka | undefined;
  #tersimpan = 0;

  constructor(pembatas: Buffer, batas: BatasMultipart) {
    this.#pembatas = pembatas;
    this.#batas = batas;
  }

  terima(bytes: Uint8Array): void {
    this.#sisa = Buffer.concat([this.#sisa, bytes]);
    while (this.#langkah());
  }

  selesai(): readonly Bagian[] {
    if (this.#di !== 'tamat') throw new MultipartRusak('No closing boundary');
    return this.#jadi;
  }

  /** One step; false when more bytes are needed. */
  #langkah(): boolean {
    switch (this.#di) {
      case 'isi':
        return this.#isi();
      case 'garis':
        return this.#garis();
      case 'kepala':
        return this.#kepala();
      case 'tamat':
        this.#sisa = Buffer.alloc(0);
        return false;
    }
  }

  #isi(): boolean {
    const at = this.#sisa.indexOf(this.#pembatas);
    // The last bytes may be the beginning of a boundary.
    const sampai = at < 0 ? Math.max(0, this.#sisa.length - this.#pembatas.length + 1) : at;
    this.#tambah(this.#sisa.subarray(0, sampai));
    if (at < 0) {
      this.#sisa = this.#sisa.subarray(sampai);
      return false;
    }
    this.#tutup();
    this.#sisa = this.#sisa.subarray(at + this.#pembatas.length);
    this.#di = 'garis';
    return true;
  }

  #garis(): boolean {
    if (this.#sisa.length < 2) return false;
    this.#di = this.#sisa.toString('latin1', 0, 2) === '--' ? 'tamat' : 'kepala';
    return true;
  }

  #kepala(): boolean {
    const at = this.#sisa.indexOf(AKHIR_KEPALA);
    if (at < 0) {
      if (this.#sisa.length > KEPALA_TERBESAR) throw new MultipartRusak('Header without end');
      return false;
    }
    this.#kini = kepala(this.#sisa.toString('utf8', 0, at));
    this.#sisa = this.#sisa.subarray(at + AKHIR_KEPALA.length);
    this.#di = 'isi';
    return true;
  }

  #tambah(bytes: Buffer): void {
    const kini = this.#kini;
    if (!kini || bytes.length === 0) return;
    const dulu = kini.ukuran;
    kini.ukuran += bytes.length;
    const dilepas = dulu > 0 && kini.potongan.length === 0;
    const muat =
      kini.ukuran <= this.#batas.satu && this.#tersimpan + bytes.length <= this.#batas.semua && !dilepas;
    if (muat) {
      kini.potongan.push(bytes);
      this.#tersimpan += bytes.length;
      return;
    }
    if (!dilepas) this.#tersimpan -= dulu;
    kini.potongan = [];
  }

  #tutup(): void {
    const kini = this.#kini;
    if (!kini) return;
    const { nama, berkas, ukuran, potongan } = kini;
    this.#jadi.push({ nama, berkas, ukuran, bytes: new Uint8Array(Buffer.concat(potongan)) });
    this.#kini = undefined;
  }
}

/** Name and file name of a part; browsers write a quote and line ends in them as %22, %0D and %0A. */
function kepala(teks: string): Terbuka | undefined {
  const baris = /^content-disposition:\s*form-data(?<isi>;.*)$/imu.exec(teks)?.groups?.['isi'] ?? '';
  const ambil = (apa: string): string | undefined =>
    new RegExp(`;\\s*${apa}="([^"]*)"`, 'iu')
      .exec(baris)?.[1]
      ?.replaceAll('%22', '"')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n');
  const nama = ambil('name');
  return nama === undefined ? undefined : { nama, berkas: ambil('filename'), potongan: [], ukuran: 0 };
}
