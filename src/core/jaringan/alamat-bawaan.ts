/** Where the program listens, and the addresses of this computer in its network. */
export interface TempatDengar {
  /** As set: one address, or `0.0.0.0` / `::` for all of them. */
  readonly dengar: string;
  readonly port: number;
  readonly https: boolean;
  readonly lan: readonly string[];
}

/** The addresses at which a browser opens the program: on this computer first, then from the office's other devices. */
export function alamatTerbuka(tempat: TempatDengar): {
  readonly sini: string;
  readonly lain: readonly string[];
} {
  const { dengar, lan } = tempat;
  const url = (host: string): string => asal(host, tempat);
  if (dengar === '0.0.0.0' || dengar === '::') return { sini: url('127.0.0.1'), lain: lan.map(url) };
  const sendiri = dengar === 'localhost' || dengar === '::1' || dengar.startsWith('127.');
  return { sini: url(dengar), lain: sendiri ? [] : [url(dengar)] };
}

/** The address to print in QR codes while none was set: what the office's other devices open, else this computer's. */
export function alamatBawaan(tempat: TempatDengar): string {
  const { sini, lain } = alamatTerbuka(tempat);
  return lain[0] ?? sini;
}

function asal(host: string, { port, https }: TempatDengar): string {
  const [skema, biasa] = https ? ['https', 443] : ['http', 80];
  return `${skema}://${host.includes(':') ? `[${host}]` : host}${port === biasa ? '' : `:${port}`}`;
}
