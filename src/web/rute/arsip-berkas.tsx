import { Hono } from 'hono';
import { arsipKini } from '../../core/berkas/arsip-kini.ts';
import { zip } from '../../dokumen/zip.ts';
import type { HasilPeriksa } from '../../store/berkas/periksa-bundel.ts';
import { alamat } from '../alamat.ts';
import { bacaPerintahArsip, PERINTAH_ARSIP } from '../arsip/baca-arsip.ts';
import { kantorArsip, penugasanArsip } from '../arsip/hak.ts';
import { HalamanArsipBerkas } from '../arsip/HalamanArsipBerkas.tsx';
import { isiZip } from '../arsip/isi-zip.ts';
import { periksaArsip } from '../arsip/periksa-arsip.ts';
import { riwayatTeks } from '../arsip/riwayat-teks.ts';
import { type BerkasTerbuka, bukaBerkas, type CaraBuka, cariBerkas } from '../berkas/buka-berkas.ts';
import { ketikanBersih } from '../berkas/tekan.ts';
import { kalimatGagal, tekanLangsung } from '../berkas/tekan-langsung.ts';
import { BUNDEL } from '../kata/bundel.ts';
import { ARSIP_BERKAS } from '../kata/gudang-arsip.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { type Env, type KonteksLayar, type Layar, lingkup } from '../layar.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** The archive of one berkas: its place, lending and moving it, its files. */
export function ruteArsipBerkas(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/:kunci', async (c) => {
    const usai = c.req.query('usai') !== undefined;
    const buka = await bukaArsip(c.get('layar'), c.req.param('kunci'));
    return buka ? tampilkan(c, buka, { usai }) : halamanGalat(c, 'tidak-ada');
  });

  rute.get('/:kunci/unduh', async (c) => {
    const buka = await bukaArsip(c.get('layar'), c.req.param('kunci'));
    return buka ? unduh(c, buka) : halamanGalat(c, 'tidak-ada');
  });

  rute.post('/:kunci/periksa', async (c) => {
    const layar = c.get('layar');
    const buka = await bukaArsip(layar, c.req.param('kunci'));
    if (!buka || !penyimpan(layar, buka.kantor)) return halamanGalat(c, 'tidak-ada');
    return tampilkan(c, buka, { hasil: await periksaArsip(layar, buka.terbuka.bahan.berkas, buka.kantor) });
  });

  rute.post('/:kunci/:apa', async (c) => {
    const layar = c.get('layar');
    const apa = PERINTAH_ARSIP.find((p) => p === c.req.param('apa'));
    const kiriman = await bacaKiriman(c.req.raw);
    const cara = { terbuka: false, sebagai: kiriman.teks('_sebagai') };
    const buka = apa && (await bukaArsip(layar, c.req.param('kunci'), cara));
    if (!apa || !buka) return halamanGalat(c, 'tidak-ada');
    const { bahan } = buka.terbuka;
    const boks = await layar.dunia.berkas.arsip.boks([buka.kantor]);
    const terbaca = bacaPerintahArsip(apa, kiriman, { layar, boks });
    const ulangi = (kesalahan: readonly Kesalahan[]) =>
      tampilkan(c, buka, { kesalahan, ketikan: { ...ketikanBersih(kiriman), form: apa } });
    if (!terbaca.ok) return ulangi(terbaca.kesalahan);
    const { berkas, penugasan } = bahan;
    const hasil = await tekanLangsung(layar, { berkas, penugasan, kiriman, perintah: terbaca.perintah });
    const gagal = kalimatGagal(hasil, ARSIP_BERKAS.berubah);
    return gagal === undefined
      ? c.redirect(alamat.arsipBerkas(bahan.kunci, { usai: 'ya' }), 303)
      : ulangi([{ id: apa === 'pinjam' ? 'tenggat' : 'rak', pesan: gagal }]);
  });

  return rute;
}

interface ArsipTerbuka {
  readonly terbuka: BerkasTerbuka;
  readonly kantor: string;
}

/** The berkas under the post that keeps its archive where this person has one, and the kantor whose archive is meant. */
async function bukaArsip(
  layar: Layar,
  kunci: string,
  cara: CaraBuka = { terbuka: false },
): Promise<ArsipTerbuka | undefined> {
  const berkas = await cariBerkas(layar, kunci);
  if (!berkas || berkas.nomor === null) return undefined;
  const boleh = kantorArsip(layar).filter((k) => Object.values(berkas.kantor).includes(k));
  const milik = penugasanArsip(layar).filter((p) => boleh.includes(p.kantor));
  const terpilih =
    milik.find((p) => p.id === cara.sebagai) ??
    milik.find((p) => arsipKini(berkas, p.kantor) !== undefined) ??
    milik[0];
  const terbuka = await bukaBerkas(layar, berkas, { ...cara, sebagai: terpilih?.id ?? cara.sebagai });
  const kantor = terpilih?.kantor ?? boleh.find((k) => arsipKini(berkas, k)) ?? boleh[0];
  return terbuka && kantor !== undefined ? { terbuka, kantor } : undefined;
}

function penyimpan(layar: Layar, kantor: string): boolean {
  return penugasanArsip(layar).some((p) => p.kantor === kantor);
}

async function unduh(c: KonteksLayar, { terbuka, kantor }: ArsipTerbuka): Promise<Response> {
  const layar = c.get('layar');
  const { bahan, riwayat } = terbuka;
  const tersimpan = arsipKini(bahan.berkas, kantor) !== undefined || bahan.berkas.posisi.di === 'tutup';
  const bundel =
    tersimpan && penyimpan(layar, kantor)
      ? await layar.dunia.berkas.bundel(bahan.berkas.id, lingkup(layar))
      : undefined;
  if (!bundel) return halamanGalat(c, 'tidak-ada');
  await layar.dunia.berkas.pembacaan.catat({
    berkas: bahan.berkas.id,
    orang: layar.pegawai.id,
    penugasan: bahan.penugasan.id,
    jenis: 'arsip',
    perihal: `versi-${bundel.berkas.versi}`,
  });
  c.header('Content-Type', 'application/zip');
  c.header('Content-Disposition', `attachment; filename="${BUNDEL.namaFile(bahan.kunci)}"`);
  c.header('Cache-Control', 'private, no-store');
  return c.body(zip(isiZip(bundel, { riwayat: riwayatTeks(riwayat, bahan), judul: bahan.kunci })));
}

interface Tampilan {
  readonly usai?: boolean;
  readonly hasil?: HasilPeriksa;
  readonly kesalahan?: readonly Kesalahan[];
  readonly ketikan?: CaraBuka['ketikan'];
}

async function tampilkan(
  c: KonteksLayar,
  { terbuka, kantor }: ArsipTerbuka,
  { usai = false, hasil, kesalahan = [], ketikan = {} }: Tampilan,
): Promise<Response> {
  const layar = c.get('layar');
  const { arsip } = layar.dunia.berkas;
  const [boks, aturan, baris] = await Promise.all([
    arsip.boks([kantor]),
    arsip.aturan(),
    arsip.satu(terbuka.bahan.berkas.id, kantor),
  ]);
  return halaman(
    c,
    <HalamanArsipBerkas
      layar={layar}
      bahan={{ ...terbuka.bahan, kesalahan, ketikan }}
      kantor={kantor}
      boks={boks}
      muat={aturan.muatBoks}
      klasifikasi={aturan.klasifikasi}
      diperiksa={baris?.diperiksa ?? null}
      rusak={baris?.rusak ?? 0}
      hasil={hasil}
      usai={usai}
    />,
    layar,
    kesalahan.length > 0 ? 422 : 200,
  );
}
