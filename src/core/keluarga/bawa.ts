import { ambil, type Baris, barisKosong, type Isian } from '../formulir/isian.ts';

/** What of an earlier form is taken over, and whether what it asked for was finished. */
export interface CaraBawa {
  /** Finished: who died or left is gone, who was born or came belongs to the family. */
  readonly selesai: boolean;
  readonly alamat: boolean;
  readonly anggota: boolean;
}

/** Where the family lives, as the form says it. */
const ALAMAT = [
  'alamat',
  'rt',
  'rw',
  'dusun',
  'alamat_kelurahan',
  'alamat_kecamatan',
  'alamat_kota',
  'alamat_provinsi',
  'kodepos',
];
/** What happened to a member of the family. */
const PERGI = new Set(['meninggal', 'pindah']);
/** Columns about the former request and not about the person. */
const TENTANG_PERMOHONAN = /^elemen(_|$)|_semula$|_dasar$/u;
const KEPALA = /^0?1$/u;

/**
 * The facts of a family out of the form of an earlier berkas: its address and its members with all their columns. What
 * belongs to that request alone (its reason, date, destination, telephone of who came, old KK) stays there. Pure.
 */
export function bawaKeluarga({ nilai, baris }: Isian, cara: CaraBawa): Isian {
  const tinggal = cara.anggota
    ? baris
        .filter((b) => !barisKosong(b) && !(cara.selesai && PERGI.has(ambil(b, 'peristiwa'))))
        .map((b) => anggota(b, cara.selesai))
    : [];
  const kepala = tinggal.filter((b) => KEPALA.test(ambil(b, 'shdk').trim()));
  const nama = kepala.length === 1 ? ambil(kepala[0] ?? {}, 'nama') : '';
  // A family that has moved since does not live where the form says.
  const pindah = cara.selesai && ambil(nilai, 'tujuan_alamat').trim() !== '';
  const alamat = cara.alamat && !pindah ? ALAMAT : [];
  return {
    nilai: {
      ...Object.fromEntries(
        alamat.flatMap((k) => (ambil(nilai, k).trim() === '' ? [] : [[k, ambil(nilai, k)]])),
      ),
      ...(nama === '' ? {} : { nama_kepala: nama }),
    },
    baris: tinggal,
  };
}

function anggota(baris: Baris, selesai: boolean): Baris {
  const tetap = Object.entries(baris).filter(
    ([kunci]) => !TENTANG_PERMOHONAN.test(kunci) && !(selesai && kunci.startsWith('peristiwa')),
  );
  const peristiwa = selesai && Object.hasOwn(baris, 'peristiwa') ? { peristiwa: 'tetap' } : {};
  return { ...Object.fromEntries(tetap), ...peristiwa };
}

/** Whether this NIK is one of the form's people: its pemohon or a member. */
export function termasukKeluarga({ nilai, baris }: Isian, nik: string): boolean {
  const angka = (teks: string): string => teks.replaceAll(/\D/gu, '');
  const dicari = angka(nik);
  if (dicari === '') return false;
  return [ambil(nilai, 'nik_pemohon'), ...baris.map((b) => ambil(b, 'nik'))].some(
    (teks) => angka(teks) === dicari,
  );
}
