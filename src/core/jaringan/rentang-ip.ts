import { type AlamatIp, bacaIp } from './alamat-ip.ts';

/** A block of addresses: those that share the first `bit` bits (CIDR, RFC 4632). */
export interface RentangIp {
  readonly awal: AlamatIp;
  readonly bit: number;
}

/** Reads `192.168.0.0/16`, `fc00::/7` or a single address; undefined when it is none of them. */
export function bacaRentang(teks: string): RentangIp | undefined {
  const [alamat = '', panjang, ...lebih] = teks.split('/');
  const awal = bacaIp(alamat);
  if (!awal || lebih.length > 0) return undefined;
  if (panjang === undefined) return { awal, bit: awal.length * 8 };
  if (!/^\d{1,3}$/u.test(panjang) || Number(panjang) > awal.length * 8) return undefined;
  return { awal, bit: Number(panjang) };
}

/** Whether an address lies in a block; IPv4 and IPv6 never match one another. */
export function dalamRentang(alamat: AlamatIp, { awal, bit }: RentangIp): boolean {
  if (alamat.length !== awal.length) return false;
  return awal.every((b, ke) => {
    const sisa = Math.min(8, Math.max(0, bit - ke * 8));
    const topeng = (0xff00 >> sisa) & 255;
    return ((b ^ (alamat[ke] ?? 0)) & topeng) === 0;
  });
}
