import type { Berkas } from '../../core/berkas/berkas.ts';
import { replay } from '../../core/berkas/evolve.ts';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { kanonik } from '../kripto/kanonik.ts';
import { BENTUK_KEADAAN } from '../berkas/keadaan.ts';
import { type HasilRantai, verifikasiRantai } from '../berkas/rantai.ts';
import { bacaPeristiwa, type PeristiwaTerbaca } from '../berkas/upcast.ts';
import type { SimpananBerkas } from './baca-berkas.ts';
import type { Ujung } from './sidik.ts';
import type { Temuan } from './temuan.ts';

/** What is wrong with chain and state of one berkas, and the events as far as they can be read. */
export interface HasilRantaiBerkas {
  readonly temuan: readonly Temuan[];
  readonly peristiwa: readonly PeristiwaTerbaca[];
}

type Pada = Readonly<{ tenant: string; berkas: string }>;

/** Follows the chain from the first event to the hash in the row, to an earlier end, and to the stored state. */
export function periksaRantaiBerkas(
  pada: Pada,
  simpanan: SimpananBerkas,
  dahulu: Ujung | undefined,
): HasilRantaiBerkas {
  const { baris } = simpanan;
  const rantai = simpanan.peristiwa.map(({ hash_sebelum: hashSebelum, ...p }) => ({ ...p, hashSebelum }));
  const hasil = telusuri(rantai, baris.hash_terakhir);
  const putus: readonly Temuan[] = hasil.utuh
    ? []
    : [{ ...pada, jenis: 'rantai', versi: hasil.versi, sebab: hasil.sebab }];
  const temuan = [...putus, ...terpotong(pada, simpanan, dahulu)];
  const peristiwa = rantai.flatMap((p) => terbaca(p.bytes));
  if (!hasil.utuh) return { temuan, peristiwa };
  const asing = simpanan.peristiwa.find((p, ke) => {
    const isi = peristiwa[ke];
    return isi?.berkas !== baris.id || isi.catatan.peristiwa.jenis !== p.jenis;
  });
  if (asing) temuan.push({ ...pada, jenis: 'rantai', versi: asing.versi, sebab: 'tempat' });
  else if (
    !sesuai(
      simpanan,
      peristiwa.map((p) => p.catatan),
    )
  )
    temuan.push({ ...pada, jenis: 'keadaan' });
  return { temuan, peristiwa };
}

function telusuri(rantai: Parameters<typeof verifikasiRantai>[0], ujung: string): HasilRantai {
  try {
    return verifikasiRantai(rantai, ujung);
  } catch {
    // Bytes that are what their hash says and still no event: whoever wrote them also wrote the hash.
    const di = rantai.find((p) => terbaca(p.bytes).length === 0);
    return { utuh: false, versi: di?.versi ?? 0, sebab: 'isi' };
  }
}

function terbaca(bytes: Uint8Array): readonly PeristiwaTerbaca[] {
  try {
    return [bacaPeristiwa(bytes)];
  } catch {
    return [];
  }
}

/** An end that was seen before must still be in the chain: cutting and rewriting both lose it. */
function terpotong(pada: Pada, { peristiwa }: SimpananBerkas, dahulu: Ujung | undefined): readonly Temuan[] {
  if (!dahulu) return [];
  const { versi, hash } = dahulu;
  const kini = peristiwa.find((p) => p.versi === versi);
  if (kini?.hash === hash) return [];
  return [{ ...pada, jenis: 'dahulu', versi, sebab: kini ? 'lain' : 'hilang' }];
}

/** The row is a cache of the fold: of this program's shape it must be equal, of another it is not read at all. */
function sesuai({ baris }: SimpananBerkas, catatan: readonly Catatan[]): boolean {
  const kini = terlipat(catatan);
  if (!kini) return false;
  const sama = (a: unknown, b: unknown): boolean => Buffer.compare(kanonik(a), kanonik(b)) === 0;
  const bentukSama = baris.bentuk === BENTUK_KEADAAN;
  return (
    kini.versi === baris.versi &&
    kini.nomor === baris.nomor &&
    kini.posisi.di === baris.di &&
    (!bentukSama || sama(baris.keadaan, JSON.parse(JSON.stringify(kini))))
  );
}

function terlipat(catatan: readonly Catatan[]): Berkas | undefined {
  try {
    return replay(catatan);
  } catch {
    return undefined;
  }
}
