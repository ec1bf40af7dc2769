import { sebutan } from '../../core/organisasi/penugasan.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import type { Tempat } from '../../core/berkas/posisi.ts';
import { namaPos } from '../tampilan/direktori.ts';
import type { BahanSurat } from './surat.ts';

/** A place to sign, as the templates print it; without a name there is a line to write on. */
export interface TandaSurat {
  readonly atas: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
}

/** The official who prints, as they act now (Plh., Plt.), below today's date. */
export function tandaPencetak(b: BahanSurat): TandaSurat {
  const { layar, bahan } = b;
  const { penugasan, dir, kalender } = bahan;
  const orang = dir.orang(penugasan.orang);
  return {
    atas: tanggalPanjang(layar.kini, kalender.zona),
    jabatan: sebutan(penugasan.status, namaJabatan(b, penugasan)),
    nama: orang?.nama ?? layar.pegawai.nama,
    nip: orang?.nip ?? '',
  };
}

/** A post as the office itself calls it, "<post> <office>", so that two posts of one name are told apart. */
export function namaJabatan({ layar, bahan }: BahanSurat, tempat: Tempat): string {
  const jabatan = layar.organisasi.jabatan.find(
    (j) => j.kantor === tempat.kantor && j.pelaksana === tempat.pelaksana,
  );
  return jabatan?.nama ?? namaPos(bahan.sop, tempat);
}
