import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { MasukStore } from '../../store/masuk/masuk-store.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import type { Dunia } from '../dunia.ts';
import { MASUK } from '../kata/masuk.ts';
import { tanpaPort } from '../hubungan.ts';
import { type AsalDeps, lewatHttps } from '../keamanan.ts';
import { bacaKiriman } from '../kiriman.ts';
import { HalamanMasuk } from '../komponen/HalamanMasuk.tsx';
import { hapusKuki, KUKI, pasangKuki } from '../sesi.ts';
import { tujuan } from '../tujuan.ts';

export interface MasukDeps extends AsalDeps {
  readonly masuk: MasukStore;
  readonly aset: AlamatAset;
  /** The tenants that this host name may mean; the page lets people choose where there are several. */
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  readonly jamSejati: () => number;
}

/** Bytes of a login post that are read: anyone may send one. */
const BATAS_BACA = 64 * 1024;

/** Login and logout. */
export function ruteMasuk(deps: MasukDeps): Hono {
  const rute = new Hono();

  rute.get('/masuk', async (c) => {
    const pesan = PESAN[c.req.query('sebab') ?? ''];
    return c.html(await kartu(deps, c, { lanjut: c.req.query('lanjut'), pesan }));
  });

  rute.post('/masuk', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
    const lanjut = kiriman.teks('lanjut');
    const akun = kiriman.teks('akun').trim();
    const semua = await deps.duniaUntuk(tanpaPort(deps.hubungan(c).host));
    const dunia = semua.find((d) => d.tenant.id === kiriman.teks('kantor')) ?? semua[0];
    if (!dunia) return c.html(await kartu(deps, c, { akun, lanjut, galat: MASUK.belumAdaKantor }), 422);
    const hasil = await dunia.masuk({
      akun,
      sandi: kiriman.teks('sandi'),
      alamat: deps.hubungan(c).klien,
      saat: deps.jamSejati(),
    });
    if (!hasil.ok)
      return c.html(
        await kartu(deps, c, { akun, lanjut, galat: hasil.kalimat, kantor: dunia.tenant.id }),
        hasil.sebab === 'tunggu' ? 429 : 422,
      );
    // A fresh login never inherits somebody else's session.
    const lama = getCookie(c, KUKI);
    if (lama !== undefined) await deps.masuk.keluar(lama);
    pasangKuki(c, hasil.token, { secure: lewatHttps(c, deps) });
    return c.redirect(tujuan(lanjut), 303);
  });

  rute.post(alamat.keluar, async (c) => {
    const token = getCookie(c, KUKI);
    if (token !== undefined) await deps.masuk.keluar(token);
    hapusKuki(c);
    return c.redirect(alamat.masuk(undefined, 'keluar'), 303);
  });
  return rute;
}

const PESAN: Readonly<Record<string, string | undefined>> = {
  habis: MASUK.berakhir,
  keluar: MASUK.sudahKeluar,
};

interface Isi {
  readonly akun?: string | undefined;
  readonly lanjut?: string | undefined;
  readonly pesan?: string | undefined;
  readonly galat?: string | undefined;
  readonly kantor?: string | undefined;
}

async function kartu(deps: MasukDeps, c: Context, isi: Isi): Promise<string> {
  const semua = await deps.duniaUntuk(tanpaPort(deps.hubungan(c).host));
  const [utama] = semua;
  const nama = utama?.naskah.sop.nilai.identitas.nama.replace(/^SOP /u, '') ?? 'Lajur';
  return dokumenHtml(
    <HalamanMasuk
      aset={deps.aset}
      merek={{ nama, kantor: semua.length === 1 ? (utama?.tenant.nama ?? '') : '', href: alamat.masuk() }}
      aksi={alamat.masuk()}
      akun={isi.akun}
      lanjut={isi.lanjut}
      pesan={isi.pesan}
      galat={isi.galat}
      kantor={semua.map((d) => ({ nilai: d.tenant.id, label: d.tenant.nama }))}
      kantorDipilih={isi.kantor}
      kaki={<p>{MASUK.lupa}</p>}
    />,
    deps.aset,
  );
}
