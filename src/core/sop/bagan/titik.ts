import type { Alur } from './alur.ts';
import type { LetakY, Titik } from './bagan.ts';
import type { Lebar } from './kolom.ts';
import type { Lintasan } from './lintasan.ts';
import { UKURAN } from './ukuran.ts';

/** The corners of one arrow, from border to border. */
export function titikPanah({ simpul }: Alur, { kolom, xLajur }: Lebar, lintasan: Lintasan): readonly Titik[] {
  const { sisi, pintu, lajur, masuk } = lintasan;
  const ujung = (baris: number) => {
    const s = simpul[baris];
    const { lebar, tinggi } = UKURAN.simbol[s?.bentuk ?? 'kotak'];
    return { baris, x: kolom[s?.kolom ?? 0]?.tengah ?? 0, lebar: lebar / 2, tinggi: tinggi / 2 };
  };
  const [dari, ke] = [ujung(sisi.dari), ujung(sisi.ke)];
  const tengah = (baris: number, geser = 0): LetakY => ({ baris, pecahan: 0.5, geser });
  const garis = (baris: number, pecahan: number): LetakY => ({ baris, pecahan, geser: 0 });

  const keluar: Titik =
    pintu === 'bawah'
      ? { x: dari.x, y: tengah(dari.baris, dari.tinggi) }
      : { x: dari.x + (pintu === 'kiri' ? -dari.lebar : dari.lebar), y: tengah(dari.baris) };
  const atasKe: Titik = { x: ke.x, y: tengah(ke.baris, -ke.tinggi) };
  if (!lajur) return pintu === 'bawah' ? [keluar, atasKe] : [keluar, { x: ke.x, y: keluar.y }, atasKe];

  const x = xLajur(lajur);
  const yKeluar = pintu === 'bawah' ? garis(dari.baris, UKURAN.bawah) : keluar.y;
  const awal = pintu === 'bawah' ? [keluar, { x: dari.x, y: yKeluar }] : [keluar];
  const yMasuk = masuk === 'atas' ? garis(ke.baris, UKURAN.atas) : tengah(ke.baris);
  const akhir: readonly Titik[] =
    masuk === 'atas'
      ? [{ x: ke.x, y: yMasuk }, atasKe]
      : [{ x: ke.x + (masuk === 'kiri' ? -ke.lebar : ke.lebar), y: yMasuk }];
  return [...awal, { x, y: yKeluar }, { x, y: yMasuk }, ...akhir];
}
