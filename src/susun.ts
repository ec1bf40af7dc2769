import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Config } from './config.ts';
import { bacaKalender } from './core/waktu/kalender.baca.ts';
import type { Kalender } from './core/waktu/kalender.ts';
import type { Kertas } from './dokumen/kertas/kertas.ts';
import { bukaGudang } from './dokumen/gudang.ts';
import { bukaPemindai } from './dokumen/pemindai/pemindai.ts';
import { catatPemindai } from './log.ts';
import { bacaNaskahKantor, type NaskahKantor } from './naskah/naskah-kantor.ts';
import { DefinisiError } from './naskah/paket-formulir.ts';
import { adaTersegel } from './store/berkas/ada-tersegel.ts';
import { berkasStore, type BerkasStore } from './store/berkas/store.ts';
import type { Database } from './store/database/database.ts';
import { bacaKunciInduk } from './store/kripto/kunci-induk.ts';
import { turunkan } from './store/kripto/turunan.ts';
import { type MasukStore, masukStore } from './store/masuk/masuk-store.ts';
import { aturGeser, bacaGeser } from './store/organisasi/jam-geser.ts';
import { organisasiStore, type OrganisasiStore } from './store/organisasi/organisasi-store.ts';
import { daftarTenant, type Tenant, tenantUntukHost } from './store/organisasi/tenant.ts';
import type { Dunia } from './web/dunia.ts';

/** The stores and definitions of a running program, joined. */
export interface Susunan {
  readonly database: Database;
  readonly berkas: BerkasStore;
  readonly organisasi: OrganisasiStore;
  readonly masuk: MasukStore;
  readonly naskah: NaskahKantor;
  readonly kalender: Kalender;
  /** The worlds of all tenants; call again after a tenant was made. */
  readonly muatDunia: () => Promise<void>;
  readonly dunia: (tenant: string) => Dunia | undefined;
  /** Records at this instant (epoch ms) until null is given: only while the training office is filled. */
  readonly jamPada: (saat: number | null) => void;
  readonly daftarDunia: () => readonly Dunia[];
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
}

/**
 * Joins the parts over an open database. `folderSop`: the folder `sop/` with the procedure and the calendar; `alamat`:
 * the origin listened on, public unless the office set another; `kertas`: the printer of papers.
 */
export async function susun(
  database: Database,
  config: Config,
  {
    folderSop,
    alamat,
    kertas,
  }: { readonly folderSop: URL; readonly alamat: string; readonly kertas: Kertas },
): Promise<Susunan> {
  const naskah = await bacaNaskahKantor(fileURLToPath(new URL('rekomendasi-kk/', folderSop)));
  const kalender = await muatKalender(new URL('kalender/2026-2027.yaml', folderSop));
  const induk = await bacaKunciInduk(config.kunci, { harusAda: await adaTersegel(database) });
  const geser = new Map<string, number>();
  let rekam: number | null = null;
  const jam = (tenant: string): number => rekam ?? Date.now() + (geser.get(tenant) ?? 0);
  const berkas = berkasStore({ database, induk, gudang: bukaGudang(`${config.data}/dokumen`), jam });
  const organisasi = organisasiStore(database);
  const masuk = masukStore({ database, kunci: turunkan(induk, 'percobaan-masuk') });
  const dunia = new Map<string, Dunia>();
  const { unggahan } = config;
  const pemindai =
    unggahan.clamd === null
      ? undefined
      : bukaPemindai({ alamat: unggahan.clamd, bilaMati: unggahan.bilaMati, kabari: catatPemindai });

  const buat = (tenant: Tenant): Dunia => ({
    tenant,
    berkas: berkas.untuk(tenant.id),
    organisasi: organisasi.untuk(tenant.id),
    masuk: (percobaan) => masuk.untuk(tenant.id).masuk(percobaan),
    akun: masuk.untuk(tenant.id),
    gantiSandi: (ganti) => masuk.untuk(tenant.id).gantiSandi(ganti),
    kalender: { ...kalender, zona: tenant.zona },
    naskah,
    kertas,
    alamatPublik: config.alamatPublik ?? alamat,
    kabar: { email: config.kabar.surel !== null, tenang: config.kabar.tenang },
    batasUnggahan: { halaman: config.halamanPdf, mutu: unggahan.mutu, pemindai },
    jam: () => jam(tenant.id),
    geserJam: tenant.latihan
      ? async (baru) => {
          await aturGeser(database.tenant(tenant.id), tenant.id, { geser: baru, saat: Date.now() });
          geser.set(tenant.id, baru);
        }
      : undefined,
  });
  const muatDunia = async (): Promise<void> => {
    for (const tenant of await daftarTenant(database)) {
      // Switched off, a training office opens to nobody and nothing works on it; its data stay.
      if (tenant.latihan && !config.latihan) continue;
      geser.set(tenant.id, tenant.latihan ? await bacaGeser(database.tenant(tenant.id), tenant.id) : 0);
      dunia.set(tenant.id, buat(tenant));
    }
  };
  await muatDunia();
  return {
    database,
    berkas,
    organisasi,
    masuk,
    naskah,
    kalender,
    muatDunia,
    dunia: (tenant) => dunia.get(tenant),
    jamPada: (saat) => {
      rekam = saat;
    },
    daftarDunia: () => [...dunia.values()],
    duniaUntuk: async (host) =>
      (await tenantUntukHost(database, host, { latihan: config.latihan })).flatMap(
        (t) => dunia.get(t.id) ?? [],
      ),
  };
}

async function muatKalender(file: URL): Promise<Kalender> {
  const hasil = bacaKalender(parse(await readFile(file, 'utf8')));
  if (hasil.ok) return hasil.kalender;
  throw new DefinisiError(hasil.kesalahan.map((k) => `kalender: ${k.jalur}: ${k.pesan}`));
}
