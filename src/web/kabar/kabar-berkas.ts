import { JUDUL_KABAR } from '../../core/kabar/judul.ts';
import { kalimatKabar } from '../../core/kabar/kalimat.ts';
import { bahanKalimat } from '../../kabar/teks-kabar.ts';
import type { BarisKabar } from '../../store/kabar/baris-kabar.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { KABAR } from '../kata/kabar.ts';
import type { Layar } from '../layar.ts';
import { kapan } from '../tampilan/waktu.ts';
import { kantorKabar } from './boleh.ts';
import { type KeadaanKata, keadaanKata } from './keadaan-kata.ts';

/** One piece of news with the ways it went. */
export interface PesanTampil {
  readonly kunci: string;
  readonly judul: string;
  readonly teks: string;
  readonly jalur: readonly { readonly saluran: string; readonly kata: KeadaanKata }[];
}

/** What the card beside a berkas says of the messages to its pemohon. */
export interface KabarBerkas {
  readonly pesan: readonly PesanTampil[];
  /** By which channels the pemohon agreed to be told, in words; empty: by none. */
  readonly setuju: string;
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
  const pesan = new Map<string, PesanTampil>();
  for (const k of semua) {
    const kunci = `${k.versi}/${k.isi.jenis}/${k.dibuat}`;
    const jalur = { saluran: KABAR.saluran[k.saluran], kata: keadaanKata(k, waktu) };
    const ada = pesan.get(kunci);
    pesan.set(kunci, {
      kunci,
      judul: JUDUL_KABAR[k.isi.jenis],
      teks: ada?.teks ?? (kalimat ? tanpaTautan(kalimatKabar(k.isi, kalimat)) : ''),
      jalur: [...(ada?.jalur ?? []), jalur],
    });
  }
  return {
    pesan: [...pesan.values()],
    setuju: [
      ...(pemohon.bolehWa && pemohon.telepon !== '' ? [KABAR.lewatWa] : []),
      ...(pemohon.bolehEmail && pemohon.email !== '' ? [KABAR.lewatSurel] : []),
    ].join(KABAR.dan),
    berhenti: henti && kalimatHenti(layar, henti),
    boleh: kantorKabar(layar).length > 0,
  };
}

/** The address is the pemohon's own key to the page; here it is enough that it was told. */
function tanpaTautan(teks: string): string {
  return teks.replace(/https?:\/\/\S+/u, KABAR.tautan);
}

function kalimatHenti(
  { dunia, kini, dir }: Layar,
  henti: Pick<BarisKabar, 'oleh'> & { readonly pada: number },
): string {
  const oleh = henti.oleh === null ? '' : (dir.orang(henti.oleh)?.nama ?? '');
  return KABAR.berhentiSejak(kapan(henti.pada, kini, dunia.kalender), oleh);
}
