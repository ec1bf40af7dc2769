import { beforeAll, expect, test } from 'vitest';
import { kunjunganKini } from '../../src/core/berkas/berkas.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { HasilTekan } from '../../src/store/berkas/press.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import { jalanNomor } from './jalan-nomor.ts';
import { kantorUji, migrasi, PAGI, sebagai } from './kantor-uji.ts';

const MENIT = 60_000;

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  let jam = PAGI;
  beforeAll(async () => {
    ({ store, naskah } = await kantorUji(await open(await migrasi()), { jam: () => jam }));
  });

  const kantorBaru = (nama: string) => {
    const { penomoran, baru, press } = jalanNomor(store, naskah, nama);
    const buku = () => store.bukuNomor.daftar(nama, 2026);
    const blok = async (id: string, banyak: number) => {
      await store.nomor.bukaBlok(penomoran, { id, banyak, oleh: 'orang' });
      return (await store.nomor.lembarBlok(nama, id)).map((l) => l.nomor);
    };
    const catat = (nomor: string, saat = jam): Promise<HasilTekan> =>
      store.tekan(
        press({
          konteks: { ...sebagai('staf-kelurahan', nama, saat), dicatat: jam },
          sumber: 'kertas',
          kertas: { nomor },
          baris: { namaPemohon: 'SITI', kanal: 'kertas' },
        }),
      );
    return { baru, buku, blok, catat, penomoran };
  };

  test('a pad takes the next numbers of the same series, once however often its form is pressed', async () => {
    const k = kantorBaru('urut');
    await k.baru();
    const [satu, dua] = await Promise.all([k.blok('b1', 20), k.blok('b1', 20)]);
    expect(satu).toHaveLength(20);
    expect(dua).toEqual(satu);
    const sesudah = await k.baru();
    expect(sesudah.nomor).toContain('-0022-');
    const buku = await k.buku();
    expect(buku.map((n) => n.urut)).toEqual(Array.from({ length: 22 }, (_, at) => at + 1));
    expect(buku.filter((n) => n.blok === 'b1' && n.berkas === null)).toHaveLength(20);
  });

  test('written up in any order, with the real time; the next post’s clock starts with the recording', async () => {
    const k = kantorBaru('kertas');
    const nomor = await k.blok('b', 3);
    jam = PAGI + 600 * MENIT;
    const terjadi = PAGI + 45 * MENIT;
    const tiga = await k.catat(nomor[2] ?? '', terjadi);
    const b = berhasil(tiga);
    expect(b.nomor).toBe(nomor[2]);
    expect(berhasil(await k.catat(nomor[0] ?? '', terjadi + MENIT)).nomor).toBe(nomor[0]);
    const riwayat = await store.riwayat(b.id, 'sistem');
    expect(new Set(riwayat.map((p) => p.sumber))).toEqual(new Set(['kertas']));
    expect(riwayat.every((p) => p.dicatat === jam)).toBe(true);
    for (const { catatan } of riwayat)
      expect(catatan.terjadi).toBe(catatan.peristiwa.jenis === 'berpindah' ? jam : terjadi);
    expect(b.kunjungan[0]).toMatchObject({ tiba: terjadi, selesai: jam });
    expect(kunjunganKini(b)?.tiba).toBe(jam);
    expect(await store.periksaRantai(b.id)).toMatchObject({ utuh: true });
    // What the row keeps is what the events replay to.
    const { baris, berkas } = (await store.ambil(b.id, 'sistem')) ?? {};
    expect([baris?.kanal, baris?.tiba, berkas?.versi]).toEqual(['kertas', jam, b.versi]);
    expect((await k.buku()).map((n) => n.terikat)).toEqual([terjadi + MENIT, null, terjadi]);
  });

  test('typed twice, also at once, one berkas has it and the other is refused', async () => {
    const k = kantorBaru('ganda');
    const [nomor = ''] = await k.blok('b', 2);
    const hasil = await Promise.all([k.catat(nomor), k.catat(nomor), k.catat(nomor)]);
    expect(hasil.filter((h) => h.hasil === 'berhasil')).toHaveLength(1);
    for (const h of hasil.filter((x) => x.hasil !== 'berhasil'))
      expect(h).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'nomor_kertas' } });
    const milik = (await k.buku())[0]?.berkas ?? '';
    const kini = { kantor: 'ganda', nomor, terjadi: jam, kini: jam };
    expect(await store.nomor.lihatDiBlok(kini)).toEqual({ ok: false, sebab: 'terpakai', berkas: milik });
  });

  test('only numbers of this kantor’s open pads, at a time that has been and the pad had', async () => {
    const k = kantorBaru('batas');
    const lain = kantorBaru('tetangga');
    const [milik = '', satu = ''] = await k.blok('b', 2);
    const biasa = (await k.baru()).nomor ?? '';
    const [asing = ''] = await lain.blok('b', 1);
    const lihat = (nomor: string, terjadi = jam) =>
      store.nomor.lihatDiBlok({ kantor: 'batas', nomor, terjadi, kini: jam });
    for (const [nomor, terjadi, sebab] of [
      [asing, jam, 'tidak_ada'],
      [biasa, jam, 'tidak_ada'],
      [milik, jam - MENIT, 'terlalu_awal'],
      [milik, jam + MENIT, 'belum_terjadi'],
    ] as const) {
      expect(await lihat(nomor, terjadi)).toMatchObject({ ok: false, sebab });
      expect((await k.catat(nomor, terjadi)).hasil).toBe('ditolak');
    }
    berhasil(await k.catat(milik));
    const tutup = { kantor: 'batas', id: 'b', alasan: 'listrik sudah menyala', oleh: 'orang' };
    const semua = await Promise.all([store.nomor.tutupBlok(tutup), store.nomor.tutupBlok(tutup)]);
    expect(semua.toSorted()).toEqual([false, true]);
    expect(await k.catat(satu)).toMatchObject({ hasil: 'ditolak', penolakan: { kode: 'nomor_kertas' } });
    expect(await k.buku()).toMatchObject([
      { batal: null },
      { berkas: null, batal_sebab: 'blok_ditutup', batal_alasan: 'listrik sudah menyala' },
      { batal: null, blok: null },
    ]);
    expect(await store.nomor.daftarBlok('batas')).toMatchObject([{ terpakai: 1, alasan: tutup.alasan }]);
  });
});
