import { KertasError } from '../../dokumen/kertas/kertas-error.ts';
import type { Kertas } from '../../dokumen/kertas/kertas.ts';
import { paketTemplat } from '../../dokumen/kertas/paket-templat.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import { ZONA } from '../../core/waktu/zona.ts';
import { cetakBagan } from '../bagan/cetak-bagan.ts';
import { NAMA_SURAT } from '../kata/cetak.ts';
import { contohLembar } from './contoh-surat.ts';
import { lembarKantor } from './sebut-surat.ts';

/**
 * Tries every template with sample data, and the page of the SOP itself, before the office opens: a broken one is found by who edited it, not at the
 * counter. @throws KertasError with everything wrong in all of them, `file:line: sentence`
 */
export async function periksaTemplat(kertas: Kertas, naskah: NaskahKantor): Promise<void> {
  const paket = paketTemplat(naskah.cetak.berkas);
  const { sop, cetak } = naskah;
  const halamanSop = { kertas: cetak.kop.kertas, cetak, kini: 0, zona: ZONA.WIB };
  const coba: readonly (() => Promise<unknown>)[] = [
    ...contohLembar(naskah).map(
      (lembar) => () => kertas.cetak([{ ...lembar, paket }], { judul: 'Contoh', saat: 0 }),
    ),
    () => cetakBagan(kertas, sop.nilai, halamanSop),
  ];
  const masalah = await Promise.all(
    coba.map(async (satu): Promise<readonly string[]> => {
      try {
        await satu();
        return [];
      } catch (galat) {
        if (galat instanceof KertasError) return galat.masalah;
        throw galat;
      }
    }),
  );
  const bentrok = lembarKantor({ naskah })
    .filter((l) => NAMA_SURAT[l.kunci] !== undefined)
    .map((l) => `${l.kunci}.typ: Kunci ini sudah dipakai kertas lain. Beri lembar ini kunci sendiri.`);
  const semua = [...new Set([...masalah.flat(), ...bentrok])];
  if (semua.length > 0)
    throw new KertasError(
      'templat',
      semua.map((m) => `cetak/${m}`),
    );
}
