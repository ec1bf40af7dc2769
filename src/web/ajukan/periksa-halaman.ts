import { ambil } from '../../core/formulir/isian.ts';
import type { HasilPeriksa } from '../../core/formulir/periksa.ts';
import { periksaForm } from '../../core/keluarga/periksa-form.ts';
import { butirSelesai } from '../../core/permohonan/butir.ts';
import { type HalamanPermohonan, kolomPemohon } from '../../core/permohonan/halaman.ts';
import type { IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import { AJUAN_ANGGOTA, AJUAN_DOKUMEN } from '../kata/ajukan.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { salahOrang } from './ketikan-orang.ts';
import { isianAjuan, type Rangka } from './rangka.ts';

/** How many pictures there are of each paper. */
export type FotoMasuk = ReadonlyMap<string, number>;

/** Every page of a list asks for it: of one content by one measure it is found once. */
const INGATAN = new WeakMap<IsiPermohonan, { readonly r: Rangka; readonly hasil: HasilPeriksa }>();

/** The findings of the whole form, by the very rules of the official's form. */
export function periksaAjuan(r: Rangka, isi: IsiPermohonan): HasilPeriksa {
  const dulu = INGATAN.get(isi);
  if (dulu?.r === r) return dulu.hasil;
  const hasil = periksaForm(r.form, isianAjuan(r, isi), r.konteks);
  INGATAN.set(isi, { r, hasil });
  return hasil;
}

/** Whether a finding is about a member's field that is asked on the phone. */
function tentangAnggota(r: Rangka, path: string, ke?: number): boolean {
  const [kelompok, urut, kolom] = path.split('.');
  if (kelompok !== r.form.kelompok?.kunci) return false;
  if (ke !== undefined && urut !== String(ke)) return false;
  return kolom === undefined || kolomPemohon(r.form).some((f) => f.kunci === kolom);
}

/** What is wrong with one member (rows from 0). */
export function salahAnggota(r: Rangka, isi: IsiPermohonan, ke: number): readonly Kesalahan[] {
  return periksaAjuan(r, isi)
    .kesalahan.filter((k) => tentangAnggota(r, k.path, ke))
    .map((k) => ({ id: k.path, pesan: k.pesan }));
}

/** What is wrong on a page; nothing where all that is on it may stand. */
export function salahHalaman(
  r: Rangka,
  isi: IsiPermohonan,
  hal: HalamanPermohonan,
  foto: FotoMasuk,
): readonly Kesalahan[] {
  switch (hal.jenis) {
    case 'orang':
      return salahOrang(r, isi, hal.kunci);
    case 'bagian': {
      const milik = new Set(hal.field.map((f) => f.kunci));
      return periksaAjuan(r, isi)
        .kesalahan.filter((k) => milik.has(k.path))
        .map((k) => ({ id: k.path, pesan: k.pesan }));
    }
    case 'anggota': {
      if (isi.isian.baris.length === 0) return [{ id: 'anggota', pesan: AJUAN_ANGGOTA.perlu }];
      return periksaAjuan(r, isi)
        .kesalahan.filter((k) => tentangAnggota(r, k.path))
        .map((k) => ({ id: k.path, pesan: k.pesan }));
    }
    case 'dokumen':
      return butirSelesai(hal.butir, isi, foto)
        ? []
        : [
            {
              id: hal.kunci,
              pesan: isi.dijawab.includes(hal.kunci) ? AJUAN_DOKUMEN.belumAdaFoto : AJUAN_DOKUMEN.pilihDulu,
            },
          ];
  }
}

/** Doubts that stop nothing, by field: a birth date unlike the NIK is legal. */
export function raguAjuan(r: Rangka, isi: IsiPermohonan): ReadonlyMap<string, string> {
  return new Map(periksaAjuan(r, isi).peringatan.map((p) => [p.path, p.pesan]));
}

export type KeadaanHalaman = 'selesai' | 'belum' | 'kosong';

/** How far each page is. */
export function keadaanHalaman(
  r: Rangka,
  isi: IsiPermohonan,
  hal: HalamanPermohonan,
  foto: FotoMasuk,
): KeadaanHalaman {
  const dijawab = isi.dijawab.includes(hal.kunci) || (hal.jenis === 'anggota' && isi.isian.baris.length > 0);
  if (!dijawab) return 'kosong';
  return salahHalaman(r, isi, hal, foto).length === 0 ? 'selesai' : 'belum';
}

/** A member as lists name them. */
export function namaAnggota(baris: Readonly<Record<string, string>>, ke: number): string {
  return ambil(baris, 'nama').trim() || AJUAN_ANGGOTA.tanpaNama(ke + 1);
}
