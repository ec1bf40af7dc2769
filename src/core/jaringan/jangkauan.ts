import { bacaIp } from './alamat-ip.ts';
import { bacaRentang, dalamRentang, type RentangIp } from './rentang-ip.ts';

/** From where an address can be opened at all. */
export type Jangkauan = 'komputer ini' | 'jaringan kantor' | 'umum';

// RFC 1122 and 4291: the computer itself.
const SENDIRI = rentang('127.0.0.0/8', '::1');
// RFC 1918, 3927, 6598, 4193, 4291: not routed on the internet.
const TERTUTUP = rentang(
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '100.64.0.0/10',
  'fc00::/7',
  'fe80::/10',
);
// RFC 6762, 8375, 2606 and the names that office routers give: no public name server knows them.
const NAMA_TERTUTUP = /\.(?:local|lan|home|internal|intranet|home\.arpa|test|invalid)$/u;

/**
 * Who can open this origin (`https://lajur.contoh.go.id`): this computer, the office's network, or everybody. A phone
 * of a pemohon reaches only the last. Text that is no address at all is reached by nobody else: this computer.
 */
export function jangkauan(alamatPublik: string): Jangkauan {
  if (!URL.canParse(alamatPublik)) return 'komputer ini';
  const host = new URL(alamatPublik).hostname.toLowerCase().replace(/\.$/u, '');
  const ip = bacaIp(host);
  if (ip) {
    if (SENDIRI.some((r) => dalamRentang(ip, r)) || ip.every((b) => b === 0)) return 'komputer ini';
    return TERTUTUP.some((r) => dalamRentang(ip, r)) ? 'jaringan kantor' : 'umum';
  }
  if (host === 'localhost' || host.endsWith('.localhost')) return 'komputer ini';
  return !host.includes('.') || NAMA_TERTUTUP.test(host) ? 'jaringan kantor' : 'umum';
}

function rentang(...teks: readonly string[]): readonly RentangIp[] {
  return teks.flatMap((t) => bacaRentang(t) ?? []);
}
