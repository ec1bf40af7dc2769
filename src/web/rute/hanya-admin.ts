import type { MiddlewareHandler } from 'hono';
import { bolehMenugaskan } from '../../core/organisasi/menugaskan.ts';
import type { Env } from '../layar.ts';
import { halamanGalat } from './galat.tsx';

/** Lets only an admin of the office through; others learn whom to ask. */
export function hanyaAdmin(kalimat: (admin: readonly string[]) => string): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { organisasi, pegawai } = c.get('layar');
    if (bolehMenugaskan(organisasi, pegawai.id).boleh) return next();
    const admin = organisasi.pegawai.filter((p) => p.admin).map((p) => p.nama);
    return halamanGalat(c, 'bukan-wewenang', kalimat(admin));
  };
}
