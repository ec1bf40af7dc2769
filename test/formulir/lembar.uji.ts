import { parse } from 'yaml';
import { bacaLembar } from '../../src/core/formulir/lembar.baca.ts';
import type { LembarPendamping } from '../../src/core/formulir/lembar.skema.ts';
import type { Isian } from '../../src/core/formulir/isian.ts';
import { rapikan } from '../../src/core/formulir/rapikan.ts';
import { type BahanLembarCetak, type DataLembar, dataLembar } from '../../src/web/cetak/data-lembar.ts';
import { cetakPdf, NILAI } from './cetak-uji.ts';
import { BUKU, harus, teksSop } from './definisi.uji.ts';
import { formLayanan } from './keluarga.uji.ts';
import { bacaPdf, type HalamanPdf } from './pdf-uji.ts';

/** For tests: the definition of a companion sheet of the office. */
export function lembarSop(kunci: string): LembarPendamping {
  const berkas = `formulir/${kunci}.yaml`;
  return harus(bacaLembar(parse(teksSop(berkas)), berkas));
}

/** For tests: the data of a sheet of a service with this content, typed as a person types. */
export function lembarLayanan(
  kunci: string,
  layanan: string,
  isian: Isian,
  lain: Partial<BahanLembarCetak> = {},
): DataLembar {
  const form = formLayanan(layanan);
  const hasil = dataLembar({
    form,
    kode: BUKU,
    isian: rapikan(form, isian),
    nomor: 'G1-26-0412-K',
    kertas: 'f4',
    tandaAir: [],
    jejak: 'Dicetak 24-11-2026 09.42 oleh Dewi Anggraini',
    lembar: { alamat: 'https://gabek.example/v/8K2F7QXM23456789ABCDEFGHJK', kode: '8K2F-7QXM' },
    konsep: false,
    pendamping: lembarSop(kunci),
    perangkat: undefined,
    keperluan: { kunci: layanan, label: layanan },
    ada: [],
    ...lain,
  });
  if (!hasil.ok) throw new Error(JSON.stringify(hasil));
  return hasil.data;
}

/** For tests: the pages of a sheet, read back. */
export function halamanLembar(...bahan: Parameters<typeof lembarLayanan>): readonly HalamanPdf[] {
  return bacaPdf(cetakPdf(bahan[0], lembarLayanan(...bahan)));
}

/** For tests: what a service's form holds that both signed forms have, and what the sheet adds. */
export const nilaiDengan = (tambahan: Isian['nilai']): Isian['nilai'] => ({ ...NILAI, ...tambahan });
