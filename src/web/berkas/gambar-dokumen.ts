import { turunanHalaman } from '../../dokumen/turunan-halaman.ts';
import type { Lingkup } from '../../store/berkas/lingkup.ts';
import type { DokumenStore, DokumenTerbaca } from '../../store/berkas/dokumen.ts';
import type { Turunan, UkuranGambar } from '../../store/berkas/turunan-dokumen.ts';

/** Where pictures lie: of berkas, or of requests that are none yet. */
export interface SumberGambar {
  readonly dokumen: Pick<DokumenStore, 'buka' | 'turunan' | 'simpanTurunan'>;
}

/** Which picture is asked for; `halaman` counts from 1. */
export interface MintaGambar {
  readonly berkas: string;
  readonly id: string;
  readonly lingkup: Lingkup;
  readonly halaman: number;
  readonly ukuran: UkuranGambar;
}

/** A page as JPEG; `bytes` undefined where its original cannot be drawn. */
export interface GambarDokumen {
  readonly dokumen: DokumenTerbaca;
  readonly bytes: Uint8Array | undefined;
}

const sedang = new Map<string, Promise<Turunan | undefined>>();

/** The copy of a page, made now if there is none; undefined when it is not to be seen or there is no such page. */
export async function gambarDokumen(
  store: SumberGambar,
  minta: MintaGambar,
): Promise<GambarDokumen | undefined> {
  const ada = await store.dokumen.turunan(minta.berkas, minta.id, minta.lingkup, minta);
  if (!ada || minta.halaman < 1 || minta.halaman > (ada.dokumen.halaman ?? 1)) return undefined;
  if (ada.bytes) return ada;
  const turunan = await sekali(`${minta.berkas}/${minta.id}/${minta.halaman}`, () => buat(store, minta));
  return { dokumen: ada.dokumen, bytes: turunan?.[minta.ukuran] };
}

/** Several sizes of a page are asked for at once; its original is read once. */
function sekali(kunci: string, kerja: () => Promise<Turunan | undefined>): Promise<Turunan | undefined> {
  const jalan = sedang.get(kunci) ?? kerja().finally(() => sedang.delete(kunci));
  sedang.set(kunci, jalan);
  return jalan;
}

async function buat(
  store: SumberGambar,
  { berkas, id, lingkup, halaman }: MintaGambar,
): Promise<Turunan | undefined> {
  const asli = await store.dokumen.buka(berkas, id, lingkup);
  if (!asli) return undefined;
  const putaran = asli.putaran[halaman - 1] ?? 0;
  const isi = await turunanHalaman({ mime: asli.mime, bytes: asli.bytes, halaman, putaran });
  if (isi) await store.dokumen.simpanTurunan(berkas, id, lingkup, { halaman, isi });
  return isi;
}
