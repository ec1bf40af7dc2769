import type { GudangDokumen } from '../berkas/alat.ts';
import type { PeristiwaTerbaca } from '../berkas/upcast.ts';
import type { Statements } from '../database/database.ts';
import type { Brankas } from '../kripto/brankas.ts';
import { idIsi, type KunciBerkas } from '../kripto/kunci-berkas.ts';
import { bytesResmi, type SimpananBerkas } from './baca-berkas.ts';
import { rujukanDisebut } from './rujukan-disebut.ts';
import type { Temuan } from './temuan.ts';

/** What contents are read with. */
export interface AlatIsi {
  readonly db: Statements;
  readonly brankas: Brankas;
  readonly gudang: GudangDokumen;
}

type Pada = Readonly<{ tenant: string; berkas: string }>;

/** How a berkas stands to its key: forgotten means that the key went on purpose, and the contents with it. */
export type Kunci = KunciBerkas | 'dilupakan' | 'hilang' | 'asing';

/** Opens the key of a berkas. */
export function kunciDari(brankas: Brankas, { baris }: SimpananBerkas): Kunci {
  if (baris.bungkus === null)
    return baris.di === 'tutup' && baris.nama_pemohon === null ? 'dilupakan' : 'hilang';
  try {
    return brankas.buka(baris.id, baris.bungkus);
  } catch {
    return 'asing';
  }
}

/** Opens every content, file and document of record of a berkas and compares it with its keyed hash. */
export async function* periksaIsi(
  alat: AlatIsi,
  pada: Pada,
  {
    simpanan,
    kunci,
    peristiwa,
  }: {
    readonly simpanan: SimpananBerkas;
    readonly kunci: KunciBerkas;
    readonly peristiwa: readonly PeristiwaTerbaca[];
  },
): AsyncGenerator<Temuan> {
  const { id: berkas } = simpanan.baris;
  const { tenant } = pada;
  const utuh = (id: string, hash: string, bytes: Uint8Array): boolean => {
    try {
      return kunci.hash(kunci.bukaBytes(id, bytes)) === hash;
    } catch {
      return false;
    }
  };

  for (const { id, hash, bytes } of simpanan.isian)
    if (id !== idIsi(hash) || !utuh(id, hash, bytes)) yield { ...pada, jenis: 'isian', id, sebab: 'rusak' };

  for (const { id, hash, nama } of simpanan.dokumen) {
    const bytes = await alat.gudang.ambil(tenant, berkas, hash).catch(() => null);
    if (bytes === null) yield { ...pada, jenis: 'dokumen', id, sebab: 'file-hilang' };
    else if (!utuh(idIsi(hash), hash, bytes)) yield { ...pada, jenis: 'dokumen', id, sebab: 'rusak' };
    if (!terbuka(() => kunci.bukaTeks(`dokumen/${id}`, nama)))
      yield { ...pada, jenis: 'dokumen', id, sebab: 'nama' };
  }

  for (const { id, versi, hash } of simpanan.resmi) {
    const bytes = await bytesResmi(alat.db, { tenant, berkas, id, versi });
    if (!bytes || !utuh(idIsi(hash), hash, bytes))
      yield { ...pada, jenis: 'resmi', id, versi, sebab: 'rusak' };
  }

  const disebut = rujukanDisebut(peristiwa.map((p) => p.catatan.peristiwa));
  const isian = new Map(simpanan.isian.map((i) => [i.id, i.hash]));
  const dokumen = new Map(simpanan.dokumen.map((d) => [d.id, d.hash]));
  for (const [id, hash] of disebut.isian)
    if (isian.get(id) !== hash) yield { ...pada, jenis: 'isian', id, sebab: 'hilang' };
  for (const [id, hash] of disebut.dokumen)
    if ((dokumen.get(id) ?? isian.get(id)) !== hash) yield { ...pada, jenis: 'dokumen', id, sebab: 'hilang' };
  for (const id of disebut.cetakan)
    if (!simpanan.cetakan.includes(id)) yield { ...pada, jenis: 'cetakan', id };
}

function terbuka(buka: () => unknown): boolean {
  try {
    buka();
    return true;
  } catch {
    return false;
  }
}
