import { z } from 'zod';
import { type Berkas, kunjunganKini } from '../../core/berkas/berkas.ts';
import { halamanPerbaikan } from '../../core/berkas/perbaikan-pemohon.ts';
import { tempat } from '../../core/berkas/penempatan.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { jalan, pelaksana } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { hopKini } from '../../core/sop/tahap-umum.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { pukul, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { type Dunia, naskahBerkas } from '../dunia.ts';
import { tanpaNomor } from '../kerja/beritahu-pesan.ts';
import { type CaraPerbaikan, caraPerbaikan } from '../kerja/cara-perbaikan.ts';
import { kekuranganBerkas } from '../kerja/kekurangan.ts';
import type { NaskahBerkas } from '../kerja/naskah-berkas.ts';
import { langkahPosisi } from '../kerja/periksa-nilai.ts';
import { raguMutu } from '../tampilan/ragu-mutu.ts';
import type { Tautan } from './tautan.ts';

/** One item that was found wanting, in the office's own words. */
export interface ButirUmum {
  readonly syarat: string;
  readonly nama: string;
  readonly alasan: string;
  /** What the paper is, as the list of persyaratan says. */
  readonly bantuan: string | undefined;
  readonly cara: CaraPerbaikan;
  /** Files that came in since it is waited for. */
  readonly masuk: number;
  /** What is wanting too, of which one suffices instead of this; empty where it stands alone. */
  readonly pilihan: readonly string[];
  /** Another one of those came in: this one is not needed. */
  readonly tergantikan: boolean;
  /** What must be seen on the paper. */
  readonly tampak: readonly string[];
  /** What is doubtful about their pictures, in whole sentences. */
  readonly ragu: readonly string[];
}

export type KeadaanPerbaikan =
  | { readonly jenis: 'kirim'; readonly butir: readonly ButirUmum[]; readonly sampai: string }
  /** The whole map is carried: nothing can be sent. `ambil`: the office at which it still lies. */
  | {
      readonly jenis: 'bawa';
      readonly butir: readonly ButirUmum[];
      readonly ambil: string | null;
      readonly ke: string;
    }
  | { readonly jenis: 'sudah'; readonly kapan: string; readonly lewat: 'tautan' | 'loket' }
  | { readonly jenis: 'tidak' }
  | { readonly jenis: 'tutup' };

export interface IsiPerbaikan {
  readonly nomor: string | null;
  /** The counter that receives what is brought. */
  readonly loket: Kantor | undefined;
  readonly keadaan: KeadaanPerbaikan;
}

/** What the pemohon mends now, and how. */
export async function isiPerbaikan({ dunia, berkas }: Tautan): Promise<IsiPerbaikan> {
  const [{ sop, naskah }, organisasi] = await Promise.all([
    naskahBerkas(dunia, berkas),
    dunia.organisasi.baca(),
  ]);
  const kantor = (id: string | undefined): Kantor | undefined => organisasi.kantor.find((k) => k.id === id);
  const penerima = berkas.kantor[pelaksana(sop, sop.penerimaan.pelaksana).unit];
  const { posisi } = berkas;
  const hop = hopKini(sop, posisi);
  const loket = kantor(hop?.jenis === 'perbaikan' ? berkas.penanggung?.kantor : penerima);
  const isi = (keadaan: KeadaanPerbaikan): IsiPerbaikan => ({ nomor: berkas.nomor, loket, keadaan });
  if (posisi.di === 'tutup') return isi({ jenis: 'tutup' });
  if (hop?.jenis === 'perbaikan') {
    const butir = await butirUmum(dunia, berkas, naskah);
    return isi({ jenis: 'kirim', butir, sampai: batas(dunia, sop, berkas) });
  }
  const bawa = dibawaKembali(sop, berkas);
  if (bawa) {
    const butir = await butirUmum(dunia, berkas, naskah);
    const ambil = bawa.ambil === null ? null : (kantor(bawa.ambil)?.nama ?? bawa.ambil);
    return isi({ jenis: 'bawa', butir, ambil, ke: kantor(bawa.ke)?.nama ?? bawa.ke });
  }
  return isi(await terakhirDiterima(dunia, berkas));
}

/** Everything that the check found wanting whose exit the berkas is on: the one list, item by item. */
async function butirUmum(dunia: Dunia, berkas: Berkas, naskah: NaskahBerkas): Promise<readonly ButirUmum[]> {
  const langkah = langkahPosisi(berkas.posisi);
  const nilai = langkah === undefined ? {} : (berkas.penilaian[langkah] ?? {});
  const isi = await dunia.berkas.isi({
    berkas: berkas.id,
    lingkup: 'sistem',
    rujukan: Object.values(nilai).flatMap((n) => (n.putusan === 'kurang' && n.catatan ? [n.catatan] : [])),
    skema: z.string(),
  });
  const dokumen = await dunia.berkas.dokumen.daftar(berkas.id, 'sistem');
  const mutu = new Map(dokumen.map((d) => [d.id, d.mutu]));
  const masuk = (syarat: string): number => halamanPerbaikan(berkas, syarat).length;
  return kekuranganBerkas({ berkas, naskah, teks: (r) => isi.get(r.id) }).flatMap(({ butir }) =>
    butir.flatMap(({ syarat, nama, alasan }): readonly ButirUmum[] => {
      const n = nilai[syarat];
      const lain = butir.filter((b) => b.syarat !== syarat);
      const arti = naskah.persyaratan.find((p) => p.kunci === syarat);
      if (!n) return [];
      return [
        {
          syarat,
          nama,
          alasan: tanpaNomor(alasan),
          bantuan: arti?.bantuan,
          tampak: arti?.tampak ?? [],
          cara: caraPerbaikan({ berkas, naskah }, syarat, n),
          masuk: masuk(syarat),
          ragu: raguMutu(halamanPerbaikan(berkas, syarat).map((d) => mutu.get(d.id))),
          pilihan: lain.map((b) => b.nama),
          tergantikan: masuk(syarat) === 0 && lain.some((b) => masuk(b.syarat) > 0),
        },
      ];
    }),
  );
}

/** The way back on which the pemohon carries the map, and to which office; undefined where it does not go back. */
function dibawaKembali(
  sop: Sop,
  { posisi, kantor }: Berkas,
): { readonly ambil: string | null; readonly ke: string } | undefined {
  if (posisi.di !== 'jalan' || posisi.cabang !== 'tidak') return undefined;
  const sisa = jalan(sop, posisi.dari, posisi.cabang).slice(posisi.hop);
  const ambil = sisa.find((h) => h.jenis === 'diambil');
  const dibawa = sisa.find((h) => h.jenis === 'dibawa');
  if (dibawa?.jenis !== 'dibawa') return undefined;
  return {
    ambil: ambil?.jenis === 'diambil' ? tempat(sop, kantor, ambil.pelaksana).kantor : null,
    ke: tempat(sop, kantor, dibawa.pelaksana).kantor,
  };
}

/** Until when it is waited for: calendar days, as the SOP file sets them. */
function batas({ kalender }: Dunia, sop: Sop, berkas: Berkas): string {
  const tiba = kunjunganKini(berkas)?.tiba ?? 0;
  return tanggalPanjang(tiba + sop.luar_bagan.kedaluwarsa.hari * HARI, kalender.zona);
}

/** For whoever looks again after sending, or while the loket took it meanwhile: when, and by which way. */
async function terakhirDiterima(
  { berkas: store, kalender: { zona } }: Dunia,
  { id }: Berkas,
): Promise<KeadaanPerbaikan> {
  const riwayat = await store.riwayat(id, 'sistem');
  const terakhir = riwayat.findLast(
    ({ catatan: { peristiwa: p } }) => p.jenis === 'perbaikan_diterima' || p.jenis === 'diperiksa',
  )?.catatan;
  if (terakhir?.peristiwa.jenis !== 'perbaikan_diterima') return { jenis: 'tidak' };
  const kapan = `${tanggalPanjang(terakhir.terjadi, zona)}, ${pukul(terakhir.terjadi, zona)}`;
  return { jenis: 'sudah', kapan, lewat: terakhir.pelaku.jenis === 'pemohon' ? 'tautan' : 'loket' };
}
