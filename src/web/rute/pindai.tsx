import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { PINDAI } from '../kata/lembar.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { Env, KonteksLayar } from '../layar.ts';
import { bacaTumpukan, HALAMAN_TERBANYAK } from '../lembar/baca-tumpukan.ts';
import { HalamanHasilPindai } from '../lembar/HalamanHasilPindai.tsx';
import { HalamanPindai } from '../lembar/HalamanPindai.tsx';
import { simpanTumpukan } from '../lembar/simpan-tumpukan.ts';
import { menungguPindai, penugasanPemindai } from '../lembar/yang-menunggu.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** Scanning a stack of signed sheets: each page goes to its berkas by the code on it. */
export function rutePindai(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => tampilkan(c));

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const milik = penugasanPemindai(layar);
    if (milik.length === 0) return halamanGalat(c, 'bukan-wewenang');
    const kiriman = await bacaKiriman(c.req.raw);
    const unggahan = kiriman.unggahan('lembar');
    if (unggahan.length === 0) return tampilkan(c, PINDAI.pilih);
    const { halaman: isi, kesalahan, banyak } = await bacaTumpukan(unggahan, layar.dunia.batasUnggahan);
    if (banyak > HALAMAN_TERBANYAK) return tampilkan(c, PINDAI.terlaluBanyak(banyak));
    const idem = kiriman.teks('_idem') || randomUUID();
    const hasil = await simpanTumpukan(layar, { milik, idem }, isi);
    const rusak = kesalahan.map((k) => ({ asal: [k.nama], baris: undefined, gagal: k.kalimat }));
    return halaman(c, <HalamanHasilPindai layar={layar} hasil={[...hasil, ...rusak]} />, layar);
  });

  return rute;
}

async function tampilkan(c: KonteksLayar, galat?: string): Promise<Response> {
  const layar = c.get('layar');
  const milik = penugasanPemindai(layar);
  if (milik.length === 0) return halamanGalat(c, 'bukan-wewenang');
  return halaman(
    c,
    <HalamanPindai
      layar={layar}
      menunggu={await menungguPindai(layar, milik)}
      idem={randomUUID()}
      galat={galat}
    />,
    layar,
    galat === undefined ? 200 : 422,
  );
}
