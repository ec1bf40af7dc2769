import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { imporKantor } from '../../../src/cli/kantor-impor.ts';
import { dengar } from '../../../src/dengar.ts';
import { bukaGudang } from '../../../src/dokumen/gudang.ts';
import { bacaKalender } from '../../../src/core/waktu/kalender.baca.ts';
import { ZONA } from '../../../src/core/waktu/zona.ts';
import { bacaNaskahKantor } from '../../../src/naskah/naskah-kantor.ts';
import { berkasStore } from '../../../src/store/berkas/store.ts';
import { openEmbedded } from '../../../src/store/database/embedded/embedded.ts';
import { sql } from '../../../src/store/database/sql.ts';
import { masukStore } from '../../../src/store/masuk/masuk-store.ts';
import { organisasiStore } from '../../../src/store/organisasi/organisasi-store.ts';
import { createApp } from '../../../src/web/app.tsx';
import { buatAset } from '../../../src/web/aset/buat.ts';
import type { Dunia } from '../../../src/web/dunia.ts';
import { snapshotWith } from '../../database/snapshot.ts';
import { engineWorker } from '../../database/worker.ts';
import { CONTOH, hari, migrasi, SOP, urutan } from '../../organisasi/contoh.ts';
import { INDUK } from '../../store/kantor-uji.ts';
import type { Server } from './server.ts';
import { kertasUji } from '../../cetak/kertas-uji.ts';

/** The example office of docs/ and a second kelurahan, in this process, on the real engine and a real port. */
export interface KantorKecil extends Pick<Server, 'url' | 'printed'> {
  /** The office itself, for what a test prepares without a browser. */
  readonly dunia: Dunia;
  /** Moves the true clock, by which logins run out. */
  readonly majukan: (ms: number) => void;
  /** How much is stored, table by table: the same before and after means that nothing was written. */
  readonly isi: () => Promise<Isi>;
  /** What the program would have logged. */
  readonly log: string[];
  readonly tutup: () => Promise<void>;
}

const HITUNG = z.object({
  berkas: z.number(),
  peristiwa: z.number(),
  dokumen: z.number(),
  nomor: z.number(),
});
export type Isi = z.infer<typeof HITUNG>;

/** A Wednesday morning on which nobody stands in for anybody. */
const RABU = hari('2026-12-02', 9);
const SANDI = 'empat-ekor-kucing-rekaan';

const TETANGGA = `
  - kunci: gabek-dua
    unit: kelurahan
    nama: Kelurahan Gabek Dua
    kode: '19.71.06.1004'
    awalan: G2
    induk: kecamatan-gabek
    alamat: Jalan Contoh 4, Pangkalpinang
    telepon: 0717-000004
    jam_loket: 08.00-15.30
    jabatan:
      - { pelaksana: lurah, nama: Lurah Gabek Dua }
      - { pelaksana: sekretaris-kelurahan, nama: Sekretaris Kelurahan Gabek Dua }
      - { pelaksana: kasi-pemerintahan-kelurahan, nama: Kasi Pemerintahan Kelurahan Gabek Dua }
      - { pelaksana: staf-kelurahan, nama: Staf Kelurahan Gabek Dua }
`;

const NASKAH = CONTOH.replace('\n# akun = nama', `${TETANGGA}\n# akun = nama`)
  .replace('\n# jabatan = kunci', '\n  - { akun: sari, nama: Sari Rekaan }\n# jabatan = kunci')
  .replace(
    'penugasan:\n',
    'penugasan:\n  - { akun: sari, jabatan: gabek-dua/staf-kelurahan, status: definitif, mulai: 2024-01-02 }\n',
  );

/** Account, post and kantor, in the words by which a start prints them. */
const AKUN = [
  ['rizki', 'Staf Kelurahan', 'Gabek Satu'],
  ['fitri', 'Kasi Pemerintahan', 'Gabek Satu'],
  ['bambang', 'Sekretaris Kelurahan', 'Gabek Satu'],
  ['rosmala', 'Lurah', 'Gabek Satu'],
  ['mega', 'Loket dua', 'Gabek Satu'],
  ['sari', 'Staf Kelurahan', 'Gabek Dua'],
  ['dedi.saputra', 'Kasi Pemerintahan', 'Kecamatan Gabek'],
] as const;

const berkas = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Opens it; takes a second or two. */
export async function kantorKecil(): Promise<KantorKecil> {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-uji-'));
  const migrations = await migrasi();
  const [worker, snapshot, aset] = await Promise.all([
    engineWorker(),
    snapshotWith(migrations),
    buatAset(berkas('src/web/aset')),
  ]);
  const database = await openEmbedded({ directory: null, migrations, worker, snapshot });
  const impor = { file: 'kantor.yaml', teks: NASKAH, coba: false, sop: SOP, saat: RABU, idBaru: urutan() };
  await imporKantor(database, impor);
  const masuk = masukStore({ database });
  const di = masuk.untuk('gabek');
  for (const [akun] of AKUN) await di.aturSandi(akun, { sandi: SANDI, saat: RABU });

  const awal = Date.now();
  let geser = 0;
  const jam = (): number => RABU + (Date.now() - awal) + geser;
  const kalender = bacaKalender(parse(readFileSync(berkas('sop/kalender/2026-2027.yaml'), 'utf8')));
  if (!kalender.ok) throw new Error('The calendar of the repository does not read');
  const semua = berkasStore({ database, induk: INDUK, gudang: bukaGudang(folder), jam });
  const dunia: Dunia = {
    tenant: { id: 'gabek', nama: 'Kecamatan Gabek', host: null, zona: ZONA.WIB, latihan: false },
    berkas: semua.untuk('gabek'),
    organisasi: organisasiStore(database).untuk('gabek'),
    masuk: di.masuk,
    gantiSandi: di.gantiSandi,
    akun: di,
    kalender: kalender.kalender,
    naskah: await bacaNaskahKantor(berkas('sop/rekomendasi-kk')),
    jam,
    kertas: kertasUji(),
    alamatPublik: 'https://lajur.example',
    geserJam: undefined,
  };
  const log: string[] = [];
  const app = createApp({
    masuk,
    berkas: semua,
    aset,
    dunia: (tenant) => (tenant === 'gabek' ? dunia : undefined),
    duniaUntuk: async () => [dunia],
    jamSejati: jam,
    alamatKlien: () => '127.0.0.1',
    catatGalat: (kode, galat) => log.push(`${kode} ${String(galat)}`),
  });
  const pendengar = await dengar(app, { port: 0, host: '127.0.0.1' });
  return {
    url: pendengar.url,
    dunia,
    log,
    printed: () =>
      AKUN.map(([akun, jabatan, kantor]) => `  ${akun}  ${SANDI}  ${jabatan}, ${kantor}`).join('\n'),
    majukan: (ms) => void (geser += ms),
    isi: async () => {
      const [baris] = await database.tenant('gabek').query(
        HITUNG,
        sql`select (select count(*)::int from berkas) as berkas, (select count(*)::int from peristiwa) as peristiwa,
              (select count(*)::int from dokumen) as dokumen, (select count(*)::int from buku_nomor) as nomor`,
      );
      if (!baris) throw new Error('No counts');
      return baris;
    },
    tutup: async () => {
      await pendengar.tutup();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
