import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { parse } from 'yaml';
import { penugasanBerlaku } from '../../src/core/organisasi/pejabat-kini.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import type { GudangDokumen } from '../../src/store/berkas/alat.ts';
import type { Database } from '../../src/store/database/database.ts';
import { masukStore, type MasukStore } from '../../src/store/masuk/masuk-store.ts';
import { organisasiStore } from '../../src/store/organisasi/organisasi-store.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { masukkanContoh, migrasi, SELASA } from '../organisasi/contoh.ts';
import { kantorUji } from '../store/kantor-uji.ts';
import { ALAMAT_POLOS, type AlamatAset } from '../../src/web/aset/alamat.ts';
import { direktori, type Dunia } from '../../src/web/dunia.ts';
import type { Env } from '../../src/web/layar.ts';
import type { Sistem } from '../../src/web/sistem/sistem.ts';

const berkas = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** A whole small office (docs/contoh-kantor.yaml) on a real database, whose clock the test moves. */
export interface DuniaUji {
  readonly dunia: Dunia;
  readonly masuk: MasukStore;
  /** One-time passwords by account. */
  readonly sandi: ReadonlyMap<string, string>;
  readonly naskah: Awaited<ReturnType<typeof kantorUji>>['naskah'];
  /** Shift of the office's clock against the true one, in ms. */
  geser: number;
}

/** Fills a fresh database with the example office; it is Tuesday 24 November 2026, 08.00 WIB. */
export async function bukaDunia(
  buka: (m: Awaited<ReturnType<typeof migrasi>>) => Promise<Database>,
  { latihan = false, gudang }: { readonly latihan?: boolean; readonly gudang?: GudangDokumen } = {},
): Promise<DuniaUji> {
  const database = await buka(await migrasi());
  const sandi = await masukkanContoh(database);
  const jam = (): number => SELASA + uji.geser;
  const { store, naskah } = await kantorUji(database, { jam, ...(gudang && { gudang }) });
  const kalender = bacaKalender(parse(readFileSync(berkas('sop/kalender/2026-2027.yaml'), 'utf8')));
  if (!kalender.ok) throw new Error('The calendar of the repository does not read');
  const masuk = masukStore({ database });
  const uji: DuniaUji = {
    geser: 0,
    sandi,
    naskah,
    masuk,
    dunia: {
      tenant: { id: 'gabek', nama: 'Kecamatan Gabek', host: null, zona: ZONA.WIB, latihan },
      berkas: store,
      organisasi: organisasiStore(database).untuk('gabek'),
      masuk: (percobaan) => masuk.untuk('gabek').masuk(percobaan),
      gantiSandi: (ganti) => masuk.untuk('gabek').gantiSandi(ganti),
      kalender: kalender.kalender,
      naskah: await bacaNaskahKantor(berkas('sop/rekomendasi-kk').pathname),
      jam,
      alamatPublik: 'https://lajur.example',
      geserJam: latihan ? async (geser) => void (uji.geser = geser) : undefined,
    },
  };
  return uji;
}

interface AkunUji {
  readonly akun: string;
  readonly token?: string;
  readonly di: string;
  readonly rute: Hono<Env>;
  readonly aset?: AlamatAset;
  readonly sistem?: Sistem | undefined;
}

/** An app with one route file at its place, as this account sees it; `token` names its session. */
export function sebagaiAkun(
  { dunia }: DuniaUji,
  { akun, token = '', di, rute, aset = ALAMAT_POLOS, sistem }: AkunUji,
): Hono<Env> {
  const app = new Hono<Env>();
  app.use('*', async (c, next) => {
    const organisasi = await dunia.organisasi.baca();
    const pegawai = organisasi.pegawai.find((p) => p.akun === akun);
    if (!pegawai) throw new Error(`no account ${akun}`);
    const kini = dunia.jam();
    c.set('layar', {
      dunia,
      aset,
      token,
      pegawai,
      organisasi,
      dir: direktori(organisasi),
      penugasan: penugasanBerlaku(organisasi.penugasan, pegawai.id, kini),
      kini,
      sejati: SELASA,
      sistem,
    });
    await next();
  });
  return app.route(di, rute);
}

/** A form posted as a browser posts it. */
export function kirim(app: Hono<Env>, path: string, isi: Readonly<Record<string, string>>) {
  return app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(isi).toString(),
  });
}
