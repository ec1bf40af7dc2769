import type { Server } from 'node:net';

/** Lets a server listen on loopback; answers its port. */
export async function dengarLokal(server: Server): Promise<number> {
  await new Promise<void>((siap) => void server.listen(0, '127.0.0.1', siap));
  const alamat = server.address();
  if (alamat === null || typeof alamat === 'string') throw new Error('The server has no port');
  return alamat.port;
}
