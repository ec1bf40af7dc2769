import { randomBytes, timingSafeEqual } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { CadanganError } from '../store/cadangan/cadangan-error.ts';
import { sesekali } from './kemajuan.ts';
import { berkasKendali, type Jawaban, PERMINTAAN, type Permintaan } from './kendali-pesan.ts';
import type { Pengurus } from './pengurus.ts';

/** An open ear of the running program. */
export interface Kendali {
  readonly tutup: () => Promise<void>;
}

const GANGGUAN = 'Ada gangguan di Lajur yang sedang berjalan; lihat catatan program.';
/** Bytes of a request: two paths at most. */
const MAKS = 64 * 1024;

/**
 * Lets the command line of the same computer ask the running program for backups and verifications: the embedded
 * database opens for one process alone. It listens on the loopback only; who may ask is who can read the token, in a
 * file of the data folder that its owner alone reads.
 */
export async function mulaiKendali(
  data: string,
  pengurus: Pengurus,
  catatGalat: (kode: string, galat: unknown) => void,
): Promise<Kendali> {
  const token = randomBytes(32).toString('hex');
  const soket = new Set<Socket>();
  const server = createServer((s) => {
    soket.add(s);
    s.once('close', () => soket.delete(s));
    s.once('error', () => s.destroy());
    void layani(s, token, pengurus, catatGalat);
  });
  await new Promise<void>((siap, gagal) => {
    server.once('error', gagal);
    server.listen(0, '127.0.0.1', siap);
  });
  server.unref();
  const alamat = server.address();
  const port = typeof alamat === 'object' && alamat ? alamat.port : 0;
  const file = berkasKendali(data);
  const draf = `${file}.${process.pid}.baru`;
  await writeFile(draf, `${JSON.stringify({ port, token, pid: process.pid })}\n`, { mode: 0o600 });
  await rename(draf, file);
  return {
    tutup: async () => {
      await rm(file, { force: true });
      for (const s of soket) s.destroy();
      await new Promise<void>((selesai) => server.close(() => selesai()));
    },
  };
}

async function layani(
  soket: Socket,
  token: string,
  pengurus: Pengurus,
  catatGalat: (kode: string, galat: unknown) => void,
): Promise<void> {
  const jawab = (jawaban: Jawaban): void => {
    if (soket.writable) soket.write(`${JSON.stringify(jawaban)}\n`);
  };
  const minta = await permintaan(soket, token);
  if (minta === undefined) return void soket.destroy();
  const kabari = sesekali((k) => jawab({ jenis: 'kemajuan', ...k }));
  try {
    if (minta.perintah === 'cadangkan')
      jawab({
        jenis: 'cadangan',
        hasil: await pengurus.cadangkan({ oleh: 'perintah', ke: minta.ke }, kabari),
      });
    else jawab({ jenis: 'periksa', hasil: await pengurus.periksa({ bandingkan: minta.bandingkan }, kabari) });
  } catch (galat) {
    if (!(galat instanceof CadanganError)) catatGalat('KENDALI', galat);
    jawab({ jenis: 'galat', kalimat: galat instanceof CadanganError ? galat.message : GANGGUAN });
  }
  soket.end();
}

/** The one line of a request; undefined for anything else and for a wrong token. */
async function permintaan(soket: Socket, token: string): Promise<Permintaan | undefined> {
  let panjang = 0;
  soket.on('data', (potongan) => {
    panjang += potongan.length;
    if (panjang > MAKS) soket.destroy();
  });
  for await (const baris of createInterface({ input: soket })) {
    const isi = PERMINTAAN.safeParse(jsonDari(baris));
    return isi.success && sama(isi.data.token, token) ? isi.data : undefined;
  }
  return undefined;
}

function jsonDari(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}

function sama(satu: string, lain: string): boolean {
  const [a, b] = [Buffer.from(satu), Buffer.from(lain)];
  return a.length === b.length && timingSafeEqual(a, b);
}
