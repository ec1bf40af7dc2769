import type { Database } from '../../src/store/database/database.ts';
import type { Dunia } from '../../src/web/dunia.ts';
import { masukkanContoh, SELASA } from '../organisasi/contoh.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';
import { type Peramban, peramban } from './lib/peramban.ts';
import { type SusunanUji, susunUji } from './susun-uji.ts';

const SANDI = 'empat-ekor-kucing-rekaan';

/** The whole program over the example office, with browsers of citizens and officials on it. */
export interface WargaUji {
  readonly susunan: SusunanUji;
  readonly dunia: Dunia;
  readonly jalan: BerkasUji;
  /** A phone without login; each with an address of its own. */
  readonly hp: () => Peramban;
  readonly petugas: (akun: string) => Promise<Peramban>;
  /** The long token of a berkas' tracking link. */
  readonly token: (id: string) => Promise<string>;
  /** Moves every clock on (ms). */
  readonly maju: (ms: number) => void;
}

/** Opens it over a fresh database. */
export async function wargaUji(database: Database): Promise<WargaUji> {
  await masukkanContoh(database);
  let saat = SELASA;
  let ke = 0;
  let ujung = '192.0.2.1';
  const susunan = await susunUji(database, { saat: () => saat, ujung: () => ujung });
  const dunia = susunan.susunan.dunia('gabek');
  if (!dunia) throw new Error('the example office is not there');
  const dari = (alamat: string): Peramban => {
    const asli = peramban(susunan.app);
    const di = <A extends readonly unknown[], B>(f: (...a: A) => B) => {
      return (...a: A): B => {
        ujung = alamat;
        return f(...a);
      };
    };
    return { ...asli, buka: di(asli.buka), ambil: di(asli.ambil), tekan: di(asli.tekan) };
  };
  const hp = (): Peramban => dari(`192.0.2.${(ke += 1)}`);
  return {
    susunan,
    dunia,
    jalan: await berkasUji(dunia),
    hp,
    petugas: async (akun) => {
      await susunan.susunan.masuk.untuk('gabek').aturSandi(akun, { sandi: SANDI, saat });
      const p = dari('10.0.0.9');
      await p.buka('/masuk');
      await p.tekan('Masuk', { akun, sandi: SANDI });
      return p;
    },
    token: async (id) => (await dunia.berkas.lacak(id)).token,
    maju: (ms) => {
      saat += ms;
      susunan.susunan.jamPada(saat);
    },
  };
}
