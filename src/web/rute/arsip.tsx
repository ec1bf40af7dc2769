import { bulanPanjang } from '../../core/waktu/tanggal.ts';
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { mask } from '../../core/formulir/samaran.ts';
import { alamat } from '../alamat.ts';
import { kantorArsip, penugasanArsip } from '../arsip/hak.ts';
import { HalamanArsip } from '../arsip/HalamanArsip.tsx';
import { bacaAturan, HalamanAturan } from '../arsip/HalamanAturan.tsx';
import { HalamanBenahi } from '../arsip/HalamanBenahi.tsx';
import { HalamanInaktif } from '../arsip/HalamanInaktif.tsx';
import { bulanDipindah, pindahkanBulan } from '../arsip/pindah-inaktif.ts';
import { periksaDaftar } from '../arsip/periksa-arsip.ts';
import { bacaSaringan, type SaringanArsip, saringStore } from '../arsip/saringan.ts';
import { ketikanBersih } from '../berkas/tekan.ts';
import { GUDANG, INAKTIF } from '../kata/gudang-arsip.ts';
import { bacaTempat } from '../kerja/tempat-arsip.tsx';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Env, KonteksLayar } from '../layar.ts';
import { ruteArsipBerkas } from './arsip-berkas.tsx';
import { halaman, halamanGalat } from './galat.tsx';

const ANGKA_PRIBADI = 12;

/** The archive of the kantor one serves. */
export function ruteArsip(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => daftar(c, { usai: usaiPindah(c) }));
  // What may be a NIK comes by POST alone, as in the search over all berkas.
  rute.post('/', async (c) => daftar(c, { q: (await bacaKiriman(c.req.raw)).teks('q').trim() }));

  rute.get('/benahi', async (c) => {
    const layar = c.get('layar');
    const kantor = kantorArsip(layar);
    if (kantor.length === 0) return halamanGalat(c, 'bukan-wewenang');
    const timpang = await layar.dunia.berkas.arsip.timpang(kantor, layar.kini);
    return halaman(c, <HalamanBenahi layar={layar} timpang={timpang} />, layar);
  });

  rute.get('/inaktif', (c) => inaktif(c, {}));
  rute.post('/inaktif', async (c) => pindahBulan(c, await bacaKiriman(c.req.raw)));

  rute.post('/periksa', async (c) => {
    const layar = c.get('layar');
    const kiriman = await bacaKiriman(c.req.raw);
    const saring = bacaSaringan(layar, (nama) => kiriman.teks(nama) || undefined);
    if (!saring || !penugasanArsip(layar).some((p) => p.kantor === saring.kantor))
      return halamanGalat(c, 'tidak-ada');
    const { n, rusak } = await periksaDaftar(layar, saring);
    return daftar(c, { saring, usai: GUDANG.usaiPeriksa(n, rusak) });
  });

  rute.get('/aturan', async (c) => {
    const layar = c.get('layar');
    if (kantorArsip(layar).length === 0 && !layar.pegawai.admin) return halamanGalat(c, 'bukan-wewenang');
    const aturan = await layar.dunia.berkas.arsip.aturan();
    const usai = c.req.query('usai') !== undefined;
    return halaman(c, <HalamanAturan layar={layar} aturan={aturan} usai={usai} />, layar);
  });
  rute.post('/aturan', async (c) => {
    const layar = c.get('layar');
    if (!layar.pegawai.admin) return halamanGalat(c, 'bukan-wewenang');
    const kiriman = await bacaKiriman(c.req.raw);
    const { arsip } = layar.dunia.berkas;
    const terbaca = bacaAturan(kiriman);
    if (terbaca.ok) {
      await arsip.ubahAturan(terbaca.aturan, layar.pegawai.id);
      return c.redirect(alamat.arsipAturan({ usai: 'ya' }), 303);
    }
    const ketikan = Object.fromEntries(
      Object.keys(await arsip.aturan()).map((nama): [string, string] => [nama, kiriman.teks(nama)]),
    );
    const aturan = await arsip.aturan();
    const { kesalahan } = terbaca;
    return halaman(c, <HalamanAturan {...{ layar, aturan, ketikan, kesalahan }} />, layar, 422);
  });

  return rute.route('/berkas', ruteArsipBerkas());
}

async function daftar(
  c: KonteksLayar,
  {
    q,
    usai,
    ...dari
  }: { readonly q?: string; readonly usai?: string | undefined; readonly saring?: SaringanArsip },
): Promise<Response> {
  const layar = c.get('layar');
  const saring = dari.saring ?? bacaSaringan(layar, (nama) => c.req.query(nama));
  if (!saring) return halamanGalat(c, 'bukan-wewenang');
  const { arsip } = layar.dunia.berkas;
  const geser = layar.dunia.kalender.zona.offset;
  const kantor = [saring.kantor];
  // A search looks through the whole archive of the kantor, in every state and month.
  const dicari = q ? { kantor: kantorArsip(layar), geser, teks: q } : saringStore(layar, saring);
  const [hasil, boks, bulan, timpang, pinjam, aturan] = await Promise.all([
    arsip.daftar(dicari),
    arsip.boks(kantor),
    arsip.bulan(kantor, geser),
    arsip.timpang(kantorArsip(layar), layar.kini),
    arsip.daftar({ kantor, geser, keadaan: 'dipinjam', batas: 1 }),
    arsip.aturan(),
  ]);
  const pribadi = q !== undefined && q.replaceAll(/\D/gu, '').length >= ANGKA_PRIBADI;
  return halaman(
    c,
    <HalamanArsip
      layar={layar}
      saring={saring}
      baris={hasil.baris}
      jumlah={hasil.jumlah}
      boks={boks}
      bulan={bulan}
      benahi={timpang.length}
      dipinjam={pinjam.jumlah}
      aturan={aturan}
      cari={q ? (pribadi ? mask(q) : `“${q}”`) : undefined}
      usai={usai}
    />,
    layar,
  );
}

/** What became of a move of a month, told on the list it came back to. */
function usaiPindah(c: KonteksLayar): string | undefined {
  const [pindah, gagal] = [c.req.query('pindah'), c.req.query('gagal')].map((n) => Number(n ?? 0));
  const bulan = c.req.query('bulan');
  if (!pindah && !gagal) return undefined;
  const kalimat = [INAKTIF.usai(pindah ?? 0, bulan === undefined ? '' : bulanPanjang(bulan))];
  return [...kalimat, ...(gagal ? [INAKTIF.gagal(gagal)] : [])].join(' ');
}

interface Ulang {
  readonly kiriman?: Kiriman;
  readonly kesalahan?: readonly Kesalahan[];
}

async function inaktif(c: KonteksLayar, { kiriman, kesalahan = [] }: Ulang): Promise<Response> {
  const layar = c.get('layar');
  const saring = bacaSaringan(layar, (nama) => kiriman?.teks(nama) ?? c.req.query(nama));
  const penugasan = penugasanArsip(layar).find((p) => p.kantor === saring?.kantor);
  if (!saring?.bulan || !penugasan) return halamanGalat(c, 'tidak-ada');
  const { kantor, bulan } = saring;
  const { arsip } = layar.dunia.berkas;
  const [boks, aturan, dipindah] = await Promise.all([
    arsip.boks([kantor]),
    arsip.aturan(),
    bulanDipindah(layar, { kantor, bulan, penugasan }),
  ]);
  return halaman(
    c,
    <HalamanInaktif
      layar={layar}
      kantor={kantor}
      bulan={bulan}
      idem={kiriman?.teks('_idem') || randomUUID()}
      pindah={dipindah.berkas.length}
      tetap={dipindah.tetap}
      boks={boks.filter((b) => b.keadaan === 'inaktif')}
      muat={aturan.muatBoks}
      ketikan={kiriman ? ketikanBersih(kiriman) : {}}
      kesalahan={kesalahan}
    />,
    layar,
    kesalahan.length > 0 ? 422 : 200,
  );
}

async function pindahBulan(c: KonteksLayar, kiriman: Kiriman): Promise<Response> {
  const layar = c.get('layar');
  const saring = bacaSaringan(layar, (nama) => kiriman.teks(nama) || undefined);
  const penugasan = penugasanArsip(layar).find((p) => p.kantor === saring?.kantor);
  if (!saring?.bulan || !penugasan) return halamanGalat(c, 'tidak-ada');
  const { kantor, bulan } = saring;
  const boks = await layar.dunia.berkas.arsip.boks([kantor]);
  const { tempat, kesalahan } = bacaTempat(
    kiriman,
    boks.filter((b) => b.keadaan === 'inaktif'),
  );
  if (!tempat) return inaktif(c, { kiriman, kesalahan });
  const { berkas } = await bulanDipindah(layar, { kantor, bulan, penugasan });
  const { pindah, gagal } = await pindahkanBulan(layar, berkas, { tempat, penugasan, kiriman });
  const kembali = alamat.arsip({ kantor, bulan, keadaan: 'inaktif' });
  return c.redirect(`${kembali}&pindah=${pindah}&gagal=${gagal}`, 303);
}
