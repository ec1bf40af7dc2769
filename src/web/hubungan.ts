import type { Context } from 'hono';
import { hubungan, type Hubungan } from '../core/jaringan/hubungan.ts';
import type { RentangIp } from '../core/jaringan/rentang-ip.ts';

export interface HubunganDeps {
  /** The address at the other end of the connection, or null when unknown: a client's, or a reverse proxy's. */
  readonly alamatKlien: (c: Context) => string | null;
  /** Whose forwarded headers are believed; nobody's unless set. */
  readonly proksi?: readonly RentangIp[] | undefined;
}

/** Who asks, by which scheme and under which name: read once here, so that no page reads a forwarded header itself. */
export function bacaHubungan({ alamatKlien, proksi = [] }: HubunganDeps): (c: Context) => Hubungan {
  return (c) =>
    hubungan(
      {
        ujung: alamatKlien(c),
        https: new URL(c.req.url).protocol === 'https:',
        host: c.req.header('host') ?? '',
        terusan: {
          untuk: c.req.header('x-forwarded-for'),
          skema: c.req.header('x-forwarded-proto'),
          host: c.req.header('x-forwarded-host'),
        },
      },
      proksi,
    );
}

/** The host name alone, by which a tenant is found. */
export function tanpaPort(host: string): string {
  return host.replace(/:\d+$/u, '').replace(/^\[(.*)\]$/u, '$1');
}
