import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import { denganPotret } from '../store/cadangan/potret.ts';
import type { Database } from '../store/database/database.ts';
import { sidikUjung, type Ujung } from '../store/periksa/sidik.ts';
import { type PenulisArsip, tulisArsip } from './arsip-tulis.ts';
import { semuaFile } from './folder.ts';
import { type Kabari, sesekali } from './kemajuan.ts';
import type { HasilCadangan } from './laporan.ts';
import { segelManifes, sidikKunci } from './kunci-cadangan.ts';
import { ANGGOTA, BENTUK_CADANGAN, type Kepala, type Manifes } from './manifes.ts';
import { buangDrafBasi, drafCadangan, namai, type Tujuan } from './tujuan.ts';
import { tulisTabel } from './tulis-tabel.ts';
import { pengambil, ujungDari } from './ujung-cadangan.ts';

/** What is backed up, and by whom. */
export interface BahanCadangan {
  readonly database: Database;
  readonly induk: Uint8Array;
  /** Folder of the vault, and the folder `sop/` of the program. */
  readonly gudang: string;
  readonly sop: string;
  /** Version of the program. */
  readonly program: string;
}

const SEPOTONG = 256 * 1024;
const DISK_PENUH: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes one backup while the office goes on: rows as they were at one instant, then the vault, whose files are always
 * there before their rows. A file appears whole or not at all. @throws CadanganError when the disk is full.
 */
export async function buatCadangan(
  bahan: BahanCadangan,
  tujuan: Tujuan,
  { kini, kabari }: { readonly kini: number; readonly kabari: Kabari },
): Promise<HasilCadangan> {
  await buangDrafBasi(tujuan.folder, kini);
  const draf = drafCadangan(tujuan);
  try {
    const file = await open(draf, 'wx', 0o600);
    const isi = await tulisSemua(bahan, file, kini, sesekali(kabari)).finally(() => file.close());
    const { size } = await stat(draf);
    return { ...isi, file: await namai(draf, tujuan), ukuran: size };
  } catch (error) {
    await rm(draf, { force: true });
    if (error instanceof Error && 'code' in error && DISK_PENUH.has(error.code)) {
      const kata = `Disk di ${tujuan.folder} penuh, jadi cadangan ini tidak jadi; cadangan sebelumnya tetap utuh.`;
      throw new CadanganError(`${kata} Kosongkan tempat atau pilih disk lain, lalu ulangi.`, {
        cause: error,
      });
    }
    throw error;
  }
}

type File = Awaited<ReturnType<typeof open>>;

async function tulisSemua(bahan: BahanCadangan, file: File, kini: number, kabari: Kabari) {
  const arsip = tulisArsip(file, kini);
  try {
    const kepala: Kepala = {
      jenis: 'cadangan-lajur',
      bentuk: BENTUK_CADANGAN,
      program: bahan.program,
      mesin: bahan.database.engine,
      dibuat: kini,
      sidikKunci: sidikKunci(bahan.induk),
    };
    await arsip.bytes(ANGGOTA.kepala, json(kepala));
    const basis = await tulisBasis(arsip, bahan.database, kabari);
    const gudang = await tulisGudang(arsip, bahan.gudang, basis.dokumen, kabari);
    await tulisSop(arsip, bahan.sop);
    const manifes: Manifes = { ...kepala, ...basis.isi, gudang, anggota: [...arsip.anggota] };
    const bytes = json(manifes);
    await arsip.bytes(ANGGOTA.manifes, bytes);
    await arsip.bytes(ANGGOTA.segel, Buffer.from(`${segelManifes(bahan.induk, bytes)}\n`));
    await arsip.tutup();
    return {
      dibuat: kini,
      berkas: manifes.rantai.berkas,
      baris: manifes.tabel.reduce((semua, t) => semua + t.baris, 0),
      dokumen: gudang.file,
      sidikRantai: manifes.rantai.sidik,
      sidikKunci: kepala.sidikKunci,
      hilang: [...gudang.hilang],
    };
  } catch (error) {
    await arsip.buang();
    throw error;
  }
}

function json(nilai: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(nilai, null, 1)}\n`);
}

/** All rows; remembers where the chains end and which files the vault should have. */
function tulisBasis(arsip: PenulisArsip, database: Database, kabari: Kabari) {
  return denganPotret(database, async (potret) => {
    const semua = [...potret.jumlah.values()].reduce((a, b) => a + b, 0);
    const ujung: Ujung[] = [];
    const dokumen = new Map<string, boolean>();
    const berkunci = new Set<string>();
    const tabel: Manifes['tabel'][number][] = [];
    let selesai = 0;
    for (const t of potret.tabel) {
      const ambil = pengambil(t.kolom);
      const jumlah = await tulisTabel(arsip, potret, t, (baris) => {
        if (t.nama === 'berkas') ujung.push(...baris.map((b) => ujungDari(ambil, b)));
        if (t.nama === 'kunci_berkas')
          for (const b of baris) berkunci.add(`${ambil(b, 'tenant')}/${ambil(b, 'berkas')}`);
        if (t.nama === 'dokumen')
          for (const b of baris)
            dokumen.set(`${ambil(b, 'tenant')}/${ambil(b, 'berkas')}/${ambil(b, 'hash')}`, false);
        // Requests from phones bring their key with them, in their own row.
        if (t.nama === 'permohonan')
          for (const b of baris) berkunci.add(`${ambil(b, 'tenant')}/${ambil(b, 'id')}`);
        if (t.nama === 'permohonan_dokumen')
          for (const b of baris)
            dokumen.set(`${ambil(b, 'tenant')}/${ambil(b, 'permohonan')}/${ambil(b, 'hash')}`, false);
        selesai += baris.length;
        kabari({ tahap: 'baris', selesai, semua });
      });
      tabel.push({ nama: t.nama, kolom: t.kolom.map((k) => ({ ...k })), baris: jumlah });
    }
    const { migrasi, pencacah } = potret;
    return {
      // The files of a forgotten person went with the key.
      dokumen: [...dokumen.keys()].filter((path) => berkunci.has(path.slice(0, path.lastIndexOf('/')))),
      isi: {
        migrasi: migrasi.map((m) => ({ ...m })),
        pencacah: pencacah.map((p) => ({ ...p })),
        tabel,
        rantai: { berkas: ujung.length, sidik: sidikUjung(ujung) },
      },
    };
  });
}

async function tulisGudang(
  arsip: PenulisArsip,
  folder: string,
  dokumen: readonly string[],
  kabari: Kabari,
): Promise<Manifes['gudang']> {
  const kurang = new Set(dokumen);
  let file = 0;
  let byte = 0;
  for await (const path of semuaFile(folder)) {
    const sumber = await open(join(folder, path), 'r').catch(hilangBilaTiada);
    // Forgotten or swept away in this moment.
    if (sumber === null) continue;
    const size = await salin(arsip, ANGGOTA.gudang(path), sumber).finally(() => sumber.close());
    kurang.delete(path);
    file += 1;
    byte += size;
    kabari({ tahap: 'dokumen', selesai: Math.min(file, dokumen.length), semua: dokumen.length });
  }
  return { file, byte, hilang: [...kurang].sort() };
}

async function salin(arsip: PenulisArsip, nama: string, sumber: File): Promise<number> {
  const { size } = await sumber.stat();
  await arsip.alir(nama, size, potongan(sumber));
  return size;
}

async function* potongan(sumber: File): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await sumber.read({ buffer: Buffer.allocUnsafe(SEPOTONG) });
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function hilangBilaTiada(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function tulisSop(arsip: PenulisArsip, folder: string): Promise<void> {
  for await (const path of semuaFile(folder))
    await arsip.bytes(ANGGOTA.sop(path), await readFile(join(folder, path)));
}
