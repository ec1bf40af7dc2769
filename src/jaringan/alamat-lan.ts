import { networkInterfaces } from 'node:os';

/** The addresses under which other machines of the network reach this one: IPv4, without loopback and link-local. */
export function alamatLan(
  kartu: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): readonly string[] {
  const semua = Object.values(kartu).flatMap((daftar) => daftar ?? []);
  return semua
    .filter((a) => a.family === 'IPv4' && !a.internal && !a.address.startsWith('169.254.'))
    .map((a) => a.address);
}
