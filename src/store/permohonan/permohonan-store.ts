import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  type IsiPermohonan,
  type KeadaanPermohonan,
  SKEMA_PERMOHONAN,
} from '../../core/permohonan/permohonan.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { json, sql, type Sql } from '../database/sql.ts';
import { hashKode, kodePendek, rapikanKode } from '../kripto/kode.ts';
import { aturanAjukanStore, type AturanAjukanStore } from './aturan-ajukan.ts';
import { BARIS_PERMOHONAN, type BarisPermohonan, BERSEGEL, KOLOM_PERMOHONAN } from './baris-permohonan.ts';
import type { KunciPermohonan } from './cari-permohonan.ts';
import { type DokumenPermohonanStore, dokumenPermohonanStore } from './dokumen-permohonan.ts';
import { tempatKunci } from './kunci-permohonan.ts';
import { type PembacaanPermohonan, pembacaanPermohonan } from './pembacaan-permohonan.ts';
import { hapusPermohonan, kedaluwarsaPermohonan } from './sapu-permohonan.ts';
import { SEWA, type TerimaPermohonan, terimaPermohonan } from './terima-permohonan.ts';

/** A request opened: its row, and what was typed (null once it was received). */
export interface PermohonanTerbaca {
  readonly baris: BarisPermohonan;
  readonly isi: IsiPermohonan | null;
}

/** The pemohon's keys: the token of its pages, and the short code to say at the counter (`8K2F-7QXM`). */
export interface KunciTautan {
  readonly token: string;
  readonly kode: string;
}

/** A change of a request that was read at `versi`; what is left out stays. */
export interface UbahPermohonan {
  readonly versi: number;
  readonly isi: IsiPermohonan;
  readonly kantor?: string;
  readonly keadaan?: KeadaanPermohonan;
  /** The official, for what the counter answers. */
  readonly oleh?: string;
}

/** Requests from phones of one tenant. */
export interface PermohonanStore extends TerimaPermohonan {
  readonly buat: (kantor: string, isi: IsiPermohonan) => Promise<KunciTautan>;
  readonly tautan: (id: string) => KunciTautan;
  /** Rejects with SegelError when what was typed was changed by anybody else. */
  readonly ambil: (id: string) => Promise<PermohonanTerbaca | undefined>;
  /** Stores it unless somebody changed it since; false then, and nothing is stored. */
  readonly ubah: (id: string, ubah: UbahPermohonan) => Promise<boolean>;
  /** Those in these states for these counters, the longest waiting first; drafts are nobody's to see. */
  readonly daftar: (
    kantor: readonly string[],
    keadaan: readonly Exclude<KeadaanPermohonan, 'konsep'>[],
  ) => Promise<readonly BarisPermohonan[]>;
  readonly jumlahBaru: (kantor: readonly string[]) => Promise<number>;
  /** The request with this short code at these counters. */
  readonly cariKode: (kode: string, kantor: readonly string[]) => Promise<string | undefined>;
  /** Other requests that wait and are about the same numbers: for the counter alone. */
  readonly serupa: (id: string, kantor: readonly string[]) => Promise<readonly BarisPermohonan[]>;
  /** Deletes it for good. False where it is being received just now, or was. */
  readonly hapus: (id: string) => Promise<boolean>;
  /** Deletes what ran out: instants before which a thing is too old (epoch ms of the office's clock). */
  readonly sapu: (sebelum: { readonly konsep: number; readonly selesai: number }) => Promise<number>;
  readonly dokumen: DokumenPermohonanStore;
  readonly pembacaan: PembacaanPermohonan;
  readonly aturan: AturanAjukanStore;
}

export function permohonanStore(l: Lingkungan, kunciKode: KunciPermohonan): PermohonanStore {
  const { tenant, db, brankas, jam } = l;
  const rapat = (id: string): string => brankas.rahasia(`kode-permohonan/${id}`).slice(0, 8);
  const tautan = (id: string): KunciTautan => ({
    token: brankas.rahasia(`permohonan/${id}`),
    kode: kodePendek(rapat(id)),
  });
  const semua = (mana: Sql, sisa: Sql) =>
    db.query(
      BARIS_PERMOHONAN,
      sql`select ${KOLOM_PERMOHONAN} from permohonan p where p.tenant = ${tenant} and ${mana} ${sisa}`,
    );
  const indeks = ({ pemohon, isian }: IsiPermohonan): readonly string[] => {
    const angka = (teks: string | undefined): string => (teks ?? '').replaceAll(/\D/gu, '');
    const nik = [pemohon.nik, ...isian.baris.map((b) => b['nik'])].map(angka).filter((n) => n.length === 16);
    const kk = [angka(pemohon.noKk)].filter((n) => n.length === 16);
    return [
      ...new Set([...nik.map((n) => brankas.indeks('nik', n)), ...kk.map((n) => brankas.indeks('no_kk', n))]),
    ];
  };
  return {
    ...terimaPermohonan(l),
    tautan,
    dokumen: dokumenPermohonanStore(l),
    pembacaan: pembacaanPermohonan(l),
    aturan: aturanAjukanStore(l),
    buat: async (kantor, isi) => {
      const id = randomUUID();
      const { kunci, bungkus } = brankas.baru(tempatKunci(id));
      const { token } = tautan(id);
      const pada = jam();
      await db.execute(sql`insert into permohonan
        (tenant, id, token, kode, kantor, keperluan, keadaan, versi, bungkus, isi, dibuat, diubah)
        values (${tenant}, ${id}, ${hashKode(token)}, ${kunciKode(rapat(id))}, ${kantor}, ${isi.keperluan}, 'konsep', 1,
          ${bungkus}, ${kunci.segelTeks('isi', json(isi))}, ${pada}, ${pada})`);
      return tautan(id);
    },
    ambil: async (id) => {
      const [row] = await db.query(
        BARIS_PERMOHONAN.and(BERSEGEL),
        sql`select ${KOLOM_PERMOHONAN}, p.bungkus, p.isi from permohonan p where p.tenant = ${tenant} and p.id = ${id}`,
      );
      if (!row) return undefined;
      const { bungkus, isi, ...baris } = row;
      if (!bungkus || !isi) return { baris, isi: null };
      const teks = brankas.buka(tempatKunci(id), bungkus).bukaTeks('isi', isi);
      return { baris, isi: SKEMA_PERMOHONAN.parse(JSON.parse(teks)) };
    },
    ubah: async (id, { versi, isi, kantor, keadaan, oleh }) => {
      const [row] = await db.query(
        BERSEGEL,
        sql`select bungkus, isi from permohonan where tenant = ${tenant} and id = ${id}`,
      );
      if (!row?.bungkus) return false;
      const tersegel = brankas.buka(tempatKunci(id), row.bungkus).segelTeks('isi', json(isi));
      const pada = jam();
      const terkirim = keadaan === 'dikirim';
      const rows = await db.execute(sql`update permohonan set versi = versi + 1, isi = ${tersegel}::bytea,
          keperluan = ${isi.keperluan}, diubah = ${pada}::int8, kantor = coalesce(${kantor ?? null}::text, kantor),
          keadaan = coalesce(${keadaan ?? null}::text, keadaan), oleh = coalesce(${oleh ?? null}::text, oleh),
          dikirim = case when ${terkirim} then ${pada}::int8 else dikirim end,
          indeks = case when ${terkirim} then ${terkirim ? indeks(isi) : []}::text[] else indeks end,
          pemroses = null, pemroses_pada = null
        where tenant = ${tenant} and id = ${id} and versi = ${versi}
          and keadaan <> 'diterima' and (pemroses is null or pemroses_pada < ${pada - SEWA}::int8)`);
      return rows > 0;
    },
    daftar: (kantor, keadaan) =>
      semua(
        sql`p.kantor = any(${kantor}::text[]) and p.keadaan = any(${keadaan}::text[]) and p.keadaan <> 'konsep'`,
        sql`order by coalesce(p.dikirim, p.diubah), p.id limit 200`,
      ),
    jumlahBaru: async (kantor) => {
      const [row] = await db.query(
        z.object({ n: z.number() }),
        sql`select count(*) as n from permohonan where tenant = ${tenant} and kantor = any(${kantor}::text[])
            and keadaan = 'dikirim'`,
      );
      return row?.n ?? 0;
    },
    cariKode: async (ketikan, kantor) => {
      const rapi = rapikanKode(ketikan);
      if (rapi?.length !== 8) return undefined;
      const [row] = await semua(
        sql`p.kode = ${kunciKode(rapi)} and p.kantor = any(${kantor}::text[]) and p.keadaan <> 'konsep'`,
        sql`limit 1`,
      );
      return row?.id;
    },
    serupa: (id, kantor) =>
      semua(
        sql`p.id <> ${id} and p.kantor = any(${kantor}::text[]) and p.keadaan in ('dikirim', 'diminta')
          and p.indeks && (select q.indeks from permohonan q where q.tenant = ${tenant} and q.id = ${id})`,
        sql`order by p.dikirim, p.id limit 5`,
      ),
    hapus: (id) => hapusPermohonan(l, id),
    sapu: (sebelum) => kedaluwarsaPermohonan(l, sebelum),
  };
}
