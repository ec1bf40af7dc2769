import { Hono } from 'hono';
import type { KeadaanPermohonan } from '../../core/permohonan/permohonan.ts';
import { pukul, tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { BarisPermohonan } from '../../store/permohonan/baris-permohonan.ts';
import type { UkuranGambar } from '../../store/berkas/turunan-dokumen.ts';
import { alamat } from '../alamat.ts';
import { gambarDokumen } from '../berkas/gambar-dokumen.ts';
import { PERMOHONAN as KATA } from '../kata/permohonan.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { HalamanDaftarPermohonan, type TabPermohonan } from '../permohonan/HalamanDaftarPermohonan.tsx';
import { HalamanPermohonan } from '../permohonan/HalamanPermohonan.tsx';
import { type CaraPermohonan, isiPermohonan } from '../permohonan/isi-permohonan.ts';
import { bukaPermohonan, kantorLoket, saatDikirim } from '../permohonan/loket-daring.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { rutePermohonanAturan } from './permohonan-aturan.tsx';
import { rutePermohonanTekan } from './permohonan-tekan.tsx';

const TAB: Readonly<Record<TabPermohonan, readonly Exclude<KeadaanPermohonan, 'konsep'>[]>> = {
  dikirim: ['dikirim'],
  diminta: ['diminta'],
  selesai: ['diterima', 'ditutup'],
};
const UKURAN: readonly UkuranGambar[] = ['kecil', 'pratinjau', 'baca'];
/** Nothing in it may run, wherever it is opened. */
const CSP_BERKAS = "sandbox; default-src 'none'";

/** The counter's side of requests from phones: listed, looked at, received, given back, closed. */
export function rutePermohonan(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.route('/aturan', rutePermohonanAturan());

  rute.use('*', async (c, next) =>
    kantorLoket(c.get('layar')).length > 0 ? next() : halamanGalat(c, 'bukan-wewenang', KATA.bukanLoket),
  );

  rute.get('/', (c) => daftar(c));

  rute.post('/kode', async (c) => {
    const layar = c.get('layar');
    const nilai = (await bacaKiriman(c.req.raw)).teks('kode').slice(0, 40);
    const id = await layar.dunia.berkas.permohonan.cariKode(nilai, kantorLoket(layar));
    return id === undefined
      ? daftar(c, { nilai, galat: KATA.kodeAsing })
      : c.redirect(alamat.permohonanSatu(id), 303);
  });
  rute.get('/kode', (c) => c.redirect(alamat.permohonan(), 303));

  rute.route(
    '/',
    rutePermohonanTekan((c, cara, status) => satu(c, cara, status)),
  );

  rute.get('/:id', (c) => {
    const usai = c.req.query('usai');
    return satu(c, {
      terbuka: c.req.query('nik') !== undefined,
      usai: usai === 'minta' || usai === 'tutup' ? KATA.usai[usai] : undefined,
    });
  });

  rute.get('/:id/dokumen/:dokumen', async (c) => {
    const layar = c.get('layar');
    const terbuka = await bukaPermohonan(layar, c.req.param('id'));
    if (!terbuka) return halamanGalat(c, 'tidak-ada');
    const { permohonan } = layar.dunia.berkas;
    const ukuran = UKURAN.find((u) => u === c.req.query('ukuran')) ?? 'baca';
    const gambar = await gambarDokumen(permohonan, {
      berkas: terbuka.baris.id,
      id: c.req.param('dokumen'),
      lingkup: 'sistem',
      halaman: Number.parseInt(c.req.query('hal') ?? '1', 10) || 0,
      ukuran,
    });
    if (!gambar) return halamanGalat(c, 'tidak-ada');
    await permohonan.pembacaan.catatSekali({
      permohonan: terbuka.baris.id,
      orang: layar.pegawai.id,
      penugasan: terbuka.loket.id,
      jenis: 'dokumen',
      perihal: ukuran === 'kecil' ? 'kecil' : gambar.dokumen.id,
    });
    c.header('Cache-Control', 'private, no-store');
    c.header('Content-Security-Policy', CSP_BERKAS);
    if (!gambar.bytes) return c.body(null, 404);
    c.header('Content-Type', 'image/jpeg');
    c.header('Content-Disposition', 'inline');
    return c.body(Uint8Array.from(gambar.bytes).buffer);
  });

  return rute;
}

async function daftar(
  c: KonteksLayar,
  kode?: { readonly nilai: string; readonly galat: string },
): Promise<Response> {
  const layar = c.get('layar');
  const diminta = c.req.query('keadaan');
  const tab: TabPermohonan = diminta === 'diminta' || diminta === 'selesai' ? diminta : 'dikirim';
  const { permohonan } = layar.dunia.berkas;
  const kantor = kantorLoket(layar);
  const semua = await permohonan.daftar(kantor, ['dikirim', 'diminta', 'diterima', 'ditutup']);
  const milik = (t: TabPermohonan): readonly BarisPermohonan[] =>
    semua.filter((b) => TAB[t].some((k) => k === b.keadaan));
  const { nilai } = await syaratBerlaku(layar.dunia);
  const baris = await Promise.all(
    milik(tab).map(async (b) => ({
      id: b.id,
      nama: await namaBaris(layar, b),
      keperluan: nilai.keperluan.find((k) => k.kunci === b.keperluan)?.label ?? b.keperluan,
      kantor: layar.dir.kantor(b.kantor)?.nama ?? '',
      masuk: waktu(layar, saatDikirim(b)),
      keadaan: b.keadaan === 'konsep' ? '' : KATA.keadaan[b.keadaan],
    })),
  );
  const jumlah = {
    dikirim: milik('dikirim').length,
    diminta: milik('diminta').length,
    selesai: milik('selesai').length,
  };
  return halaman(
    c,
    <HalamanDaftarPermohonan layar={layar} tab={tab} baris={baris} jumlah={jumlah} kode={kode} />,
    layar,
    kode ? 422 : 200,
  );
}

/** Name of the pemohon; the number of the berkas once it is one. */
async function namaBaris({ dunia }: Layar, { id, berkas }: BarisPermohonan): Promise<string> {
  if (berkas !== null) return (await dunia.berkas.ambil(berkas, 'sistem'))?.berkas.nomor ?? KATA.tanpaNama;
  return (await dunia.berkas.permohonan.ambil(id))?.isi?.pemohon.nama ?? KATA.tanpaNama;
}

function waktu({ dunia: { kalender } }: Layar, saat: number): string {
  return `${tanggalPendek(saat, kalender.zona)}, ${pukul(saat, kalender.zona)}`;
}

/** The page of one request. Opening the numbers is one look in the book. */
async function satu(c: KonteksLayar, cara: CaraPermohonan, status: 200 | 409 | 422 = 200): Promise<Response> {
  const layar = c.get('layar');
  const terbuka = await bukaPermohonan(layar, c.req.param('id') ?? '');
  if (!terbuka) return halamanGalat(c, 'tidak-ada');
  const boleh = cara.terbuka && terbuka.baris.keadaan === 'dikirim';
  if (boleh)
    await layar.dunia.berkas.permohonan.pembacaan.catatSekali({
      permohonan: terbuka.baris.id,
      orang: layar.pegawai.id,
      penugasan: terbuka.loket.id,
      jenis: 'nik',
      perihal: 'permohonan',
    });
  const isi = await isiPermohonan(layar, terbuka, { ...cara, terbuka: boleh });
  return halaman(c, <HalamanPermohonan {...isi} />, layar, status);
}
