import { type Context, Hono } from 'hono';
import type { BerkasStore } from '../../store/berkas/store.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import type { Dunia } from '../dunia.ts';
import { BadanBerhenti } from '../kabar/BadanBerhenti.tsx';
import { KABAR } from '../kata/kabar.ts';
import { LACAK } from '../kata/lacak.ts';
import { bacaKiriman } from '../kiriman.ts';
import { HalamanUmum } from '../komponen/HalamanUmum.tsx';
import { BadanPesan } from '../umum/HalamanPesan.tsx';

export interface BerhentiDeps {
  readonly berkas: Pick<BerkasStore, 'cariLacak'>;
  readonly aset: AlamatAset;
  readonly dunia: (tenant: string) => Dunia | undefined;
}

/** A token has 26 letters; the short code is typed on the front page and never stands in an address. */
const PANJANG_TOKEN = 26;
/** Bytes of one post that are read at all: one press. */
const BATAS_BACA = 64 * 1024;

/** The pemohon wants no more news: asked on a page, done by a press, taken back by another. No login. */
export function ruteBerhenti(deps: BerhentiDeps): Hono {
  const rute = new Hono();

  rute.get('/:token/berhenti', async (c) => {
    const ada = await temukan(deps, c.req.param('token'));
    if (!ada) return tiada(deps, c);
    const henti = (await ada.dunia.berkas.kabar.berhentiPada(ada.id)) !== undefined;
    const { token } = await ada.dunia.berkas.lacak(ada.id);
    return halaman(deps, c, ada.dunia, <BadanBerhenti nomor={ada.nomor} token={token} sudah={henti} />);
  });

  rute.post('/:token/berhenti', async (c) => {
    const ada = await temukan(deps, c.req.param('token'));
    if (!ada) return tiada(deps, c);
    const { kabar } = ada.dunia.berkas;
    if ((await bacaKiriman(c.req.raw, BATAS_BACA)).teks('lagi') === 'ya') await kabar.kabariLagi(ada.id);
    else await kabar.berhenti(ada.id, null);
    return c.redirect(alamat.berhentiKabar(c.req.param('token')), 303);
  });

  return rute;
}

async function temukan({ berkas, dunia }: BerhentiDeps, token: string) {
  if (token.replaceAll(/[^A-Za-z0-9]/gu, '').length !== PANJANG_TOKEN) return undefined;
  const temuan = await berkas.cariLacak(token);
  const d = temuan && dunia(temuan.tenant);
  const terbaca = d && (await d.berkas.ambil(temuan.berkas, 'sistem'));
  return terbaca && { dunia: d, id: terbaca.berkas.id, nomor: terbaca.berkas.nomor ?? '' };
}

function tiada(deps: BerhentiDeps, c: Context) {
  return halaman(
    deps,
    c,
    undefined,
    <BadanPesan judul={LACAK.tidakDikenal} ket={LACAK.tidakDikenalKet} />,
    404,
  );
}

function halaman(
  { aset }: BerhentiDeps,
  c: Context,
  dunia: Dunia | undefined,
  isi: Parameters<typeof dokumenHtml>[0],
  status: 200 | 404 = 200,
) {
  const nama = dunia?.naskah.sop.nilai.identitas.nama.replace(/^SOP /u, '') ?? 'Lajur';
  return c.html(
    dokumenHtml(
      <HalamanUmum
        judul={KABAR.umum.judul}
        aset={aset}
        merek={{ nama, kantor: dunia?.tenant.nama ?? '', href: alamat.depan }}
        latihan={dunia?.tenant.latihan}
      >
        {isi}
      </HalamanUmum>,
      aset,
    ),
    status,
  );
}
