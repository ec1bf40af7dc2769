import type { Scope } from '../database/database.ts';
import type { Brankas } from '../kripto/brankas.ts';
import type { GudangDokumen } from './alat.ts';
import type { NaskahStore } from './naskah.ts';

/** What every part of the store of one tenant works with. `jam` answers the instant of recording (epoch ms). */
export interface Lingkungan {
  readonly tenant: string;
  readonly db: Scope;
  readonly brankas: Brankas;
  readonly gudang: GudangDokumen;
  readonly jam: () => number;
  readonly naskah: NaskahStore;
}
