import type { Berkas } from '../../core/berkas/berkas.ts';
import { arsipKini } from '../../core/berkas/arsip-kini.ts';
import { tersedia } from '../../core/berkas/tersedia.ts';
import type { TempatArsip } from '../../core/berkas/tempat-arsip.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { tekanLangsung } from '../berkas/tekan-langsung.ts';
import type { Kiriman } from '../kiriman.ts';
import { type Layar, lingkup } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';

const BATAS = 500;

/** The active maps of a month that may become inaktif now, and how many may not. */
export async function bulanDipindah(
  layar: Layar,
  { kantor, bulan, penugasan }: { kantor: string; bulan: string; penugasan: PenugasanTercatat },
): Promise<{ readonly berkas: readonly Berkas[]; readonly tetap: number }> {
  const { dunia } = layar;
  const geser = dunia.kalender.zona.offset;
  const { baris } = await dunia.berkas.arsip.daftar({
    kantor: [kantor],
    geser,
    bulan,
    keadaan: 'aktif',
    batas: BATAS,
  });
  const semua = await Promise.all(baris.map((b) => dunia.berkas.ambil(b.berkas.id, lingkup(layar))));
  const berkas: Berkas[] = [];
  for (const terbaca of semua) {
    if (!terbaca || terbaca.berkas.posisi.di !== 'tutup') continue;
    const sop = await dunia.berkas.naskah.sop(terbaca.berkas.naskah.sop);
    const bisa = tersedia(sop, terbaca.berkas, sebagai(penugasan, layar.kini));
    if (bisa.some((t) => t.perintah === 'arsip_pindah')) berkas.push(terbaca.berkas);
  }
  return { berkas, tetap: baris.length - berkas.length };
}

/** Moves each map with a press of its own; one that changed meanwhile stays and is counted. Labels stay on the maps. */
export async function pindahkanBulan(
  layar: Layar,
  berkas: readonly Berkas[],
  { tempat, penugasan, kiriman }: { tempat: TempatArsip; penugasan: PenugasanTercatat; kiriman: Kiriman },
): Promise<{ readonly pindah: number; readonly gagal: number }> {
  let pindah = 0;
  for (const b of berkas) {
    const label = arsipKini(b, penugasan.kantor)?.tempat.label ?? '';
    const hasil = await tekanLangsung(layar, {
      berkas: b,
      penugasan,
      kiriman,
      akhiran: `-${b.id}`,
      perintah: () => ({ jenis: 'arsip_pindah', tempat: { ...tempat, label }, keadaan: 'inaktif' }),
    });
    if (hasil.hasil === 'berhasil') pindah += 1;
  }
  return { pindah, gagal: berkas.length - pindah };
}
