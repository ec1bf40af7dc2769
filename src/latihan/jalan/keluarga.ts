import { type Acakan, acakan } from './acakan.ts';
import { KOMUNITAS } from './nama.ts';
import { nomor16, type Orang, orang, type Terpakai } from './orang.ts';

export interface Alamat {
  readonly jalan: string;
  readonly rt: string;
  readonly rw: string;
  readonly kodePos: string;
}

export type Shdk = 'KEPALA KELUARGA' | 'ISTRI' | 'ANAK';

/** An invented family: the head first, then spouse and children. */
export interface Keluarga {
  readonly nomorKk: string;
  readonly komunitas: string;
  readonly alamat: Alamat;
  readonly anggota: readonly { readonly shdk: Shdk; readonly orang: Orang }[];
  readonly kepala: Orang;
}

/** A population from one seed; each call gives another family, no two people share a NIK. */
export function penduduk(seed: number): { readonly keluarga: () => Keluarga } {
  const acak = acakan(seed);
  const terpakai: Terpakai = new Set();
  return { keluarga: () => keluarga(acak, terpakai) };
}

function keluarga(acak: Acakan, terpakai: Terpakai): Keluarga {
  const komunitas = acak.pilih(KOMUNITAS);
  const marga = komunitas.marga.length > 0 ? acak.pilih(komunitas.marga) : '';
  const asal = { komunitas, marga, agama: acak.pilih(komunitas.agama) };
  const lahir = acak.bulat(1958, 1999);
  const sendiri = acak.peluang(0.2);
  const kepala = orang(acak, terpakai, {
    ...asal,
    jenisKelamin: sendiri && acak.peluang(0.7) ? 'perempuan' : 'laki-laki',
    lahir: [lahir, lahir],
  });
  const istri = sendiri
    ? []
    : [
        orang(acak, terpakai, {
          ...asal,
          marga: komunitas.margaDepan && komunitas.marga.length > 0 ? acak.pilih(komunitas.marga) : marga,
          jenisKelamin: 'perempuan',
          lahir: [lahir - 3, lahir + 6],
        }),
      ];
  const anak = Array.from({ length: acak.bulat(0, 3) }, () =>
    orang(acak, terpakai, {
      ...asal,
      jenisKelamin: acak.peluang(0.5) ? 'perempuan' : 'laki-laki',
      lahir: [Math.min(lahir + 22, 2025), Math.min(lahir + 34, 2026)],
    }),
  );
  return {
    nomorKk: nomor16(acak, terpakai, 0, [2012, 2026]).nomor,
    komunitas: komunitas.nama,
    alamat: alamat(acak),
    anggota: [
      { shdk: 'KEPALA KELUARGA', orang: kepala },
      ...istri.map((o) => ({ shdk: 'ISTRI' as const, orang: o })),
      ...anak.map((o) => ({ shdk: 'ANAK' as const, orang: o })),
    ],
    kepala,
  };
}

const JALAN = [
  'Jalan Pelangas',
  'Jalan Kelekak',
  'Gang Nyatoh',
  'Jalan Simpur',
  'Gang Kabung',
  'Jalan Medang',
];

/** A street that does not exist, a house, RT and RW. */
function alamat(acak: Acakan): Alamat {
  return {
    jalan: `${acak.pilih(JALAN)} No. ${acak.bulat(1, 180)}`,
    rt: String(acak.bulat(1, 9)).padStart(3, '0'),
    rw: String(acak.bulat(1, 5)).padStart(3, '0'),
    kodePos: '33117',
  };
}
