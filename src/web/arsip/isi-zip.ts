import type { IsiZip } from '../../dokumen/zip.ts';
import { kanonik, sha256 } from '../../store/kripto/kanonik.ts';
import type { Bundel, ButirBundel } from '../../store/berkas/bundel.ts';
import { BUNDEL } from '../kata/bundel.ts';

/** A line of the manifest. */
interface ButirManifes {
  readonly nama: string;
  readonly jenis: string;
  readonly ukuran: number;
  readonly sha256: string;
}

const JENIS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
};

/**
 * The files of the digital archive in order: how to read it, the history in words, every file and content, the chain,
 * and last the manifest of what came before. A file that does not open is named in the manifest and left out.
 */
export async function* isiZip(
  bundel: Bundel,
  { riwayat, judul }: { readonly riwayat: string; readonly judul: string },
): AsyncGenerator<IsiZip> {
  const manifes: ButirManifes[] = [];
  const rusak: string[] = [];
  const catat = (isi: IsiZip): IsiZip => {
    const akhiran = isi.nama.split('.').at(-1) ?? '';
    manifes.push({
      nama: isi.nama,
      jenis: JENIS[akhiran] ?? 'application/octet-stream',
      ukuran: isi.bytes.length,
      sha256: sha256(isi.bytes),
    });
    return isi;
  };
  yield catat({ nama: 'BACA-DAHULU.txt', bytes: utf8(BUNDEL.bacaDahulu(judul)) });
  yield catat({ nama: 'riwayat.txt', bytes: utf8(riwayat) });
  for (const butir of [...bundel.isi, ...bundel.rantai]) {
    const terbuka = await buka(butir);
    if (terbuka) yield catat(terbuka);
    else rusak.push(butir.dasar);
  }
  const { nomor, versi } = bundel.berkas;
  const isi = { bentuk: 1, nomor, versi, hash: bundel.hash, berkas: manifes, rusak };
  yield { nama: 'manifes.json', bytes: kanonik(isi) };
}

function buka(butir: ButirBundel): Promise<IsiZip | undefined> {
  return butir.buka().catch(() => undefined);
}

function utf8(teks: string): Uint8Array {
  return new TextEncoder().encode(teks);
}
