import { akunBaku, akunSalah } from './akun.ts';
import { nipBaku, nipJanggal } from './nip.ts';
import type { Pegawai } from './pegawai.ts';

/** What a new office is begun with, as typed: its name, its zone and its first admin. */
export interface IsianKantorAwal {
  readonly kecamatan: string;
  readonly zona: string;
  readonly nama: string;
  readonly nip: string;
  readonly akun: string;
}

export type BidangKantorAwal = keyof IsianKantorAwal;

const NAMA_ZONA = ['WIB', 'WITA', 'WIT'] as const;

/** An office with nobody in it but the admin who will enter the others. */
export interface KantorAwal {
  readonly tenant: { readonly id: string; readonly nama: string; readonly zona: (typeof NAMA_ZONA)[number] };
  readonly admin: Omit<Pegawai, 'id'>;
}

const PANJANG_MAKS = 120;

/** Why one answer cannot be used, in Indonesian; undefined when it can. */
export function kantorAwalSalah(bidang: BidangKantorAwal, ketikan: string): string | undefined {
  const rapi = ketikan.trim();
  switch (bidang) {
    case 'kecamatan':
    case 'nama':
      if (!/\p{L}/u.test(rapi)) return 'Isi namanya, sedikitnya satu huruf.';
      return rapi.length > PANJANG_MAKS ? `Paling panjang ${PANJANG_MAKS} huruf.` : undefined;
    case 'zona':
      return NAMA_ZONA.some((z) => z === rapi.toUpperCase()) ? undefined : 'Isi WIB, WITA, atau WIT.';
    case 'nip':
      return rapi === '' ? undefined : nipJanggal(nipBaku(rapi));
    case 'akun':
      return akunSalah(akunBaku(rapi));
  }
}

/** The office that these answers begin; undefined while one of them cannot be used. `terpakai`: ids of other tenants. */
export function kantorAwal(isian: IsianKantorAwal, terpakai: readonly string[]): KantorAwal | undefined {
  const bidang = ['kecamatan', 'zona', 'nama', 'nip', 'akun'] as const;
  const zona = NAMA_ZONA.find((z) => z === isian.zona.trim().toUpperCase());
  if (!zona || bidang.some((b) => kantorAwalSalah(b, isian[b]) !== undefined)) return undefined;
  const nip = nipBaku(isian.nip);
  return {
    tenant: { id: idTenant(isian.kecamatan, terpakai), nama: isian.kecamatan.trim(), zona },
    admin: { nama: isian.nama.trim(), nip: nip === '' ? null : nip, akun: akunBaku(isian.akun), admin: true },
  };
}

/** A short key from a name (`Kecamatan Gabek` is `gabek`) that no other tenant has. */
function idTenant(nama: string, terpakai: readonly string[]): string {
  const kata = polos(nama)
    .replace(/^(?:kecamatan|kec)[^a-z0-9]+/u, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '');
  const awal = kata === '' ? 'kantor' : kata;
  for (let ke = 1; ; ke += 1) {
    const id = ke === 1 ? awal : `${awal}-${ke}`;
    if (!terpakai.includes(id)) return id;
  }
}

/** An account name to offer: `Hj. Rosmala Dewi, S.E.` is `rosmala.dewi`; empty when the name gives none. */
export function saranAkun(nama: string): string {
  const [tanpaGelar = ''] = nama.split(',');
  const kata = polos(tanpaGelar)
    .split(/\s+/u)
    .filter((k) => !k.endsWith('.'))
    .map((k) => k.replaceAll(/[^a-z0-9]/gu, ''))
    .filter((k) => k !== '');
  const akun = kata.slice(0, 2).join('.').slice(0, 40);
  return akunSalah(akun) === undefined ? akun : '';
}

function polos(teks: string): string {
  return teks.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
