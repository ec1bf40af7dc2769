import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Creates an empty database with a random name on the server; `drop` removes it with whoever is still connected. */
export async function freshPostgres(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `lajur_uji_${randomBytes(6).toString('hex')}`;
  await asOwner(server, `create database ${name} template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asOwner(server, `drop database ${name} with (force)`) };
}

/** One statement on a connection of its own, outside the adapters. */
export async function asOwner(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
