import type { Organisasi } from './organisasi.ts';
import { berlaku } from './penugasan.ts';

/** The answer of a policy; a refusal says in Indonesian what is possible instead. */
export type Izin =
  | { readonly boleh: true }
  | { readonly boleh: false; readonly kode: 'bukan_admin' | 'tidak_dikenal'; readonly kalimat: string };

const BOLEH: Izin = { boleh: true };

/**
 * Who may appoint, revoke and set one-time passwords: a pegawai marked `admin` of the same tenant. Deny by default.
 * @param pelaku id of the pegawai who asks
 */
export function bolehMenugaskan({ pegawai }: Organisasi, pelaku: string): Izin {
  const ini = pegawai.find((p) => p.id === pelaku);
  if (ini?.admin) return BOLEH;
  return {
    boleh: false,
    kode: 'bukan_admin',
    kalimat: 'Penugasan diatur oleh admin kantor. Sampaikan surat perintahnya kepada admin.',
  };
}

/** Whether an appointment may be revoked from an instant (epoch ms) on: it exists and has not ended before. */
export function bolehMencabut(organisasi: Organisasi, penugasan: string, pada: number): Izin {
  const ini = organisasi.penugasan.find((p) => p.id === penugasan);
  if (ini && ini.dicabut === null && (berlaku(ini, pada) || pada < ini.mulai)) return BOLEH;
  return {
    boleh: false,
    kode: 'tidak_dikenal',
    kalimat: 'Penugasan ini tidak ada atau sudah berakhir. Muat ulang halaman untuk melihat yang berlaku.',
  };
}
