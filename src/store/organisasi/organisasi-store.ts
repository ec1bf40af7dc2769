import type { IsiKantor } from '../../core/organisasi/isi-kantor.ts';
import { bolehMencabut, bolehMenugaskan } from '../../core/organisasi/menugaskan.ts';
import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import { siapkanPengangkatan, type Pengangkatan } from '../../core/organisasi/pengangkatan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { UkuranPeriksa } from '../../core/organisasi/periksa.ts';
import { rencanaImpor, rencanaKosong, type RencanaImpor } from '../../core/organisasi/rencana-impor.ts';
import { adaGalat, type Temuan } from '../../core/organisasi/temuan.ts';
import { temuanImpor, type TemuanImpor } from '../../core/organisasi/temuan-impor.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import type { Database } from '../database/database.ts';
import { bacaOrganisasi, bacaVersi, naikkanVersi } from './baca.ts';
import { cabutPenugasan, tulisPenugasan } from './tulis-penugasan.ts';
import { tulisRencana } from './tulis-rencana.ts';

/** A change of the organisation: done, with what should be told, or refused with Indonesian sentences. */
export type HasilUbah =
  | { readonly ok: true; readonly penugasan: PenugasanTercatat; readonly peringatan: readonly Temuan[] }
  | {
      readonly ok: false;
      readonly kode: 'bukan_admin' | 'tidak_dikenal' | 'bentrok';
      readonly kalimat: readonly string[];
      /** For messages beside their fields; empty when it is not about a field. */
      readonly temuan: readonly Temuan[];
    };

export interface HasilImpor {
  readonly rencana: RencanaImpor;
  readonly temuan: readonly TemuanImpor[];
  /** False when a finding refuses it, when nothing changes, or when it was a trial. */
  readonly diterapkan: boolean;
}

/** Who presses and when (epoch ms). */
export interface Penekan {
  readonly oleh: string;
  readonly saat: number;
}

/** The offices, posts, people and appointments of one tenant. */
export interface OrganisasiTenant {
  /** Everything; kept in memory until somebody changes it. */
  baca(): Promise<Organisasi>;
  /** Appoints. The same id again answers the first result (a form pressed twice). */
  angkat(baru: Pengangkatan, penekan: Penekan & { readonly zona: Zona }): Promise<HasilUbah>;
  /** Ends an appointment at `pada`, or now when that has passed. It stays on record. */
  cabut(
    cabut: { readonly id: string; readonly pada: number; readonly alasan: string },
    penekan: Penekan,
  ): Promise<HasilUbah>;
  /**
   * Enters an office from a file. No policy is asked: the administrator of the machine does this, or a page that asked
   * for an admin (`oleh`).
   */
  impor(
    isi: IsiKantor,
    ukuran: UkuranPeriksa & {
      readonly idBaru: () => string;
      readonly coba?: boolean;
      readonly oleh?: string | null;
    },
  ): Promise<HasilImpor>;
}

export interface OrganisasiStore {
  untuk(tenant: string): OrganisasiTenant;
}

interface Simpanan {
  readonly versi: number;
  readonly organisasi: Organisasi;
}

/** Opens the store; one per process, because it keeps what it has read. */
export function organisasiStore(database: Database): OrganisasiStore {
  const simpanan = new Map<string, Simpanan>();
  return { untuk: (tenant) => organisasiTenant(database, tenant, simpanan) };
}

function organisasiTenant(
  database: Database,
  tenant: string,
  simpanan: Map<string, Simpanan>,
): OrganisasiTenant {
  const scope = database.tenant(tenant);

  const baca = async (): Promise<Organisasi> => {
    const versi = await bacaVersi(scope, tenant);
    const ada = simpanan.get(tenant);
    if (ada?.versi === versi) return ada.organisasi;
    // A change between the two reads leaves the older number, so the next call reads again.
    const organisasi = await scope.transaction((tx) => bacaOrganisasi(tx, tenant));
    simpanan.set(tenant, { versi, organisasi });
    return organisasi;
  };

  return {
    baca,

    angkat: (baru, { oleh, saat, zona }) =>
      scope.transaction(async (tx): Promise<HasilUbah> => {
        await naikkanVersi(tx, tenant);
        const organisasi = await bacaOrganisasi(tx, tenant);
        const izin = bolehMenugaskan(organisasi, oleh);
        if (!izin.boleh) return { ok: false, kode: izin.kode, kalimat: [izin.kalimat], temuan: [] };
        const sudah = organisasi.penugasan.find((p) => p.id === baru.id);
        if (sudah) return { ok: true, penugasan: sudah, peringatan: [] };
        const { penugasan, temuan } = siapkanPengangkatan(organisasi, baru, zona);
        if (adaGalat(temuan)) {
          const kalimat = temuan.filter((t) => t.berat === 'galat').map((t) => t.kalimat);
          return { ok: false, kode: 'bentrok', kalimat, temuan };
        }
        await tulisPenugasan(tx, tenant, { p: penugasan, oleh, saat });
        return { ok: true, penugasan, peringatan: temuan };
      }),

    cabut: ({ id, pada, alasan }, { oleh, saat }) =>
      scope.transaction(async (tx): Promise<HasilUbah> => {
        await naikkanVersi(tx, tenant);
        const organisasi = await bacaOrganisasi(tx, tenant);
        // Never backwards: what was done under an appointment stays done under it.
        const akhir = Math.max(pada, saat);
        const izin = [bolehMenugaskan(organisasi, oleh), bolehMencabut(organisasi, id, akhir)].find(
          (i) => !i.boleh,
        );
        if (izin && !izin.boleh) return { ok: false, kode: izin.kode, kalimat: [izin.kalimat], temuan: [] };
        await cabutPenugasan(tx, tenant, { id, pada: akhir, oleh, alasan });
        const [penugasan] = (await bacaOrganisasi(tx, tenant)).penugasan.filter((p) => p.id === id);
        if (!penugasan) throw new Error(`appointment ${id} vanished inside its transaction`);
        return { ok: true, penugasan, peringatan: [] };
      }),

    impor: (isi, { idBaru, coba = false, oleh = null, ...ukuran }) =>
      scope.transaction(async (tx): Promise<HasilImpor> => {
        if (!coba) await naikkanVersi(tx, tenant);
        const rencana = rencanaImpor(await bacaOrganisasi(tx, tenant), isi, idBaru);
        const temuan = temuanImpor(rencana, isi, ukuran);
        const gagal = adaGalat(temuan.map((t) => t.temuan));
        if (coba || gagal || rencanaKosong(rencana)) return { rencana, temuan, diterapkan: false };
        await tulisRencana(tx, tenant, { rencana, saat: ukuran.saat, oleh });
        return { rencana, temuan, diterapkan: true };
      }),
  };
}
