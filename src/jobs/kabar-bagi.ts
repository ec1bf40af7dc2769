import { PEMOHON_KOSONG, SKEMA_PEMOHON } from '../core/berkas/data-pemohon.ts';
import type { Berkas } from '../core/berkas/berkas.ts';
import { KABAR_MUNDUR, type Kabar, SKEMA_KABAR } from '../core/kabar/kabar.ts';
import { jalurKabar } from '../core/kabar/saluran.ts';
import { MENIT } from '../core/waktu/saat.ts';
import type { CaraKabar, KantorKabar } from '../kabar/kantor-kabar.ts';
import { catatGalat } from '../log.ts';
import type { PesanDiambil } from '../store/berkas/keluar.ts';
import type { KabarBaru } from '../store/kabar/kabar-store.ts';
import { PESAN_KABAR } from '../store/kabar/pesan-press.ts';

const SEKALI = 20;
/** A message of the outbox that could not be shared out is looked at again after this long. */
const ULANG = 10 * MENIT;

/** Shares the outbox's news out to the channels that each pemohon agreed to. Answers how many were. */
export async function bagikan(kantor: KantorKabar, cara: CaraKabar): Promise<number> {
  let banyak = 0;
  for (;;) {
    const pesan = await kantor.berkas.keluar.ambil({ jenis: PESAN_KABAR, batas: SEKALI, selama: ULANG });
    for (const p of pesan)
      // One that cannot be read comes again by itself; those behind it do not wait for it.
      await satu(kantor, cara, p).catch((galat: unknown) => catatGalat('KABAR', galat));
    banyak += pesan.length;
    if (pesan.length < SEKALI) return banyak;
  }
}

async function satu(kantor: KantorKabar, cara: CaraKabar, pesan: PesanDiambil): Promise<void> {
  const { kabar: store, keluar } = kantor.berkas;
  if (KABAR_MUNDUR.safeParse(pesan.isi).success) return store.mundur(pesan.id, pesan.berkas, pesan.versi);
  const kabar = SKEMA_KABAR.safeParse(pesan.isi).data;
  const berkas = (await kantor.berkas.ambil(pesan.berkas, 'sistem'))?.berkas;
  // Written by another version of the program, or the berkas is gone: nobody can be told of it.
  if (!kabar || !berkas) return keluar.selesai(pesan.id);
  const baru = await denganJalur(kantor, cara, berkas, {
    versi: pesan.versi,
    perihal: `${pesan.versi}/${kabar.jenis}`,
    kabar,
  });
  return store.bagi(pesan.id, baru);
}

/** A piece of news with the ways it goes: asked of what the pemohon agreed to, as it is now. */
export async function denganJalur(
  { berkas: store, tenant }: KantorKabar,
  { saluran }: CaraKabar,
  berkas: Berkas,
  isi: { readonly versi: number; readonly perihal: string; readonly kabar: Kabar },
): Promise<KabarBaru> {
  const ada = (apa: 'email' | 'gerbang'): boolean => saluran.some((s) => s.saluran === apa);
  return {
    ...isi,
    berkas: berkas.id,
    saluran: jalurKabar({
      kabar: isi.kabar,
      pemohon: await pemohonKini(store, berkas),
      ada: { email: ada('email'), gerbang: ada('gerbang') },
      latihan: tenant.latihan,
      berhenti: (await store.kabar.berhentiPada(berkas.id)) !== undefined,
    }),
  };
}

/** What the pemohon gave and agreed to; nothing at all when the person was forgotten. */
export async function pemohonKini(store: KantorKabar['berkas'], berkas: Berkas) {
  const isi = await store.isi({
    berkas: berkas.id,
    lingkup: 'sistem',
    rujukan: [berkas.pemohon],
    skema: SKEMA_PEMOHON.catch(PEMOHON_KOSONG),
  });
  return isi.get(berkas.pemohon.id) ?? PEMOHON_KOSONG;
}
