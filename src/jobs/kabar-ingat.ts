import { ingatan } from '../core/kabar/ingat.ts';
import { tenangSampai } from '../core/kabar/tenang.ts';
import { HARI } from '../core/waktu/saat.ts';
import type { CaraKabar, KantorKabar } from '../kabar/kantor-kabar.ts';
import { catatGalat } from '../log.ts';
import { denganJalur } from './kabar-bagi.ts';

/** Reminds every pemohon who has kept a berkas waiting for as many days as are set. Answers how many were. */
export async function ingatkan(kantor: KantorKabar, cara: CaraKabar): Promise<number> {
  const { berkas: store, kalender, jam } = kantor;
  const kini = jam();
  const hari = [...cara.ingat.perbaikan, ...cara.ingat.dibawa];
  if (hari.length === 0 || tenangSampai(cara.tenang, kini, kalender.zona) !== undefined) return 0;
  // A day less: civil days are counted by the calendar, and the first may have been a short one.
  const sebelum = kini - Math.max(0, Math.min(...hari) - 1) * HARI;
  let banyak = 0;
  let sesudah = '';
  for (;;) {
    const halaman = await store.kabar.menungguPemohon(sebelum, sesudah);
    for (const { id } of halaman)
      // One that cannot be read keeps nobody else from being reminded.
      banyak += await satu(kantor, cara, id).catch((galat: unknown) => {
        catatGalat('KABAR', galat);
        return 0;
      });
    const akhir = halaman.at(-1);
    if (!akhir) return banyak;
    sesudah = akhir.id;
  }
}

async function satu(kantor: KantorKabar, cara: CaraKabar, id: string): Promise<number> {
  const { berkas: store, kalender, jam } = kantor;
  const berkas = (await store.ambil(id, 'sistem'))?.berkas;
  if (!berkas) return 0;
  const sop = await store.naskah.sop(berkas.naskah.sop);
  const due = ingatan(sop, berkas, { kini: jam(), kalender, aturan: cara.ingat });
  if (!due || (await store.kabar.adaPerihal(id, due.perihal))) return 0;
  const baru = await denganJalur(kantor, cara, berkas, { ...due, versi: berkas.versi });
  return (await store.kabar.tambah(baru)) > 0 ? 1 : 0;
}
