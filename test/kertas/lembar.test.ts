import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { layananDi } from '../../src/core/formulir/lembar-layanan.ts';
import type { Baris } from '../../src/core/formulir/isian.ts';
import { rapikan } from '../../src/core/formulir/rapikan.ts';
import { cariKeperluan } from '../../src/core/formulir/persyaratan.ts';
import { paketTemplat } from '../../src/dokumen/kertas/paket-templat.ts';
import { bacaNaskahKantor, type NaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { formKeperluan } from '../../src/naskah/paket-formulir.ts';
import { type BahanLembarCetak, dataLembar } from '../../src/web/cetak/data-lembar.ts';
import { kertasUji } from '../cetak/kertas-uji.ts';
import { NILAI } from '../formulir/cetak-uji.ts';
import { batasTinta, denganTepi, gambarPdf } from '../formulir/gambar-uji.ts';
import { denganPdf } from './alat.ts';

const MM = 72 / 25.4;
const UKURAN = { a4: [297, 210], f4: [330, 215], a3: [420, 297] } as const;
const kertas = kertasUji();
let naskah: NaskahKantor;
beforeAll(async () => {
  naskah = await bacaNaskahKantor(fileURLToPath(new URL('../../sop/rekomendasi-kk', import.meta.url)));
});
afterAll(() => kertas.tutup());

const KODE = {
  akta_lahir: '2',
  agama: '1',
  status_kawin: '2',
  akta_kawin: '2',
  kelainan: '2',
  pendidikan: '5',
  pekerjaan: '15',
  kewarganegaraan: '1',
};

/** Invented members, each telling of itself by its number in what is written. */
const keluarga = (banyak: number, lain: Baris = {}): readonly Baris[] =>
  Array.from({ length: banyak }, (_, i) => ({
    ...KODE,
    nik: String(1971064107019911n + BigInt(i)),
    nama: `ANGGOTA KE${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(i)}`,
    shdk: i === 0 ? '01' : '04',
    jk: i % 2 === 0 ? '1' : '2',
    tempat_lahir: 'PANGKALPINANG',
    tanggal_lahir: '1990-02-28',
    akta_lahir_no: `1971-LT-${1000 + i}`,
    akta_kawin_no: `0123/0${i}/VI/2015`,
    tanggal_kawin: '2015-06-14',
    nama_ibu: 'MAIMUNAH SARI',
    nik_ibu: '1971064107019988',
    ...lain,
  }));

/** A sheet of a service as PDF. */
async function cetak(
  kunci: string,
  layanan: string,
  baris: readonly Baris[],
  lain: Partial<BahanLembarCetak> = {},
): Promise<Uint8Array> {
  const keperluan = cariKeperluan(naskah.persyaratan.nilai, layanan);
  const paket = keperluan && naskah.formulir.get(keperluan.form)?.nilai;
  if (!keperluan || !paket) throw new RangeError(layanan);
  const di = layananDi(paket, naskah.persyaratan.nilai, keperluan);
  const pendamping = di.lembar.find((l) => l.lembar.kunci === kunci)?.lembar;
  if (!pendamping) throw new RangeError(kunci);
  const form = formKeperluan(paket, di.keperluan);
  const nilai = { ...NILAI, pakai_f_1_01: 'ya', nama_kepala: 'ANGGOTA KEA' };
  const hasil = dataLembar({
    form,
    kode: paket.kode,
    isian: rapikan(form, { nilai, baris }),
    nomor: 'G1-26-0412-K',
    kertas: 'f4',
    tandaAir: [],
    jejak: 'Dicetak 24-11-2026 09.42 oleh Dewi Anggraini',
    lembar: { alamat: 'https://gabek.example/v/8K2F7QXM23456789ABCDEFGHJK', kode: '8K2F-7QXM' },
    konsep: false,
    pendamping,
    perangkat: di.perangkat,
    keperluan,
    ada: [],
    ...lain,
  });
  if (!hasil.ok) throw new Error(JSON.stringify(hasil));
  const lembar = {
    templat: kunci,
    data: { ...hasil.data },
    paket: paketTemplat(naskah.cetak.berkas),
  };
  return (await kertas.cetak([lembar], { judul: 'Uji', saat: 0 })).pdf;
}

const teks = async (pdf: Uint8Array): Promise<readonly string[]> =>
  (await denganPdf(pdf, 'pdftotext', '-layout', '{}', '-')).split('\f').slice(0, -1);

describe('F-1.01, read back by poppler', () => {
  it('has 41 numbered columns, every code list, and each member under its columns', async () => {
    const [atas = '', bawah = '', ...lagi] = await teks(
      await cetak('f-1-01', 'tambah-kelahiran', keluarga(4)),
    );
    expect(lagi).toEqual([]);
    const nomor = (halaman: string): number[] =>
      halaman
        .split('\n')
        .filter((b) => /^\s*1(?:\s+\d+){8,}\s*$/u.test(b))
        .flatMap((b) => b.trim().split(/\s+/u).map(Number).slice(1));
    expect([...nomor(atas), ...nomor(bawah)]).toEqual(Array.from({ length: 40 }, (_, i) => i + 2));
    // First and last of each list, typed from the official lists.
    for (const kode of [
      '2 PEREMPUAN',
      '2 WNA',
      '13 TIDAK TAHU',
      '7 KEPERCAYAAN TERHADAP TUHAN YME',
      '6 CERAI MATI',
      '11 LAINNYA',
      '6 CACAT LAINNYA',
      '10 STRATA III',
      '1 BELUM/TIDAK BEKERJA',
      '99 LAINNYA',
    ])
      expect(atas.replaceAll(/\s+/gu, ' ')).toContain(kode);
    expect(atas).toMatch(/1\s+ANGGOTA KEA .* 1\s+PANGKALPINANG\s+28-02-1990\s+1\s+-\s+2/u);
    expect(atas).toMatch(/X\s+Input Data Kepala Keluarga dan Anggota Keluarga WNI\b/u);
    expect(bawah).toMatch(/3\s+1971-LT-1002\s+-\s+1\s+-\s+2\s+2\s+0123\/02\/VI\/2015\s+14-06-2015/u);
    expect(bawah).toMatch(/1971064107019988\s+MAIMUNAH SARI/u);
    expect(bawah).toContain('PERNYATAAN');
    expect(bawah).toContain('Kepala Dinas Kependudukan dan Pencatatan Sipil');
    expect(bawah).toContain('(ANGGOTA KEA)');
  });

  it('leaves out who died or moved away, and counts who stays', async () => {
    const semua = keluarga(3).map((b, i) => (i === 1 ? { ...b, peristiwa: 'meninggal' } : b));
    const [atas = ''] = await teks(await cetak('f-1-01', 'tambah-kelahiran', semua));
    expect(atas).not.toContain('ANGGOTA KEB');
    expect(atas.replaceAll(/\s+/gu, ' ')).toContain('6. Jumlah Anggota Keluarga 0 2 Orang');
  });

  it.each([
    ['a4', 20],
    ['f4', 20],
    ['a3', 20],
  ] as const)('on %s carries a family of %i over as many pairs of pages as it needs', async (ukuran, n) => {
    const halaman = await teks(await cetak('f-1-01', 'tambah-kelahiran', keluarga(n), { kertas: ukuran }));
    expect(halaman.length % 2).toBe(0);
    expect(halaman.length).toBeLessThanOrEqual(ukuran === 'a3' ? 2 : 6);
    const semua = halaman.join('\n');
    for (const b of keluarga(n)) {
      expect(semua.split(`${b['nama']} `).length).toBeGreaterThan(1);
      expect(semua).toContain(String(b['akta_lahir_no']));
    }
    expect(halaman.filter((h) => h.includes('PERNYATAAN'))).toHaveLength(1);
    expect(halaman.at(-1)).toContain('PERNYATAAN');
  });

  it.each(['a4', 'f4', 'a3'] as const)(
    'keeps its ink on %s, every text as long and as wide as it may be',
    async (ukuran) => {
      const lebar = Object.fromEntries(
        [
          'nama',
          'tempat_lahir',
          'kepercayaan',
          'nama_ibu',
          'nama_ayah',
          'gelar_belakang',
          'akta_lahir_no',
        ].map((k) => [k, 'W'.repeat(k === 'gelar_belakang' ? 20 : k === 'akta_lahir_no' ? 40 : 60)]),
      );
      const pdf = await cetak('f-1-01', 'tambah-kelahiran', keluarga(9, { ...lebar, agama: '7' }), {
        kertas: ukuran,
      });
      const tepi = 90;
      const [w, h] = UKURAN[ukuran];
      for (const gambar of await gambarPdf(denganTepi(pdf, tepi))) {
        const tinta = batasTinta(gambar);
        expect(tinta?.kiri).toBeGreaterThan(tepi + 4 * MM);
        expect(tinta?.kanan).toBeLessThan(tepi + (w - 4) * MM);
        expect(tinta?.atas).toBeGreaterThan(tepi + 4 * MM);
        expect(tinta?.bawah).toBeLessThan(tepi + (h - 4) * MM);
      }
    },
  );
});

describe('F-1.02, read back by poppler', () => {
  it.each(['a4', 'f4'] as const)('on %s is one page with tree, boxes and both signatures', async (ukuran) => {
    const ada = [{ kunci: 'kk-lama', label: 'KK lama' }];
    const halaman = await teks(await cetak('f-1-02', 'baru-pisah', [], { kertas: ukuran, ada }));
    expect(halaman).toHaveLength(1);
    const isi = (halaman[0] ?? '').replaceAll(/\s+/gu, ' ');
    for (const kata of [
      'FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN',
      'X 3 Pisah KK',
      'X 1. KK Lama/KK Rusak',
      '16. Kartu Izin Tinggal Tetap',
      'TRANSMIGRASI',
      'Melampirkan:',
      'Petugas,',
      '(BAMBANG SUTEJO)',
      'Pangkalpinang, 24 November 2026',
    ])
      expect(isi).toContain(kata);
    expect(isi.match(/\bX\b/gu)).toHaveLength(2);
  });

  it('says so where the official form has no box for the service', async () => {
    const [isi = ''] = await teks(await cetak('f-1-02', 'kurang-pindah', []));
    expect(isi).toContain('Kotaknya tidak ada pada formulir ini');
  });
});
