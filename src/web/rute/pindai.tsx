import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { alamat } from '../alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import { PINDAI } from '../kata/lembar.ts';
import type { Env, KonteksLayar } from '../layar.ts';
import { bacaTumpukan, HALAMAN_TERBANYAK } from '../lembar/baca-tumpukan.ts';
import { HalamanHasilPindai } from '../lembar/HalamanHasilPindai.tsx';
import { HalamanPindai } from '../lembar/HalamanPindai.tsx';
import { HalamanPindaiJalan, IsiPindaiJalan } from '../lembar/HalamanPindaiJalan.tsx';
import { PapanPindai } from '../lembar/papan-pindai.ts';
import { simpanTumpukan } from '../lembar/simpan-tumpukan.ts';
import { menungguPindai, penugasanPemindai } from '../lembar/yang-menunggu.ts';
import { bacaKirimanPetugas } from '../unggah/baca-petugas.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** Scanning a stack of signed sheets: each page goes to its berkas by the code on it. */
export function rutePindai(galat: (sebab: unknown) => void = () => undefined): Hono<Env> {
  const rute = new Hono<Env>();
  const papan = new PapanPindai();

  rute.get('/', (c) => tampilkan(c));

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const milik = penugasanPemindai(layar);
    if (milik.length === 0) return halamanGalat(c, 'bukan-wewenang');
    const kiriman = await bacaKirimanPetugas(c);
    const unggahan = kiriman.unggahan('lembar');
    if (unggahan.length === 0) return tampilkan(c, PINDAI.pilih);
    const idem = kiriman.teks('_idem') || randomUUID();
    const id = papan.mulai(
      { orang: layar.pegawai.id, idem },
      async (maju) => {
        const terbaca = await bacaTumpukan(unggahan, { batas: layar.dunia.batasUnggahan, maju });
        const { halaman: isi, kesalahan, banyak } = terbaca;
        if (banyak > HALAMAN_TERBANYAK) return { jenis: 'ditolak', kalimat: PINDAI.terlaluBanyak(banyak) };
        const hasil = await simpanTumpukan(layar, { milik, idem }, isi);
        const rusak = kesalahan.map((k) => ({ asal: [k.nama], baris: undefined, gagal: k.kalimat }));
        return { jenis: 'selesai', hasil: [...hasil, ...rusak] };
      },
      (sebab) => {
        galat(sebab);
        return { jenis: 'ditolak', kalimat: PINDAI.gangguan };
      },
    );
    return c.redirect(alamat.pindaiJalan(id), 303);
  });

  rute.get('/:id', (c) => {
    const layar = c.get('layar');
    const tumpukan = papan.ambil(c.req.param('id'), layar.pegawai.id);
    // Kept for half an hour and lost with a restart: the list of what still waits tells the truth.
    if (!tumpukan) return c.redirect(alamat.pindai, 303);
    if (c.req.query('bagian') !== undefined)
      return c.html(
        dokumenHtml(<IsiPindaiJalan tumpukan={tumpukan} />, layar.aset).replace('<!doctype html>', ''),
      );
    const { hasil } = tumpukan;
    if (hasil?.jenis === 'ditolak') return tampilkan(c, hasil.kalimat);
    return halaman(
      c,
      hasil ? (
        <HalamanHasilPindai layar={layar} hasil={hasil.hasil} />
      ) : (
        <HalamanPindaiJalan layar={layar} tumpukan={tumpukan} />
      ),
      layar,
    );
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
