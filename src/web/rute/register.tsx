import { Hono } from 'hono';
import { REGISTER } from '../kata/register.ts';
import { type Env, type KonteksLayar, type Layar, lingkup } from '../layar.ts';
import { alamatRegister, type TempatBuku } from '../register/alamat-register.ts';
import { type IsiBuku, isiBuku, jenisBuku } from '../register/buku.ts';
import { type BulanBuku, bulanBuku } from '../register/bulan.ts';
import { tulisCsv } from '../register/csv.ts';
import { HalamanRegister } from '../register/HalamanRegister.tsx';
import { cetakRegister } from '../register/cetak-register.tsx';
import { bukuCetak } from '../register/buku-cetak-data.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { ruteAturanNomor } from './register-aturan.tsx';
import { ruteBlok } from './register-blok.tsx';

const PER_HALAMAN = 50;
/** Rows of one month in print and CSV: far more than an office writes. */
const SEMUA = 10_000;

/** The books of an office: only people who hold a post there read them. */
export function ruteRegister(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.route('/aturan', ruteAturanNomor());
  rute.route('/blok', ruteBlok());

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const minta = diminta(c);
    if (!minta) return halamanGalat(c, 'bukan-wewenang', REGISTER.bukanKantor);
    const { tempat, bulan } = minta;
    const hal = Math.max(1, Number.parseInt(c.req.query('hal') ?? '1', 10) || 1);
    const isi = await ambil(layar, minta, { batas: PER_HALAMAN, lewati: (hal - 1) * PER_HALAMAN });
    const kantor = layar.organisasi.kantor.filter((k) => lingkup(layar).includes(k.id));
    const props = { layar, kantor, tempat, bulan, isi, hal, perHalaman: PER_HALAMAN };
    return halaman(c, <HalamanRegister {...props} />, layar);
  });

  rute.get('/cetak', async (c) => {
    const layar = c.get('layar');
    const minta = diminta(c);
    if (!minta) return halamanGalat(c, 'bukan-wewenang', REGISTER.bukanKantor);
    const isi = await ambil(layar, minta, { batas: SEMUA, lewati: 0 });
    const data = bukuCetak(layar, { ...minta.tempat, bulan: minta.bulan, isi });
    const hrefKembali = alamatRegister.buku(minta.tempat);
    return cetakRegister(c, { templat: 'buku', data, nama: data.kaki, hrefKembali });
  });

  rute.get('/csv', async (c) => {
    const layar = c.get('layar');
    const minta = diminta(c);
    if (!minta) return halamanGalat(c, 'bukan-wewenang', REGISTER.bukanKantor);
    const { buku, kantor } = minta.tempat;
    const { baris } = await ambil(layar, minta, { batas: SEMUA, lewati: 0 });
    const teks = tulisCsv(
      REGISTER.kolom[buku],
      baris.map((b) => b.sel),
    );
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', `attachment; filename="${buku}-${kantor}-${minta.bulan.kunci}.csv"`);
    c.header('cache-control', 'no-store');
    return c.body(teks);
  });

  return rute;
}

interface Permintaan {
  readonly tempat: TempatBuku;
  readonly bulan: BulanBuku;
}

/** The part of a book that an address names, in a kantor of this person; undefined for another office's. */
function diminta(c: KonteksLayar): Permintaan | undefined {
  const layar = c.get('layar');
  const boleh = lingkup(layar);
  const kantor = c.req.query('kantor') ?? boleh[0];
  if (kantor === undefined || !boleh.includes(kantor)) return undefined;
  const bulan = bulanBuku(c.req.query('bulan'), layar.kini, layar.dunia.kalender.zona);
  return { bulan, tempat: { kantor, buku: jenisBuku(c.req.query('buku')), bulan: bulan.kunci } };
}

function ambil(
  layar: Layar,
  { tempat, bulan }: Permintaan,
  bagian: { readonly batas: number; readonly lewati: number },
): Promise<IsiBuku> {
  return isiBuku(layar, tempat.buku, {
    kantor: tempat.kantor,
    dari: bulan.dari,
    sampai: bulan.sampai,
    ...bagian,
  });
}
