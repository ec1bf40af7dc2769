import { randomUUID } from 'node:crypto';
import { kunjunganKini, type Berkas } from '../../core/berkas/berkas.ts';
import { bukaBerkas } from '../berkas/buka-berkas.ts';
import { periksaSemua, simpanSemua, tekan, type UnggahanDiterima } from '../berkas/tekan.ts';
import { HP, PONSEL } from '../kata/hp.ts';
import { kirimanDari, type Kiriman, type Unggahan } from '../kiriman.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import type { Ponsel } from './sesi-ponsel.ts';

/** Pictures through one code at most. */
export const FOTO_TERBANYAK = 60;

/** What became of the pictures of one post: how many are stored, and what is wrong with the others. */
export interface HasilFoto {
  readonly tersimpan: number;
  readonly pesan: readonly string[];
}

/** Stores a phone's pictures for one item as the official's own. What is good is kept, also beside what is not. */
export async function terimaFoto(ponsel: Ponsel, kunci: string, kiriman: Kiriman): Promise<HasilFoto> {
  const foto = kiriman.unggahan('foto');
  if (foto.length === 0) return gagal(PONSEL.kosong);
  const { sesiHp } = ponsel.layar.dunia.berkas;
  const muat: Unggahan[] = [];
  for (const f of foto) if (await sesiHp.catat(ponsel.sesi.id, FOTO_TERBANYAK)) muat.push(f);
  if (muat.length === 0) return gagal(PONSEL.penuh(FOTO_TERBANYAK));
  return ponsel.sesi.guna === 'pindai'
    ? simpanPindaian(ponsel, kunci, muat, kiriman)
    : simpanSyarat(ponsel, kunci, muat, kiriman);
}

async function simpanSyarat(
  { layar, berkas }: Ponsel,
  syarat: string,
  foto: readonly Unggahan[],
  kiriman: Kiriman,
): Promise<HasilFoto> {
  const [penugasan] = layar.penugasan;
  if (!penugasan) return gagal(HP.bukanLagi);
  const lanjutan = kiriman.teks('cara') === 'tambah';
  const diperiksa = await periksaSemua(
    foto.map((f) => ({ syarat, berkas: f, lanjutan })),
    layar.dunia.batasUnggahan,
  );
  const pesan = diperiksa.kesalahan.map((k) => k.pesan);
  if (diperiksa.unggahan.length === 0) return { tersimpan: 0, pesan };
  const unggahan = diperiksa.unggahan.map((u): UnggahanDiterima => ({ ...u, lewat: 'hp' }));
  const hasil = await layar.dunia.berkas.tekan({
    berkas: berkas.id,
    versi: null,
    kunci: `hp-${kiriman.teks('_idem') || randomUUID()}`,
    konteks: sebagai(penugasan, layar.kini),
    sumber: layar.dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah: async (alat) => ({ jenis: 'tambah_dokumen', dokumen: await simpanSemua(alat, unggahan) }),
  });
  return hasil.hasil === 'berhasil' ? { tersimpan: unggahan.length, pesan } : gagal(HP.bukanLagi);
}

/** A scan goes the way of a scan from the desk, with all that is asked of it there. */
async function simpanPindaian(
  ponsel: Ponsel,
  tanda: string,
  foto: readonly Unggahan[],
  dari: Kiriman,
): Promise<HasilFoto> {
  const { layar, berkas } = ponsel;
  const terbuka = await bukaBerkas(layar, berkas, { terbuka: false, sebagai: ponsel.sesi.penugasan });
  if (!terbuka?.bahan.tersedia.some((t) => t.perintah === 'pindai')) return gagal(HP.bukanLagi);
  const tanpaQr = { 'kode-lembar': dari.teks('kode-lembar'), 'tulis-tangan': dari.teks('tulis-tangan') };
  const isi = { ...tanpaQr, tanda, _idem: randomUUID() };
  const kiriman = kirimanDari(isi, new Map([['pindaian', foto]]));
  const hasil = await tekan(layar, terbuka.bahan, 'pindai', kiriman);
  switch (hasil.hasil) {
    case 'berhasil':
      return { tersimpan: 1, pesan: [] };
    case 'salah':
      return { tersimpan: 0, pesan: hasil.kesalahan.map((k) => k.pesan) };
    case 'ditolak':
      return gagal(hasil.penolakan.kalimat);
    case 'basi':
    case 'simpan':
      return gagal(HP.bukanLagi);
  }
}

/** Whether a picture of this item came in since the work waits for it: the next one is then a further page. */
export function sudahBaru(berkas: Berkas, syarat: string): boolean {
  const terakhir = berkas.dokumen[syarat]?.at(-1);
  const mulai = kunjunganKini(berkas)?.tiba;
  if (terakhir === undefined) return false;
  return berkas.posisi.di !== 'jalan' || (mulai !== undefined && terakhir.saat >= mulai);
}

function gagal(kalimat: string): HasilFoto {
  return { tersimpan: 0, pesan: [kalimat] };
}
