import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Zona } from '../core/waktu/zona.ts';
import type { GudangDokumen } from '../store/berkas/alat.ts';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import { periksaSemua } from '../store/periksa/periksa.ts';
import { type BahanCadangan, buatCadangan } from './buat.ts';
import { bacaCatatan, type Catatan, catat, type Oleh } from './catatan.ts';
import { jatuhTempo } from './jadwal.ts';
import type { Kabari, Kemajuan } from './kemajuan.ts';
import { type HasilCadangan, type LaporanPeriksa, laporanPeriksa } from './laporan.ts';
import { periksaArsip } from './periksa-arsip.ts';
import { bacaTujuan, namaCadangan, simpanTerakhir } from './tujuan.ts';
import { ujungCadangan } from './ujung-cadangan.ts';

/** What the keeper of backups works with; one per running program. */
export interface BahanPengurus extends BahanCadangan {
  readonly data: string;
  readonly isiGudang: GudangDokumen;
  /** Where daily backups go; null: none are made by themselves. */
  readonly folder: string | null;
  readonly jam: number;
  /** How many of the newest stay in that folder. */
  readonly simpan: number;
  readonly zona: Zona;
  readonly kini: () => number;
  readonly catatGalat: (kode: string, galat: unknown) => void;
}

/** The work under way: one piece at a time. */
export interface Jalan {
  readonly jenis: 'cadangan' | 'periksa';
  readonly mulai: number;
  readonly kemajuan: Kemajuan | null;
}

/** Makes backups and verifications within the running program, one at a time, and remembers how they went. */
export interface Pengurus {
  readonly keadaan: () => Promise<{ readonly jalan: Jalan | null; readonly catatan: Catatan }>;
  /** `ke`: a folder or a new file; left out: the folder of the setting. Rejects with CadanganError. */
  readonly cadangkan: (o: { oleh: Oleh; ke?: string }, kabari?: Kabari) => Promise<HasilCadangan>;
  /** `bandingkan`: an earlier backup whose ends of chains must still be found. Rejects with CadanganError. */
  readonly periksa: (o: { bandingkan: string | null }, kabari?: Kabari) => Promise<LaporanPeriksa>;
  /** Makes the daily backup when it is due; called every minute. */
  readonly jadwal: () => Promise<void>;
  /** Breaks off what is under way: nothing half is left. */
  readonly berhenti: () => Promise<void>;
}

const SEDANG = {
  cadangan: 'Lajur sedang membuat cadangan. Tunggu sampai selesai, lalu ulangi bila masih perlu.',
  periksa: 'Lajur sedang memeriksa data. Tunggu sampai selesai, lalu ulangi.',
} as const;

/** The folder that the button writes to where no setting names one. */
export function folderBawaan(data: string): string {
  return join(data, 'cadangan');
}

export function pengurus(bahan: BahanPengurus): Pengurus {
  const { data, kini } = bahan;
  let jalan: Jalan | null = null;
  let selesai: Promise<unknown> = Promise.resolve();
  let dihentikan = false;

  const sendiri = async <T>(
    jenis: Jalan['jenis'],
    kerja: (kabari: Kabari) => Promise<T>,
    kabari?: Kabari,
  ) => {
    if (jalan) throw new CadanganError(SEDANG[jalan.jenis]);
    const mulai = kini();
    jalan = { jenis, mulai, kemajuan: null };
    const ini = kerja((kemajuan) => {
      if (dihentikan) throw new CadanganError('Pekerjaan ini dihentikan karena Lajur ditutup.');
      jalan = { jenis, mulai, kemajuan };
      kabari?.(kemajuan);
    }).finally(() => {
      jalan = null;
    });
    selesai = ini.catch(() => undefined);
    return ini;
  };

  const cadangkan: Pengurus['cadangkan'] = ({ oleh, ke }, kabari) =>
    sendiri(
      'cadangan',
      async (lapor) => {
        try {
          const tujuan = await bacaTujuan(
            ke ?? (await folderSendiri(bahan)),
            namaCadangan(kini(), bahan.zona),
          );
          const hasil = await buatCadangan(bahan, tujuan, { kini: kini(), kabari: lapor });
          await catat(data, { terakhir: { ...hasil, oleh }, gagal: null });
          return hasil;
        } catch (galat) {
          // Who typed the command has read why; the page tells of what nobody saw.
          if (oleh === 'perintah') throw galat;
          const kalimat = galat instanceof CadanganError ? galat.message : GAGAL;
          await catat(data, { gagal: { saat: kini(), kalimat } }).catch(() => undefined);
          throw galat;
        }
      },
      kabari,
    );

  const periksa: Pengurus['periksa'] = ({ bandingkan }, kabari) =>
    sendiri(
      'periksa',
      async (lapor) => {
        const dahulu = bandingkan === null ? [] : await ujungDahulu(bandingkan, bahan.induk, lapor);
        const hasil = await periksaSemua({ ...bahan, gudang: bahan.isiGudang, dahulu }, (sudah, semua) =>
          lapor({ tahap: 'berkas', selesai: sudah, semua }),
        );
        const laporan = laporanPeriksa(hasil);
        await catat(data, { periksa: { ...laporan, saat: kini() } });
        return laporan;
      },
      kabari,
    );

  return {
    keadaan: async () => ({ jalan, catatan: await bacaCatatan(data) }),
    cadangkan,
    periksa,
    jadwal: async () => {
      if (bahan.folder === null || jalan) return;
      const { terakhir, gagal } = await bacaCatatan(data);
      const sudah = { kini: kini(), terakhir: terakhir?.dibuat ?? null, gagal: gagal?.saat ?? null };
      if (!jatuhTempo(bahan, sudah)) return;
      try {
        await cadangkan({ oleh: 'jadwal' });
        await simpanTerakhir(bahan.folder, bahan.simpan);
      } catch (galat) {
        bahan.catatGalat('CADANGAN', galat);
      }
    },
    berhenti: async () => {
      dihentikan = true;
      await selesai;
    },
  };
}

const GAGAL =
  'Cadangan tidak jadi karena ada gangguan; lihat catatan program. Cadangan sebelumnya tetap utuh.';

/** The folder of the setting must be there: a disk that is not plugged in is told, not replaced by a folder of its name. */
async function folderSendiri({ folder, data }: BahanPengurus): Promise<string> {
  if (folder !== null) return folder;
  await mkdir(folderBawaan(data), { recursive: true, mode: 0o700 });
  return folderBawaan(data);
}

/** Ends of chains in an earlier backup, which is checked first. @throws CadanganError */
export async function ujungDahulu(file: string, induk: Uint8Array, kabari: Kabari) {
  return ujungCadangan(file, await periksaArsip(file, { induk, kabari }));
}
