import type { Kantor } from '../../core/organisasi/kantor.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import type { LembarCetakProps } from '../komponen/HalamanCetak.tsx';
import type { Layar } from '../layar.ts';

/** The office whose counter took the berkas in; undefined only when the organisation lost it. */
export function kantorLoket(
  layar: Layar,
  { sop, berkas }: Pick<BahanKerja, 'sop' | 'berkas'>,
): Kantor | undefined {
  return kantorUnit(layar, berkas, pelaksana(sop, sop.penerimaan.pelaksana).unit);
}

/** The office that plays a unit of the SOP for this berkas. */
export function kantorUnit(layar: Layar, berkas: BahanKerja['berkas'], unit: string): Kantor | undefined {
  return layar.organisasi.kantor.find((k) => k.id === berkas.kantor[unit]);
}

/** The letterhead of an office: city and upper office above its own name. */
export function kop(layar: Layar, kantor: Kantor | undefined, bahan: BahanKerja): LembarCetakProps['kop'] {
  const induk = layar.organisasi.kantor.find((k) => k.id === kantor?.induk);
  const kota = CETAK_SURAT.pemerintah(bahan.naskah.kode.wilayah.kota.nama);
  return {
    induk: induk ? `${kota}\n${induk.nama}` : kota,
    kantor: kantor?.nama ?? layar.dunia.tenant.nama,
    alamat: kantor && CETAK_SURAT.kontak(kantor.alamat, kantor.telepon),
  };
}
