import { describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { kabarDari } from '../../src/core/kabar/dari-peristiwa.ts';
import { JENIS_KABAR, type Kabar, type KabarPress } from '../../src/core/kabar/kabar.ts';
import { type BahanKalimat, kalimatKabar } from '../../src/core/kabar/kalimat.ts';
import { PANJANG_KABAR } from '../../src/core/kabar/muat.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import type { Sop } from '../../src/core/sop/schema.ts';
import { duniaContoh, rencanaContoh } from '../../src/latihan/jalan/contoh.ts';
import { jalankan } from '../../src/latihan/jalan/jalankan.ts';
import type { Rencana } from '../../src/latihan/jalan/rencana.ts';
import { KERAMAIAN, KK } from '../sop/lib/meja.ts';

/** The news of every press of a walk, in order; presses without any are left out. */
function berita(sop: Sop, rencana: Partial<Rencana>): readonly Exclude<KabarPress, null>[] {
  let awal: Berkas | null = null;
  return jalankan(duniaContoh(sop), rencanaContoh(rencana)).tekan.flatMap(
    ({ peristiwa, berkas, konteks }) => {
      const kantor = konteks.pelaku.jenis === 'pejabat' ? konteks.pelaku.penugasan.kantor : null;
      const kabar = kabarDari(sop, { awal, peristiwa, akhir: berkas, saat: konteks.saat, kantor });
      awal = berkas;
      return kabar ? [kabar] : [];
    },
  );
}

const jenis = (sop: Sop, rencana: Partial<Rencana> = {}) => berita(sop, rencana).map((k) => k.jenis);

describe('what each press says to the pemohon', () => {
  it('the plain way of the first SOP: both offices, both signatures, one piece of news a press', () => {
    expect(jenis(KK)).toEqual([
      'diterima',
      'lengkap',
      'ditandatangani',
      'siap',
      'dibawa',
      'tiba',
      'ditandatangani',
      'siap',
      'selesai',
    ]);
    const [, lengkap, lurah, , dibawa, tiba, camat] = berita(KK, {}).flatMap((k) =>
      k.jenis === 'mundur' ? [] : [k],
    );
    expect([lengkap?.pelaksana, lurah?.pelaksana, camat?.pelaksana]).toEqual(['lurah', 'lurah', 'camat']);
    expect(lurah).toMatchObject({ kantor: 'kelurahan-satu', akanDiambil: true });
    expect(dibawa).toMatchObject({
      kantor: 'kelurahan-satu',
      tempat: 'kecamatan-satu',
      pelaksana: 'kasi-pemerintahan',
    });
    expect(tiba).toMatchObject({ kantor: 'kecamatan-satu', tempat: 'kecamatan-satu' });
  });

  it('both loops: what is wanting with its reasons, the repair, the way back', () => {
    const semua = berita(KK, { tidak: { 3: 1, 7: 1 } });
    expect(semua.map((k) => k.jenis)).toEqual(
      expect.arrayContaining(['kurang', 'perbaikan', 'dikembalikan', 'dibawa', 'tiba', 'lengkap']),
    );
    const kurang = semua.find((k): k is Kabar => k.jenis === 'kurang');
    expect(kurang?.butir.length).toBeGreaterThan(0);
    expect(kurang?.disampaikan).not.toBeNull();
    expect(kurang?.sampai).toBe((kurang?.saat ?? 0) + 30 * 86_400_000);
    const kembali = semua.find((k): k is Kabar => k.jenis === 'dikembalikan');
    expect(kembali).toMatchObject({ asal: 'kecamatan-satu', tempat: 'kelurahan-satu' });
  });

  it('the pemohon who is not there signs later, a finished letter is corrected, work goes back before it is told', () => {
    expect(jenis(KK, { pemohonHadir: false })).toContain('tanda_pemohon');
    expect(jenis(KK, { koreksi: 1 })).toContain('koreksi');
    expect(jenis(KK, { kembali: { 8: 1 } })).toContain('mundur');
    expect(jenis(KK, { tarik: { 4: 1 } })).toContain('mundur');
  });

  it.each(['dibatalkan', 'ditolak', 'kedaluwarsa'] as const)('a berkas that ends %s', (sebab) => {
    const tutupDari = { di: 'jalan', dari: 3, cabang: 'tidak', hop: 1 } as const;
    expect(
      jenis(KK, {
        tujuan: { di: 'tutup', sebab },
        ...(sebab === 'kedaluwarsa' ? { tutupDari, tidak: { 3: 1 } } : {}),
      }).at(-1),
    ).toBe(sebab);
  });

  it('the second SOP: no signature, no second office, and nobody told who the first one has', () => {
    expect(jenis(KERAMAIAN, { tidak: { 2: 1 } })).toEqual([
      'diterima',
      'kurang',
      'perbaikan',
      'lengkap',
      'siap',
      'selesai',
    ]);
    const lengkap = berita(KERAMAIAN, {}).find((k): k is Kabar => k.jenis === 'lengkap');
    expect(lengkap?.pelaksana).toBeNull();
  });

  it('a titipan has no number and nobody waiting for news', () => {
    expect(jenis(KK, { tujuan: { di: 'titipan' } })).toEqual([]);
  });
});

/** Names as long as they are anywhere in the country, with accents and dashes that an SMS cannot carry. */
const BAHAN: BahanKalimat = {
  nomor: 'AKT-26-0412-K',
  zona: ZONA.WIB,
  kantor: () => ({ nama: 'Kelurahan Batin Tikal – Air Kepala Tujuh', jamLoket: '08.00-15.30' }),
  pelaksana: () => 'Kepala Seksi Pemberdayaan Masyarakat',
  syarat: (kunci) =>
    kunci === 'a'
      ? 'Buku nikah atau kutipan akta perkawinan'
      : 'Pernyataan tidak keberatan dari pemilik rumah',
  alasan: () => 'Foto buram, tulisan tidak terbaca',
  foto: () => true,
  tautan: `https://lajur.pangkalpinangkota.go.id/l/${'Q'.repeat(26)}`,
  tujuan: 'Ke Dukcapil',
  hari: 30,
};
const kabar = (satu: Partial<Kabar>): Kabar => ({
  jenis: 'diterima',
  kantor: 'x',
  tempat: 'x',
  asal: 'x',
  pelaksana: 'x',
  butir: [],
  saat: Date.UTC(2026, 10, 24, 1, 57),
  sampai: Date.UTC(2026, 11, 24),
  akanDiambil: true,
  disampaikan: null,
  ...satu,
});
const BUTIR = ['a', 'b', 'c', 'd', 'e'].map((syarat) => ({ syarat, alasan: 'buram' }));

describe('the words', () => {
  it.each(JENIS_KABAR.flatMap((j) => [1, 2, 5].map((n) => [j, n] as const)))(
    '%s with %i items fit one SMS, in ASCII, with the longest names',
    (j, n) => {
      const teks = kalimatKabar(kabar({ jenis: j, butir: BUTIR.slice(0, n) }), BAHAN);
      expect([teks, teks.length <= PANJANG_KABAR]).toEqual([teks, true]);
      expect(teks).toMatch(/^[\x20-\x7E]+$/);
      expect(teks).toContain('AKT-26-0412-K');
    },
  );

  it('promise that a picture suffices only where it does', () => {
    const kata = (foto: boolean) =>
      kalimatKabar(kabar({ jenis: 'kurang', butir: BUTIR.slice(0, 1) }), {
        ...BAHAN,
        kantor: () => ({ nama: 'Loket', jamLoket: '' }),
        syarat: () => 'KK',
        foto: () => foto,
      });
    expect(kata(true)).toContain('Atau kirim lewat https');
    expect(kata(false)).toContain('Caranya: https');
  });

  it('say all there is to say where the names are short', () => {
    const pendek: BahanKalimat = {
      ...BAHAN,
      nomor: 'G1-26-0412-K',
      kantor: () => ({ nama: 'Kelurahan Gabek Satu', jamLoket: '08.00-15.30' }),
      pelaksana: () => 'Lurah',
      syarat: () => 'Buku nikah',
      tautan: null,
    };
    const kata = (j: Kabar['jenis'], lain: Partial<Kabar> = {}) =>
      kalimatKabar(kabar({ jenis: j, ...lain }), pendek);
    expect(kata('diterima')).toBe(
      'Berkas G1-26-0412-K diterima 24 Nov 08.57 di Kelurahan Gabek Satu. Layanan ini gratis.',
    );
    expect(kata('kurang', { butir: BUTIR.slice(0, 1) })).toBe(
      'Berkas G1-26-0412-K perlu dilengkapi: buku nikah (foto buram). Bawa ke loket Kelurahan Gabek Satu. Gratis.',
    );
    expect(kata('siap')).toBe(
      'Berkas G1-26-0412-K siap diambil di Kelurahan Gabek Satu. Bawa tanda terima atau KTP. Jam loket 08.00-15.30. Gratis.',
    );
    expect(kata('ingat_perbaikan', { butir: BUTIR.slice(0, 1) })).toBe(
      'Berkas G1-26-0412-K masih menunggu buku nikah (foto buram) dari Anda sampai 24 Des. Bawa ke loket Kelurahan Gabek Satu.',
    );
  });
});
