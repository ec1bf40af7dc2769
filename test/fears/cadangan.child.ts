import { pathToFileURL } from 'node:url';
import { buatCadangan } from '../../src/cadangan/buat.ts';
import { periksaArsip } from '../../src/cadangan/periksa-arsip.ts';
import { pulihkan } from '../../src/cadangan/pulihkan.ts';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import { asPostgresOwner } from '../../src/store/database/postgres.ts';
import { INDUK, migrasiAsli } from '../store/kantor-uji.ts';

// A process that backs up or restores until it is killed, or the disk is full. Arguments: what, archive or folder, data
// folder, worker, dump to begin a database from, folder sop, address of a server ('' for the embedded engine).
const [apa = '', arsip = '', data = '', worker = '', snapshot = '', sop = '', url = ''] =
  process.argv.slice(2);
process.on('SIGXFSZ', () => undefined);

const bilang = ({ tahap, selesai }: { tahap: string; selesai: number }): void =>
  void process.stdout.write(`${tahap} ${selesai}\n`);
const mesin = { worker: pathToFileURL(worker), snapshot };

async function cadangkan(): Promise<void> {
  const database = await openEmbedded({ directory: null, migrations: await migrasiAsli(), ...mesin });
  const bahan = { database, induk: INDUK, gudang: `${data}/dokumen`, sop, program: '0.1.0' };
  const tujuan = { folder: arsip, nama: 'lajur-2026-11-25-1200.tar' };
  await buatCadangan(bahan, tujuan, { kini: Date.now(), kabari: bilang }).then(
    (hasil) => process.stdout.write(`jadi ${hasil.file}\n`),
    (error: unknown) => process.stdout.write(`${String(error)}\n`),
  );
  await database.close();
}

async function pulih(): Promise<void> {
  const manifes = await periksaArsip(arsip, { induk: INDUK, kabari: () => undefined });
  await pulihkan(
    arsip,
    manifes,
    {
      data,
      sop,
      migrasi: await migrasiAsli(),
      server: url === '' ? null : (kerja) => asPostgresOwner(url, kerja),
      tertanam: async (directory, kerja) => {
        const database = await openEmbedded({ directory, migrations: [], ...mesin });
        try {
          return await database.asOwner(kerja);
        } finally {
          await database.close();
        }
      },
    },
    bilang,
  );
}

await (apa === 'cadangkan' ? cadangkan() : pulih());
