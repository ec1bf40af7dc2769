import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import type { Tabel } from '../store/cadangan/katalog.ts';
import type { Baris, Potret } from '../store/cadangan/potret.ts';
import { DatabaseError } from '../store/database/error.ts';
import { rusak } from '../store/periksa/terbaca.ts';
import type { PenulisArsip } from './arsip-tulis.ts';
import { ANGGOTA } from './manifes.ts';

const kempis = promisify(gzip);
const kembang = promisify(gunzip);

/** Characters after which a member is full: what a restore holds in memory at once. */
const PENUH = 2_000_000;

/** Writes all rows of a table as members of JSON lines, a list of texts and nulls each. Answers how many rows. */
export async function tulisTabel(
  arsip: PenulisArsip,
  potret: Potret,
  tabel: Tabel,
  lihat: (baris: readonly Baris[]) => void,
): Promise<number> {
  let jumlah = 0;
  let bagian = 0;
  let baris: string[] = [];
  let panjang = 0;
  const lepas = async (): Promise<void> => {
    if (baris.length === 0) return;
    bagian += 1;
    await arsip.bytes(ANGGOTA.tabel(tabel.nama, bagian), await kempis(baris.join('')));
    baris = [];
    panjang = 0;
  };
  for await (const potongan of terbacaAtauSebut(potret, tabel)) {
    for (const b of potongan) {
      const teks = `${JSON.stringify(b)}\n`;
      baris.push(teks);
      panjang += teks.length;
      if (panjang >= PENUH) await lepas();
    }
    jumlah += potongan.length;
    lihat(potongan);
  }
  await lepas();
  return jumlah;
}

async function* terbacaAtauSebut(potret: Potret, tabel: Tabel): AsyncGenerator<readonly Baris[]> {
  try {
    yield* potret.baris(tabel);
  } catch (cause) {
    if (!(cause instanceof DatabaseError) || !rusak(cause)) throw cause;
    throw new CadanganError(
      `Tabel ${tabel.nama} tidak dapat dibaca karena ada bagian disk yang rusak, jadi cadangan ini tidak jadi. ` +
        'Jalankan lajur verify, dan simpan cadangan sebelumnya baik-baik.',
      { cause },
    );
  }
}

/** The rows of one member. @throws Error for what is no such member */
export async function bacaBaris(isi: Uint8Array): Promise<readonly Baris[]> {
  const teks = (await kembang(isi)).toString('utf8');
  return teks
    .split('\n')
    .slice(0, -1)
    .map((satu) => barisDari(JSON.parse(satu)));
}

function barisDari(nilai: unknown): Baris {
  if (!Array.isArray(nilai)) throw new TypeError('a row is a list');
  return nilai.map((kolom: unknown) => {
    if (kolom === null || typeof kolom === 'string') return kolom;
    throw new TypeError('a column is a text or null');
  });
}
