import type { HalamanPermohonan } from '../../core/permohonan/halaman.ts';
import { kolomPemohon } from '../../core/permohonan/halaman.ts';
import { alamat } from '../alamat.ts';
import { AJUAN, AJUAN_ANGGOTA, AJUAN_ORANG } from '../kata/ajukan.ts';
import type { Kiriman } from '../kiriman.ts';
import { sesudah } from './BingkaiAjuan.tsx';
import { judulHalaman } from './judul-halaman.ts';
import { lembar, lembarAnggota } from './lembar.tsx';
import { bahanLembar, jawabLembar, keDepan, type Meja } from './meja.tsx';
import { salahAnggota, salahHalaman } from './periksa-halaman.ts';
import {
  anggotaKosong,
  barisDikirim,
  hapusAnggota,
  simpanAnggota,
  simpanHalaman,
  terjawab,
} from './simpan-halaman.ts';
import { ubahAjuan } from './tautan-ajuan.ts';

/** Keeps what one page says, also where something must be mended, and goes on where nothing must. */
export async function tekanHalaman(
  m: Meja,
  hal: Exclude<HalamanPermohonan, { jenis: 'dokumen' }>,
  kiriman: Kiriman,
): Promise<Response> {
  const { r, c, ajuan } = m;
  const tanpaSiapa = hal.kunci === 'siapa' && !['sendiri', 'wakil'].includes(kiriman.teks('cara'));
  const isi = tanpaSiapa ? ajuan.isi : await ubahAjuan(ajuan, (i) => simpanHalaman(r, i, hal, kiriman));
  if (!isi) return keDepan(m);
  const kesalahan = tanpaSiapa
    ? [{ id: 'cara', pesan: AJUAN_ORANG.siapaPilih }]
    : salahHalaman(r, isi, hal, new Map());
  if (kesalahan.length > 0) {
    const bahan = await bahanLembar(m, isi, kesalahan);
    return jawabLembar(m, judulHalaman(r, hal), lembar(bahan, hal), 422);
  }
  const ke = r.halaman.findIndex((h) => h.kunci === hal.kunci);
  return c.redirect(sesudah({ token: ajuan.token, ke, semua: r.halaman, ubah: m.ubah }), 303);
}

/** Keeps one member (rows from 0), or takes it out. */
export async function tekanAnggota(m: Meja, ke: number, kiriman: Kiriman): Promise<Response> {
  const { r, c, ajuan } = m;
  const daftar = alamat.ajuanHal(ajuan.token, 'anggota', { ubah: m.ubah ? 'ya' : undefined });
  if (kiriman.teks('aksi') === 'hapus') {
    const isi = await ubahAjuan(ajuan, (i) => hapusAnggota(i, ke));
    return isi ? c.redirect(daftar, 303) : keDepan(m);
  }
  const baris = barisDikirim(r.form, kiriman);
  const judul = AJUAN_ANGGOTA.satu(r.form.kelompok?.sebutan ?? '', ke + 1);
  if (anggotaKosong(r.form, ajuan.isi, baris)) {
    const [pertama] = kolomPemohon(r.form);
    const id = `${r.form.kelompok?.kunci ?? ''}.${ke}.${pertama?.kunci ?? ''}`;
    const bahan = await bahanLembar(m, ajuan.isi, [{ id, pesan: AJUAN_ANGGOTA.isiDulu }]);
    return jawabLembar(m, judul, lembarAnggota(bahan, ke, baris), 422);
  }
  const isi = await ubahAjuan(ajuan, (i) => terjawab(simpanAnggota(r.form, i, ke, baris), 'anggota'));
  if (!isi) return keDepan(m);
  const di = Math.min(ke, isi.isian.baris.length - 1);
  const kesalahan = salahAnggota(r, isi, di);
  if (kesalahan.length > 0)
    return jawabLembar(m, judul, lembarAnggota(await bahanLembar(m, isi, kesalahan), di), 422);
  return c.redirect(daftar, 303);
}

/** The page as it stands. */
export async function lihatHalaman(m: Meja, hal: HalamanPermohonan): Promise<Response> {
  const { c } = m;
  const cara = { tanya: c.req.query('tanya') !== undefined, baru: c.req.query('masuk') !== undefined };
  return jawabLembar(m, judulHalaman(m.r, hal), lembar(await bahanLembar(m), hal, cara));
}

/** The page of one member (rows from 0); the place behind the last one is a new member. */
export async function lihatAnggota(m: Meja, ke: number): Promise<Response> {
  const ada = m.ajuan.isi.isian.baris.length;
  if (ke > ada || ke >= (m.r.form.kelompok?.maks ?? 0))
    return m.c.redirect(alamat.ajuanHal(m.ajuan.token, 'anggota'), 303);
  return jawabLembar(m, AJUAN.judul, lembarAnggota(await bahanLembar(m), ke));
}
