import { type Butir, jawabanButir, jawabButir } from '../../core/permohonan/butir.ts';
import { BATAS_DOKUMEN } from '../../store/permohonan/dokumen-permohonan.ts';
import { periksaSemua } from '../berkas/tekan.ts';
import { AJUAN_DOKUMEN as KATA } from '../kata/ajukan.ts';
import type { Kiriman } from '../kiriman.ts';
import { terjawab } from './simpan-halaman.ts';
import { type Ajuan, ubahAjuan } from './tautan-ajuan.ts';

/** What became of a post of a page of papers. */
export type HasilDokumen =
  /** Answered; the photograph is next, or the next page. */
  | { readonly jenis: 'lanjut'; readonly ke: 'foto' | 'berikut' | 'masuk' }
  | { readonly jenis: 'salah'; readonly pesan: readonly string[]; readonly baru: boolean }
  /** Not the pemohon's to change any more. */
  | { readonly jenis: 'tutup' };

/** Reads one post of a page of papers: an answer, a photograph, or that it is brought. */
export async function kirimDokumen(ajuan: Ajuan, butir: Butir, kiriman: Kiriman): Promise<HasilDokumen> {
  const kunci = `dok-${butir.kunci}`;
  const { dokumen } = ajuan.dunia.berkas.permohonan;
  const jawab = async (pilih: string | null, cara: 'foto' | 'bawa'): Promise<boolean> =>
    (await ubahAjuan(ajuan, (i) => terjawab(jawabButir(butir, i, { pilih, cara }), kunci))) !== undefined;
  switch (kiriman.teks('aksi')) {
    case 'pilih': {
      const pilih = kiriman.teks('pilih');
      if (pilih === 'tidak') return (await jawab(null, 'foto')) ? lanjut('berikut') : { jenis: 'tutup' };
      if (!butir.pilihan.some((s) => s.kunci === pilih)) return salah([KATA.pilihDulu]);
      return (await jawab(pilih, 'foto')) ? lanjut('foto') : { jenis: 'tutup' };
    }
    case 'bawa': {
      const syarat = kini(ajuan, butir);
      if (syarat?.bentuk !== 'asli') return salah([KATA.belum]);
      return (await jawab(syarat.kunci, 'bawa')) ? lanjut('berikut') : { jenis: 'tutup' };
    }
    case 'buang': {
      const syarat = kini(ajuan, butir);
      // Told as a change of the request, so that nothing goes from one that was sent.
      if (!syarat || !(await jawab(syarat.kunci, 'foto'))) return { jenis: 'tutup' };
      await dokumen.buang(ajuan.baris.id, syarat.kunci);
      return lanjut('foto');
    }
    default: {
      const syarat = kini(ajuan, butir);
      const foto = kiriman.unggahan('foto');
      if (!syarat) return salah([KATA.pilihDulu]);
      if (foto.length === 0) return salah([KATA.belum]);
      // Asked before anything is decoded: thousands of small pictures in one post would keep everybody's waiting.
      const sisa = BATAS_DOKUMEN.banyak - (await dokumen.daftar(ajuan.baris.id)).length;
      const muat = foto.slice(0, Math.max(0, sisa));
      if (muat.length === 0) return salah([KATA.penuh]);
      const diperiksa = await periksaSemua(
        muat.map((berkas) => ({ syarat: syarat.kunci, berkas })),
        ajuan.dunia.batasUnggahan,
      );
      const pesan = diperiksa.kesalahan.map((k) => k.pesan);
      let masuk = 0;
      for (const { unggahan } of diperiksa.unggahan)
        if (await dokumen.tambah(ajuan.baris.id, syarat.kunci, unggahan)) masuk += 1;
      if (masuk > 0 && !(await jawab(syarat.kunci, 'foto'))) return { jenis: 'tutup' };
      if (masuk < diperiksa.unggahan.length || muat.length < foto.length) pesan.push(KATA.penuh);
      if (pesan.length === 0) return lanjut('masuk');
      return { jenis: 'salah', pesan: masuk > 0 ? [...pesan, KATA.sebagian] : pesan, baru: masuk > 0 };
    }
  }
}

/** The paper that is photographed now: the one chosen, or the only one. */
function kini({ isi }: Ajuan, butir: Butir) {
  const jawaban = isi && jawabanButir(butir, isi);
  return jawaban?.syarat ?? (butir.pilihan.length === 1 ? butir.pilihan[0] : undefined);
}

function lanjut(ke: 'foto' | 'berikut' | 'masuk'): HasilDokumen {
  return { jenis: 'lanjut', ke };
}

function salah(pesan: readonly string[]): HasilDokumen {
  return { jenis: 'salah', pesan, baru: false };
}
