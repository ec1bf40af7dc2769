import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlamatClamd } from '../../src/dokumen/pemindai/alamat-clamd.ts';
import { versiClamd } from '../../src/dokumen/pemindai/clamd.ts';
import { dengarLokal } from './dengar-lokal.ts';

/** EICAR's test file (eicar.org): harmless, and every scanner is to find it. In two pieces, so that none finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A clamd that a test started, on loopback and on a socket of its own. */
export interface ClamdSungguh {
  readonly tcp: AlamatClamd;
  readonly soket: AlamatClamd;
  readonly tutup: () => Promise<void>;
}

/**
 * Starts Debian's clamd. Its signature database has one entry, written here: EICAR, wherever it stands in a file. The
 * real database comes from the internet alone. @throws Error when there is no clamd, or it does not answer in a minute.
 */
export async function clamdSungguh(): Promise<ClamdSungguh> {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-clamd-'));
  const port = await portBebas();
  const soket = join(folder, 'clamd.ctl');
  writeFileSync(join(folder, 'uji.ndb'), `Eicar-Uji:0:*:${Buffer.from(EICAR, 'latin1').toString('hex')}\n`);
  const atur = [
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${soket}`,
    'TCPAddr 127.0.0.1',
    `TCPSocket ${port}`,
    'Foreground yes',
    'StreamMaxLength 2M',
    `TemporaryDirectory ${folder}`,
  ];
  writeFileSync(join(folder, 'clamd.conf'), `${atur.join('\n')}\n`);
  const proses = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const usai = new Promise<void>((selesai) => void proses.once('exit', () => selesai()));
  const tcp: AlamatClamd = { jenis: 'tcp', host: '127.0.0.1', port };
  try {
    await menjawab(tcp, proses);
  } catch (sebab) {
    proses.kill();
    rmSync(folder, { recursive: true });
    throw sebab;
  }
  return {
    tcp,
    soket: { jenis: 'soket', path: soket },
    tutup: async () => {
      proses.kill();
      await usai;
      rmSync(folder, { recursive: true });
    },
  };
}

async function menjawab(alamat: AlamatClamd, proses: ChildProcess): Promise<void> {
  for (let ke = 0; ke < 240; ke += 1) {
    if (proses.exitCode !== null) throw new Error('clamd ended at once');
    if (await versiClamd(alamat, 500).catch(() => undefined)) return;
    await new Promise((lanjut) => setTimeout(lanjut, 250));
  }
  throw new Error('clamd did not answer within a minute');
}

async function portBebas(): Promise<number> {
  const server = createServer();
  const port = await dengarLokal(server);
  await new Promise<void>((tutup) => void server.close(() => tutup()));
  return port;
}
