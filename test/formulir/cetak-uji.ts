import { readdirSync, readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Form } from '../../src/core/formulir/form.skema.ts';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import { rapikan } from '../../src/core/formulir/rapikan.ts';
import type { DataFormCetak } from '../../src/web/cetak/data-form-cetak.ts';
import { type BahanFormCetak, formCetak } from '../../src/web/cetak/form-cetak.ts';
import type { PenandaTangan } from '../../src/web/cetak/penanda-tangan.ts';
import { BUKU } from './definisi.uji.ts';

const HURUF = new URL('../../src/dokumen/huruf/', import.meta.url);
const TEMPLAT = new URL('../../sop/rekomendasi-kk/cetak/', import.meta.url);

const typst = NodeCompiler.create({
  workspace: '/kertas',
  fontArgs: [{ fontBlobs: isiFolder(HURUF, '.ttf').map((n) => readFileSync(new URL(n, HURUF))) }],
});
for (const n of isiFolder(TEMPLAT, '.typ'))
  typst.addSource(`/kertas/${n}`, readFileSync(new URL(n, TEMPLAT), 'utf8'));

function isiFolder(folder: URL, akhir: string): readonly string[] {
  return readdirSync(folder)
    .filter((n) => n.endsWith(akhir))
    .toSorted();
}

/** For tests: a form as PDF/A-2b by its official template; a warning is an error. */
export function cetakPdf(templat: string, data: DataFormCetak): Uint8Array {
  typst.mapShadow('/kertas/data.json', Buffer.from(JSON.stringify(data)));
  typst.addSource(
    '/kertas/utama.typ',
    `#set document(title: "uji", date: auto)\n#{ import "/${templat}.typ": lembar; lembar(json("/data.json")) }`,
  );
  const hasil = typst.compile({ mainFilePath: '/kertas/utama.typ' });
  const kata = hasil.takeDiagnostics();
  if (kata) throw new Error(JSON.stringify(typst.fetchDiagnostics(kata)));
  if (!hasil.result) throw new Error('No document.');
  const pdf = typst.pdf(hasil.result, { pdfStandard: 'a-2b', creationTimestamp: 0 });
  typst.evictCache(5);
  return pdf;
}

/** Invented people only; the second is one word, the third carries what a template language would take as its own. */
export const NAMA = [
  'FAJAR PRATAMA',
  'SUKARNI',
  `NUR'AINI "D'COSTA" <B> #LET *A* $X$ _Y_ \\N`,
  'RADEN AJENG KUSUMANINGTYAS WULANDARI PRAWIRADININGRATAN SARI',
] as const;

/** For tests: so many members, numbers in order, names from the list in turn. */
export function keluarga(banyak: number, nama: readonly string[] = NAMA): readonly Baris[] {
  return Array.from({ length: banyak }, (_, i) => ({
    nik: String(1971064107019911n + BigInt(i)),
    nama: nama[i % nama.length] ?? '',
    shdk: String((i % 11) + 1).padStart(2, '0'),
  }));
}

/** Typed independently of the definitions: what stands on F-1.15 and F-1.16 (Permendagri 19/2010), field by field. */
export const NILAI: Readonly<Record<string, string>> = {
  kode_provinsi: '19',
  nama_provinsi: 'Kepulauan Bangka Belitung',
  kode_kota: '71',
  nama_kota: 'Kota Pangkalpinang',
  kode_kecamatan: '06',
  nama_kecamatan: 'Girimaya',
  kode_kelurahan: '1003',
  nama_kelurahan: 'Gabek Satu',
  nama_pemohon: 'Bambang Sutejo',
  nik_pemohon: '1971061503989901',
  no_kk_semula: '1971060106199901',
  nama_kepala: 'Hasan Basri',
  no_kk: '1971060106199902',
  alamat: 'Jl. Timah No. 4',
  rt: '005',
  rw: '012',
  alamat_kelurahan: 'Jerambah Gantung',
  alamat_kecamatan: 'Gerunggang',
  alamat_kota: 'Kabupaten Bangka',
  alamat_provinsi: 'Sumatera Selatan',
  kodepos: '33119',
  telepon: '081234564471',
  kepala_lama: 'Maimunah Sari',
  no_kk_lama: '1971060106199903',
  alamat_lama: 'Gang Melati 9',
  rt_lama: '007',
  rw_lama: '008',
  kelurahan_lama: 'Selindung Baru',
  kecamatan_lama: 'Pangkal Balam',
  kota_lama: 'Kota Palembang',
  provinsi_lama: 'Jambi',
  kodepos_lama: '33117',
  telepon_lama: '0717421234',
  alasan: '1',
  alasan_lain: 'Perbaikan pekerjaan',
  tempat: 'Pangkalpinang',
  tanggal: '2026-11-24',
  tanggal_pemasukan: '2026-12-31',
};

export const PENANDA: ReadonlyMap<string, PenandaTangan> = new Map([
  [
    'ttd-camat',
    {
      letak: 'kiri',
      atas: ['Mengetahui,', 'Plh. Camat'],
      nama: 'Rosmala Dewi, S.Sos.',
      nip: '197203141993032001',
      pakaiNip: true,
    },
  ],
  [
    'ttd-lurah',
    {
      letak: 'tengah',
      atas: ['Kepala Desa/Lurah'],
      nama: 'Zainal Abidin, S.IP.',
      nip: '198001012005011002',
      pakaiNip: true,
    },
  ],
  ['ttd-pemohon', { letak: 'kanan', atas: ['Pemohon'], nama: 'Bambang S.', nip: undefined, pakaiNip: false }],
]);

/** For tests: the input of a finished form with these values and members. */
export function bahan(
  form: Form,
  isian: Partial<Isian> = {},
  lain: Partial<BahanFormCetak> = {},
): BahanFormCetak {
  return {
    form,
    kode: BUKU,
    isian: rapikan(form, { nilai: { ...NILAI, ...isian.nilai }, baris: isian.baris ?? keluarga(4) }),
    nomor: 'G1-26-0412-K',
    kertas: 'a4',
    tandaAir: [],
    jejak: 'Dicetak 24-11-2026 09.42 oleh Dewi Anggraini',
    lembar: { alamat: 'https://gabek.example/v/8K2F7QXM23456789ABCDEFGHJK', kode: '8K2F-7QXM' },
    penanda: PENANDA,
    register: new Map(),
    konsep: false,
    ...lain,
  };
}

/** For tests: the printed form, or an error that says why it was refused. */
export function cetak(b: BahanFormCetak): Uint8Array {
  const hasil = formCetak(b);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil));
  return cetakPdf(b.form.kunci, hasil.data);
}
