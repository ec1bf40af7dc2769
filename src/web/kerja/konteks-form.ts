import { konteksPeriksa } from '../../core/formulir/periksa-nilai.ts';
import type { KonteksForm } from '../../core/keluarga/periksa-form.ts';
import { hariDari, isoDariHari } from '../../core/waktu/hari.ts';
import type { BahanKerja } from './bahan.ts';

/** What the form of this berkas is judged by: its frozen lists, its service, and the office's day of now. */
export const konteksForm = ({
  naskah,
  kini,
  kalender,
}: Pick<BahanKerja, 'naskah' | 'kini' | 'kalender'>): KonteksForm => ({
  ...konteksPeriksa(naskah.kode),
  hariIni: isoDariHari(hariDari(kini, kalender.zona)),
  tanda: naskah.aturan?.tanda ?? [],
  layanan: naskah.aturan?.layanan ?? {},
});
