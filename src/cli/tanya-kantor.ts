import {
  type BidangKantorAwal,
  type IsianKantorAwal,
  kantorAwalSalah,
  saranAkun,
} from '../core/organisasi/kantor-awal.ts';

/** A console: asks one line (null: the person went away), and says one. */
export interface Konsol {
  readonly tanya: (pertanyaan: string) => Promise<string | null>;
  readonly katakan: (kalimat: string) => void;
}

interface Soal {
  readonly bidang: BidangKantorAwal;
  readonly tanya: string;
  /** Taken for an empty line. */
  readonly bawaan: (sejauh: IsianKantorAwal) => string;
}

const SOAL: readonly Soal[] = [
  { bidang: 'kecamatan', tanya: 'Nama kecamatan, misalnya Kecamatan Gabek', bawaan: () => '' },
  { bidang: 'zona', tanya: 'Zona waktu: WIB, WITA, atau WIT', bawaan: () => 'WIB' },
  { bidang: 'nama', tanya: 'Nama admin, boleh dengan gelar', bawaan: () => '' },
  { bidang: 'nip', tanya: 'NIP admin, kosongkan bila tidak ada', bawaan: () => '' },
  { bidang: 'akun', tanya: 'Nama akun admin untuk masuk', bawaan: ({ nama }) => saranAkun(nama) },
];

const KOSONG: IsianKantorAwal = { kecamatan: '', zona: '', nama: '', nip: '', akun: '' };

/** Asks for the new office line by line, again while an answer cannot be used; null when the person goes away. */
export async function tanyaKantor({ tanya, katakan }: Konsol): Promise<IsianKantorAwal | null> {
  katakan(
    'Lajur belum berisi kantor. Lima pertanyaan untuk membuat kantor dan admin pertamanya (berhenti: Ctrl+C).',
  );
  let isian = KOSONG;
  for (const { bidang, tanya: kata, bawaan } of SOAL) {
    const saran = bawaan(isian);
    for (;;) {
      const jawab = await tanya(`${kata}${saran === '' ? '' : ` [${saran}]`}: `);
      if (jawab === null) return null;
      const isi = jawab.trim() === '' ? saran : jawab;
      const salah = kantorAwalSalah(bidang, isi);
      if (salah === undefined) {
        isian = { ...isian, [bidang]: isi };
        break;
      }
      katakan(`  ${salah}`);
    }
  }
  return isian;
}
