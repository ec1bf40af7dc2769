import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { hurufAsing } from './huruf-pdf.ts';
import { kalimatTypst } from './kalimat-typst.ts';
import { larangan } from './larangan.ts';
import type { Hasil, Perintah, PerintahCetak } from './pesan.ts';

/** A place that no disk has: a template reads what was given to it and nothing else. */
const AKAR = '/kertas';
const UTAMA = `${AKAR}/utama.typ`;
const DI_PAKET = /^.*\/kertas\/[0-9a-f]{64}\//u;
/** Remembered layouts that were not used for so many papers are let go. */
const UMUR_INGATAN = 20;

/** The Typst compiler with the office's templates in it; works on the thread that calls it. */
export interface Mesin {
  readonly pasang: (paket: Extract<Perintah, { jenis: 'paket' }>) => void;
  readonly cetak: (tugas: PerintahCetak) => Hasil;
}

/** Opens the compiler with these fonts (bytes of TTF files) and no others. */
export function bukaMesin(huruf: readonly Buffer[]): Mesin {
  const typst = NodeCompiler.create({ workspace: AKAR, fontArgs: [{ fontBlobs: [...huruf] }] });
  const paket = new Map<string, readonly string[]>();
  return {
    pasang: ({ sidik, berkas }) => {
      const terlarang = [...berkas].flatMap(([nama, bytes]) => pasangSatu(typst, sidik, nama, bytes));
      paket.set(sidik, terlarang);
    },
    cetak: (tugas) => {
      const terlarang = [...new Set(tugas.lembar.map((l) => l.sidik))].flatMap(
        (sidik) => paket.get(sidik) ?? [],
      );
      if (terlarang.length > 0) return { jenis: 'galat', masalah: terlarang };
      try {
        return cetakSatu(typst, tugas);
      } finally {
        typst.evictCache(UMUR_INGATAN);
      }
    },
  };
}

function pasangSatu(typst: NodeCompiler, sidik: string, nama: string, bytes: Uint8Array): readonly string[] {
  const tempat = `${AKAR}/${sidik}/${nama}`;
  const isi = Buffer.from(bytes);
  if (!nama.endsWith('.typ')) {
    typst.mapShadow(tempat, isi);
    return [];
  }
  const teks = isi.toString('utf8');
  typst.addSource(tempat, teks);
  return larangan(nama, teks);
}

function cetakSatu(typst: NodeCompiler, tugas: PerintahCetak): Hasil {
  tugas.lembar.forEach(({ data }, ke) =>
    typst.mapShadow(`${AKAR}/data/${ke}.json`, Buffer.from(JSON.stringify({ ...data, ke }))),
  );
  typst.addSource(UTAMA, naskahUtama(tugas));
  const hasil = typst.compile({ mainFilePath: UTAMA });
  const [galat, peringatan] = [hasil.takeError(), hasil.takeWarnings()];
  const masalah = [galat, peringatan].flatMap((d) => (d ? sebut(typst.fetchDiagnostics(d), tugas) : []));
  const dokumen = hasil.result;
  if (masalah.length > 0) return { jenis: 'galat', masalah: [...new Set(masalah)] };
  if (!dokumen) return { jenis: 'rusak', kalimat: 'Typst answered no document.' };
  const pdf = tulisPdf(typst, dokumen, tugas.saat);
  if ('masalah' in pdf) return { jenis: 'galat', masalah: pdf.masalah };
  const asing = hurufAsing(pdf.bytes);
  if (asing.length > 0) return { jenis: 'galat', masalah: asing };
  const ukuran = UKURAN.parse(typst.query(dokumen, { selector: '<ukuran>', field: 'value' }));
  return { jenis: 'jadi', pdf: pdf.bytes, halaman: dokumen.numOfPages, ukuran };
}

/** The papers one after another; each `lembar` sets its own page. */
function naskahUtama({ lembar, judul }: PerintahCetak): string {
  const isi = lembar.map(
    ({ sidik, templat }, ke) =>
      `#{ import "/${sidik}/${templat}.typ": lembar; lembar(json("/data/${ke}.json")) }`,
  );
  return [`#set document(title: ${JSON.stringify(judul)}, date: auto)`, ...isi].join('\n');
}

const UKURAN = z.array(z.unknown());

type Dokumen = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

/** PDF/A-2b. What cannot be written in it is thrown by Typst as text without a place. */
function tulisPdf(
  typst: NodeCompiler,
  dokumen: Dokumen,
  saat: number,
): { readonly bytes: Uint8Array } | { readonly masalah: readonly string[] } {
  try {
    return { bytes: typst.pdf(dokumen, { pdfStandard: 'a-2b', creationTimestamp: saat }) };
  } catch (error) {
    const pesan = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, p = '']) =>
      p.replaceAll(/\\(.)/gu, '$1'),
    );
    return { masalah: [...new Set(pesan.length > 0 ? pesan : [String(error)])].map(kalimatTypst) };
  }
}

const DIAGNOSA = z.array(
  z.object({
    message: z.string(),
    path: z.string(),
    severity: z.number(),
    range: z.object({ start: z.object({ line: z.number() }) }).nullish(),
  }),
);

/** Error and warning; the rest tells by which calls Typst came there. */
const DIHITUNG = 2;

/** `file:line: sentence`, files named as they lie in the folder of templates. */
function sebut(mentah: unknown, { lembar }: PerintahCetak): readonly string[] {
  return DIAGNOSA.parse(mentah)
    .filter((d) => d.severity <= DIHITUNG)
    .map((d) => {
      const baris = d.range?.start.line ?? 0;
      if (d.path.endsWith('/utama.typ'))
        return `${lembar[baris - 1]?.templat ?? ''}.typ: ${utama(d.message)}`;
      return `${d.path.replace(DI_PAKET, '')}:${baris + 1}: ${kalimatTypst(d.message)}`;
    });
}

/** A fault seen in our own lines: the template as a whole is not there or not of the agreed shape. */
function utama(pesan: string): string {
  if (pesan.startsWith('file not found')) return 'Templat ini tidak ada di folder cetak.';
  if (pesan.startsWith('unresolved import')) return 'Templat ini belum punya "#let lembar(d)".';
  return kalimatTypst(pesan);
}
