import { bacaIp } from './alamat-ip.ts';
import { bacaRentang, dalamRentang, type RentangIp } from './rentang-ip.ts';

/** How a request really came: from whom, by which scheme, and to which name. */
export interface Hubungan {
  /** The client's network address; null when there is none (a test, a command). */
  readonly klien: string | null;
  readonly https: boolean;
  /** Host name with port, as the browser wrote it. */
  readonly host: string;
}

/** A request as it arrived, and what a reverse proxy may have written on it. */
export interface Kedatangan {
  /** The address at the other end of the connection. */
  readonly ujung: string | null;
  readonly https: boolean;
  readonly host: string;
  /** `X-Forwarded-For`, `-Proto` and `-Host`. */
  readonly terusan: {
    readonly untuk: string | undefined;
    readonly skema: string | undefined;
    readonly host: string | undefined;
  };
}

/** Reads a list of proxies (`127.0.0.1, 10.0.0.0/8`): its blocks, or the entry that is none. */
export function bacaProksi(
  teks: string,
):
  | { readonly ok: true; readonly proksi: readonly RentangIp[] }
  | { readonly ok: false; readonly asing: string } {
  const bagian = teks.split(/[\s,]+/u).filter((b) => b !== '');
  const proksi = bagian.flatMap((b) => bacaRentang(b) ?? []);
  const asing = bagian.find((b) => bacaRentang(b) === undefined);
  return asing === undefined ? { ok: true, proksi } : { ok: false, asing };
}

/**
 * Believes forwarded headers only when the connection comes from a known proxy; from anybody else they say nothing. Of a
 * list the last entry counts that no known proxy wrote about itself: what stands before it, the client may have typed.
 */
export function hubungan(datang: Kedatangan, proksi: readonly RentangIp[]): Hubungan {
  const { ujung, https, host, terusan } = datang;
  const dikenal = (alamat: string | null): boolean => {
    const ip = alamat === null ? undefined : bacaIp(alamat);
    return ip !== undefined && proksi.some((r) => dalamRentang(ip, r));
  };
  if (!dikenal(ujung)) return { klien: ujung, https, host };
  const skema = terakhir(terusan.skema)?.toLowerCase();
  return {
    klien: klienSejati(ujung, daftar(terusan.untuk), dikenal),
    https: skema === undefined ? https : skema === 'https',
    host: terakhir(terusan.host) ?? host,
  };
}

function klienSejati(
  ujung: string | null,
  untuk: readonly string[],
  dikenal: (alamat: string | null) => boolean,
): string | null {
  let klien = ujung;
  for (const tulisan of untuk.toReversed()) {
    const alamat = tanpaPort(tulisan);
    // Not an address at all: whatever stands before it cannot be believed either.
    if (bacaIp(alamat) === undefined) return klien;
    klien = alamat;
    if (!dikenal(alamat)) return klien;
  }
  return klien;
}

function daftar(kepala: string | undefined): readonly string[] {
  return (kepala ?? '').split(',').flatMap((b) => (b.trim() === '' ? [] : [b.trim()]));
}

function terakhir(kepala: string | undefined): string | undefined {
  return daftar(kepala).at(-1);
}

/** Some proxies write the port as well: `10.0.0.7:51234`, `[2001:db8::1]:51234`. */
function tanpaPort(tulisan: string): string {
  return tulisan.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/u, '$1').replace(/^\[(.*)\](?::\d+)?$/u, '$1');
}
