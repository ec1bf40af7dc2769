import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { sql } from '../database/sql.ts';
import { sha256 } from '../kripto/kanonik.ts';
import { ambil } from './baca.ts';
import { dokumenStore } from './dokumen.ts';
import { dokumenResmiStore } from './dokumen-resmi.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';
import { dasarDokumen, dasarForm, namaFile } from './nama-bundel.ts';

/** One file of the digital archive of a berkas. Its bytes are read when asked for: a bundle may be large. */
export interface ButirBundel {
  /** Path within the bundle, without the ending that the bytes decide. */
  readonly dasar: string;
  /** Rejects with GudangError where the vault has lost it, SegelError where it was changed. */
  readonly buka: () => Promise<{ readonly nama: string; readonly bytes: Uint8Array }>;
}

/** The digital archive of a berkas in one state: equal version, equal files in equal order. */
export interface Bundel {
  readonly berkas: Berkas;
  /** Hash of the last event: with it the chain in the bundle proves itself. */
  readonly hash: string;
  /** Contents and files, in the order of their names: what filing opens and compares. */
  readonly isi: readonly ButirBundel[];
  /** The canonical bytes of every event, one to a line, and their hashes. Grows with every press. */
  readonly rantai: readonly ButirBundel[];
}

/** Lists what belongs to a berkas as it is now; undefined when it is not to be seen. Reads again if a press came between. */
export async function bundel(l: Lingkungan, id: string, lingkup: Lingkup): Promise<Bundel | undefined> {
  for (;;) {
    const awal = await ambil(l, id, lingkup);
    if (!awal) return undefined;
    const { berkas } = awal;
    const [isi, { rantai, hash }] = [await butir(l, berkas, lingkup), await peristiwa(l, id, lingkup)];
    const akhir = await ambil(l, id, lingkup);
    if (akhir?.berkas.versi === berkas.versi) return { berkas, hash, isi, rantai };
  }
}

async function butir(l: Lingkungan, berkas: Berkas, lingkup: Lingkup): Promise<readonly ButirBundel[]> {
  const dokumen = dokumenStore(l);
  const resmi = dokumenResmiStore(l);
  const dasarnya = dasarDokumen(berkas);
  const daftar = await dokumen.daftar(berkas.id, lingkup);
  const hilang = diSebut(berkas).filter((id) => !daftar.some((d) => d.id === id));
  const gambar = daftar.map((d): ButirBundel => {
    const dasar = dasarnya(d.id);
    return {
      dasar,
      buka: async () => {
        const bytes = ada(await dokumen.buka(berkas.id, d.id, lingkup), dasar).bytes;
        return { nama: namaFile(dasar, bytes, d.mime), bytes };
      },
    };
  });
  const surat = (await resmi.daftar(berkas.id, lingkup)).map((r): ButirBundel => {
    const dasar = `surat/${String(r.versi).padStart(4, '0')}-${r.jenis}-${r.id.slice(0, 8)}`;
    return {
      dasar,
      buka: async () => {
        const { bytes } = ada(await resmi.buka(berkas.id, r.id, lingkup), dasar);
        return { nama: namaFile(dasar, bytes), bytes };
      },
    };
  });
  const semua = [
    ...gambar,
    ...hilang.map((id) => tiada(dasarnya(id))),
    ...surat,
    ...(await isian(l, berkas, lingkup)),
  ];
  return semua.toSorted((a, b) => (a.dasar < b.dasar ? -1 : 1));
}

/** Files that the events name: each must be there. */
function diSebut({ dokumen, tandaTangan }: Berkas): readonly string[] {
  const unggahan = Object.values(dokumen).flatMap((versi) => versi.map((d) => d.id));
  return [...unggahan, ...tandaTangan.flatMap((t) => (t.pindaian === null ? [] : [t.pindaian]))];
}

function tiada(dasar: string): ButirBundel {
  return { dasar, buka: () => Promise.reject(new Error(`${dasar} vanished`)) };
}

/** Everything typed: the pemohon's data, every version of the form, reasons and messages, as canonical JSON. */
async function isian(l: Lingkungan, berkas: Berkas, lingkup: Lingkup): Promise<readonly ButirBundel[]> {
  const rows = await l.db.query(
    ISIAN,
    sql`select i.id, i.bytes, k.bungkus from isian i join berkas b on b.tenant = i.tenant and b.id = i.berkas
        join kunci_berkas k on k.tenant = i.tenant and k.berkas = i.berkas
        where i.tenant = ${l.tenant} and i.berkas = ${berkas.id} and ${terlihat(lingkup)} order by i.id`,
  );
  const dasarnya = dasarForm(berkas);
  return rows.map(({ id, bytes, bungkus }): ButirBundel => {
    const dasar = dasarnya(id);
    return {
      dasar,
      buka: async () => {
        const isi = l.brankas.buka(berkas.id, bungkus).bukaNilai(id, bytes);
        return { nama: `${dasar}.json`, bytes: new TextEncoder().encode(isi) };
      },
    };
  });
}

async function peristiwa(
  l: Lingkungan,
  id: string,
  lingkup: Lingkup,
): Promise<{ readonly rantai: readonly ButirBundel[]; readonly hash: string }> {
  const rows = await l.db.query(
    PERISTIWA,
    sql`select p.versi, p.jenis, p.bytes from peristiwa p join berkas b on b.tenant = p.tenant and b.id = p.berkas
        where p.tenant = ${l.tenant} and p.berkas = ${id} and ${terlihat(lingkup)} order by p.versi`,
  );
  const hash = rows.map((r) => sha256(r.bytes));
  const daftar = rows.map((r, i) => `${hash[i] ?? ''}  ${r.versi} ${r.jenis}\n`).join('');
  const baris = Buffer.concat(rows.flatMap((r) => [r.bytes, BARIS_BARU]));
  return {
    rantai: [
      teks('peristiwa.jsonl', new Uint8Array(baris)),
      teks('peristiwa.sha256', new TextEncoder().encode(daftar)),
    ],
    hash: hash.at(-1) ?? '',
  };
}

function teks(nama: string, bytes: Uint8Array): ButirBundel {
  return { dasar: nama, buka: async () => ({ nama, bytes }) };
}

function ada<T>(nilai: T | undefined, dasar: string): T {
  if (nilai === undefined) throw new Error(`${dasar} vanished`);
  return nilai;
}

const BARIS_BARU = new TextEncoder().encode('\n');
const ISIAN = z.object({
  id: z.string(),
  bytes: z.instanceof(Uint8Array),
  bungkus: z.instanceof(Uint8Array),
});
const PERISTIWA = z.object({ versi: z.number(), jenis: z.string(), bytes: z.instanceof(Uint8Array) });
