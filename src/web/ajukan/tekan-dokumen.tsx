import type { HalamanPermohonan } from '../../core/permohonan/halaman.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import { alamat } from '../alamat.ts';
import { AJUAN_DOKUMEN as KATA } from '../kata/ajukan.ts';
import { bacaKiriman, KirimanTerlaluBesar } from '../kiriman.ts';
import type { Laju } from '../laju.ts';
import type { sekaligus } from '../perbaiki/sekaligus.ts';
import { lengkapi } from '../unggah/lengkapi.ts';
import { sesudah } from './BingkaiAjuan.tsx';
import { pengunggahAjuan } from './unggah-ajuan.ts';
import { kirimDokumen } from './dokumen-ajuan.ts';
import { judulHalaman } from './judul-halaman.ts';
import { lembar } from './lembar.tsx';
import { bahanLembar, jawabLembar, keDepan, type Meja } from './meja.tsx';
import { bukaAjuan } from './tautan-ajuan.ts';

/** Bytes of one post that are read at all. */
const BATAS_BACA = 40 * 1024 * 1024;

/** What stands before pictures: how many pictures and bytes of an address, and how many posts of one request at once. */
export interface BatasFoto {
  readonly foto: Laju;
  readonly byte: Laju;
  readonly masuk: ReturnType<typeof sekaligus>;
}

/** One post of a page of papers. */
export async function tekanDokumen(
  m: Meja,
  hal: Extract<HalamanPermohonan, { jenis: 'dokumen' }>,
  { foto, byte, masuk }: BatasFoto,
): Promise<Response> {
  const { deps, c, ajuan, r } = m;
  const { klien } = deps.hubungan(c);
  const saat = deps.jamSejati();
  const tunggu = byte.lihat(klien, saat) || foto.ambil(klien, saat);
  if (tunggu > 0) return salah(m, hal, [KATA.terlaluSering(Math.ceil(tunggu / MENIT))], 429);
  const hasil = await masuk(ajuan.baris.id, async () => {
    const oleh = pengunggahAjuan(ajuan, ajuan.baris.id, saat);
    const kiriman = await lengkapi(await bacaKiriman(c.req.raw, BATAS_BACA), oleh);
    const semua = kiriman.unggahan('foto');
    for (const { bytes } of semua) byte.ambil(klien, saat, bytes.length);
    // The post itself was counted as one.
    if (semua.length > 1) foto.ambil(klien, saat, semua.length - 1);
    return kirimDokumen(ajuan, hal.butir, kiriman);
  }).catch((sebab: unknown) => {
    if (sebab instanceof KirimanTerlaluBesar) return 'terlalu-besar' as const;
    throw sebab;
  });
  if (hasil === 'penuh') return salah(m, hal, [KATA.sabar], 429);
  if (hasil === 'terlalu-besar') return salah(m, hal, [KATA.terlaluBesar], 413);
  if (hasil.jenis === 'tutup') return keDepan(m);
  if (hasil.jenis === 'salah') return salah(m, hal, hasil.pesan, 422);
  const ubah = m.ubah ? ('ya' as const) : undefined;
  if (hasil.ke !== 'berikut') {
    const baru = hasil.ke === 'masuk' ? ('1' as const) : undefined;
    return c.redirect(alamat.ajuanHal(ajuan.token, hal.kunci, baru ? { ubah, masuk: baru } : { ubah }), 303);
  }
  const ke = r.halaman.findIndex((h) => h.kunci === hal.kunci);
  return c.redirect(sesudah({ token: ajuan.token, ke, semua: r.halaman, ubah: m.ubah }), 303);
}

/** The page as it is after what was just stored, with what must be mended. */
async function salah(
  m: Meja,
  hal: HalamanPermohonan,
  pesan: readonly string[],
  status: 413 | 422 | 429,
): Promise<Response> {
  const kini = await bukaAjuan(m.deps, m.ajuan.token);
  if (!kini?.isi) return keDepan(m);
  const kesalahan = pesan.map((p) => ({ id: 'foto', pesan: p }));
  const bahan = await bahanLembar(m, kini.isi, kesalahan);
  return jawabLembar(m, judulHalaman(m.r, hal), lembar(bahan, hal), status);
}
