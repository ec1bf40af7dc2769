import { readFile } from 'node:fs/promises';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { Konteks } from '../../src/core/berkas/konteks.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { Penugasan } from '../../src/core/organisasi/penugasan.ts';
import { type BerkasTenant, berkasStore } from '../../src/store/berkas/store.ts';
import type { Penomoran, Press } from '../../src/store/berkas/press.ts';
import type { GudangDokumen, Unggahan } from '../../src/store/berkas/alat.ts';
import type { Database } from '../../src/store/database/database.ts';
import { type Migration, readMigrations } from '../../src/store/database/migration-files.ts';

export const TENANT = 'gabek';
export const PAGI = Date.UTC(2026, 10, 24, 1, 0);
export const KELURAHAN = 'gabek-satu';
export const KECAMATAN = 'kecamatan-gabek';
export const INDUK = new Uint8Array(32).fill(7);

/** The real migrations of the store, and one of the tests' own through which a test may act as the owner. */
export async function migrasi(): Promise<readonly Migration[]> {
  const real = await migrasiAsli();
  const owner = await readMigrations(new URL('./migrasi/', import.meta.url));
  return [...real, ...owner];
}

/** The migrations of the program itself. */
export function migrasiAsli(): Promise<readonly Migration[]> {
  return readMigrations(new URL('../../src/store/migrations/', import.meta.url));
}

/** A vault that keeps nothing on disk. */
export function gudangMemori(): GudangDokumen & { readonly isi: Map<string, Uint8Array> } {
  const isi = new Map<string, Uint8Array>();
  return {
    isi,
    simpan: async (tenant, berkas, { hash, bytes }) => void isi.set(`${tenant}/${berkas}/${hash}`, bytes),
    ambil: async (tenant, berkas, hash) => {
      const found = isi.get(`${tenant}/${berkas}/${hash}`);
      if (!found) throw new Error('not in the vault');
      return found;
    },
    ada: async (tenant, berkas, hash) => isi.has(`${tenant}/${berkas}/${hash}`),
    sapu: async () => ({ yatim: 0, draf: 0 }),
    hapus: async (tenant, berkas) => {
      for (const key of isi.keys()) if (key.startsWith(`${tenant}/${berkas}/`)) isi.delete(key);
    },
  };
}

/** The store of the test tenant with the real SOP registered. */
export async function kantorUji(
  database: Database,
  { tenant = TENANT, gudang = gudangMemori(), jam = () => PAGI }: KantorUji = {},
): Promise<{ readonly store: BerkasTenant; readonly naskah: Naskah; readonly gudang: GudangDokumen }> {
  const store = berkasStore({ database, induk: INDUK, gudang, jam }).untuk(tenant);
  const bytes = await readFile(new URL('../../sop/rekomendasi-kk/sop.yaml', import.meta.url));
  const kosong = new TextEncoder().encode('{}');
  const naskah: Naskah = {
    sop: await store.naskah.daftarkan(new Uint8Array(bytes), 'sop'),
    persyaratan: await store.naskah.daftarkan(kosong, 'persyaratan'),
    formulir: await store.naskah.daftarkan(kosong, 'formulir'),
  };
  return { store, naskah, gudang };
}

interface KantorUji {
  readonly tenant?: string;
  readonly gudang?: GudangDokumen;
  readonly jam?: () => number;
}

/** One official per lane: the person is named after the lane. */
export function sebagai(pelaksana: string, kantor: string, saat = PAGI): Konteks {
  const penugasan: Penugasan = {
    id: `tugas-${pelaksana}-${kantor}`,
    orang: `orang-${pelaksana}-${kantor}`,
    kantor,
    pelaksana,
    status: 'definitif',
    mulai: 0,
    sampai: null,
  };
  return { saat, pelaku: { jenis: 'pejabat', penugasan } };
}

export const LOKET = sebagai('staf-kelurahan', KELURAHAN);

export const PENOMORAN: Penomoran = { kantor: KELURAHAN, awalan: 'G1', tahun: 2026 };

let urutan = 0;

/** A key no other press has. */
export function kunciBaru(): string {
  urutan += 1;
  return `kunci-${urutan}`;
}

/** The press that begins a berkas and, unless told otherwise, receives it with a number. */
export function pressBaru(
  naskah: Naskah,
  lain: Partial<Press> & { nama?: string; terima?: boolean } = {},
): Press {
  const { nama = 'SITI RAHMAWATI', terima = true, ...press } = lain;
  return {
    berkas: null,
    versi: null,
    kunci: kunciBaru(),
    konteks: LOKET,
    sumber: 'layar',
    penomoran: PENOMORAN,
    baris: { namaPemohon: nama, rt: '003', rw: '01', nik: ['1971060202009901'], noKk: ['1971060101009901'] },
    perintah: (alat) => [
      {
        jenis: 'catat',
        naskah,
        keperluan: 'kk-baru',
        form: 'f-1.15',
        syarat: ['f-1.02', 'buku-nikah'],
        kantor: { kelurahan: KELURAHAN, kecamatan: KECAMATAN },
        pemohon: alat.rujuk({ nama, nik: '1971060202009901' }),
        dokumen: [],
      },
      ...(terima ? [{ jenis: 'terima' as const }] : []),
    ],
    ...press,
  };
}

/** The first step of the chart, pressed by its official on the version given. */
export function pressDisposisi(
  { id, versi }: Pick<Berkas, 'id' | 'versi'>,
  lain: Partial<Press> = {},
): Press {
  return {
    berkas: id,
    versi,
    kunci: kunciBaru(),
    konteks: sebagai('lurah', KELURAHAN),
    sumber: 'layar',
    perintah: (alat) => ({
      jenis: 'disposisi',
      id: alat.idBaru(),
      instruksi: alat.rujuk('Teliti dan teruskan'),
      sifat: 'biasa',
      batas: null,
    }),
    ...lain,
  };
}

/** A remark on the version given. */
export function pressKomentar(berkas: Pick<Berkas, 'id' | 'versi'>, teks = 'Sudah ditelepon'): Press {
  return { ...pressDisposisi(berkas), perintah: (alat) => ({ jenis: 'komentar', teks: alat.rujuk(teks) }) };
}

/** A small whole PDF of one page, as an upload that was accepted. */
export function unggahanUji(nama = 'buku nikah.pdf'): Unggahan {
  const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj <</Type /Page>> endobj\nstartxref 9\n%%EOF\n');
  return { nama, mime: 'application/pdf', bytes, halaman: 1 };
}
