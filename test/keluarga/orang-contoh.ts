import type { Baris } from '../../src/core/formulir/isian.ts';

/** An invented person with the particulars that papers carry, as the papers print them. */
export interface OrangUji {
  readonly nama: string;
  /** Empty: not given out yet. */
  readonly nik: string;
  readonly jk: '1' | '2';
  /** ISO 8601. */
  readonly lahir: string;
  readonly tempat: string;
  /** Two digits. */
  readonly shdk: string;
  /** Code of status kawin, 1-6. */
  readonly status: string;
  readonly agama: string;
  readonly pendidikan: string;
  readonly pekerjaan: string;
  /** Further columns by their keys, as the papers print them. */
  readonly lain: Baris;
}

let urut = 0;

/** Region, birthday (a woman's day + 40) and an invented 99xx serial: no two of one table share it. */
export function nikUji(lahir: string, jk: '1' | '2', wilayah = '197106'): string {
  urut += 1;
  const hari = Number(lahir.slice(8)) + (jk === '2' ? 40 : 0);
  const serial = 9900 + (urut % 100);
  return `${wilayah}${String(hari).padStart(2, '0')}${lahir.slice(5, 7)}${lahir.slice(2, 4)}${serial}`;
}

/** What is usual at an age: schooling and work by their codes. */
function usual(lahir: string, jk: '1' | '2'): Pick<OrangUji, 'pendidikan' | 'pekerjaan'> {
  const tahun = Number(lahir.slice(0, 4));
  if (tahun >= 2020) return { pendidikan: '1', pekerjaan: '1' };
  if (tahun >= 2009) return { pendidikan: '2', pekerjaan: '3' };
  return { pendidikan: '5', pekerjaan: jk === '2' ? '2' : '88' };
}

/** A person in few words; everything else is usual for their age. */
export function orangUji(
  nama: string,
  jk: '1' | '2',
  lahir: string,
  lain: Partial<Omit<OrangUji, 'nama' | 'jk' | 'lahir'>> = {},
): OrangUji {
  return {
    nama,
    jk,
    lahir,
    nik: nikUji(lahir, jk),
    tempat: 'PANGKALPINANG',
    shdk: '04',
    status: '1',
    agama: '1',
    lain: {},
    ...usual(lahir, jk),
    ...lain,
  };
}

const akta = (nomor: string, tanggal: string): Baris => ({
  akta_kawin: '2',
  akta_kawin_no: nomor,
  tanggal_kawin: tanggal,
});

/** Married with an akta: the head, and the wife or husband. */
export function suamiIstri(
  kepala: OrangUji,
  pasangan: OrangUji,
  { nomor = '112/08/VI/2010', tanggal = '2010-06-12' } = {},
): readonly OrangUji[] {
  const kawin = { status: '2', lain: akta(nomor, tanggal) };
  return [
    { ...kepala, ...kawin, shdk: '01' },
    { ...pasangan, ...kawin, shdk: pasangan.jk === '2' ? '03' : '02' },
  ];
}

/** Married or divorced without an akta. */
export const belumTercatat = (o: OrangUji, shdk: string, status: '3' | '5'): OrangUji => ({
  ...o,
  shdk,
  status,
  lain: { ...o.lain, akta_kawin: '1' },
});

/** A child of these parents, linked by NIK and name; with an akta unless it is said otherwise. */
export function anakDari(ayah: OrangUji | null, ibu: OrangUji | null, o: OrangUji): OrangUji {
  return {
    ...o,
    lain: {
      akta_lahir: '2',
      akta_lahir_no: `1971-LU-${o.lahir.replaceAll('-', '')}-${o.nik.slice(-4) || '9900'}`,
      ...(ibu && { nama_ibu: ibu.nama, nik_ibu: ibu.nik }),
      ...(ayah && { nama_ayah: ayah.nama, nik_ayah: ayah.nik }),
      ...o.lain,
    },
  };
}
