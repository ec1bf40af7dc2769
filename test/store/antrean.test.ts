import { beforeAll, expect, test } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { JenisAntrean } from '../../src/store/berkas/antrean.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import {
  KECAMATAN,
  KELURAHAN,
  kantorUji,
  kunciBaru,
  LOKET,
  migrasi,
  PAGI,
  pressBaru,
  pressDisposisi,
  sebagai,
} from './kantor-uji.ts';

const HARI = 24 * 60 * 60_000;
const LURAH = { kantor: KELURAHAN, pelaksana: 'lurah' };
const SEKRETARIS = { kantor: KELURAHAN, pelaksana: 'sekretaris-kelurahan' };
const STAF = { kantor: KELURAHAN, pelaksana: 'staf-kelurahan' };
const NIK = { satu: '1971060202009911', dua: '1971060202009912' };
const KK = '1971060101009911';

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  let satu: Berkas;
  let dua: Berkas;
  let titipan: Berkas;
  let menunggu: Berkas;

  const antrean = async (jenis: JenisAntrean, tempat: (typeof LURAH)[], sejak = PAGI - HARI / 3) => {
    const hasil = await store.antrean({ antrean: jenis, tempat, sejak });
    expect(hasil.jumlah).toBe(hasil.baris.length);
    return hasil.baris.map((b) => b.id);
  };

  beforeAll(async () => {
    ({ store, naskah } = await kantorUji(await open(await migrasi())));
    const tiba = (menit: number) => sebagai('staf-kelurahan', KELURAHAN, PAGI + menit * 60_000);
    const baris = (namaPemohon: string, nik: string) => ({ namaPemohon, nik: [nik], noKk: [KK] });
    dua = berhasil(
      await store.tekan(pressBaru(naskah, { konteks: tiba(9), baris: baris('Zainal 100%_Abidin', NIK.dua) })),
    );
    satu = berhasil(
      await store.tekan(pressBaru(naskah, { konteks: tiba(1), baris: baris('SITI RAHMAWATI', NIK.satu) })),
    );
    titipan = berhasil(
      await store.tekan(pressBaru(naskah, { terima: false, baris: { namaPemohon: 'Lim Sui Lan' } })),
    );
    menunggu = await kembalikan(
      berhasil(await store.tekan(pressBaru(naskah, { baris: { namaPemohon: 'Erwandi' } }))),
    );
  });

  /** Carries a berkas to the wait for the pemohon's repair. */
  async function kembalikan(awal: Berkas): Promise<Berkas> {
    const lurah = berhasil(await store.tekan(pressDisposisi(awal)));
    const sekretaris = sebagai(SEKRETARIS.pelaksana, KELURAHAN);
    const kasi = berhasil(await store.tekan({ ...pressDisposisi(lurah), konteks: sekretaris }));
    const kurang = { putusan: 'kurang', alasan: 'buram', catatan: null, pihak: 'pemohon' } as const;
    const dinilai = berhasil(
      await store.tekan({
        ...pressDisposisi(kasi),
        konteks: sebagai('kasi-pemerintahan-kelurahan', KELURAHAN),
        perintah: () => ({
          jenis: 'periksa',
          hasil: 'kurang',
          nilai: Object.fromEntries(kasi.syarat.map((s) => [s, kurang])),
        }),
      }),
    );
    return berhasil(
      await store.tekan({
        ...pressDisposisi(dinilai),
        konteks: sekretaris,
        perintah: (alat) => ({
          jenis: 'beritahu',
          saluran: 'lisan',
          pesan: alat.rujuk('Foto ulang buku nikah'),
        }),
      }),
    );
  }

  test('work stands in the box of the post whose move it is, oldest first', async () => {
    expect(await antrean('kerja', [LURAH])).toEqual([satu.id, dua.id]);
    expect(await antrean('kerja', [STAF])).toEqual([titipan.id]);
    expect(await antrean('kerja', [STAF, LURAH])).toHaveLength(3);
    expect(await antrean('kerja', [{ kantor: KECAMATAN, pelaksana: 'lurah' }])).toEqual([]);
    expect(await antrean('kerja', [])).toEqual([]);
  });

  test('waiting for the pemohon is seen by the post that ends the wait and by those who had it', async () => {
    expect(await antrean('pemohon', [STAF])).toEqual([menunggu.id]);
    expect(await antrean('pemohon', [SEKRETARIS])).toEqual([menunggu.id]);
    expect(await antrean('pemohon', [{ kantor: KECAMATAN, pelaksana: 'camat' }])).toEqual([]);
  });

  test('passed on today is what this post finished since the day began and does not hold again', async () => {
    expect(await antrean('diteruskan', [LURAH])).toEqual([menunggu.id]);
    expect(await antrean('diteruskan', [LURAH], PAGI + HARI)).toEqual([]);
    expect(new Set(await antrean('diteruskan', [STAF]))).toEqual(new Set([satu.id, dua.id]));
  });

  test('all berkas of the kantor, and the figures agree with the queues', async () => {
    expect(new Set(await antrean('semua', [LURAH]))).toEqual(
      new Set([satu.id, dua.id, titipan.id, menunggu.id]),
    );
    const angka = await store.hitung([LURAH, STAF], PAGI - HARI / 3);
    for (const jenis of ['kerja', 'pemohon', 'diteruskan', 'semua'] as const)
      expect(angka[jenis], jenis).toBe((await antrean(jenis, [LURAH, STAF])).length);
    expect(angka.perTempat.map((t) => t.kerja)).toEqual([2, 1]);
    expect(angka.terakhir).toBe(PAGI);
    expect(await store.hitung([], 0)).toMatchObject({ kerja: 0, semua: 0, perTempat: [] });
  });

  test('pages of a queue keep its whole count', async () => {
    const halaman = await store.antrean({ antrean: 'kerja', tempat: [LURAH], sejak: 0, batas: 1, lewati: 1 });
    expect([halaman.jumlah, halaman.baris.map((b) => b.id)]).toEqual([2, [dua.id]]);
  });

  test('search: part of a name or number, a NIK or No. KK with or without spaces; wildcards are plain letters', async () => {
    const cari = async (teks: string) => (await store.cari({ teks, lingkup: [KELURAHAN] })).map((b) => b.id);
    expect(await cari('rahma')).toEqual([satu.id]);
    expect(await cari(satu.nomor?.toLowerCase() ?? '')).toEqual([satu.id]);
    expect(await cari('197106 020200 9911')).toEqual([satu.id]);
    expect(new Set(await cari(KK))).toEqual(new Set([satu.id, dua.id]));
    expect(await cari('%')).toEqual([dua.id]);
    expect(await cari('100%_a')).toEqual([dua.id]);
    expect(await cari('_')).toEqual([dua.id]);
    expect(await cari('\\')).toEqual([]);
    expect(await cari('  ')).toEqual([]);
  });

  test('a second request for the same person or family is noticed; outside the kantor without its number', async () => {
    const nik = await store.sepasang({ nik: [NIK.satu], noKk: [], kantor: [KELURAHAN] });
    expect(nik).toMatchObject([{ id: satu.id, nomor: satu.nomor, kantorAsal: KELURAHAN, jenis: 'nik' }]);
    expect(await store.sepasang({ nik: [], noKk: [KK], kantor: [KELURAHAN], kecuali: satu.id })).toHaveLength(
      1,
    );
    const luar = await store.sepasang({ nik: [NIK.satu], noKk: [KK], kantor: ['air-salemba'] });
    expect(luar.map((s) => [s.id, s.nomor, s.kantorAsal])).toEqual([
      [null, null, KELURAHAN],
      [null, null, KELURAHAN],
    ]);
    expect(await store.sepasang({ nik: ['1971060202009999'], noKk: [], kantor: [KELURAHAN] })).toEqual([]);
  });

  test('a corrected NIK no longer warns but is still found; a closed berkas warns nobody', async () => {
    const koreksi = '1971060202009955';
    const salah = '1971060202009944';
    const baru = berhasil(await store.tekan(pressBaru(naskah, { terima: false, baris: { nik: [salah] } })));
    const pasangan = (nik: string) => store.sepasang({ nik: [nik], noKk: [], kantor: [KELURAHAN] });
    expect(await pasangan(salah)).toHaveLength(1);
    const benar = berhasil(
      await store.tekan({
        ...pressDisposisi(baru),
        konteks: LOKET,
        baris: { nik: [koreksi] },
        perintah: (alat) => ({ jenis: 'ubah_pemohon', pemohon: alat.rujuk({ nik: koreksi }) }),
      }),
    );
    expect([await pasangan(salah), (await pasangan(koreksi)).length]).toEqual([[], 1]);
    expect(await store.cari({ teks: salah, lingkup: [KELURAHAN] })).toHaveLength(1);
    berhasil(
      await store.tekan({
        ...pressDisposisi(benar),
        kunci: kunciBaru(),
        konteks: LOKET,
        perintah: (alat) => ({ jenis: 'batalkan', alasan: alat.rujuk('Pindah') }),
      }),
    );
    expect(await pasangan(koreksi)).toEqual([]);
  });

  test('the mark of who waits at the counter stays until the pemohon has it', async () => {
    expect(await store.tandaiDiLoket(satu.id, true, [KELURAHAN])).toBe(true);
    expect((await store.ambil(satu.id, [KELURAHAN]))?.baris.diLoket).toBe(true);
  });
});
