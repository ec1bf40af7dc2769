import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { alamat } from '../alamat.ts';
import { ketikanBersih } from '../berkas/tekan.ts';
import { TERIMA } from '../kata/terima.ts';
import { bacaOrang } from '../kerja/orang-surat.tsx';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { HalamanMapDatang } from '../terima/HalamanMapDatang.tsx';
import { HalamanTerima } from '../terima/HalamanTerima.tsx';
import { type MapDatang, temukan } from '../terima/temukan.ts';
import { penugasanPenerima, yangDitunggu } from '../terima/yang-ditunggu.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** Receiving by code: what is scanned or typed leads to its berkas. The code travels in the post, never in an address. */
export function ruteTerima(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => tampilkan(c));

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    if (penugasanPenerima(layar).length === 0) return halamanGalat(c, 'bukan-wewenang');
    return arahkan(c, (await bacaKiriman(c.req.raw)).teks('kode'));
  });

  // The cover of a map, scanned with a phone: its number travels in the address, as it stands on the paper.
  rute.get('/:nomor', (c) =>
    penugasanPenerima(c.get('layar')).length === 0
      ? halamanGalat(c, 'tidak-ada')
      : arahkan(c, c.req.param('nomor')),
  );
  rute.post('/map', async (c) => {
    const layar = c.get('layar');
    const kiriman = await bacaKiriman(c.req.raw);
    const nomor = kiriman.teks('nomor');
    const temuan = await temukan(layar, nomor);
    // Received already, by this very form or by a colleague: the file itself tells.
    if (temuan.jenis === 'terlihat') return c.redirect(alamat.berkas(nomor), 303);
    if (temuan.jenis === 'salah') return tampilkan(c, { nilai: nomor, galat: temuan.kalimat });
    return terimaMap(c, layar, { datang: temuan, kiriman });
  });

  return rute;
}

/** Where a code leads: to the berkas, to the question whether its map is here, or back with a sentence. */
async function arahkan(c: KonteksLayar, kode: string): Promise<Response> {
  const layar = c.get('layar');
  const temuan = await temukan(layar, kode);
  switch (temuan.jenis) {
    case 'terlihat':
      return c.redirect(alamat.berkas(temuan.berkas.nomor ?? temuan.berkas.id), 303);
    case 'datang':
      return halaman(c, <HalamanMapDatang layar={layar} datang={temuan} idem={randomUUID()} />, layar);
    case 'salah':
      return tampilkan(c, { nilai: kode, galat: temuan.kalimat });
  }
}

async function terimaMap(
  c: KonteksLayar,
  layar: Layar,
  { datang, kiriman }: { readonly datang: MapDatang; readonly kiriman: Kiriman },
): Promise<Response> {
  const idem = kiriman.teks('_idem') || randomUUID();
  const surat = [...new Set(kiriman.semua('surat'))];
  const { orang, kesalahan: salah } = bacaOrang(kiriman, 'pembawa', null);
  const ulangi = (kesalahan: readonly Kesalahan[]): Response | Promise<Response> =>
    halaman(
      c,
      <HalamanMapDatang
        layar={layar}
        datang={datang}
        idem={idem}
        ketikan={ketikanBersih(kiriman)}
        kesalahan={kesalahan}
      />,
      layar,
      422,
    );
  const kesalahan = [...(surat.length === 0 ? [{ id: 'surat', pesan: TERIMA.suratKosong }] : []), ...salah];
  if (!orang || kesalahan.length > 0) return ulangi(kesalahan);
  const hasil = await layar.dunia.berkas.tekan({
    berkas: datang.berkas.id,
    versi: Number.parseInt(kiriman.teks('_versi'), 10) || datang.berkas.versi,
    kunci: idem,
    konteks: sebagai(datang.penugasan, layar.kini),
    sumber: layar.dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah: ({ rujuk }) => ({
      jenis: 'terima_map',
      surat,
      pembawa: { nama: rujuk(orang.nama), hubungan: orang.hubungan },
    }),
  });
  switch (hasil.hasil) {
    case 'berhasil':
      return c.redirect(alamat.berkas(datang.berkas.nomor ?? datang.berkas.id), 303);
    case 'ditolak':
      return ulangi([{ id: 'surat', pesan: hasil.penolakan.kalimat }]);
    case 'basi':
      return tampilkan(c, { nilai: datang.berkas.nomor ?? '', galat: TERIMA.berpindah });
  }
}

async function tampilkan(
  c: KonteksLayar,
  { nilai, galat }: { readonly nilai?: string; readonly galat?: string } = {},
): Promise<Response> {
  const layar = c.get('layar');
  const milik = penugasanPenerima(layar);
  if (milik.length === 0) return halamanGalat(c, 'bukan-wewenang');
  const ditunggu = await yangDitunggu(layar, milik);
  return halaman(
    c,
    <HalamanTerima layar={layar} ditunggu={ditunggu} nilai={nilai} galat={galat} />,
    layar,
    galat === undefined ? 200 : 422,
  );
}
