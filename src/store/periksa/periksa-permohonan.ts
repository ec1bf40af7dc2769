import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { idIsi, type KunciBerkas } from '../kripto/kunci-berkas.ts';
import { tempatKunci } from '../permohonan/kunci-permohonan.ts';
import type { AlatIsi } from './periksa-isi.ts';
import type { Temuan } from './temuan.ts';

const ISI = z.object({
  id: z.string(),
  bungkus: z.instanceof(Uint8Array),
  isi: z.instanceof(Uint8Array),
});
const FOTO = z.object({ id: z.string(), hash: z.string(), nama: z.instanceof(Uint8Array) });
const SEKALI = 100;

/** Every request that was not received yet opens with its own key, and each of its pictures is the one it names. */
export async function periksaPermohonan(alat: AlatIsi, tenant: string): Promise<readonly Temuan[]> {
  const temuan: Temuan[] = [];
  const jenis = 'permohonan' as const;
  let akhir = '';
  for (;;) {
    const rows = await alat.db.query(
      ISI,
      sql`select id, bungkus, isi from permohonan where tenant = ${tenant} and id > ${akhir} and isi is not null
          order by id limit ${SEKALI}::int`,
    );
    for (const { id, bungkus, isi } of rows) {
      const kunci = bila(() => alat.brankas.buka(tempatKunci(id), bungkus));
      if (!kunci || bila(() => kunci.bukaTeks('isi', isi)) === undefined)
        temuan.push({ jenis, tenant, id, sebab: 'isi' });
      else if (!(await fotoUtuh(alat, tenant, id, kunci)))
        temuan.push({ jenis, tenant, id, sebab: 'dokumen' });
    }
    const last = rows.at(-1);
    if (!last) return temuan;
    akhir = last.id;
  }
}

async function fotoUtuh(
  { db, gudang }: AlatIsi,
  tenant: string,
  permohonan: string,
  kunci: KunciBerkas,
): Promise<boolean> {
  const foto = await db.query(
    FOTO,
    sql`select id, hash, nama from permohonan_dokumen where tenant = ${tenant} and permohonan = ${permohonan}`,
  );
  for (const { id, hash, nama } of foto) {
    const bytes = await gudang.ambil(tenant, permohonan, hash).catch(() => undefined);
    const isi = bytes && bila(() => kunci.bukaBytes(idIsi(hash), bytes));
    if (!isi || kunci.hash(isi) !== hash) return false;
    if (bila(() => kunci.bukaTeks(`dokumen/${id}`, nama)) === undefined) return false;
  }
  return true;
}

function bila<T>(kerja: () => T): T | undefined {
  try {
    return kerja();
  } catch {
    return undefined;
  }
}
