import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { replay } from '../../core/berkas/evolve.ts';
import type { Pengembalian } from '../../core/monitor/pengembalian.ts';
import type { Perjalanan } from '../../core/monitor/perjalanan.ts';
import { sql } from '../database/sql.ts';
import { BENTUK_KEADAAN, catatanSejak } from './keadaan.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';
import { bacaPeristiwa, type PeristiwaTerbaca } from './upcast.ts';

/** Which berkas the monitor reads. */
export interface MintaMonitor {
  readonly lingkup: Lingkup;
  /** Closed berkas count when they changed at or after this instant (epoch ms); null: only what is under way. */
  readonly sejak: number | null;
}

/** The berkas as the monitor measures them. */
export interface MonitorStore {
  /**
   * The berkas with a number that are under way, and those closed since `sejak`; in no order. What was read of a
   * version is kept: the next call reads only what has changed since.
   */
  readonly perjalanan: (minta: MintaMonitor) => Promise<readonly Perjalanan[]>;
  /** Every Tidak of a decision step since an instant (epoch ms), with what was found wanting. */
  readonly pengembalian: (minta: {
    readonly lingkup: Lingkup;
    readonly sejak: number;
  }) => Promise<readonly Pengembalian[]>;
  /** Names for a list, of those berkas alone in which `lingkup` has a part; what was forgotten is null. */
  readonly nama: (id: readonly string[], lingkup: Lingkup) => Promise<ReadonlyMap<string, string | null>>;
}

/** Rows of one statement: a snapshot is some 15 KB in the table. */
const SEKALI = 500;
/** Berkas remembered per tenant and process, some 2 KB each. */
const INGAT = 12_000;

export function monitorStore(l: Lingkungan): MonitorStore {
  const ingatan = new Map<string, Perjalanan>();
  return {
    perjalanan: async ({ lingkup, sejak }) => {
      const ada = await l.db.query(
        KUNCI,
        sql`select b.id, b.versi from berkas b
            where b.tenant = ${l.tenant} and b.nomor is not null and b.di <> 'titipan' and ${terlihat(lingkup)}
              and (b.di <> 'tutup' or b.terakhir_diubah >= ${sejak}::int8)`,
      );
      const kurang = ada.filter(({ id, versi }) => ingatan.get(id)?.versi !== versi).map(({ id }) => id);
      const baru: Perjalanan[] = [];
      for (let at = 0; at < kurang.length; at += SEKALI)
        baru.push(...(await baca(l, kurang.slice(at, at + SEKALI))));
      const terbaca = new Map(baru.map((p) => [p.id, p]));
      const hasil = ada.flatMap(({ id }) => terbaca.get(id) ?? ingatan.get(id) ?? []);
      if (ingatan.size + baru.length > INGAT) ingatan.clear();
      for (const p of baru) ingatan.set(p.id, p);
      return hasil;
    },
    pengembalian: async ({ lingkup, sejak }) => {
      const rows = await l.db.query(
        BYTES,
        sql`select p.bytes from peristiwa p join berkas b on b.tenant = p.tenant and b.id = p.berkas
            where p.tenant = ${l.tenant} and p.jenis = 'diperiksa' and p.terjadi >= ${sejak}::int8
              and convert_from(p.bytes, 'UTF8')::jsonb -> 'data' ->> 'hasil' = 'kurang' and ${terlihat(lingkup)}
            order by p.terjadi, p.berkas, p.versi`,
      );
      return rows.flatMap(({ bytes }) => yangKurang(bacaPeristiwa(bytes)));
    },
    nama: async (id, lingkup) => {
      const rows = await l.db.query(
        NAMA,
        sql`select b.id, b.nama_pemohon from berkas b
            where b.tenant = ${l.tenant} and b.id = any(${id}::text[]) and ${terlihat(lingkup)}`,
      );
      return new Map(rows.map((row) => [row.id, row.nama_pemohon]));
    },
  };
}

function yangKurang({ berkas, catatan }: PeristiwaTerbaca): readonly Pengembalian[] {
  const p = catatan.peristiwa;
  if (p.jenis !== 'diperiksa' || p.hasil !== 'kurang') return [];
  const butir = Object.entries(p.nilai).flatMap(([syarat, { putusan, alasan }]) =>
    putusan === 'kurang' ? [{ syarat, alasan }] : [],
  );
  return [{ berkas, langkah: p.langkah, saat: catatan.terjadi, butir }];
}

async function baca(l: Lingkungan, id: readonly string[]): Promise<readonly Perjalanan[]> {
  const rows = await l.db.query(
    BARIS,
    sql`select b.id, b.versi, b.nomor, b.sop, b.sebab_tutup, b.bentuk,
          k.keperluan, k.kantor, k.posisi, k.kunjungan, k.pengembalian, k.penyimpangan
        from berkas b, jsonb_to_record(b.keadaan) as k (keperluan text, kantor jsonb, posisi jsonb, kunjungan jsonb,
          pengembalian jsonb, penyimpangan jsonb)
        where b.tenant = ${l.tenant} and b.id = any(${id}::text[])`,
  );
  return Promise.all(
    rows.map(async ({ bentuk, sebab_tutup: tutup, nomor, sop, id: berkas, versi, ...potret }) => {
      const isi = bentuk === BENTUK_KEADAAN ? potret : replay(await catatanSejak(l, berkas, 0));
      return susun(isi, { id: berkas, versi, nomor, sop, tutup });
    }),
  );
}

type Isi = Pick<Berkas, 'keperluan' | 'kantor' | 'posisi' | 'kunjungan' | 'pengembalian' | 'penyimpangan'>;

function susun(isi: Isi, baris: Pick<Perjalanan, 'id' | 'versi' | 'nomor' | 'sop' | 'tutup'>): Perjalanan {
  const { keperluan, kantor, posisi, kunjungan, pengembalian } = isi;
  const penyimpangan = isi.penyimpangan.map(({ perihal, langkah, saat }) => ({ perihal, langkah, saat }));
  return { ...baris, keperluan, kantor, posisi, kunjungan, pengembalian, penyimpangan };
}

const NAMA = z.object({ id: z.string(), nama_pemohon: z.string().nullable() });
const BYTES = z.object({ bytes: z.instanceof(Uint8Array) });
const KUNCI = z.object({ id: z.string(), versi: z.number() });

const adalahObjek = (v: unknown): boolean => typeof v === 'object' && v !== null;

/** Parts of a snapshot, our own writing: their shape is vouched for by `bentuk`. */
const BARIS = KUNCI.extend({
  nomor: z.string(),
  sop: z.string(),
  sebab_tutup: z.enum(['selesai', 'dibatalkan', 'ditolak', 'kedaluwarsa']).nullable(),
  bentuk: z.number(),
  keperluan: z.string(),
  kantor: z.record(z.string(), z.string()),
  posisi: z.custom<Berkas['posisi']>(adalahObjek),
  kunjungan: z.custom<Berkas['kunjungan']>(Array.isArray),
  pengembalian: z.custom<Berkas['pengembalian']>(adalahObjek),
  penyimpangan: z.custom<Berkas['penyimpangan']>(Array.isArray),
});
