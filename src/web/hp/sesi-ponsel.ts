import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Hubungan } from '../../core/jaringan/hubungan.ts';
import { penugasanBerlaku } from '../../core/organisasi/pejabat-kini.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import type { BerkasStore } from '../../store/berkas/store.ts';
import type { SesiHp } from '../../store/berkas/sesi-hp.ts';
import { hashKode, kodeAcak } from '../../store/kripto/kode.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { direktori, type Dunia } from '../dunia.ts';
import type { Layar } from '../layar.ts';
import { laju } from '../laju.ts';

/** What the phone's pages need from outside. */
export interface PonselDeps {
  readonly berkas: Pick<BerkasStore, 'tenantSesiHp'>;
  readonly dunia: (tenant: string) => Dunia | undefined;
  readonly aset: AlamatAset;
  readonly jamSejati: () => number;
  readonly hubungan: (c: Context) => Hubungan;
}

/** A phone at its address: which berkas, and the official as whom it acts. */
export interface Ponsel {
  readonly token: string;
  readonly sesi: SesiHp;
  readonly layar: Layar;
  readonly berkas: Berkas;
}

/** Why a phone is not let in. Unknown, closed, out of time and no longer allowed are one and the same. */
export type TolakPonsel = 'tak-berlaku' | 'hp-lain' | 'terlalu-sering';

const KUKI = 'lajur_hp';
/** Wrong addresses of one network within ten minutes; a whole office may stand behind it. */
const SALAH = { banyak: 40, selama: 10 * MENIT };

/** Lets a phone in by its token and cookie. The first that opens the address keeps it. */
export function penjagaPonsel(
  deps: PonselDeps,
): (c: Context, token: string) => Promise<Ponsel | TolakPonsel> {
  const salah = laju(SALAH);
  return async (c, token) => {
    const saat = deps.jamSejati();
    const { klien, https } = deps.hubungan(c);
    if (salah.lihat(klien, saat) > 0) return 'terlalu-sering';
    const ada = await cari(deps, token, saat);
    if (!ada) {
      salah.ambil(klien, saat);
      return 'tak-berlaku';
    }
    const { dunia, sesi } = ada;
    const kuki = getCookie(c, KUKI);
    const baru = sesi.hp === null && c.req.method === 'GET' ? kodeAcak() : undefined;
    const milik = baru ?? kuki;
    if (milik === undefined || !(await dunia.berkas.sesiHp.pakai(sesi.id, hashKode(milik), saat)))
      return 'hp-lain';
    if (baru !== undefined) pasangKuki(c, { token, isi: baru, lama: sesi.habis - saat, https });
    const ponsel = await sebagaiPetugas(deps, dunia, sesi, saat);
    return ponsel ? { ...ponsel, token, sesi } : 'tak-berlaku';
  };
}

async function cari(deps: PonselDeps, token: string, saat: number) {
  const tenant = await deps.berkas.tenantSesiHp(token);
  const dunia = tenant === undefined ? undefined : deps.dunia(tenant);
  const sesi = await dunia?.berkas.sesiHp.denganToken(token);
  return dunia && sesi && sesi.ditutup === null && sesi.habis > saat ? { dunia, sesi } : undefined;
}

/** The official's own eyes and hands, as long as that appointment is in force; nothing more than the one of the code. */
async function sebagaiPetugas(
  deps: PonselDeps,
  dunia: Dunia,
  sesi: SesiHp,
  sejati: number,
): Promise<Pick<Ponsel, 'layar' | 'berkas'> | undefined> {
  const organisasi = await dunia.organisasi.baca();
  const kini = dunia.jam();
  const pegawai = organisasi.pegawai.find((p) => p.id === sesi.orang);
  const penugasan = penugasanBerlaku(organisasi.penugasan, sesi.orang, kini).filter(
    (p) => p.id === sesi.penugasan,
  );
  const terbaca = await dunia.berkas.ambil(
    sesi.berkas,
    penugasan.map((p) => p.kantor),
  );
  if (!pegawai || penugasan.length === 0 || !terbaca) return undefined;
  const { aset } = deps;
  const dir = direktori(organisasi);
  return {
    layar: { dunia, aset, token: '', pegawai, organisasi, dir, penugasan, kini, sejati },
    berkas: terbaca.berkas,
  };
}

interface KukiHp {
  readonly token: string;
  readonly isi: string;
  /** Milliseconds. */
  readonly lama: number;
  readonly https: boolean;
}

function pasangKuki(c: Context, { token, isi, lama, https }: KukiHp): void {
  setCookie(c, KUKI, isi, {
    httpOnly: true,
    sameSite: 'Lax',
    path: alamat.ponsel(token),
    maxAge: Math.ceil(lama / 1000),
    secure: https,
  });
}
