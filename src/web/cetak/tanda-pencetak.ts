import { sebutan } from '../../core/organisasi/penugasan.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
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
export function tandaPencetak({ layar, bahan }: BahanSurat): TandaSurat {
  const { penugasan, dir, sop, kalender } = bahan;
  const orang = dir.orang(penugasan.orang);
  return {
    atas: tanggalPanjang(layar.kini, kalender.zona),
    jabatan: sebutan(penugasan.status, namaPos(sop, penugasan)),
    nama: orang?.nama ?? layar.pegawai.nama,
    nip: orang?.nip ?? '',
  };
}
