import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { VNode } from 'preact';
import { pernahDicetak } from '../../core/berkas/berkas.ts';
import { halamanKini } from '../../core/berkas/halaman-dokumen.ts';
import { alamat } from '../alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import { naskahBerkas } from '../dunia.ts';
import { banyakHalaman, namaButir } from '../hp/bahan-hp.ts';
import {
  ButirPonselHalaman,
  DaftarPonsel,
  PonselDitolak,
  type PonselProps,
  SelesaiPonsel,
} from '../hp/HalamanPonsel.tsx';
import { penjagaPonsel, type Ponsel, type PonselDeps, type TolakPonsel } from '../hp/sesi-ponsel.ts';
import { sudahBaru, terimaFoto } from '../hp/terima-foto.ts';
import { PONSEL } from '../kata/hp.ts';
import { bacaKiriman } from '../kiriman.ts';
import { lingkup } from '../layar.ts';
import { raguMutu } from '../tampilan/ragu-mutu.ts';
import { lengkapi } from '../unggah/lengkapi.ts';
import { pengunggahPonsel } from '../unggah/pemilik.ts';
import { ruteUnggah } from '../unggah/rute-unggah.ts';

/** Bytes of one post of a phone that are read at all. */
const BATAS_BACA = 40 * 1024 * 1024;
/** Posts of one phone that may be under way at once. */
const SEKALIGUS = 2;

const KODE = { 'tak-berlaku': 404, 'hp-lain': 409, 'terlalu-sering': 429 } as const;

/**
 * What a phone opens from the code on an official's page. No login and no script: whoever holds the token is let in, one
 * phone only, until it is closed. Shows the names of the items and the number of the berkas, nothing else of it.
 */
export function rutePonsel(deps: PonselDeps): Hono {
  const rute = new Hono();
  const masuk = penjagaPonsel(deps);
  const sedang = new Map<string, number>();
  const tolak = (c: Context, sebab: TolakPonsel): Response | Promise<Response> =>
    c.html(dokumenHtml(<PonselDitolak aset={deps.aset} sebab={sebab} />, deps.aset), KODE[sebab]);
  const jawab = (c: Context, isi: VNode, status: 200 | 422 | 429 = 200): Response | Promise<Response> =>
    c.html(dokumenHtml(isi, deps.aset), status);

  rute.get('/:token', async (c) => {
    const ponsel = await masuk(c, c.req.param('token'));
    if (typeof ponsel === 'string') return tolak(c, ponsel);
    return jawab(c, <DaftarPonsel {...await props(ponsel)} />);
  });

  rute.post('/:token/selesai', async (c) => {
    const ponsel = await masuk(c, c.req.param('token'));
    if (typeof ponsel === 'string') return tolak(c, ponsel);
    const { sesi, layar } = ponsel;
    await layar.dunia.berkas.sesiHp.tutup(sesi.id, layar.sejati);
    const { aset, kantor } = await props(ponsel);
    return jawab(c, <SelesaiPonsel aset={aset} kantor={kantor} terkirim={sesi.terkirim} />);
  });

  rute.get('/:token/:ke{[0-9]{1,3}}', async (c) => {
    const ponsel = await masuk(c, c.req.param('token'));
    if (typeof ponsel === 'string') return tolak(c, ponsel);
    const ke = Number(c.req.param('ke'));
    if (!ponsel.sesi.butir[ke - 1]) return c.redirect(alamat.ponsel(ponsel.token), 303);
    return jawab(c, await butir(ponsel, ke, c.req.query('masuk') === undefined ? undefined : []));
  });

  rute.post('/:token/:ke{[0-9]{1,3}}', async (c) => {
    const ponsel = await masuk(c, c.req.param('token'));
    if (typeof ponsel === 'string') return tolak(c, ponsel);
    const { sesi, token } = ponsel;
    const ke = Number(c.req.param('ke'));
    const kunci = sesi.butir[ke - 1];
    if (kunci === undefined) return c.redirect(alamat.ponsel(token), 303);
    const berjalan = sedang.get(sesi.id) ?? 0;
    if (berjalan >= SEKALIGUS) return jawab(c, await butir(ponsel, ke, [PONSEL.sabar]), 429);
    sedang.set(sesi.id, berjalan + 1);
    try {
      const oleh = pengunggahPonsel(ponsel.layar, sesi.id, ponsel.layar.sejati);
      const kiriman = await lengkapi(await bacaKiriman(c.req.raw, BATAS_BACA), oleh);
      const hasil = await terimaFoto(ponsel, kunci, kiriman);
      if (hasil.pesan.length === 0) return c.redirect(`${alamat.ponsel(token, ke)}?masuk=1`, 303);
      const ketikan = { sebagian: hasil.tersimpan > 0, kode: kiriman.teks('kode-lembar') };
      return jawab(c, await butir(ponsel, ke, hasil.pesan, ketikan), 422);
    } finally {
      const sisa = (sedang.get(sesi.id) ?? 1) - 1;
      if (sisa > 0) sedang.set(sesi.id, sisa);
      else sedang.delete(sesi.id);
    }
  });
  rute.route(
    '/:token/unggahan',
    ruteUnggah(async (c) => {
      const ponsel = await masuk(c, c.req.param('token') ?? '');
      if (typeof ponsel === 'string') return c.json({ kalimat: PONSEL.takBerlakuKet }, KODE[ponsel]);
      return pengunggahPonsel(ponsel.layar, ponsel.sesi.id, ponsel.layar.sejati);
    }),
  );
  return rute;
}

/** The page of an item. `salah`: what is wrong with pictures just sent; empty when all is well, undefined before any. */
async function butir(
  ponsel: Ponsel,
  ke: number,
  salah: readonly string[] | undefined,
  { sebagian = salah?.length === 0, kode = '' }: { readonly sebagian?: boolean; readonly kode?: string } = {},
): Promise<VNode> {
  const terbaru = await segarkan(ponsel);
  const p = await props(terbaru);
  const kunci = ponsel.sesi.butir[ke - 1] ?? '';
  const banyak = p.butir[ke - 1]?.banyak ?? 0;
  const pesan = salah && {
    baik: sebagian ? PONSEL.tersimpan(banyak) : undefined,
    ragu: sebagian ? await raguTerkirim(terbaru, kunci) : [],
    salah,
  };
  return (
    <ButirPonselHalaman
      {...p}
      ke={ke}
      idem={randomUUID()}
      ganti={!sudahBaru(terbaru.berkas, kunci)}
      satuSaja={ponsel.sesi.guna === 'pindai'}
      tercetak={pernahDicetak(terbaru.berkas)}
      kode={kode}
      pesan={pesan}
    />
  );
}

/** What is doubtful about the pictures of an item that count now. */
async function raguTerkirim({ layar, berkas, sesi }: Ponsel, kunci: string): Promise<readonly string[]> {
  if (sesi.guna !== 'syarat') return [];
  const mutu = new Map(
    (await layar.dunia.berkas.dokumen.daftar(berkas.id, lingkup(layar))).map((d) => [d.id, d.mutu]),
  );
  return raguMutu(halamanKini(berkas, kunci).map((d) => mutu.get(d.id)));
}

/** The berkas as it is after what was just stored. */
async function segarkan(ponsel: Ponsel): Promise<Ponsel> {
  const { layar, berkas } = ponsel;
  const kantor = layar.penugasan.map((p) => p.kantor);
  const baru = await layar.dunia.berkas.ambil(berkas.id, kantor);
  return baru ? { ...ponsel, berkas: baru.berkas } : ponsel;
}

async function props({ token, sesi, layar, berkas }: Ponsel): Promise<PonselProps> {
  const { sop, naskah } = await naskahBerkas(layar.dunia, berkas);
  const [penugasan] = layar.penugasan;
  return {
    aset: layar.aset,
    kantor: layar.dir.kantor(penugasan?.kantor ?? '')?.nama ?? '',
    token,
    nomor: berkas.nomor,
    butir: sesi.butir.map((kunci) => ({
      nama: namaButir(sop, naskah, sesi, kunci),
      banyak: banyakHalaman(berkas, sesi, kunci),
    })),
  };
}
