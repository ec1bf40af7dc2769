import type { Blok, Butir, GambarRujuk, Panduan, Potong } from './panduan.ts';
import { bacaPotong } from './potong.baca.ts';

/** What is wrong, for the person who edits the guide; lines count from 1. */
export interface SalahPanduan {
  readonly baris: number;
  readonly pesan: string;
}

export type HasilPanduan =
  | { readonly ok: true; readonly panduan: Panduan }
  | { readonly ok: false; readonly kesalahan: readonly SalahPanduan[] };

const GAMBAR = /^!\[(?<uraian>[^\]]+)\]\(gambar\/(?<nama>[a-z0-9-]+\.webp) "(?<ket>[^"]+)"\)$/u;
const BUTIR = /^(?:(?<nomor>\d+)\.|-) (?<isi>.+)$/u;
/** Marks of fuller dialects, which would stand on the page as they were typed. */
const ASING = /^(?:#{4,}|#[^# ]|>|\||```|~~~|\* |\+ |---|===|<|!\[)/u;

/** One line, with what was before it in mind. */
interface Keadaan {
  readonly blok: Blok[];
  readonly salah: SalahPanduan[];
  /** Whether an empty line came last: then a plain line begins a paragraph of its own. */
  putus: boolean;
}

/**
 * Reads a guide: a title, paragraphs, headings of two depths, numbered and plain lists, pictures with a caption. A small
 * part of Markdown, so that the same file reads well in the repository (docs/decisions/0024-panduan.md). Anything else
 * is refused with its line.
 */
export function bacaPanduan(teks: string): HasilPanduan {
  const k: Keadaan = { blok: [], salah: [], putus: true };
  let judul: string | undefined;
  for (const [at, asli] of teks.split('\n').entries()) {
    const baris = asli.trimEnd();
    const tolak = (pesan: string): void => void k.salah.push({ baris: at + 1, pesan });
    if (baris === '') k.putus = true;
    else if (judul === undefined && baris.startsWith('# ')) judul = baris.slice(2);
    else if (judul === undefined)
      return { ok: false, kesalahan: [{ baris: at + 1, pesan: 'Panduan dimulai dengan judul: # Judul.' }] };
    else tambahBaris(k, baris, tolak);
  }
  const [awal, ...blok] = k.blok;
  if (judul === undefined || awal?.jenis !== 'paragraf')
    k.salah.push({ baris: 1, pesan: 'Sesudah judul tulis satu paragraf: panduan ini untuk siapa.' });
  if (k.salah.length > 0 || judul === undefined || awal?.jenis !== 'paragraf')
    return { ok: false, kesalahan: k.salah };
  return { ok: true, panduan: { judul, ringkas: awal.isi, blok } };
}

function tambahBaris(k: Keadaan, baris: string, tolak: (pesan: string) => void): void {
  const isi = baris.trimStart();
  const menjorok = isi !== baris;
  const potong = (kalimat: string): readonly Potong[] => {
    const hasil = bacaPotong(kalimat);
    if (hasil.ok) return hasil.isi;
    tolak(hasil.pesan);
    return [];
  };
  const gambar = GAMBAR.exec(isi)?.groups;
  const butir = menjorok ? undefined : BUTIR.exec(isi)?.groups;
  const judul = /^(?<pagar>#{2,3}) (?<isi>.+)$/u.exec(isi)?.groups;
  const baru = k.putus;
  k.putus = false;
  if (gambar) {
    const satu: GambarRujuk = {
      nama: gambar['nama'] ?? '',
      uraian: gambar['uraian'] ?? '',
      keterangan: potong(gambar['ket'] ?? ''),
    };
    k.putus = true;
    if (!menjorok) k.blok.push({ jenis: 'gambar', gambar: satu });
    else if (!padaButir(k, (b) => ({ ...b, gambar: [...b.gambar, satu] })))
      tolak('Gambar yang menjorok harus berada di bawah butir daftar.');
  } else if (ASING.test(isi))
    tolak(
      `Baris ini tidak dikenal; yang dikenal: ## judul, 1. butir, - butir, ![uraian](gambar/nama.webp "keterangan").`,
    );
  else if (judul)
    k.blok.push({
      jenis: 'judul',
      tingkat: judul['pagar'] === '##' ? 2 : 3,
      isi: potong(judul['isi'] ?? ''),
    });
  else if (butir)
    tambahButir(k, butir['nomor'] !== undefined, { isi: potong(butir['isi'] ?? ''), gambar: [] });
  else if (menjorok) {
    const ada = padaButir(k, (b) => ({
      ...b,
      isi: [...b.isi, { jenis: 'teks', teks: ' ' }, ...potong(isi)],
    }));
    if (!ada) tolak('Baris yang menjorok harus melanjutkan butir daftar.');
  } else tambahParagraf(k, potong(isi), baru);
}

function tambahButir({ blok }: Keadaan, berurut: boolean, butir: Butir): void {
  const akhir = blok.at(-1);
  if (akhir?.jenis === 'daftar' && akhir.berurut === berurut)
    blok[blok.length - 1] = { ...akhir, butir: [...akhir.butir, butir] };
  else blok.push({ jenis: 'daftar', berurut, butir: [butir] });
}

function tambahParagraf({ blok }: Keadaan, isi: readonly Potong[], baru: boolean): void {
  const akhir = blok.at(-1);
  if (!baru && akhir?.jenis === 'paragraf')
    blok[blok.length - 1] = { ...akhir, isi: [...akhir.isi, { jenis: 'teks', teks: ' ' }, ...isi] };
  else blok.push({ jenis: 'paragraf', isi });
}

/** Changes the last item; false when no list is open. */
function padaButir({ blok }: Keadaan, ubah: (butir: Butir) => Butir): boolean {
  const akhir = blok.at(-1);
  const butir = akhir?.jenis === 'daftar' ? akhir.butir.at(-1) : undefined;
  if (akhir?.jenis !== 'daftar' || !butir) return false;
  blok[blok.length - 1] = { ...akhir, butir: [...akhir.butir.slice(0, -1), ubah(butir)] };
  return true;
}
