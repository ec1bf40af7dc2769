import { ambil, type Baris } from '../../formulir/isian.ts';

/** An address as sheets print it, part by part; what is not known is empty. */
export interface AlamatKeluarga {
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly provinsi: string;
  readonly kodepos: string;
}

const BAGIAN = ['alamat', 'rt', 'rw', 'kelurahan', 'kecamatan', 'kota', 'provinsi', 'kodepos'] as const;
type Bagian = (typeof BAGIAN)[number];

/** How the fields of an address are called, by whose it is. */
const KUNCI = {
  /** Where the family of the form lives. */
  pemohon: (b: Bagian) => (['kelurahan', 'kecamatan', 'kota', 'provinsi'].includes(b) ? `alamat_${b}` : b),
  /** Of the family that the member comes from. */
  lama: (b: Bagian) => `${b}_lama`,
  asal: (b: Bagian) => `asal_${b}`,
  tujuan: (b: Bagian) => `tujuan_${b}`,
} as const;

/** The address that stands on the form under these keys; undefined when not a word of it does. */
export function alamatKeluarga(nilai: Baris, milik: keyof typeof KUNCI): AlamatKeluarga | undefined {
  const isi = (b: Bagian): string => ambil(nilai, KUNCI[milik](b));
  if (BAGIAN.every((b) => isi(b) === '')) return undefined;
  return {
    alamat: isi('alamat'),
    rt: isi('rt'),
    rw: isi('rw'),
    kelurahan: isi('kelurahan'),
    kecamatan: isi('kecamatan'),
    kota: isi('kota'),
    provinsi: isi('provinsi'),
    kodepos: isi('kodepos'),
  };
}

/** An address of which nothing is known: room for the pen. */
export const ALAMAT_KOSONG: AlamatKeluarga = {
  alamat: '',
  rt: '',
  rw: '',
  kelurahan: '',
  kecamatan: '',
  kota: '',
  provinsi: '',
  kodepos: '',
};

/** An address in one line: `JL. TIMAH NO. 4 RT 005 RW 012, GABEK SATU, GABEK, KOTA PANGKALPINANG, … 33119`. */
export function sebarisAlamat(a: AlamatKeluarga): string {
  const jalan = [a.alamat, a.rt && `RT ${a.rt}`, a.rw && `RW ${a.rw}`];
  const akhir = [a.provinsi, a.kodepos];
  const sela = (bagian: readonly string[]): string => bagian.filter((t) => t !== '').join(' ');
  return [sela(jalan), a.kelurahan, a.kecamatan, a.kota, sela(akhir)].filter((t) => t !== '').join(', ');
}
