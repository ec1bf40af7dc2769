import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { crc32 } from '../../core/foto/crc32.ts';
import { json, sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { kodeAcak } from '../kripto/kode.ts';

/** How long a file waits for its form after its last piece, and after a form took it up: that may be pressed twice (ms). */
const LAMA = { menunggu: 24 * 60 * 60 * 1000, terpakai: 60 * 60 * 1000 } as const;
/**
 * Bytes under way in one tenant at most from each kind of sender, so that nobody fills the disk and strangers never take
 * the officials' room.
 */
const SEMUA = 2 * 1024 ** 3;

/** Pieces of one file at most: far more than the largest file has, and few enough that nobody litters the disk. */
const POTONGAN = 200;

/** How much one sender may have under way. */
export interface KuotaUnggahan {
  readonly banyak: number;
  /** Bytes. */
  readonly ukuran: number;
}

/** Whose files, and when (epoch ms of the true clock). */
export interface MilikUnggahan {
  readonly pemilik: string;
  readonly saat: number;
}

/** A file as it was announced. */
export interface UnggahanBaru extends MilikUnggahan {
  readonly nama: string;
  readonly ukuran: number;
  readonly crc: number;
  readonly kuota: KuotaUnggahan;
}

/** How far a file has come, in bytes. */
export interface JalanUnggahan {
  readonly diterima: number;
  readonly ukuran: number;
}

/** `geser`: the piece does not begin where the file ends; `rusak`: all came, and it is not what was announced. */
export type HasilPotong =
  | { readonly hasil: 'diterima'; readonly jalan: JalanUnggahan }
  | { readonly hasil: 'geser'; readonly jalan: JalanUnggahan }
  | { readonly hasil: 'tidak-ada' }
  | { readonly hasil: 'rusak' };

/** Files of one tenant that are on their way. Of another owner's nothing is ever told, not even that it is there. */
export interface UnggahanStore {
  /** Its id; undefined when the sender, or the office, has too much under way. */
  readonly mulai: (baru: UnggahanBaru) => Promise<string | undefined>;
  readonly lihat: (milik: MilikUnggahan, id: string) => Promise<JalanUnggahan | undefined>;
  readonly tambah: (
    milik: MilikUnggahan,
    id: string,
    potong: { readonly dari: number; readonly bytes: Uint8Array },
  ) => Promise<HasilPotong>;
  /** The whole file, once all of it came. It stays for an hour then: a form may be pressed twice. */
  readonly ambil: (
    milik: MilikUnggahan,
    id: string,
  ) => Promise<{ readonly nama: string; readonly bytes: Uint8Array } | undefined>;
  readonly buang: (milik: MilikUnggahan, id: string) => Promise<void>;
  /** Lets go of everything that this owner has under way. */
  readonly buangSemua: (pemilik: string) => Promise<void>;
}

/** The shelf of one file on its way, beside those of the berkas. */
export function rakUnggahan(id: string): string {
  return `unggahan.${id}`;
}

export function unggahanStore({ tenant, db, brankas, gudang }: Lingkungan): UnggahanStore {
  const cari = async ({ pemilik, saat }: MilikUnggahan, id: string) => {
    const [row] = await db.query(
      BARIS,
      sql`select nama, ukuran, crc, diterima, potongan from unggahan
          where tenant = ${tenant} and id = ${id} and pemilik = ${pemilik} and habis > ${saat}`,
    );
    return row;
  };
  const lihat: UnggahanStore['lihat'] = async (milik, id) => {
    const row = await cari(milik, id);
    return row && { diterima: row.diterima, ukuran: row.ukuran };
  };
  const buang = async ({ pemilik }: Pick<MilikUnggahan, 'pemilik'>, id: string): Promise<void> => {
    const n = await db.execute(
      sql`delete from unggahan where tenant = ${tenant} and id = ${id} and pemilik = ${pemilik}`,
    );
    if (n > 0) await gudang.hapus(tenant, rakUnggahan(id));
  };
  // Of many pieces sent for one place at once only one is written: the others would lie on the disk unnamed.
  const sedang = new Set<string>();
  const tambah: UnggahanStore['tambah'] = async (milik, id, { dari, bytes }) => {
    const row = await cari(milik, id);
    if (!row) return { hasil: 'tidak-ada' };
    const jalan = { diterima: row.diterima, ukuran: row.ukuran };
    const sampai = dari + bytes.length;
    if (dari !== row.diterima || sampai > row.ukuran || bytes.length === 0) return { hasil: 'geser', jalan };
    if (row.potongan.length >= POTONGAN) {
      await buang(milik, id);
      return { hasil: 'rusak' };
    }
    // The piece first: a row never names what is not there. One that no row names is swept away.
    const potong = randomUUID();
    await gudang.simpan(tenant, rakUnggahan(id), {
      id: potong,
      hash: potong,
      bytes: brankas.segelUnggahan(`${id}/${potong}`, bytes),
    });
    const kena = await db.execute(
      sql`update unggahan set diterima = ${sampai}::int, potongan = potongan || ${json([potong])}::jsonb,
            habis = ${milik.saat + LAMA.menunggu}
          where tenant = ${tenant} and id = ${id} and pemilik = ${milik.pemilik} and diterima = ${dari}::int`,
    );
    if (kena === 0) {
      const kini = await cari(milik, id);
      if (kini) return { hasil: 'geser', jalan: kini };
      // Taken back meanwhile: the shelf began anew with this piece.
      await gudang.hapus(tenant, rakUnggahan(id));
      return { hasil: 'tidak-ada' };
    }
    if (sampai === row.ukuran && crc32(await isi(id, [...row.potongan, potong])) !== row.crc) {
      await buang(milik, id);
      return { hasil: 'rusak' };
    }
    return { hasil: 'diterima', jalan: { diterima: sampai, ukuran: row.ukuran } };
  };
  const isi = async (id: string, potongan: readonly string[]): Promise<Uint8Array> => {
    const semua: Uint8Array[] = [];
    for (const p of potongan)
      semua.push(brankas.bukaUnggahan(`${id}/${p}`, await gudang.ambil(tenant, rakUnggahan(id), p)));
    return new Uint8Array(Buffer.concat(semua));
  };
  return {
    buang,
    buangSemua: async (pemilik) => {
      const rows = await db.query(
        z.object({ id: z.string() }),
        sql`delete from unggahan where tenant = ${tenant} and pemilik = ${pemilik} returning id`,
      );
      for (const { id } of rows) await gudang.hapus(tenant, rakUnggahan(id));
    },
    mulai: async ({ pemilik, saat, nama, ukuran, crc, kuota }) => {
      const id = kodeAcak();
      const rows = await db.execute(
        sql`insert into unggahan (tenant, id, pemilik, nama, ukuran, crc, dibuat, habis)
            select ${tenant}::text, ${id}::text, ${pemilik}::text,
              ${brankas.segelUnggahan(`${id}/nama`, new TextEncoder().encode(nama))}::bytea, ${ukuran}::int,
              ${crc}::int8, ${saat}::int8, ${saat + LAMA.menunggu}::int8
            from (select count(*) filter (where pemilik = ${pemilik}) as n,
                coalesce(sum(ukuran) filter (where pemilik = ${pemilik}), 0) as milik,
                coalesce(sum(ukuran) filter (where starts_with(pemilik, ${`${jenisPemilik(pemilik)}:`})), 0) as semua
              from unggahan where tenant = ${tenant} and habis > ${saat}) j
            where j.n < ${kuota.banyak}::int and j.milik + ${ukuran}::int <= ${kuota.ukuran}::int8
              and j.semua + ${ukuran}::int <= ${SEMUA}::int8`,
      );
      return rows > 0 ? id : undefined;
    },
    lihat,
    tambah: async (milik, id, potong) => {
      if (sedang.has(id)) {
        const jalan = await lihat(milik, id);
        return jalan ? { hasil: 'geser', jalan } : { hasil: 'tidak-ada' };
      }
      sedang.add(id);
      try {
        return await tambah(milik, id, potong);
      } finally {
        sedang.delete(id);
      }
    },
    ambil: async (milik, id) => {
      const row = await cari(milik, id);
      if (row?.diterima !== row?.ukuran || !row) return undefined;
      const nama = new TextDecoder().decode(brankas.bukaUnggahan(`${id}/nama`, row.nama));
      const bytes = await isi(id, row.potongan);
      await db.execute(
        sql`update unggahan set habis = least(habis, ${milik.saat + LAMA.terpakai}::int8)
            where tenant = ${tenant} and id = ${id} and pemilik = ${milik.pemilik}`,
      );
      return { nama, bytes };
    },
  };
}

/** The kind of an owner: its word before the colon. */
function jenisPemilik(pemilik: string): string {
  return pemilik.split(':', 1)[0] ?? '';
}

/** Names of the pieces on a shelf of this kind; undefined for any other shelf. */
export async function potonganDi(
  { tenant, db }: Pick<Lingkungan, 'tenant' | 'db'>,
  rak: string,
): Promise<ReadonlySet<string> | undefined> {
  if (!rak.startsWith(rakUnggahan(''))) return undefined;
  const [row] = await db.query(
    z.object({ potongan: z.array(z.string()) }),
    sql`select potongan from unggahan where tenant = ${tenant} and id = ${rak.slice(rakUnggahan('').length)}`,
  );
  return new Set(row?.potongan);
}

/** Lets go of what no form took up before this instant. Answers how many files. */
export async function sapuUnggahan(
  { tenant, db, gudang }: Pick<Lingkungan, 'tenant' | 'db' | 'gudang'>,
  sebelum: number,
): Promise<number> {
  const rows = await db.query(
    z.object({ id: z.string() }),
    sql`delete from unggahan where tenant = ${tenant} and habis < ${sebelum} returning id`,
  );
  for (const { id } of rows) await gudang.hapus(tenant, rakUnggahan(id));
  return rows.length;
}

const BARIS = z.object({
  nama: z.instanceof(Uint8Array),
  ukuran: z.number(),
  crc: z.number(),
  diterima: z.number(),
  potongan: z.array(z.string()),
});
