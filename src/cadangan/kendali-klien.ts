import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import type { Kabari } from './kemajuan.ts';
import {
  ALAMAT_KENDALI,
  type AlamatKendali,
  berkasKendali,
  JAWABAN,
  type Jawaban,
  type Permintaan,
} from './kendali-pesan.ts';
import type { HasilCadangan, LaporanPeriksa } from './laporan.ts';

/** A running program that can be asked. */
export interface LajurBerjalan {
  readonly pid: number;
  readonly cadangkan: (ke: string, kabari: Kabari) => Promise<HasilCadangan>;
  readonly periksa: (bandingkan: string | null, kabari: Kabari) => Promise<LaporanPeriksa>;
}

/** The Lajur that runs on this data folder; undefined when none does. A file that a killed one left says nothing. */
export async function lajurBerjalan(data: string): Promise<LajurBerjalan | undefined> {
  const alamat = await bacaAlamat(data);
  if (!alamat) return undefined;
  const soket = await sambung(alamat.port).catch(() => undefined);
  if (!soket) return undefined;
  soket.destroy();
  const { token, pid } = alamat;
  return {
    pid,
    cadangkan: async (ke, kabari) => {
      const akhir = await tanya(alamat, { perintah: 'cadangkan', token, ke }, kabari);
      if (akhir.jenis !== 'cadangan') throw terputus(pid);
      return akhir.hasil;
    },
    periksa: async (bandingkan, kabari) => {
      const akhir = await tanya(alamat, { perintah: 'periksa', token, bandingkan }, kabari);
      if (akhir.jenis !== 'periksa') throw terputus(pid);
      return akhir.hasil;
    },
  };
}

async function bacaAlamat(data: string): Promise<AlamatKendali | undefined> {
  const teks = await readFile(berkasKendali(data), 'utf8').catch(() => undefined);
  if (teks === undefined) return undefined;
  try {
    return ALAMAT_KENDALI.parse(JSON.parse(teks));
  } catch {
    return undefined;
  }
}

function sambung(port: number): Promise<Socket> {
  return new Promise((siap, gagal) => {
    const soket = connect({ host: '127.0.0.1', port }, () => siap(soket));
    soket.once('error', gagal);
  });
}

async function tanya({ port, pid }: AlamatKendali, minta: Permintaan, kabari: Kabari): Promise<Jawaban> {
  const soket = await sambung(port).catch(() => {
    throw terputus(pid);
  });
  soket.on('error', () => soket.destroy());
  soket.write(`${JSON.stringify(minta)}\n`);
  for await (const baris of createInterface({ input: soket })) {
    const jawaban = JAWABAN.parse(JSON.parse(baris));
    if (jawaban.jenis === 'kemajuan') kabari(jawaban);
    else if (jawaban.jenis === 'galat') throw new CadanganError(jawaban.kalimat);
    else return jawaban;
  }
  throw terputus(pid);
}

function terputus(pid: number): CadanganError {
  return new CadanganError(
    `Lajur yang berjalan (proses ${pid}) tidak menjawab sampai selesai. Periksa apakah masih berjalan, lalu ulangi.`,
  );
}
