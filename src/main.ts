import { access, constants, mkdir } from 'node:fs/promises';
import { Hono } from 'hono';
import { ConfigError, readConfig } from './config.ts';
import { ListenError, dengar } from './dengar.ts';

/** A start that cannot go on, told in one sentence. */
class StartError extends Error {}

async function openFolder(data: string): Promise<void> {
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    await access(data, constants.W_OK);
  } catch (error) {
    throw new StartError(`Folder data ${data} tidak dapat ditulis; pilih folder lain dengan LAJUR_DATA.`, {
      cause: error,
    });
  }
}

/** Stands in until the composition is written. */
function placeholder(): Hono {
  const app = new Hono();
  app.get('/', (c) => c.redirect('/masuk'));
  app.get('/masuk', (c) =>
    c.html(
      '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Masuk - Lajur</title>' +
        '<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>Lajur</h1>' +
        '<form action="/masuk"><label for="nama">Nama</label> <input id="nama" name="nama" autocomplete="username"> ' +
        `<button>Lanjut</button></form><p>Halo, ${c.req.query('nama') ? 'Anda' : 'tamu'}.</p></main></body></html>`,
    ),
  );
  return app;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  await openFolder(config.data);
  const pendengar = await dengar(placeholder(), { port: config.port, host: config.dengar });
  console.log(`Lajur berjalan di ${pendengar.url}`);

  let berhenti: Promise<void> | null = null;
  const stop = () => {
    berhenti ??= pendengar.tutup().then(() => process.exit(0));
  };
  // `disconnect`: the bootstrap that started us is gone.
  for (const tanda of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(tanda, stop);
}

try {
  await main();
} catch (error) {
  const known = error instanceof ConfigError || error instanceof ListenError || error instanceof StartError;
  console.error(known ? error.message : error);
  process.exit(1);
}
