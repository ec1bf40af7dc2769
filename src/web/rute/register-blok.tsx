import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { BLOK } from '../kata/blok.ts';
import { bacaKiriman } from '../kiriman.ts';
import { type Env, type KonteksLayar, lingkup } from '../layar.ts';
import { alamatRegister } from '../register/alamat-register.ts';
import { cetakRegister } from '../register/cetak-register.tsx';
import { kantorBlok } from '../register/kantor-blok.ts';
import { blokCetak } from '../register/blok-cetak-data.ts';
import { HalamanBlok, HalamanTutup } from '../register/HalamanBlok.tsx';
import { seriBerkas } from '../register/seri.ts';
import { halaman, halamanGalat } from './galat.tsx';

const BANYAK = z.coerce.number().int().min(1).max(100);

/** Paper pads for an outage: numbers taken from the series onto paper, and given back void when the pad is closed. */
export function ruteBlok(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => tampilkan(c, c.req.query('kantor')));

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const kiriman = await bacaKiriman(c.req.raw);
    const kantor = kantorBlok(layar, kiriman.teks('kantor'));
    if (kantor === undefined) return halamanGalat(c, 'bukan-wewenang', BLOK.bukanPetugas);
    const banyak = BANYAK.safeParse(kiriman.teks('banyak'));
    const id = z.uuid().safeParse(kiriman.teks('id'));
    if (!banyak.success || !id.success) return tampilkan(c, kantor, { galat: BLOK.banyakSalah });
    const { nomor } = layar.dunia.berkas;
    await nomor.bukaBlok(seriBerkas(layar, kantor), {
      id: id.data,
      banyak: banyak.data,
      oleh: layar.pegawai.id,
    });
    return c.redirect(`${alamatRegister.daftarBlok(kantor)}&usai=${id.data}`, 303);
  });

  rute.get('/:kantor/:id/cetak', async (c) => {
    const layar = c.get('layar');
    const blok = await cari(c);
    if (!blok) return halamanGalat(c, 'tidak-ada');
    const lembar = await layar.dunia.berkas.nomor.lembarBlok(blok.kantor, blok.id);
    const data = blokCetak(layar, blok, lembar);
    const hrefKembali = alamatRegister.daftarBlok(blok.kantor);
    return cetakRegister(c, { templat: 'blok', data, nama: data.kaki, hrefKembali });
  });

  rute.get('/:kantor/:id/tutup', async (c) => {
    const layar = c.get('layar');
    const blok = await cari(c);
    if (!blok) return halamanGalat(c, 'tidak-ada');
    if (blok.ditutup !== null) return c.redirect(alamatRegister.daftarBlok(blok.kantor), 303);
    return halaman(c, <HalamanTutup layar={layar} blok={blok} />, layar);
  });

  rute.post('/:kantor/:id/tutup', async (c) => {
    const layar = c.get('layar');
    const blok = await cari(c);
    if (!blok) return halamanGalat(c, 'tidak-ada');
    const alasan = (await bacaKiriman(c.req.raw)).teks('alasan').trim();
    if (!/\S\s+\S/.test(alasan))
      return halaman(
        c,
        <HalamanTutup layar={layar} blok={blok} alasan={alasan} galat={BLOK.alasanKosong} />,
        layar,
        422,
      );
    await layar.dunia.berkas.nomor.tutupBlok({
      kantor: blok.kantor,
      id: blok.id,
      alasan,
      oleh: layar.pegawai.id,
    });
    return c.redirect(`${alamatRegister.daftarBlok(blok.kantor)}&usai=tutup`, 303);
  });

  return rute;
}

async function cari(c: KonteksLayar) {
  const layar = c.get('layar');
  const kantor = kantorBlok(layar, c.req.param('kantor'));
  if (kantor === undefined) return undefined;
  const semua = await layar.dunia.berkas.nomor.daftarBlok(kantor);
  return semua.find((b) => b.id === c.req.param('id'));
}

async function tampilkan(
  c: KonteksLayar,
  diminta: string | undefined,
  { galat }: { readonly galat?: string } = {},
): Promise<Response> {
  const layar = c.get('layar');
  // From the book of another unit's office: there is no counter, so there are no pads.
  const kantor =
    kantorBlok(layar, diminta) ??
    (lingkup(layar).includes(diminta ?? '') ? kantorBlok(layar, undefined) : undefined);
  if (kantor === undefined) return halamanGalat(c, 'bukan-wewenang', BLOK.bukanPetugas);
  const blok = await layar.dunia.berkas.nomor.daftarBlok(kantor);
  const props = { layar, kantor, blok, id: randomUUID(), galat, usai: c.req.query('usai') };
  return halaman(c, <HalamanBlok {...props} />, layar, galat === undefined ? 200 : 422);
}
