import { verifikasiRantai, type MataRantai } from '../store/berkas/rantai.ts';
import { sidikUjung, type Ujung } from '../store/periksa/sidik.ts';
import { kataTemuan, type Temuan } from '../store/periksa/temuan.ts';
import type { Baris } from '../store/cadangan/potret.ts';
import type { Kabari } from './kemajuan.ts';
import type { Manifes } from './manifes.ts';
import { periksaArsip } from './periksa-arsip.ts';
import { type Ambil, barisTabel, ujungCadangan } from './ujung-cadangan.ts';

/** What a backup file says when it is verified without restoring it. */
export interface LaporanCadangan {
  readonly manifes: Manifes;
  readonly peristiwa: number;
  readonly temuan: readonly string[];
  readonly sidik: string;
  /** True when the master key was at hand and the manifest carries its seal. */
  readonly tersegel: boolean;
}

/**
 * Verifies a backup file: every member by its hash, every chain of events by its bytes and its end. Contents stay
 * sealed. @throws CadanganError naming the first bad member
 */
export async function periksaCadangan(
  file: string,
  { induk, kabari }: { readonly induk: Uint8Array | null; readonly kabari: Kabari },
): Promise<LaporanCadangan> {
  const manifes = await periksaArsip(file, { induk, kabari });
  const ujung = await ujungCadangan(file, manifes);
  const { temuan, peristiwa } = await periksaRantaiCadangan(file, manifes, ujung);
  const sidik = sidikUjung(ujung);
  return { manifes, peristiwa, temuan: temuan.map(kataTemuan), sidik, tersegel: induk !== null };
}

async function periksaRantaiCadangan(file: string, manifes: Manifes, ujung: readonly Ujung[]) {
  const belum = new Map(ujung.map((u) => [`${u.tenant}/${u.berkas}`, u]));
  const temuan: Temuan[] = [];
  let peristiwa = 0;
  let kunci = '';
  let rantai: MataRantai[] = [];
  // Rows come in the order of their key: the events of a berkas stand together.
  const tutup = (): void => {
    const akhir = belum.get(kunci);
    if (rantai.length > 0 && akhir) temuan.push(...satuRantai(akhir, rantai));
    belum.delete(kunci);
    rantai = [];
  };
  for await (const { baris, ambil } of barisTabel(file, manifes, 'peristiwa')) {
    for (const b of baris) {
      const ini = `${ambil(b, 'tenant')}/${ambil(b, 'berkas')}`;
      if (ini !== kunci) tutup();
      kunci = ini;
      rantai.push(mata(ambil, b));
      peristiwa += 1;
    }
  }
  tutup();
  for (const u of belum.values()) temuan.push(...satuRantai(u, []));
  return { temuan, peristiwa };
}

function mata(ambil: Ambil, b: Baris): MataRantai {
  return {
    versi: Number(ambil(b, 'versi')),
    bytes: new Uint8Array(Buffer.from(ambil(b, 'bytes').slice(2), 'hex')),
    hash: ambil(b, 'hash'),
    hashSebelum: ambil(b, 'hash_sebelum') || null,
  };
}

function satuRantai({ tenant, berkas, hash }: Ujung, rantai: readonly MataRantai[]): readonly Temuan[] {
  try {
    const hasil = verifikasiRantai(rantai, hash);
    return hasil.utuh ? [] : [{ jenis: 'rantai', tenant, berkas, versi: hasil.versi, sebab: hasil.sebab }];
  } catch {
    return [{ jenis: 'rantai', tenant, berkas, versi: rantai.length, sebab: 'isi' }];
  }
}
