import type { z } from 'zod';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Database } from '../database/database.ts';
import { brankas } from '../kripto/brankas.ts';
import type { GudangDokumen } from './alat.ts';
import { ambil, ambilNomor, type BerkasTerbaca } from './baca.ts';
import { isi } from './isi.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { Lingkup } from './lingkup.ts';
import { type NaskahStore, naskahStore } from './naskah.ts';
import type { HasilTekan, Press } from './press.ts';
import type { HasilRantai } from './rantai.ts';
import { periksaRantai, riwayat } from './riwayat.ts';
import { tekan } from './tekan.ts';
import type { PeristiwaTerbaca } from './upcast.ts';

/** The berkas of all tenants; every call is made under one. */
export interface BerkasStore {
  readonly untuk: (tenant: string) => BerkasTenant;
}

/** The berkas of one tenant. Reading is scoped: a berkas in which no kantor of `lingkup` has a part does not exist. */
export interface BerkasTenant {
  readonly naskah: NaskahStore;
  readonly tekan: (press: Press) => Promise<HasilTekan>;
  readonly ambil: (id: string, lingkup: Lingkup) => Promise<BerkasTerbaca | undefined>;
  readonly ambilNomor: (nomor: string, lingkup: Lingkup) => Promise<BerkasTerbaca | undefined>;
  readonly riwayat: (id: string, lingkup: Lingkup) => Promise<readonly PeristiwaTerbaca[]>;
  readonly periksaRantai: (id: string) => Promise<HasilRantai>;
  readonly isi: <T>(options: {
    readonly berkas: string;
    readonly lingkup: Lingkup;
    readonly rujukan: readonly Pick<Rujukan, 'id'>[];
    readonly skema: z.ZodType<T>;
  }) => Promise<ReadonlyMap<string, T>>;
}

/** Opens the store. `induk` is the master key; `jam` the instant of recording (epoch ms), movable in training. */
export function berkasStore(options: {
  readonly database: Database;
  readonly induk: Uint8Array;
  readonly gudang: GudangDokumen;
  readonly jam: (tenant: string) => number;
}): BerkasStore {
  const { database, induk, gudang, jam } = options;
  const cache = new Map<string, unknown>();
  return {
    untuk: (tenant) => {
      const db = database.tenant(tenant);
      const naskah = naskahStore(tenant, db, cache);
      return bind({
        tenant,
        db,
        gudang,
        naskah,
        brankas: brankas(induk, tenant),
        jam: () => jam(tenant),
      });
    },
  };
}

function bind(l: Lingkungan): BerkasTenant {
  return {
    naskah: l.naskah,
    tekan: (press) => tekan(l, press),
    ambil: (id, lingkup) => ambil(l, id, lingkup),
    ambilNomor: (nomor, lingkup) => ambilNomor(l, nomor, lingkup),
    riwayat: (id, lingkup) => riwayat(l, id, lingkup),
    periksaRantai: (id) => periksaRantai(l, id),
    isi: (o) => isi(l, o),
  };
}
