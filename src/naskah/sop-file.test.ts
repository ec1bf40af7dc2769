import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSopFile, SopFileError } from './sop-file.ts';

const asli = readFileSync(new URL('../../test/sop-contoh/izin-keramaian/sop.yaml', import.meta.url), 'utf8');
const bertanda = readFileSync(new URL('../../sop/rekomendasi-kk/sop.yaml', import.meta.url), 'utf8');

/** What is told about a file, as lines of text; a sound file tells nothing. */
function keluhan(text: string): readonly string[] {
  try {
    parseSopFile('sop.yaml', text);
    return [];
  } catch (error) {
    if (error instanceof SopFileError) return error.problems;
    throw error;
  }
}

function ganti(text: string, lama: string, baru: string): string {
  if (!text.includes(lama)) throw new Error(`not in the file: ${lama}`);
  return text.replace(lama, baru);
}

/** The line on which these words stand, after the words before them. */
function baris(text: string, kata: string, sesudah = ''): number {
  const at = text.indexOf(kata, text.indexOf(sesudah));
  if (at < 0) throw new Error(`not in the file: ${kata}`);
  return text.slice(0, at).split('\n').length;
}

interface Rusak {
  readonly nama: string;
  readonly text: string;
  /** Words on the line to be named. */
  readonly pada: readonly [kata: string, sesudah?: string];
  readonly kalimat: string;
}

const rusak: readonly Rusak[] = [
  {
    nama: 'unknown pelaksana',
    text: ganti(asli, '      pelaksana: penilai\n', '      pelaksana: penila\n'),
    pada: ['pelaksana: penila\n'],
    kalimat: 'Pelaksana "penila" tidak ada di daftar pelaksana.',
  },
  {
    nama: 'unreachable step',
    text: ganti(asli, 'ya: [{ langkah: 4 }]', 'ya: [{ langkah: 5 }]'),
    pada: ['- no: 4'],
    kalimat: 'Langkah 4 tidak dapat dicapai dari penerimaan.',
  },
  {
    nama: 'loop without exit',
    text: ganti(asli, 'ya: [{ langkah: 5 }]', 'ya: [{ langkah: 3 }]'),
    pada: ['- no: 3'],
    kalimat: 'Dari langkah 3 tidak ada jalan ke selesai (lingkaran tanpa jalan keluar).',
  },
  {
    nama: 'decision without two exits',
    text: asli.replace(/\n {6}tidak:\n.*\n.*putaran: baru }/, ''),
    pada: ['bacaan:', '- no: 2'],
    kalimat: 'Langkah 2 keputusan, tetapi jalan "tidak" belum ada.',
  },
  {
    nama: 'a second exit without a decision',
    text: ganti(asli, 'ya: [{ langkah: 4 }]', 'ya: [{ langkah: 4 }]\n      tidak: [{ langkah: 2 }]'),
    pada: ['bacaan:', '- no: 3'],
    kalimat: 'Langkah 3 bukan keputusan, tetapi punya jalan "tidak".',
  },
  {
    nama: 'missing time',
    text: ganti(asli, '    waktu: 20 menit\n', ''),
    pada: ['- no: 2'],
    kalimat: '"waktu" belum diisi.',
  },
  {
    nama: 'time that is no time',
    text: ganti(asli, 'waktu: 20 menit', 'waktu: sebentar'),
    pada: ['waktu: sebentar'],
    kalimat: 'Waktu ditulis seperti naskahnya, misalnya "5 menit".',
  },
  {
    nama: 'signature that nothing gives',
    text: ganti(bertanda, 'kerja: [{ tanda_tangan: ttd-camat }]', 'kerja: [paraf]'),
    pada: ['perlu: [{ tanda_tangan: ttd-pemohon }, { tanda_tangan: ttd-lurah }, { tanda_tangan: ttd-camat }'],
    kalimat: 'Tanda tangan "ttd-camat" diperlukan, tetapi tidak ada langkah yang memberikannya.',
  },
  {
    nama: 'signature needed before it is given',
    text: ganti(
      bertanda,
      'perlu: [{ tanda_tangan: ttd-pemohon }]\n',
      'perlu: [{ tanda_tangan: ttd-pemohon }, { tanda_tangan: ttd-camat }]\n',
    ),
    pada: ['bacaan:', '- no: 5'],
    kalimat: 'Tanda tangan "ttd-camat" diperlukan pada langkah 5, tetapi baru ada sesudahnya.',
  },
  {
    nama: 'signature given by somebody else',
    text: ganti(bertanda, 'oleh: camat,', 'oleh: lurah,'),
    pada: ['kunci: ttd-camat'],
    kalimat: 'Tanda tangan "ttd-camat" milik "lurah", tetapi diberikan oleh "camat".',
  },
  {
    nama: 'scan by nobody',
    text: ganti(bertanda, 'oleh: [staf-kecamatan]', 'oleh: [staf-arsip]'),
    pada: ['oleh: [staf-arsip]'],
    kalimat: 'Pelaksana "staf-arsip" tidak ada di daftar pelaksana.',
  },
  {
    nama: 'unknown key',
    text: ganti(
      asli,
      '      kerja: [disposisi]\n',
      '      kerja: [disposisi]\n      lampiran:\n        banyak: 2\n',
    ),
    pada: ['lampiran:'],
    kalimat: '"lampiran" tidak dikenal di sini.',
  },
  {
    nama: 'unknown kind of work',
    text: ganti(asli, 'kerja: [paraf, serah]', 'kerja: [paraf, stempel]'),
    pada: ['kerja: [paraf, stempel]'],
    kalimat: 'Bentuk ini tidak dikenal. Lihat tata bahasa di docs/sop-language.md.',
  },
  {
    nama: 'hop to a step that does not exist',
    text: ganti(asli, 'ya: [{ langkah: 5 }]', 'ya: [{ langkah: 9 }]'),
    pada: ['ya: [{ langkah: 9 }]'],
    kalimat: 'Langkah 9 tidak ada.',
  },
  {
    nama: 'exit that lands nowhere',
    text: ganti(asli, '        - selesai: Selesai\n', ''),
    pada: ['ya:\n', '- no: 5'],
    kalimat: 'Jalan "ya" langkah 5 tidak berakhir pada langkah atau selesai.',
  },
  {
    nama: 'papers carried that were never handed over',
    text: bertanda.replace(/\n {8}- { tunggu: diambil, pelaksana: staf-kelurahan.*/, ''),
    pada: ['- { tunggu: dibawa, pelaksana: kasi-pemerintahan'],
    kalimat: 'Langkah 6: tunggu "dibawa" harus tepat sesudah tunggu "diambil".',
  },
  {
    nama: 'return to work that the step does not have',
    text: ganti(asli, 'kembali: { ke: 3, kerja: isi_form }', 'kembali: { ke: 3, kerja: paraf }'),
    pada: ['kembali: { ke: 3, kerja: paraf }'],
    kalimat: 'Langkah 3 tidak punya kerja "paraf".',
  },
  {
    nama: 'the same step twice',
    text: ganti(asli, '- no: 4', '- no: 3'),
    pada: ['- no: 3', 'Menyusun izin'],
    kalimat: 'Langkah "3" ditulis dua kali.',
  },
  {
    nama: 'a number where words belong',
    text: ganti(asli, 'kegiatan: Menunjuk penilai', 'kegiatan: 12'),
    pada: ['kegiatan: 12'],
    kalimat: '"kegiatan" salah jenis; seharusnya teks.',
  },
  {
    nama: 'YAML with a bracket left open',
    text: ganti(asli, 'ya: [{ langkah: 3 }]', 'ya: [{ langkah: 3 }'),
    pada: ['tidak:\n', '- no: 2'],
    kalimat:
      'YAML tidak terbaca: baris ini menjorok tidak sama dengan yang setingkat, atau kurung sebelum baris ini belum ditutup.',
  },
  {
    nama: 'YAML with a key twice',
    text: ganti(asli, '      simbol: mulai\n', '      simbol: mulai\n      simbol: proses\n'),
    pada: ['simbol: proses'],
    kalimat: 'YAML tidak terbaca: kunci ini ditulis dua kali.',
  },
];

describe('a broken SOP file is refused with file, line and what is wrong', () => {
  it.each(rusak.map((r) => [r.nama, r] as const))('%s', (_, { text, pada, kalimat }) => {
    expect(keluhan(text)).toContain(`sop.yaml:${baris(text, ...pada)}: ${kalimat}`);
  });

  it('tells every problem, not only the first', () => {
    const dua = ganti(
      ganti(asli, '      pelaksana: penilai\n', '      pelaksana: a\n'),
      'langkah: 5',
      'langkah: 8',
    );
    expect(keluhan(dua)).toHaveLength(2);
  });

  it('tells an empty file from a broken one', () => {
    expect(keluhan('')).toEqual(['sop.yaml:1: Isi file salah jenis; seharusnya kumpulan kunci dan nilai.']);
  });

  it('accepts both SOPs', () => {
    expect([...keluhan(asli), ...keluhan(bertanda)]).toEqual([]);
  });
});
