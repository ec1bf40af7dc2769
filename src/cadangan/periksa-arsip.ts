import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import { type AnggotaTerbaca, bacaArsip, kumpulkan } from './arsip-baca.ts';
import { type Kabari, sesekali } from './kemajuan.ts';
import { segelCocok, sidikKunci } from './kunci-cadangan.ts';
import { ANGGOTA, BENTUK_CADANGAN, type Kepala, KEPALA, type Manifes, MANIFES } from './manifes.ts';

const MAKS_KEPALA = 64 * 1024;
/** A hundred thousand documents make a manifest of some 20 MB. */
const MAKS_MANIFES = 512 * 1024 * 1024;

/** What a pass over a whole archive needs: the master key when at hand, and who hears how far it is. */
export interface PeriksaArsip {
  readonly induk: Uint8Array | null;
  readonly kabari: Kabari;
  /** Sees the bytes of every member while they are hashed; `undefined` for those it does not want. */
  readonly lihat?: (nama: string) => ((isi: Uint8Array) => Promise<void>) | undefined;
}

/** The first member of a backup: which program made it, when, under which key. @throws CadanganError for other files */
export async function bacaKepala(file: string): Promise<Kepala> {
  for await (const anggota of bacaArsip(file)) return kepalaDari(file, anggota);
  throw bukanCadangan(file);
}

async function kepalaDari(file: string, anggota: AnggotaTerbaca): Promise<Kepala> {
  if (anggota.nama !== ANGGOTA.kepala) throw bukanCadangan(file);
  const kepala = KEPALA.safeParse(jsonDari(await kumpulkan(anggota, MAKS_KEPALA)));
  if (!kepala.success) throw bukanCadangan(file);
  if (kepala.data.bentuk > BENTUK_CADANGAN) {
    throw new CadanganError(
      `Cadangan ${file} dibuat Lajur versi ${kepala.data.program} yang lebih baru: pakai Lajur itu untuk memulihkannya.`,
    );
  }
  return kepala.data;
}

/**
 * Reads a whole backup and compares every member with the manifest, and the manifest with its seal where the key is at
 * hand. Writes nothing. @throws CadanganError naming the first member that is cut, changed, missing or a stranger.
 */
export async function periksaArsip(file: string, { induk, kabari, lihat }: PeriksaArsip): Promise<Manifes> {
  const lapor = sesekali(kabari);
  const semua = (await stat(file).catch(() => ({ size: 0 }))).size;
  const terbaca: Manifes['anggota'][number][] = [];
  let kepala: Kepala | undefined;
  let manifes: Buffer | undefined;
  let segel: string | undefined;
  let selesai = 0;
  for await (const anggota of bacaArsip(file)) {
    const { nama, ukuran } = anggota;
    if (segel !== undefined) throw asing(file, nama);
    if (nama === ANGGOTA.manifes) manifes = await kumpulkan(anggota, MAKS_MANIFES);
    else if (nama === ANGGOTA.segel) segel = (await kumpulkan(anggota, MAKS_KEPALA)).toString().trim();
    else {
      const hash = createHash('sha256');
      const isi = pengumpul(lihat?.(nama));
      const hitung = { ...anggota, isi: dihitung(anggota.isi, hash, isi) };
      if (kepala === undefined) kepala = await kepalaDari(file, hitung);
      else for await (const _ of hitung.isi);
      await isi.selesai();
      terbaca.push({ nama, ukuran, sha256: hash.digest('hex') });
    }
    selesai += ukuran;
    lapor({ tahap: 'periksa-arsip', selesai, semua });
  }
  if (!kepala) throw bukanCadangan(file);
  if (induk) pastikanKunci(kepala, induk);
  if (!manifes || segel === undefined) throw terpotong(file, terbaca.at(-1)?.nama ?? ANGGOTA.kepala);
  if (induk && !segelCocok(induk, manifes, segel)) throw berubah(file, ANGGOTA.manifes);
  const hasil = MANIFES.safeParse(jsonDari(manifes));
  if (!hasil.success) throw berubah(file, ANGGOTA.manifes);
  bandingkan(file, hasil.data, terbaca);
  lapor({ tahap: 'periksa-arsip', selesai: semua, semua });
  return hasil.data;
}

/** @throws CadanganError when this is not the key of the backup */
export function pastikanKunci({ sidikKunci: perlu }: Kepala, induk: Uint8Array): void {
  const ini = sidikKunci(induk);
  if (ini === perlu) return;
  throw new CadanganError(
    `Kunci induk yang dipakai (sidik ${ini}) bukan kunci cadangan ini (sidik ${perlu}): ` +
      'pakai salinan kunci yang benar dengan --kunci <file>. Tidak ada yang diubah.',
  );
}

function bandingkan(file: string, { anggota }: Manifes, terbaca: Manifes['anggota']): void {
  for (const [ke, ini] of terbaca.entries()) {
    const janji = anggota[ke];
    if (janji?.nama !== ini.nama) throw janji ? tidakAda(file, janji.nama) : asing(file, ini.nama);
    if (janji.sha256 !== ini.sha256 || janji.ukuran !== ini.ukuran) throw berubah(file, ini.nama);
  }
  const kurang = anggota[terbaca.length];
  if (kurang) throw tidakAda(file, kurang.nama);
}

interface Pengumpul {
  readonly terima: ((isi: Uint8Array) => void) | undefined;
  readonly selesai: () => Promise<void>;
}

function pengumpul(untuk: ((isi: Uint8Array) => Promise<void>) | undefined): Pengumpul {
  if (!untuk) return { terima: undefined, selesai: async () => undefined };
  const potongan: Uint8Array[] = [];
  return { terima: (isi) => potongan.push(isi), selesai: () => untuk(Buffer.concat(potongan)) };
}

async function* dihitung(
  isi: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
  { terima }: Pengumpul,
): AsyncGenerator<Uint8Array> {
  for await (const potongan of isi) {
    hash.update(potongan);
    terima?.(potongan);
    yield potongan;
  }
}

function jsonDari(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

const PAKAI_LAIN = 'pakai salinan lain yang utuh. Tidak ada yang diubah.';
const bukanCadangan = (file: string) =>
  new CadanganError(`File ${file} bukan cadangan Lajur: pilih file lajur-….tar. Tidak ada yang diubah.`);
const terpotong = (file: string, nama: string) =>
  new CadanganError(`Cadangan ${file} terpotong sesudah anggota "${nama}": ${PAKAI_LAIN}`);
const berubah = (file: string, nama: string) =>
  new CadanganError(`Cadangan ${file} rusak: isi anggota "${nama}" sudah berubah; ${PAKAI_LAIN}`);
const tidakAda = (file: string, nama: string) =>
  new CadanganError(`Cadangan ${file} rusak: anggota "${nama}" tidak ada; ${PAKAI_LAIN}`);
const asing = (file: string, nama: string) =>
  new CadanganError(`Cadangan ${file} rusak: anggota "${nama}" tidak dikenal; ${PAKAI_LAIN}`);
