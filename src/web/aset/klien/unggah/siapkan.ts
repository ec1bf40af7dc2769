import { keAbu, kurangMutu, type KurangMutu, SISI_UKUR, ukurMutu } from '../../../../core/foto/mutu.ts';

/** Bytes that a picture should have at most (ux 7); one that has no more is sent as it is. */
const SASARAN = 250 * 1024;
/** Longest side and quality, the first that fits is taken and the last in any case: A4 keeps 137 dots to the inch. */
const TANGGA = [
  [2000, 0.7],
  [1600, 0.72],
  [1600, 0.6],
] as const;

/** Two pixels lying on their side, with the EXIF note which way is up: what comes out shows whether a browser heeds it. */
const MIRING =
  '/9j/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z';

/** A file as it will be sent, and what is doubtful about it. */
export interface Siap {
  readonly isi: Blob;
  readonly kurang: readonly KurangMutu[];
}

/**
 * Looks at a picture and makes it smaller, upright as its camera says. Whatever fails, the original is sent: no memory
 * for its pixels, a kind that this browser does not draw or not turn upright, a result that is no smaller.
 */
export async function siapkan(berkas: File, asli: boolean): Promise<Siap> {
  if (!/^image\/(jpeg|png|webp)$/.test(berkas.type)) return { isi: berkas, kurang: [] };
  try {
    const gambar = await createImageBitmap(berkas);
    const kecil = kanvas(gambar, SISI_UKUR);
    const { width: lebar, height: tinggi } = kecil;
    const titik = kecil.getContext('2d')?.getImageData(0, 0, lebar, tinggi).data ?? [];
    const kurang = kurangMutu(ukurMutu({ abu: keAbu(titik), lebar, tinggi }));
    const tetap = asli || berkas.size <= SASARAN || !(await menegakkan());
    const isi = tetap ? berkas : await kecilkan(gambar, berkas);
    gambar.close();
    return { isi, kurang };
  } catch {
    return { isi: berkas, kurang: [] };
  }
}

/** Whether this browser turns pictures upright; where it does not, the server must (it reads the note). */
async function menegakkan(): Promise<boolean> {
  const isi = Uint8Array.from(atob(MIRING), (h) => h.charCodeAt(0));
  return (await createImageBitmap(new Blob([isi]))).height === 2;
}

async function kecilkan(gambar: ImageBitmap, berkas: File): Promise<Blob> {
  let jadi: Blob = berkas;
  for (const [sisi, mutu] of TANGGA) {
    const k = kanvas(gambar, sisi);
    const baru = await new Promise<Blob | null>((beri) => k.toBlob(beri, 'image/jpeg', mutu));
    if (baru?.type === 'image/jpeg' && baru.size < berkas.size) jadi = baru;
    if (jadi.size <= SASARAN) break;
  }
  return jadi;
}

function kanvas(gambar: ImageBitmap, sisi: number): HTMLCanvasElement {
  const skala = Math.min(1, sisi / Math.max(gambar.width, gambar.height));
  const k = document.createElement('canvas');
  k.width = Math.round(gambar.width * skala);
  k.height = Math.round(gambar.height * skala);
  const pena = k.getContext('2d');
  if (!pena) throw new Error();
  pena.imageSmoothingQuality = 'high';
  // What is see-through would become black.
  pena.fillStyle = '#fff';
  pena.fillRect(0, 0, k.width, k.height);
  pena.drawImage(gambar, 0, 0, k.width, k.height);
  return k;
}
