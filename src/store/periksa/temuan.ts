/** The berkas that a finding is about: its number where it has one, its id otherwise. */
interface Pada {
  readonly tenant: string;
  readonly berkas: string;
}

/** What is not as it was written. Every one names the first place at which it shows. */
export type Temuan =
  | (Pada & {
      readonly jenis: 'rantai';
      readonly versi: number;
      readonly sebab: 'isi' | 'sambungan' | 'urutan' | 'ujung' | 'tempat';
    })
  | (Pada & { readonly jenis: 'dahulu'; readonly versi: number; readonly sebab: 'hilang' | 'lain' })
  | (Pada & { readonly jenis: 'keadaan' })
  | (Pada & { readonly jenis: 'kunci'; readonly sebab: 'hilang' | 'asing' })
  | (Pada & { readonly jenis: 'isian'; readonly id: string; readonly sebab: 'hilang' | 'rusak' })
  | (Pada & {
      readonly jenis: 'dokumen';
      readonly id: string;
      readonly sebab: 'hilang' | 'file-hilang' | 'rusak' | 'nama';
    })
  | (Pada & { readonly jenis: 'resmi'; readonly id: string; readonly versi: number; readonly sebab: 'rusak' })
  | (Pada & { readonly jenis: 'cetakan'; readonly id: string })
  | {
      readonly jenis: 'nomor';
      readonly tenant: string;
      readonly deret: string;
      readonly nomor: string;
      readonly sebab: 'lompat' | 'pencacah' | 'tak-tercatat' | 'lain-berkas';
    }
  /** The database itself cannot read what it stored: a page or an index is damaged. */
  | { readonly jenis: 'halaman'; readonly tenant: string; readonly apa: string; readonly sebab: string }
  | { readonly jenis: 'aduan'; readonly tenant: string; readonly id: string }
  | {
      readonly jenis: 'permohonan';
      readonly tenant: string;
      readonly id: string;
      readonly sebab: 'isi' | 'dokumen';
    }
  | { readonly jenis: 'naskah'; readonly tenant: string; readonly hash: string };

const RANTAI = {
  isi: 'isi peristiwa ini berubah sesudah ditulis',
  sambungan: 'peristiwa ini tidak bersambung dengan yang sebelumnya',
  urutan: 'ada peristiwa yang hilang atau tertukar sebelum ini',
  ujung: 'peristiwa terakhir hilang atau diganti',
  tempat: 'peristiwa ini milik berkas lain',
} as const;

const NOMOR = {
  lompat: 'nomor ini tidak tercatat di buku nomor',
  pencacah: 'pencacah tidak sama dengan nomor terakhir di buku',
  'tak-tercatat': 'dipakai berkas, tetapi tidak tercatat di buku nomor',
  'lain-berkas': 'tercatat untuk berkas yang memakai nomor lain',
} as const;

const DOKUMEN = {
  hilang: 'disebut peristiwa, tetapi barisnya tidak ada',
  'file-hilang': 'isinya tidak ada di gudang',
  rusak: 'isinya di gudang berubah',
  nama: 'namanya tidak dapat dibuka',
} as const;

/** A finding as one Indonesian line for the administrator: which berkas, which version, what. No personal data. */
export function kataTemuan(t: Temuan): string {
  switch (t.jenis) {
    case 'rantai':
      return `Berkas ${t.berkas}, versi ${t.versi}: ${RANTAI[t.sebab]}.`;
    case 'dahulu':
      return t.sebab === 'hilang'
        ? `Berkas ${t.berkas}: ada di cadangan lama (sampai versi ${t.versi}), sekarang terpotong atau tidak ada.`
        : `Berkas ${t.berkas}, versi ${t.versi}: lain dari yang tercatat di cadangan lama.`;
    case 'keadaan':
      return `Berkas ${t.berkas}: keadaan yang tersimpan tidak sama dengan peristiwanya.`;
    case 'kunci':
      return t.sebab === 'hilang'
        ? `Berkas ${t.berkas}: kuncinya tidak ada, sedangkan orangnya belum dilupakan.`
        : `Berkas ${t.berkas}: kuncinya tidak terbuka dengan kunci induk ini.`;
    case 'isian':
      return `Berkas ${t.berkas}, isian ${t.id}: ${t.sebab === 'hilang' ? 'barisnya tidak ada' : 'isinya berubah'}.`;
    case 'dokumen':
      return `Berkas ${t.berkas}, dokumen ${t.id}: ${DOKUMEN[t.sebab]}.`;
    case 'resmi':
      return `Berkas ${t.berkas}, surat ${t.id} (versi ${t.versi}): isinya berubah.`;
    case 'cetakan':
      return `Berkas ${t.berkas}, cetakan ${t.id}: disebut peristiwa, tetapi barisnya tidak ada.`;
    case 'nomor':
      return `Nomor ${t.nomor} (${t.deret}): ${NOMOR[t.sebab]}.`;
    case 'halaman':
      return `${t.apa}: basis data tidak dapat membacanya, ada bagian disk yang rusak (${t.sebab}).`;
    case 'permohonan':
      return t.sebab === 'isi'
        ? `Permohonan dari HP ${t.id}: isinya berubah atau tidak terbuka dengan kunci induk ini.`
        : `Permohonan dari HP ${t.id}: ada foto yang hilang dari gudang atau berubah.`;
    case 'aduan':
      return `Pengaduan ${t.id}: isinya berubah atau tidak terbuka dengan kunci induk ini.`;
    case 'naskah':
      return `Naskah ${t.hash.slice(0, 12)}: isinya berubah.`;
    default:
      return t satisfies never;
  }
}
