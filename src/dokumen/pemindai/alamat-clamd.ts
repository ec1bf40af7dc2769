/** Where the scanner listens. */
export type AlamatClamd =
  | { readonly jenis: 'tcp'; readonly host: string; readonly port: number }
  | { readonly jenis: 'soket'; readonly path: string };

/** Reads `127.0.0.1:3310`, `[::1]:3310` or the absolute path of a socket; undefined for anything else. */
export function bacaAlamatClamd(teks: string): AlamatClamd | undefined {
  if (/^\/\S{1,200}$/u.test(teks)) return { jenis: 'soket', path: teks };
  const cocok = /^(?<host>[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):(?<port>\d{1,5})$/u.exec(teks);
  const { host = '', port = '' } = cocok?.groups ?? {};
  if (host === '' || Number(port) < 1 || Number(port) > 65_535) return undefined;
  return { jenis: 'tcp', host: host.replaceAll(/[[\]]/gu, ''), port: Number(port) };
}
