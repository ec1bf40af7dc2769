import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { adaJangkauan, bolehBacaAduan } from '../../core/organisasi/pembaca-aduan.ts';
import { hariKerja } from '../../core/waktu/hari-kerja.ts';
import type { BarisAduan } from '../../store/pengaduan/baris-aduan.ts';
import { ADUAN, ADUAN_KANTOR as KATA } from '../kata/pengaduan.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { galatTeks, ketikanAduan } from '../pengaduan/baca-aduan.ts';
import { HalamanBacaAduan } from '../pengaduan/HalamanBacaAduan.tsx';
import { jangkauan } from '../pengaduan/jangkauan.ts';
import { HalamanDaftarAduan } from '../pengaduan/HalamanDaftarAduan.tsx';
import { batasJawab, isiAduan } from '../pengaduan/isi-aduan.ts';
import { alamat } from '../alamat.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { ruteAturanWarga } from './pengaduan-aturan.tsx';

const TERBANYAK = 100;
/** Letters of the first words in the list. */
const AWAL = 90;

/** The office's side of complaints: read, answered and ended by those who answer for the office. */
export function rutePengaduan(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.route('/aturan', ruteAturanWarga());

  rute.use('*', async (c, next) =>
    adaJangkauan(jangkauan(c.get('layar'))) ? next() : halamanGalat(c, 'bukan-wewenang', KATA.bukanWewenang),
  );

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const { aduan, aturanWarga } = layar.dunia.berkas;
    const diminta = c.req.query('keadaan');
    const keadaan = diminta === 'dijawab' || diminta === 'ditutup' ? diminta : 'terbuka';
    const { penuh, loket } = jangkauan(layar);
    const saring = { kantor: penuh, tanpaRahasia: loket };
    const [baris, jumlah, aturan] = await Promise.all([
      aduan.daftar({ ...saring, keadaan, batas: TERBANYAK }),
      aduan.hitung(saring),
      aturanWarga.baca(),
    ]);
    const isi = await Promise.all(baris.map((b) => satuBaris(layar, b, aturan.hariJawab)));
    const props = { layar, keadaan, baris: isi, jumlah, hari: aturan.hariJawab } as const;
    return halaman(c, <HalamanDaftarAduan {...props} />, layar);
  });

  rute.get('/:id', async (c) => {
    const baris = await cari(c);
    const usai = c.req.query('usai');
    const kata = usai === 'dijawab' || usai === 'ditutup' || usai === 'dibuka' ? KATA[usai] : undefined;
    return baris ? baca(c, baris, { baik: kata }) : halamanGalat(c, 'tidak-ada');
  });

  rute.post('/:id/jawab', async (c) => {
    const baris = await cari(c);
    if (!baris) return halamanGalat(c, 'tidak-ada');
    const kiriman = await bacaKiriman(c.req.raw);
    const { teks } = ketikanAduan(kiriman);
    const galat = teks === '' ? KATA.kosongJawab : galatTeks(teks);
    if (galat !== undefined) return baca(c, baris, { teks, galat });
    const { dunia, pegawai, penugasan } = c.get('layar');
    const idem = kiriman.teks('_idem').slice(0, 60) || randomUUID();
    const oleh = { oleh: pegawai.id, penugasan: penugasan[0]?.id ?? null };
    if (!(await dunia.berkas.aduan.balas(baris.id, { idem, teks, ...oleh })))
      return baca(c, baris, { teks, kunyit: KATA.sudahTutup });
    const tutup = kiriman.teks('tutup') === 'ya' && (await dunia.berkas.aduan.tutup(baris.id));
    return c.redirect(`${alamat.aduanBaca(baris.id)}?usai=${tutup ? 'ditutup' : 'dijawab'}`, 303);
  });

  rute.post('/:id/tutup', async (c) => {
    const baris = await cari(c);
    if (!baris) return halamanGalat(c, 'tidak-ada');
    const { teks } = ketikanAduan(await bacaKiriman(c.req.raw));
    const usai = `${alamat.aduanBaca(baris.id)}?usai=ditutup`;
    if (baris.keadaan === 'ditutup' || (await c.get('layar').dunia.berkas.aduan.tutup(baris.id)))
      return c.redirect(usai, 303);
    return baca(c, baris, { teks, kunyit: KATA.tutupDulu });
  });

  rute.post('/:id/buka', async (c) => {
    const baris = await cari(c);
    if (!baris) return halamanGalat(c, 'tidak-ada');
    await c.get('layar').dunia.berkas.aduan.buka(baris.id);
    return c.redirect(`${alamat.aduanBaca(baris.id)}?usai=dibuka`, 303);
  });

  return rute;
}

async function cari(c: KonteksLayar): Promise<BarisAduan | undefined> {
  const layar = c.get('layar');
  const baris = await layar.dunia.berkas.aduan.ambil(c.req.param('id') ?? '');
  return baris && bolehBacaAduan(jangkauan(layar), baris) ? baris : undefined;
}

async function satuBaris({ dunia, kini }: Layar, baris: BarisAduan, hari: number) {
  const { aduan } = dunia.berkas;
  const [pertama] = await aduan.tulisan(baris.id);
  const terbaca = baris.berkas === null ? undefined : await dunia.berkas.ambil(baris.berkas, 'sistem');
  const huruf = Array.from((pertama?.teks ?? ADUAN.dihapus).replaceAll(/\s+/gu, ' '));
  return {
    baris,
    awal: huruf.length > AWAL ? `${huruf.slice(0, AWAL).join('')}…` : huruf.join(''),
    berkas: terbaca?.berkas.nomor ?? null,
    umur: hariKerja(dunia.kalender, baris.dibuat, kini),
    lewat: baris.menunggu === null ? 0 : batasJawab(dunia, baris.menunggu, hari).lewat,
  };
}

interface CaraBaca {
  readonly teks?: string;
  readonly galat?: string;
  readonly kunyit?: string;
  readonly baik?: string | undefined;
}

async function baca(
  c: KonteksLayar,
  semula: BarisAduan,
  { teks, galat, kunyit, baik }: CaraBaca,
): Promise<Response> {
  const layar = c.get('layar');
  const baris = (await layar.dunia.berkas.aduan.ambil(semula.id)) ?? { ...semula, kontak: null };
  const pesan = kunyit
    ? ({ nada: 'kunyit', isi: kunyit } as const)
    : baik
      ? ({ nada: 'baik', isi: baik } as const)
      : undefined;
  return halaman(
    c,
    <HalamanBacaAduan
      layar={layar}
      isi={await isiAduan(layar.dunia, baris)}
      kontak={baris.kontak}
      idem={randomUUID()}
      pesan={pesan}
      ketikan={teks}
      galat={galat}
    />,
    layar,
    galat === undefined ? (kunyit === undefined ? 200 : 409) : 422,
  );
}
