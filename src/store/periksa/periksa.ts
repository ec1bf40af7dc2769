import { z } from 'zod';
import type { GudangDokumen } from '../berkas/alat.ts';
import type { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { brankas } from '../kripto/brankas.ts';
import { daftarTenant } from '../organisasi/tenant.ts';
import { periksaAduan } from './periksa-aduan.ts';
import { periksaPermohonan } from './periksa-permohonan.ts';
import { bacaSimpanan, idBerkas } from './baca-berkas.ts';
import { kunciDari, periksaIsi } from './periksa-isi.ts';
import { periksaRantaiBerkas } from './periksa-rantai.ts';
import { jumlahNomor, periksaNaskah, periksaNomor } from './periksa-tenant.ts';
import { sidikUjung, type Ujung } from './sidik.ts';
import type { Temuan } from './temuan.ts';
import { terbaca } from './terbaca.ts';

/** What is verified with what. `dahulu`: where the chains ended in an earlier backup. */
export interface BahanPeriksa {
  readonly database: Database;
  readonly induk: Uint8Array;
  readonly gudang: GudangDokumen;
  readonly dahulu?: readonly Ujung[];
}

/** The verdict over the whole store. Sound when `temuan` is empty. */
export interface HasilPeriksa {
  readonly berkas: number;
  readonly peristiwa: number;
  readonly isian: number;
  readonly dokumen: number;
  readonly resmi: number;
  readonly nomor: number;
  /** Berkas whose key was destroyed on purpose: their chain verifies, their contents are gone. */
  readonly dilupakan: number;
  readonly temuan: readonly Temuan[];
  /** Digest over the ends of all chains. */
  readonly sidik: string;
}

/** Verifies everything that is stored, berkas by berkas, while the office goes on. Changes nothing. */
export async function periksaSemua(
  bahan: BahanPeriksa,
  kabari: (selesai: number, semua: number) => void,
): Promise<HasilPeriksa> {
  const { database } = bahan;
  const dahulu = new Map((bahan.dahulu ?? []).map((u) => [`${u.tenant}/${u.berkas}`, u]));
  const temuan: Temuan[] = [];
  const ujung: Ujung[] = [];
  const jumlah = { peristiwa: 0, isian: 0, dokumen: 0, resmi: 0, nomor: 0, dilupakan: 0 };
  const tenants = await daftarTenant(database);
  let semua = 0;
  for (const { id } of tenants) semua += (await terbaca(id, '', () => jumlahBerkas(database, id))).hasil ?? 0;
  let selesai = 0;
  for (const { id: tenant } of tenants) {
    const db = database.tenant(tenant);
    const alat = { db, brankas: brankas(bahan.induk, tenant), gudang: bahan.gudang };
    for (const id of await daftarBerkas(database, tenant, temuan)) {
      const baca = await terbaca(tenant, `Berkas ${id}`, () => bacaSimpanan(db, tenant, id));
      temuan.push(...baca.temuan);
      selesai += 1;
      kabari(selesai, semua);
      const simpanan = baca.hasil;
      if (!simpanan) {
        if (baca.temuan.length > 0) dahulu.delete(`${tenant}/${id}`);
        continue;
      }
      const { baris } = simpanan;
      const pada = { tenant, berkas: baris.nomor ?? id };
      ujung.push({ tenant, berkas: id, versi: baris.versi, hash: baris.hash_terakhir });
      const lama = dahulu.get(`${tenant}/${id}`);
      dahulu.delete(`${tenant}/${id}`);
      const rantai = periksaRantaiBerkas(pada, simpanan, lama);
      temuan.push(...rantai.temuan);
      jumlah.peristiwa += simpanan.peristiwa.length;
      const kunci = kunciDari(alat.brankas, simpanan);
      if (kunci === 'dilupakan') jumlah.dilupakan += 1;
      else if (typeof kunci === 'string') temuan.push({ ...pada, jenis: 'kunci', sebab: kunci });
      else {
        const isi = { simpanan, kunci, peristiwa: rantai.peristiwa };
        const isiRusak = await terbaca(tenant, `Berkas ${pada.berkas}`, async () => {
          for await (const satu of periksaIsi(alat, pada, isi)) temuan.push(satu);
        });
        temuan.push(...isiRusak.temuan);
        jumlah.isian += simpanan.isian.length;
        jumlah.dokumen += simpanan.dokumen.length;
        jumlah.resmi += simpanan.resmi.length;
      }
    }
    const buku = await terbaca(tenant, 'Buku nomor', async () => {
      temuan.push(...(await periksaNomor(db, tenant)));
      jumlah.nomor += await jumlahNomor(db, tenant);
    });
    const naskah = await terbaca(tenant, 'Naskah SOP', async () => {
      temuan.push(...(await periksaNaskah(db, tenant)));
    });
    const aduan = await terbaca(tenant, 'Pengaduan', async () => {
      temuan.push(...(await periksaAduan(alat, tenant)));
    });
    const permohonan = await terbaca(tenant, 'Permohonan dari HP', async () => {
      temuan.push(...(await periksaPermohonan(alat, tenant)));
    });
    temuan.push(...buku.temuan, ...naskah.temuan, ...aduan.temuan, ...permohonan.temuan);
  }
  for (const { tenant, berkas, versi } of dahulu.values())
    temuan.push({ jenis: 'dahulu', tenant, berkas, versi, sebab: 'hilang' });
  return { berkas: ujung.length, ...jumlah, temuan, sidik: sidikUjung(ujung) };
}

/** All ids of a tenant, or those that can still be read. */
async function daftarBerkas(
  database: Database,
  tenant: string,
  temuan: Temuan[],
): Promise<readonly string[]> {
  const semua: string[] = [];
  const baca = await terbaca(tenant, 'Daftar berkas', async () => {
    for (;;) {
      const halaman = await idBerkas(database.tenant(tenant), tenant, semua.at(-1) ?? '');
      if (halaman.length === 0) return;
      semua.push(...halaman);
    }
  });
  temuan.push(...baca.temuan);
  return semua;
}

async function jumlahBerkas(database: Database, tenant: string): Promise<number> {
  const [row] = await database
    .tenant(tenant)
    .query(z.object({ n: z.number() }), sql`select count(*) as n from berkas where tenant = ${tenant}`);
  return row?.n ?? 0;
}
