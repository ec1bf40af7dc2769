import { Hono } from 'hono';
import { JENIS_PEMBACAAN, type MintaPembacaan } from '../../store/berkas/pembacaan.ts';
import type { SaringJejak } from '../alamat.ts';
import { cariBerkas, penugasanMelihat } from '../berkas/buka-berkas.ts';
import { barisJejak } from '../jejak/baris-jejak.ts';
import { HalamanJejak } from '../jejak/HalamanJejak.tsx';
import { HalamanJejakBerkas } from '../jejak/HalamanJejakBerkas.tsx';
import { lingkupJejakLayar } from '../jejak/hak.ts';
import { JEJAK } from '../kata/jejak.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { bulanBuku } from '../register/bulan.ts';
import { tulisCsv } from '../register/csv.ts';
import { halaman, halamanGalat } from './galat.tsx';

const PER_HALAMAN = 50;
/** Beyond it nothing lies, and PostgreSQL could not count so far. */
const HAL_TERJAUH = 100_000;
/** Rows of one month in a file: far more than an office looks. */
const SEMUA = 50_000;

/** Who looked at personal data: for admins, and for the heads of the offices within theirs. Deny by default. */
export function ruteJejak(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const minta = diminta(c);
    if (!minta) return halamanGalat(c, 'bukan-wewenang', JEJAK.bukanWewenang);
    const { bulan, saring, hal, mana } = minta;
    const lewati = (hal - 1) * PER_HALAMAN;
    const { baris, jumlah } = await layar.dunia.berkas.pembacaan.cari({
      ...mana,
      batas: PER_HALAMAN,
      lewati,
    });
    const banyak = Math.max(1, Math.ceil(jumlah / PER_HALAMAN));
    const props = {
      layar,
      bulan,
      saring,
      baris,
      jumlah,
      hal,
      halaman: banyak,
      ...pilihan(layar, minta.lingkup),
    };
    return halaman(c, <HalamanJejak {...props} />, layar);
  });

  rute.get('/csv', async (c) => {
    const layar = c.get('layar');
    const minta = diminta(c);
    if (!minta) return halamanGalat(c, 'bukan-wewenang', JEJAK.bukanWewenang);
    const { baris } = await layar.dunia.berkas.pembacaan.cari({ ...minta.mana, batas: SEMUA, lewati: 0 });
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', `attachment; filename="jejak-${minta.bulan.kunci}.csv"`);
    c.header('cache-control', 'no-store');
    return c.body(
      tulisCsv(
        JEJAK.kolom,
        baris.map((b) => {
          const { pada, siapa, jabatan, apa, rincian } = barisJejak(layar, b);
          return [pada, siapa, jabatan, b.nomor ?? JEJAK.titipan, apa, rincian];
        }),
      ),
    );
  });

  rute.get('/:kunci', async (c) => {
    const layar = c.get('layar');
    const lingkup = lingkupJejakLayar(layar);
    if (!lingkup) return halamanGalat(c, 'bukan-wewenang', JEJAK.bukanWewenang);
    const berkas = await cariBerkas(layar, c.req.param('kunci'), lingkup);
    if (!berkas) return halamanGalat(c, 'tidak-ada');
    const semua = await layar.dunia.berkas.pembacaan.daftar(berkas.id);
    const baris = semua.toReversed().map((p) => barisJejak(layar, p, berkas));
    const milik = (await cariBerkas(layar, c.req.param('kunci'))) && (await penugasanMelihat(layar, berkas));
    const props = { layar, berkas, baris, dapatDibuka: milik !== undefined };
    return halaman(c, <HalamanJejakBerkas {...props} />, layar);
  });

  return rute;
}

interface Diminta {
  readonly lingkup: readonly string[];
  readonly bulan: ReturnType<typeof bulanBuku>;
  readonly saring: SaringJejak;
  readonly hal: number;
  readonly mana: Omit<MintaPembacaan, 'batas' | 'lewati'>;
}

/** What an address asks for, within what this person may read; undefined when they may read none of it. */
function diminta(c: KonteksLayar): Diminta | undefined {
  const layar = c.get('layar');
  const lingkup = lingkupJejakLayar(layar);
  const kantor = c.req.query('kantor') || undefined;
  if (!lingkup || (kantor !== undefined && !lingkup.includes(kantor))) return undefined;
  const bulan = bulanBuku(c.req.query('bulan'), layar.kini, layar.dunia.kalender.zona);
  const jenis = JENIS_PEMBACAAN.find((j) => j === c.req.query('jenis'));
  const orang = c.req.query('orang') || undefined;
  const hal = Math.min(HAL_TERJAUH, Math.max(1, Number.parseInt(c.req.query('hal') ?? '1', 10) || 1));
  // An admin also sees looks without an appointment; whoever sees one office sees what was done under its posts.
  const semua = layar.pegawai.admin && kantor === undefined;
  const pilih = kantor === undefined ? lingkup : [kantor];
  const penugasan = semua
    ? null
    : layar.organisasi.penugasan.filter((p) => pilih.includes(p.kantor)).map((p) => p.id);
  return {
    lingkup,
    bulan,
    hal,
    saring: { kantor, orang, jenis, bulan: bulan.kunci },
    mana: { dari: bulan.dari, sampai: bulan.sampai, penugasan, orang, jenis },
  };
}

function pilihan({ organisasi }: Layar, lingkup: readonly string[]) {
  const milik = new Set(organisasi.penugasan.filter((p) => lingkup.includes(p.kantor)).map((p) => p.orang));
  return {
    kantor: organisasi.kantor.filter((k) => lingkup.includes(k.id)),
    orang: organisasi.pegawai
      .filter((p) => milik.has(p.id) || p.admin)
      .toSorted((a, b) => a.nama.localeCompare(b.nama)),
  };
}
