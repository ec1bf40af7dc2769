import { Hono } from 'hono';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { diLuar } from '../../core/berkas/tindakan/catat-surat.ts';
import { bacaKode } from '../cetak/kode-berkas.ts';
import { alamat } from '../alamat.ts';
import { bukaBerkas, cariBerkas, type CaraBuka } from '../berkas/buka-berkas.ts';
import { kalimatGagal, sudahDitekan, tekanLangsung } from '../berkas/tekan-langsung.ts';
import { CARI } from '../kata/cari.ts';
import { PETA } from '../kata/map.ts';
import { bacaOrang } from '../kerja/orang-surat.tsx';
import { bacaSurat } from '../kerja/serah-surat.tsx';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { type Env, type KonteksLayar, type Layar, lingkup } from '../layar.ts';
import { HalamanPeta } from '../map/HalamanPeta.tsx';
import { HalamanPetaBerkas } from '../map/HalamanPetaBerkas.tsx';
import { barisPeta, mapLama } from '../map/lama.ts';
import { ketikanBersih } from '../berkas/tekan.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** From here on a run of digits is taken for a NIK: never searched by address. */
const ANGKA_PRIBADI = 12;
const TANGAN: ReadonlySet<string> = new Set(['terima_map', 'serahkan', 'terima_perbaikan']);

/** "Di mana map ini": for all berkas of one's kantor, and for one. */
export function ruteMap(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => {
    const q = (c.req.query('q') ?? '').trim();
    if (q.replaceAll(/\D/gu, '').length >= ANGKA_PRIBADI) return peta(c, '', CARI.nikDiAlamat);
    return peta(c, q);
  });
  rute.post('/', async (c) => peta(c, (await bacaKiriman(c.req.raw)).teks('q').trim()));

  rute.get('/:kunci', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    if (berkas && c.req.query('dari') === 'sampul' && (await bisaPindahTangan(layar, berkas)))
      return c.redirect(alamat.berkas(berkas.nomor ?? berkas.id), 303);
    if (berkas) return satu(c, berkas, { terbuka: false }, c.req.query('usai') !== undefined);
    // A map that no post here may see yet, but which may be on its way to this office: the receiving page decides.
    const kode = bacaKode(c.req.param('kunci'));
    return kode.jenis === 'nomor' && layar.penugasan.length > 0
      ? c.redirect(alamat.terimaKode(kode.nomor), 303)
      : halamanGalat(c, 'tidak-ada');
  });

  rute.post('/:kunci/:apa', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const apa = c.req.param('apa');
    const kiriman = await bacaKiriman(c.req.raw);
    const cara: CaraBuka = { terbuka: false, sebagai: kiriman.teks('_sebagai') };
    const terbuka = berkas && (await bukaBerkas(layar, berkas, cara));
    if (!berkas || !terbuka || (apa !== 'catat' && apa !== 'sampai')) return halamanGalat(c, 'tidak-ada');
    const { bahan } = terbuka;
    const terbaca =
      apa === 'catat' ? bacaCatat(kiriman, diLuar(bahan, bahan.penugasan)) : { ok: true as const };
    const ulangi = (kesalahan: readonly Kesalahan[]): Promise<Response> =>
      satu(c, berkas, { ...cara, kesalahan, ketikan: ketikanBersih(kiriman) }, false);
    const selesai = (): Response => c.redirect(alamat.petaBerkas(bahan.kunci, { usai: 'ya' }), 303);
    if (!terbaca.ok)
      return (await sudahDitekan(layar, { berkas, penugasan: bahan.penugasan, kiriman }))
        ? selesai()
        : ulangi(terbaca.kesalahan);
    const hasil = await tekanLangsung(layar, {
      berkas,
      penugasan: bahan.penugasan,
      kiriman,
      perintah: ({ rujuk }) => {
        if (!('surat' in terbaca)) return { jenis: 'sampai_tujuan' };
        const { surat, orang } = terbaca;
        const pembawa = orang && { nama: rujuk(orang.nama), hubungan: orang.hubungan };
        return { jenis: 'catat_pegang', surat, pembawa };
      },
    });
    const gagal = kalimatGagal(hasil, PETA.berpindah);
    return gagal === undefined ? selesai() : ulangi([{ id: 'surat', pesan: gagal }]);
  });

  return rute;
}

/** Whether this person gives or receives the map now: then its cover leads straight to that work. */
async function bisaPindahTangan(layar: Layar, berkas: Berkas): Promise<boolean> {
  const terbuka = await bukaBerkas(layar, berkas, { terbuka: false });
  return terbuka?.bahan.tersedia.some((t) => TANGAN.has(t.perintah)) ?? false;
}

/** Which papers are here, and who brought them: nobody named means that they came through an official. */
function bacaCatat(kiriman: Kiriman, boleh: readonly string[]) {
  const surat = bacaSurat(kiriman, boleh);
  const bernama = kiriman.teks('pembawa').trim() !== '';
  const { orang, kesalahan: salah } = bernama
    ? bacaOrang(kiriman, 'pembawa', null)
    : { orang: null, kesalahan: [] };
  const kesalahan = [...salah, ...(surat.length === 0 ? [{ id: 'surat', pesan: PETA.catatKosong }] : [])];
  return kesalahan.length > 0 ? { ok: false as const, kesalahan } : { ok: true as const, surat, orang };
}

async function satu(c: KonteksLayar, berkas: Berkas, cara: CaraBuka, usai: boolean): Promise<Response> {
  const layar = c.get('layar');
  const terbuka = await bukaBerkas(layar, berkas, cara);
  if (!terbuka) return halamanGalat(c, 'tidak-ada');
  const status = (cara.kesalahan?.length ?? 0) > 0 ? 422 : 200;
  return halaman(
    c,
    <HalamanPetaBerkas layar={layar} bahan={terbuka.bahan} catatan={terbuka.riwayat} usai={usai} />,
    layar,
    status,
  );
}

async function peta(c: KonteksLayar, q: string, galat?: string): Promise<Response> {
  const layar = c.get('layar');
  if (layar.penugasan.length === 0) return halamanGalat(c, 'bukan-wewenang');
  const [lama, hasil] = await Promise.all([mapLama(layar), q === '' ? undefined : cocok(layar, q)]);
  const pribadi = q.replaceAll(/\D/gu, '').length >= ANGKA_PRIBADI;
  return halaman(
    c,
    <HalamanPeta
      layar={layar}
      lama={lama}
      hasil={hasil && { q: pribadi ? '' : q, baris: hasil }}
      galat={galat}
    />,
    layar,
  );
}

async function cocok(layar: Layar, q: string) {
  const terpeta = await layar.dunia.berkas.peta.cari(q, lingkup(layar));
  return Promise.all(terpeta.map((t) => barisPeta(layar, t)));
}
