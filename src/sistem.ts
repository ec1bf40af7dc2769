import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bacaCatatan } from './cadangan/catatan.ts';
import { type Kendali, mulaiKendali } from './cadangan/kendali.ts';
import { sidikKunci } from './cadangan/kunci-cadangan.ts';
import { folderBawaan, pengurus, type Pengurus } from './cadangan/pengurus.ts';
import { versiProgram } from './cli/program.ts';
import { type Config, Pengaturan } from './config.ts';
import { PENGATURAN_RAHASIA } from './config-kabar.ts';
import { HARI, MENIT } from './core/waktu/saat.ts';
import { ZONA } from './core/waktu/zona.ts';
import { bukaGudang } from './dokumen/gudang.ts';
import { catatGalat } from './log.ts';
import { CadanganError } from './store/cadangan/cadangan-error.ts';
import { bacaKunciInduk } from './store/kripto/kunci-induk.ts';
import { isiGudang, mesinBasis, ruangKosong, semuaKesehatan } from './sistem-periksa.ts';
import { keadaanKabar } from './sistem-kabar.ts';
import type { Susunan } from './susun.ts';
import type { Sistem } from './web/sistem/sistem.ts';

/** The program around the pages: backups, their schedule, and the ear for its owner's commands. */
export interface SistemBerjalan {
  readonly sistem: Sistem;
  readonly berhenti: () => Promise<void>;
}

/** Starts it over an open database; `entri` is the `import.meta.url` of the bundle's entry. */
export async function mulaiSistem(config: Config, susunan: Susunan, entri: string): Promise<SistemBerjalan> {
  const induk = await bacaKunciInduk(config.kunci, { harusAda: true });
  const program = await versiProgram(entri);
  const gudang = join(config.data, 'dokumen');
  const urus = pengurus({
    database: susunan.database,
    induk,
    gudang,
    isiGudang: bukaGudang(gudang),
    sop: fileURLToPath(new URL('../sop/', entri)),
    program,
    data: config.data,
    ...config.cadangan,
    zona: susunan.daftarDunia()[0]?.tenant.zona ?? ZONA.WIB,
    kini: Date.now,
    catatGalat,
  });
  const kendali = await mulaiKendali(config.data, urus, catatGalat);
  const timer = setInterval(() => void urus.jadwal(), MENIT);
  timer.unref();
  void urus.jadwal();
  return {
    sistem: sistemDari({ config, susunan, urus, induk, program }),
    berhenti: () => hentikan(timer, kendali, urus),
  };
}

async function hentikan(timer: NodeJS.Timeout, kendali: Kendali, urus: Pengurus): Promise<void> {
  clearInterval(timer);
  await kendali.tutup();
  await urus.berhenti();
}

interface Bagian {
  readonly config: Config;
  readonly susunan: Pick<Susunan, 'database' | 'daftarDunia'>;
  readonly urus: Pengurus;
  readonly induk: Uint8Array;
  readonly program: string;
}

/** What the administrator's page sees of it. */
export function sistemDari({ config, susunan, urus, induk, program }: Bagian): Sistem {
  const { database } = susunan;
  const dimulai = async (kerja: () => Promise<unknown>): Promise<boolean> => {
    if ((await urus.keadaan()).jalan) return false;
    kerja().catch((galat: unknown) => {
      // A refusal is in the record and on the page; a fault belongs in the log.
      if (!(galat instanceof CadanganError)) catatGalat('SISTEM', galat);
    });
    return true;
  };
  return {
    hanyaLatihan: () => susunan.daftarDunia().every((d) => d.tenant.latihan),
    cadangkan: () => dimulai(() => urus.cadangkan({ oleh: 'petugas' })),
    periksa: () => dimulai(() => urus.periksa({ bandingkan: null })),
    ingatkan: async () => {
      const { terakhir } = await bacaCatatan(config.data);
      if (terakhir === null) return 'belum';
      const umur = Date.now() - terakhir.dibuat;
      return umur > config.cadangan.batasHari * HARI ? umur : null;
    },
    baca: async () => {
      const { jalan, catatan } = await urus.keadaan();
      const [{ versi, basis }, bebas, isi, kesehatan, kabar] = await Promise.all([
        mesinBasis(database),
        ruangKosong(config.data),
        isiGudang(database).catch(() => null),
        semuaKesehatan({ config, database, induk, catatan, kini: Date.now() }),
        keadaanKabar(susunan.daftarDunia(), config.kabar),
      ]);
      const { folder, jam, simpan, batasHari } = config.cadangan;
      return {
        jalan,
        catatan,
        folder: folder ?? folderBawaan(config.data),
        jadwal: folder === null ? null : { jam, simpan },
        batasHari,
        lajur: program,
        mesin: { bawaan: database.engine === 'pglite', versi },
        basis,
        gudang: isi,
        disk: bebas === null ? null : { tempat: config.data, bebas },
        kunci: { tempat: config.kunci, sidik: sidikKunci(induk) },
        kesehatan,
        kabar,
        pengaturan: pengaturanBerlaku(process.env),
      };
    },
  };
}

/** The settings as they were given, without the password of a database address. */
export function pengaturanBerlaku(env: Readonly<Record<string, string | undefined>>) {
  return Object.entries(Pengaturan.shape).map(([nama, isi]) => {
    const diberi = env[nama];
    const bawaan = isi.safeParse(undefined).data;
    const rahasia = PENGATURAN_RAHASIA.has(nama);
    return {
      nama,
      nilai: diberi === undefined ? teksBawaan(bawaan) : rahasia ? '***' : tanpaSandi(diberi),
      // The last parenthesis repeats it in English.
      ket: (isi.description ?? '').replace(/ \([^()]*\.\)$/u, ''),
    };
  });
}

/** A default as the office would write it; nothing for one that is only computed. */
function teksBawaan(bawaan: unknown): string {
  if (Array.isArray(bawaan)) return bawaan.filter((b) => typeof b === 'number').join(',');
  if (typeof bawaan === 'object' && bawaan !== null && 'mulai' in bawaan && 'selesai' in bawaan)
    return `${String(bawaan.mulai)}-${String(bawaan.selesai)}`;
  return typeof bawaan === 'string' || typeof bawaan === 'number' ? String(bawaan) : '';
}

function tanpaSandi(nilai: string): string {
  if (!/^[a-z]+:\/\//u.test(nilai) || !URL.canParse(nilai)) return nilai;
  const url = new URL(nilai);
  if (url.password) url.password = '***';
  url.search = '';
  return url.href;
}
