import type { Berkas } from '../../core/berkas/berkas.ts';
import { PEMOHON_KOSONG, SKEMA_PEMOHON } from '../../core/berkas/data-pemohon.ts';
import { JUDUL_KABAR } from '../../core/kabar/judul.ts';
import { kalimatKabar } from '../../core/kabar/kalimat.ts';
import { bahanKalimat } from '../../kabar/teks-kabar.ts';
import type { KabarTerdaftar } from '../../store/kabar/lihat.ts';
import { tautanWa } from '../kerja/beritahu-wa.ts';
import type { Layar } from '../layar.ts';
import { kapan } from '../tampilan/waktu.ts';
import { type KeadaanKata, keadaanKata } from './keadaan-kata.ts';

/** One piece of news as the list shows it. */
export interface IsiKabar {
  readonly id: string;
  readonly nomor: string;
  readonly nama: string;
  readonly judul: string;
  readonly kapan: string;
  readonly teks: string;
  readonly saluran: KabarTerdaftar['saluran'];
  readonly keadaan: KabarTerdaftar['keadaan'];
  readonly kata: KeadaanKata;
  /** WhatsApp with the words typed in; undefined where the pemohon does not agree, and in a training office. */
  readonly wa: string | undefined;
  readonly bisaWa: boolean;
}

/** Reads the news of a list: words from the codes, the number that the pemohon has now. */
export async function isiKabar(layar: Layar, semua: readonly KabarTerdaftar[]): Promise<readonly IsiKabar[]> {
  const hasil: IsiKabar[] = [];
  for (const baris of semua) {
    const satu = await isiSatu(layar, baris);
    if (satu) hasil.push(satu);
  }
  return hasil;
}

async function isiSatu(layar: Layar, baris: KabarTerdaftar): Promise<IsiKabar | undefined> {
  const { dunia, kini } = layar;
  const berkas = (await dunia.berkas.ambil(baris.berkas, 'sistem'))?.berkas;
  if (!berkas) return undefined;
  const teks = kalimatKabar(baris.isi, await bahanKalimat(dunia, berkas, layar.organisasi));
  const pemohon = await bacaPemohon(layar, berkas);
  const tautan = tautanWa(pemohon, teks);
  return {
    id: baris.id,
    nomor: baris.nomor ?? '',
    nama: baris.nama_pemohon ?? '',
    judul: JUDUL_KABAR[baris.isi.jenis],
    kapan: kapan(baris.dibuat, kini, dunia.kalender),
    teks,
    saluran: baris.saluran,
    keadaan: baris.keadaan,
    kata: keadaanKata(baris, { kini, kalender: dunia.kalender, latihan: dunia.tenant.latihan }),
    // The people of a training office are invented; their numbers may be somebody's.
    wa: dunia.tenant.latihan ? undefined : tautan,
    bisaWa: tautan !== undefined,
  };
}

async function bacaPemohon({ dunia }: Layar, berkas: Berkas) {
  const isi = await dunia.berkas.isi({
    berkas: berkas.id,
    lingkup: 'sistem',
    rujukan: [berkas.pemohon],
    skema: SKEMA_PEMOHON.catch(PEMOHON_KOSONG),
  });
  return isi.get(berkas.pemohon.id) ?? PEMOHON_KOSONG;
}
