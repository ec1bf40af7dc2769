/** An IP address as its bytes: 4 or 16. An IPv4 address written inside IPv6 (`::ffff:10.0.0.7`) reads as IPv4. */
export type AlamatIp = readonly number[];

/** Reads an IPv4 or IPv6 address, with or without brackets and zone; undefined when it is none (RFC 4291 §2.2). */
export function bacaIp(teks: string): AlamatIp | undefined {
  const polos = teks.replace(/^\[(.*)\]$/u, '$1').replace(/%.*$/u, '');
  if (!polos.includes(':')) return empat(polos);
  const enam = enamBelas(polos);
  const dipetakan = enam?.slice(0, 12).every((b, ke) => b === (ke < 10 ? 0 : 255));
  return dipetakan ? enam?.slice(12) : enam;
}

function empat(teks: string): AlamatIp | undefined {
  const bagian = teks.split('.');
  if (bagian.length !== 4 || !bagian.every((b) => /^(?:0|[1-9]\d{0,2})$/u.test(b))) return undefined;
  const bytes = bagian.map(Number);
  return bytes.every((b) => b < 256) ? bytes : undefined;
}

function enamBelas(teks: string): AlamatIp | undefined {
  const [depan = '', belakang, ...lebih] = teks.split('::');
  if (lebih.length > 0) return undefined;
  const awal = kelompok(depan);
  const akhir = belakang === undefined ? [] : kelompok(belakang);
  if (!awal || !akhir) return undefined;
  const kosong = 16 - awal.length - akhir.length;
  if (belakang === undefined ? kosong !== 0 : kosong < 2) return undefined;
  return [...awal, ...Array.from({ length: kosong }, () => 0), ...akhir];
}

/** Groups of up to four hexadecimal digits, the last of which may be an IPv4 address. */
function kelompok(teks: string): AlamatIp | undefined {
  if (teks === '') return [];
  const bytes: number[] = [];
  const bagian = teks.split(':');
  for (const [ke, b] of bagian.entries()) {
    const ipv4 = ke === bagian.length - 1 && b.includes('.') ? empat(b) : undefined;
    if (ipv4) bytes.push(...ipv4);
    else if (/^[0-9a-f]{1,4}$/iu.test(b))
      bytes.push(Number.parseInt(b, 16) >> 8, Number.parseInt(b, 16) & 255);
    else return undefined;
  }
  return bytes;
}
