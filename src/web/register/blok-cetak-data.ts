import type { Blok, LembarBlok } from '../../store/berkas/blok.ts';
import { jejakCetak, tandaAir } from '../cetak/jejak.ts';
import { BLOK } from '../kata/blok.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import type { Layar } from '../layar.ts';
import type { BukuCetak } from './buku-cetak-data.ts';

/** A pad as its template cetak/blok.typ takes it: A6, two sheets of each number still free. */
export interface BlokCetak extends Pick<BukuCetak, 'kop' | 'kaki' | 'jejak' | 'air'> {
  readonly ukuran: 'a6';
  readonly nomor: readonly string[];
  readonly kata: typeof BLOK;
}

/** The sheets of a pad; a number that is used or void already is not printed again. */
export function blokCetak(layar: Layar, { kantor }: Blok, lembar: readonly LembarBlok[]): BlokCetak {
  const ini = layar.organisasi.kantor.find((k) => k.id === kantor);
  const induk = layar.organisasi.kantor.find((k) => k.id === ini?.induk);
  return {
    ukuran: 'a6',
    nomor: lembar.filter((l) => l.berkas === null && l.batal === null).map((l) => l.nomor),
    kop: {
      atas: induk ? [induk.nama] : [],
      nama: ini?.nama ?? layar.dunia.tenant.nama,
      kontak: ini ? CETAK_SURAT.kontak(ini.alamat, ini.telepon) : '',
      logo: null,
    },
    kata: BLOK,
    kaki: `${BLOK.judul}, ${ini?.nama ?? ''}`,
    jejak: jejakCetak(layar),
    air: tandaAir(layar) ?? null,
  };
}
