import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { penugasanBerlaku } from '../core/organisasi/pejabat-kini.ts';
import type { MasukStore } from '../store/masuk/masuk-store.ts';
import { kantorLoket } from './permohonan/loket-daring.ts';
import { alamat } from './alamat.ts';
import type { AlamatAset } from './aset/alamat.ts';
import { direktori, type Dunia } from './dunia.ts';
import type { Env } from './layar.ts';
import { sistemUntuk } from './sistem/boleh.ts';
import type { Sistem } from './sistem/sistem.ts';
import { simpanKiriman } from './kiriman-tertunda.ts';

export const KUKI = 'lajur_sesi';

/** Sets the session cookie: not readable by script, same site, secure wherever the page came by https. */
export function pasangKuki(c: Context, token: string, { secure }: { readonly secure: boolean }): void {
  setCookie(c, KUKI, token, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
}

export function hapusKuki(c: Context): void {
  deleteCookie(c, KUKI, { path: '/' });
}

export interface SesiDeps {
  readonly masuk: MasukStore;
  readonly dunia: (tenant: string) => Dunia | undefined;
  readonly aset: AlamatAset;
  readonly jamSejati: () => number;
  readonly sistem?: Sistem | undefined;
}

/**
 * Lets only logged-in officials through. A post whose session has run out is kept for its owner, so that what was typed
 * survives the login.
 */
export function wajibMasuk(deps: SesiDeps): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = getCookie(c, KUKI);
    const sejati = deps.jamSejati();
    const bacaan = token === undefined ? undefined : await deps.masuk.sesi(token, sejati);
    if (token === undefined || bacaan?.jenis !== 'berlaku') {
      const dunia = bacaan?.jenis === 'habis' ? deps.dunia(bacaan.tenant) : undefined;
      const tertunda =
        dunia && bacaan?.jenis === 'habis' && c.req.method === 'POST'
          ? await simpanKiriman(c.req.raw, dunia, bacaan.pegawai)
          : false;
      const tujuan = tertunda
        ? alamat.lanjutkan
        : c.req.method === 'GET'
          ? c.req.path + new URL(c.req.url).search
          : alamat.tugas();
      return c.redirect(alamat.masuk(tujuan, bacaan ? 'habis' : undefined), 303);
    }
    const { sesi } = bacaan;
    const dunia = deps.dunia(sesi.tenant);
    const organisasi = await dunia?.organisasi.baca();
    const pegawai = organisasi?.pegawai.find((p) => p.id === sesi.pegawai);
    if (!dunia || !organisasi || !pegawai) {
      hapusKuki(c);
      return c.redirect(alamat.masuk(), 303);
    }
    const kini = dunia.jam();
    const penugasan = penugasanBerlaku(organisasi.penugasan, pegawai.id, kini);
    const kantor = kantorLoket({ penugasan, dunia });
    c.set('layar', {
      dunia,
      aset: deps.aset,
      token,
      pegawai,
      organisasi,
      dir: direktori(organisasi),
      penugasan,
      permohonanBaru: kantor.length > 0 ? await dunia.berkas.permohonan.jumlahBaru(kantor) : undefined,
      kini,
      sejati,
      sesi,
      sistem: sistemUntuk(deps.sistem, { admin: pegawai.admin, latihan: dunia.tenant.latihan }),
    });
    // A one-time password opens nothing but the page that changes it.
    if (sesi.harusGanti && c.req.path !== alamat.sandi && c.req.path !== alamat.keluar) {
      const lanjut = c.req.method === 'GET' ? c.req.path + new URL(c.req.url).search : undefined;
      return c.redirect(alamat.gantiSandi({ lanjut: lanjut === alamat.tugas() ? undefined : lanjut }), 303);
    }
    return next();
  };
}
