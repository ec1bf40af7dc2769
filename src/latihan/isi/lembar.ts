import { acakan } from '../jalan/acakan.ts';
import { LANGKAH_HURUF, titikTulisan } from './huruf-titik.ts';
import { png } from './png.ts';

const LEBAR = 420;
const TINGGI = 594;
const PALET = [
  [250, 247, 238],
  [70, 70, 78],
  [200, 196, 186],
  [74, 92, 168],
  [150, 140, 120],
] as const;
const [KERTAS, TINTA, GARIS, CAP, TEPI] = [0, 1, 2, 3, 4];
/** Longest title in large dots, and in small ones; what is longer is cut. */
const [JUDUL_BESAR, JUDUL_KECIL] = [30, 45];

/** A drawn sheet of paper: title, lines where writing would be, a signature and a round stamp. Shows nobody's data. */
export function lembar(judul: string, keterangan: string): Uint8Array {
  const piksel = new Uint8Array(LEBAR * TINGGI).fill(KERTAS);
  const acak = acakan(Array.from(judul + keterangan).reduce((n, h) => (n * 31 + h.charCodeAt(0)) | 0, 7));
  const titik = (x: number, y: number, warna: number): void => {
    if (x >= 0 && x < LEBAR && y >= 0 && y < TINGGI) piksel[Math.round(y) * LEBAR + Math.round(x)] = warna;
  };
  const kotak = (x: number, y: number, lebar: number, tinggi: number, warna: number): void => {
    for (let j = 0; j < tinggi; j += 1) for (let i = 0; i < lebar; i += 1) titik(x + i, y + j, warna);
  };
  const tulis = (teks: string, x: number, y: number, besar: number, warna: number): void => {
    for (const [i, j] of titikTulisan(teks)) kotak(x + i * besar, y + j * besar, besar, besar, warna);
  };

  for (const jarak of [8, 11]) {
    kotak(jarak, jarak, LEBAR - 2 * jarak, 1, TEPI);
    kotak(jarak, TINGGI - jarak, LEBAR - 2 * jarak, 1, TEPI);
    kotak(jarak, jarak, 1, TINGGI - 2 * jarak, TEPI);
    kotak(LEBAR - jarak, jarak, 1, TINGGI - 2 * jarak, TEPI);
  }
  const singkat = judul.slice(0, JUDUL_KECIL);
  const besar = singkat.length > JUDUL_BESAR ? 2 : 3;
  tulis(singkat, (LEBAR - singkat.length * LANGKAH_HURUF * besar) / 2, 44, besar, TINTA);
  tulis('CONTOH UNTUK LATIHAN', (LEBAR - 20 * LANGKAH_HURUF * 2) / 2, 74, 2, TEPI);
  kotak(40, 96, LEBAR - 80, 2, TINTA);
  for (let y = 128; y < 400; y += 22) {
    kotak(48, y, 70 + acak.bulat(0, 30), 5, TINTA);
    kotak(170, y + 6, 200, 1, GARIS);
    kotak(172, y, acak.bulat(60, 190), 5, acak.peluang(0.8) ? TINTA : GARIS);
  }
  const [tengahX, tengahY] = [286, 480];
  for (let sudut = 0; sudut < 2 * Math.PI; sudut += 0.01)
    for (const jari of [50, 51, 52, 44])
      titik(tengahX + jari * Math.cos(sudut), tengahY + jari * Math.sin(sudut), CAP);
  tulis('LATIHAN', tengahX - 28, tengahY - 5, 2, CAP);
  for (let x = 0; x < 90; x += 0.25)
    kotak(250 + x, tengahY + 14 + 16 * Math.sin(x / 6) * Math.cos(x / 17), 2, 2, TINTA);
  tulis(keterangan, 40, TINGGI - 34, 2, TEPI);
  return png({ lebar: LEBAR, tinggi: TINGGI, palet: PALET, piksel });
}
