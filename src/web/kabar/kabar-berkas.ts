import { JUDUL_KABAR } from '../../core/kabar/judul.ts';
import { kalimatKabar } from '../../core/kabar/kalimat.ts';
import { bahanKalimat } from '../../kabar/teks-kabar.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { KABAR } from '../kata/kabar.ts';
import type { Layar } from '../layar.ts';
import { kapan } from '../tampilan/waktu.ts';
import { kantorKabar } from './boleh.ts';
import { type KeadaanKata, keadaanKata } from './keadaan-kata.ts';

/** What the card beside a berkas says of the messages to its pemohon. */
export interface KabarBerkas {
  readonly pesan: readonly {
    readonly judul: string;
    readonly teks: string;
    readonly saluran: string;
    readonly kata: KeadaanKata;
  }[];
  /** Whether the pemohon agreed to any channel. */
  readonly setuju: boolean;
  /** Since when they are left alone, in words. */
  readonly berhenti: string | undefined;
  /** Whether this person may send messages, and write down that they are to stop. */
  readonly boleh: boolean;
}

/** Reads it; undefined for a berkas that has no number yet: nobody is told of a titipan. */
export async function kabarBerkas(layar: Layar, bahan: BahanKerja): Promise<KabarBerkas | undefined> {
  const { berkas, pemohon } = bahan;
  const { dunia, kini } = layar;
  if (berkas.nomor === null) return undefined;
  const [semua, henti] = await Promise.all([
    dunia.berkas.kabar.untukBerkas(berkas.id),
    dunia.berkas.kabar.berhentiPada(berkas.id),
  ]);
  const kalimat = semua.length > 0 ? await bahanKalimat(dunia, berkas, layar.organisasi) : undefined;
  const waktu = { kini, kalender: dunia.kalender, latihan: dunia.tenant.latihan };
  return {
    pesan: semua.map((k) => ({
      judul: JUDUL_KABAR[k.isi.jenis],
      teks: kalimat ? kalimatKabar(k.isi, kalimat) : '',
      saluran: KABAR.saluran[k.saluran],
      kata: keadaanKata(k, waktu),
    })),
    setuju: (pemohon.bolehWa && pemohon.telepon !== '') || (pemohon.bolehEmail && pemohon.email !== ''),
    berhenti:
      henti &&
      KABAR.berhentiSejak(
        kapan(henti.pada, kini, dunia.kalender),
        henti.oleh === null ? '' : (layar.dir.orang(henti.oleh)?.nama ?? ''),
      ),
    boleh: kantorKabar(layar).length > 0,
  };
}
