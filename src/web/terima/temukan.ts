import { tersedia } from '../../core/berkas/tersedia.ts';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { bolehMelihat } from '../../core/berkas/wewenang.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { bacaKode, type Kode } from '../cetak/kode-berkas.ts';
import { TERIMA } from '../kata/terima.ts';
import type { Layar } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';

/** A map whose hand-over nobody recorded: this post may receive it, but sees nothing of it before. */
export interface MapDatang {
  readonly berkas: Berkas;
  readonly sop: Sop;
  readonly penugasan: PenugasanTercatat;
}

/** What a code leads to. */
export type Temuan =
  | { readonly jenis: 'terlihat'; readonly berkas: Berkas }
  | ({ readonly jenis: 'datang' } & MapDatang)
  | { readonly jenis: 'salah'; readonly kalimat: string };

/** Finds the berkas of a scanned or typed code. One that is none of this office's business does not exist. */
export async function temukan(layar: Layar, ketikan: string): Promise<Temuan> {
  if (ketikan.trim() === '') return { jenis: 'salah', kalimat: TERIMA.kosong };
  const kode = bacaKode(ketikan);
  if (kode.jenis === 'asing') return { jenis: 'salah', kalimat: TERIMA.asing };
  const kalimat = kode.jenis === 'lacak' ? TERIMA.lacak : TERIMA.takDikenal(kode.nomor);
  const takDikenal = { jenis: 'salah', kalimat } as const;
  const terbaca = await ambil(layar, kode);
  if (!terbaca) return takDikenal;
  const { berkas } = terbaca;
  const sop = await layar.dunia.berkas.naskah.sop(berkas.naskah.sop);
  if (layar.penugasan.some((p) => bolehMelihat(sop, berkas, sebagai(p, layar.kini))))
    return { jenis: 'terlihat', berkas };
  const datang = await mapDatang(layar, berkas);
  return datang ? { jenis: 'datang', ...datang } : takDikenal;
}

/** By the number on the map, or by the code on the pemohon's receipt. */
async function ambil({ dunia }: Layar, kode: Exclude<Kode, { jenis: 'asing' }>) {
  if (kode.jenis === 'nomor') return dunia.berkas.ambilNomor(kode.nomor, 'sistem');
  const id = await dunia.berkas.cariLacak(kode.kode);
  return id === undefined ? undefined : dunia.berkas.ambil(id, 'sistem');
}

/** The map of a berkas that one of this person's posts may receive now; undefined when none may. */
async function mapDatang(layar: Layar, berkas: Berkas): Promise<MapDatang | undefined> {
  const sop = await layar.dunia.berkas.naskah.sop(berkas.naskah.sop);
  const penugasan = layar.penugasan.find((p) =>
    tersedia(sop, berkas, sebagai(p, layar.kini)).some((t) => t.perintah === 'terima_map'),
  );
  return penugasan && { berkas, sop, penugasan };
}
