import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { sql, type Sql } from '../database/sql.ts';
import { BARIS, type BarisBerkas, KOLOM_BARIS } from './baris.ts';
import { syaratCari } from './cari.ts';
import { bacaKeadaan, KEADAAN } from './keadaan.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/** A berkas whose papers are asked for, with its state. */
export interface Terpeta {
  readonly baris: BarisBerkas;
  readonly berkas: Berkas;
}

/** Where maps are, over many berkas. */
export interface PetaSurat {
  /** What fits a text typed (as `cari`), newest change first. */
  readonly cari: (teks: string, lingkup: Lingkup) => Promise<readonly Terpeta[]>;
  /** Every berkas that waits for the pemohon to fetch or carry something, longest first. */
  readonly menunggu: (lingkup: Lingkup) => Promise<readonly Terpeta[]>;
}

const BATAS = 200;

export function petaSurat(l: Lingkungan): PetaSurat {
  const baca = async (mana: Sql, urut: Sql, batas: number): Promise<readonly Terpeta[]> => {
    const rows = await l.db.query(
      z.object({ keadaan: z.unknown(), bentuk: z.number() }).loose(),
      sql`select b.keadaan, b.bentuk, ${KOLOM_BARIS} from berkas b
          where b.tenant = ${l.tenant} and ${mana} order by ${urut} limit ${batas}::int`,
    );
    return Promise.all(
      rows.map(async (row) => {
        const baris = BARIS.parse(row);
        return { baris, berkas: await bacaKeadaan(l, baris.id, KEADAAN.parse(row)) };
      }),
    );
  };
  return {
    cari: (teks, lingkup) =>
      teks.trim() === ''
        ? Promise.resolve([])
        : baca(
            sql`b.nomor is not null and ${terlihat(lingkup)} and ${syaratCari(l, teks)}`,
            sql`b.terakhir_diubah desc, b.id`,
            50,
          ),
    menunggu: (lingkup) =>
      baca(
        sql`b.di = 'jalan' and b.kunjungan = 'tunggu' and b.nomor is not null and ${terlihat(lingkup)}`,
        sql`b.tiba, b.id`,
        BATAS,
      ),
  };
}
