import type { Field, Kelompok } from '../../core/formulir/form.skema.ts';
import { diketik } from '../../core/formulir/form.ts';
import { ambil, type Baris } from '../../core/formulir/isian.ts';
import { dalamKalimat } from '../../core/formulir/label.ts';
import { mintaKolom } from '../../core/formulir/periksa.ts';
import { barisBelumTerisi, ditanyakan } from '../../core/formulir/rapikan.ts';
import { tampil } from '../../core/formulir/tampil.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { type LayarForm, rapikanBaris } from './layar-form.ts';

/** How one row stands: who it is, what is missing, which of its groups must be looked at. */
export interface KeadaanBaris {
  readonly rapi: Baris;
  readonly nama: string;
  /** Relation and what is missing, for the line of the row. */
  readonly kata: string;
  /** True while something must still be filled or mended. */
  readonly kurang: boolean;
  readonly kosong: boolean;
  readonly salah: boolean;
  readonly grup: (isi: readonly Field[]) => { readonly terbuka: boolean; readonly terisi: number };
}

const SEBUT = 3;

/** Looks at one row of the page. */
export function keadaanBaris(layar: LayarForm, kelompok: Kelompok, ke: number): KeadaanBaris {
  const { form, isian, bahan } = layar;
  const mentah = isian.baris[ke] ?? {};
  const rapi = rapikanBaris(layar, mentah);
  const diminta = kelompok.field.filter((f) => diketik(f) && ditanyakan(f, rapi, layar.rapi.nilai));
  const path = (f: Field): string => `${kelompok.kunci}.${ke}.${f.kunci}`;
  const kosong = barisBelumTerisi(form, layar.rapi.nilai, mentah);
  const belum = diminta.filter((f) => mintaKolom(form, f, rapi) === 'wajib' && ambil(rapi, f.kunci) === '');
  const salah = diminta.filter((f) => layar.galat(path(f)) !== undefined).length;
  const ragu = diminta.filter((f) => layar.saran(path(f)) !== undefined).length;
  const nama = kelompok.field.find((f) => f.jenis === 'nama' && f.anggota === undefined);
  const { kepala, keluar } = kelompok.peran ?? {};
  const peran = kelompok.field
    .filter((f) => f.kunci === kepala?.field || f.kunci === keluar?.field)
    .map((f) => [f, ambil(rapi, f.kunci)] as const)
    .filter(([, teks]) => teks !== '')
    .map(([f, teks]) => tampil(f, teks, bahan.naskah.kode));
  return {
    rapi,
    nama: nama ? ambil(rapi, nama.kunci).toUpperCase() : '',
    kata: [...peran, kosong ? KATA_ANGGOTA.kosong : kekurangan(belum, salah, ragu)].join(' · '),
    kurang: !kosong && (belum.length > 0 || salah > 0),
    kosong,
    salah: salah > 0,
    grup: (isi) => ({
      terisi: isi.filter((f) => ambil(rapi, f.kunci) !== '').length,
      terbuka: isi.some(
        (f) =>
          f.kunci === keluar?.field ||
          layar.galat(path(f)) !== undefined ||
          layar.saran(path(f)) !== undefined ||
          (mintaKolom(form, f, rapi) === 'wajib' && ambil(mentah, f.kunci) === '') ||
          layar.usul(path(f)) !== undefined,
      ),
    }),
  };
}

function kekurangan(belum: readonly Field[], salah: number, ragu: number): string {
  if (salah > 0) return KATA_ANGGOTA.perluDiperbaiki(salah);
  if (belum.length === 0) return ragu === 0 ? KATA_ANGGOTA.lengkap : KATA_ANGGOTA.lengkapRagu(ragu);
  const sebut = belum.slice(0, SEBUT).map((f) => dalamKalimat(f.label));
  return KATA_ANGGOTA.belum(sebut, belum.length - sebut.length);
}
