import { randomUUID } from 'node:crypto';
import { fotoTerkirim, FOTO_PERBAIKAN } from '../../core/berkas/perbaikan-pemohon.ts';
import { kelompokAlternatif } from '../../core/formulir/kekurangan.ts';
import type { HasilTekan, Press } from '../../store/berkas/press.ts';
import { periksaSemua, simpanSemua } from '../berkas/tekan.ts';
import { naskahBerkas } from '../dunia.ts';
import { PERBAIKI_BUTIR as KATA } from '../kata/perbaikan-umum.ts';
import { butirSusun } from '../kerja/kekurangan.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Tautan } from './tautan.ts';

/** What became of the pictures of one post. `lain`: the berkas went on meanwhile, its own page says how. */
export type HasilUnggah =
  | { readonly jenis: 'masuk' }
  | { readonly jenis: 'salah'; readonly pesan: readonly string[]; readonly sebagian: boolean }
  | { readonly jenis: 'lain' };

/** Stores pictures of one item as the pemohon's. What is good is kept, also beside what is not. */
export async function unggah(tautan: Tautan, syarat: string, kiriman: Kiriman): Promise<HasilUnggah> {
  const { dunia, berkas } = tautan;
  const foto = kiriman.unggahan('foto');
  if (foto.length === 0) return salah([KATA.kosong]);
  // The core says so too, exactly; here nothing is decoded or written first.
  if (fotoTerkirim(berkas) + foto.length > FOTO_PERBAIKAN) return salah([KATA.penuh(FOTO_PERBAIKAN)]);
  const diperiksa = await periksaSemua(
    foto.map((f) => ({ syarat, berkas: f, lanjutan: kiriman.teks('cara') === 'tambah' })),
    dunia.batasUnggahan,
  );
  const pesan = diperiksa.kesalahan.map((k) => k.pesan);
  if (diperiksa.unggahan.length === 0) return salah(pesan);
  const hasil = await tekanPemohon(tautan, kiriman, async (alat) => ({
    jenis: 'unggah_perbaikan',
    dokumen: await simpanSemua(alat, diperiksa.unggahan),
  }));
  const jadi = dicatat(hasil);
  return jadi.jenis === 'masuk' && pesan.length > 0 ? { jenis: 'salah', pesan, sebagian: true } : jadi;
}

/** Says that all is there: from here on the office works again. */
export async function kirimPerbaikan(tautan: Tautan, kiriman: Kiriman): Promise<HasilTekan> {
  const { naskah } = await naskahBerkas(tautan.dunia, tautan.berkas);
  const daftar = butirSusun(tautan.berkas, naskah);
  const alternatif = kelompokAlternatif(daftar).map((k) => k.map((s) => s.kunci));
  return tekanPemohon(tautan, kiriman, () => ({ jenis: 'kirim_perbaikan', alternatif }));
}

function dicatat(hasil: HasilTekan): HasilUnggah {
  if (hasil.hasil === 'berhasil') return { jenis: 'masuk' };
  if (hasil.hasil === 'ditolak' && hasil.penolakan.kode === 'perbaikan_penuh')
    return salah([hasil.penolakan.kalimat]);
  return { jenis: 'lain' };
}

function salah(pesan: readonly string[]): HasilUnggah {
  return { jenis: 'salah', pesan, sebagian: false };
}

/**
 * Presses as the pemohon of this berkas, on the state as it is: a picture that is still asked for is welcome from a page
 * of any age. The key is bound to the berkas, so that nobody's form meets another's.
 */
function tekanPemohon(
  { dunia, berkas }: Tautan,
  kiriman: Kiriman,
  perintah: Press['perintah'],
): Promise<HasilTekan> {
  return dunia.berkas.tekan({
    berkas: berkas.id,
    versi: null,
    kunci: `tautan/${berkas.id}/${kiriman.teks('_idem').slice(0, 60) || randomUUID()}`,
    konteks: { saat: dunia.jam(), pelaku: { jenis: 'pemohon' } },
    sumber: dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah,
  });
}
