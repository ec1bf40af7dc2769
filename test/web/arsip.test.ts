import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { bungkusPeristiwa } from '../../src/store/berkas/amplop.ts';
import { kanonik, sha256 } from '../../src/store/kripto/kanonik.ts';
import { sql } from '../../src/store/database/sql.ts';
import type { Env } from '../../src/web/layar.ts';
import { ruteArsip } from '../../src/web/rute/arsip.tsx';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteMap } from '../../src/web/rute/map.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji, NIK } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, kirim, sebagaiAkun } from './dunia-uji.ts';
import { peramban } from './lib/peramban.ts';

const HARI = 24 * 60 * 60_000;
const KELURAHAN = 'gabek-satu';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  /** Finished, filed in both offices. */
  let selesai: Berkas;

  const rute = (): Hono<Env> =>
    new Hono<Env>().route('/arsip', ruteArsip()).route('/map', ruteMap()).route('/berkas', ruteBerkas());
  const app = (akun: string) => sebagaiAkun(uji, { akun, di: '/k', rute: rute() });
  const sebagai = (akun: string) => peramban(app(akun));
  const teks = async (akun: string, path: string): Promise<string> => {
    const p = sebagai(akun);
    await p.buka(path);
    return p.teks();
  };
  const kini = async (b: Berkas): Promise<Berkas> => {
    const terbaca = await uji.dunia.berkas.ambil(b.id, 'sistem');
    if (!terbaca) throw new Error('gone');
    return terbaca.berkas;
  };
  const tutup = (b: Berkas): boolean => b.posisi.di === 'tutup';
  const unduh = async (akun: string, b: Berkas) => {
    const jawab = await app(akun).request(`/k/arsip/berkas/${b.nomor}/unduh`);
    return { status: jawab.status, bytes: new Uint8Array(await jawab.arrayBuffer()) };
  };

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
    selesai = await jalan.sampai(await jalan.baru({ nama: 'SUDAH SELESAI' }), tutup);
  });

  describe('filing at the desk', () => {
    it('offers the boxes there are, opens every file, and names the one that is gone', async () => {
      const siap = await jalan.sampai(await jalan.baru({ nama: 'AKAN DIARSIP' }), jalan.sedang('arsip'));
      const petugas = sebagai('rizki');
      await petugas.buka(`/k/berkas/${siap.nomor}`);
      expect(petugas.teks()).toMatch(/Pindaian tanda tangan .* belum ada/u);
      const dipindai = await jalan.sampai(siap, jalan.sedang('diambil')).then(kini);
      expect(dipindai.arsip.at(-1)?.digital).not.toBeNull();

      const lain = await jalan.sampai(await jalan.baru({ nama: 'HILANG SATU' }), jalan.sedang('arsip'));
      const [dokumen] = await uji.dunia.berkas.dokumen.daftar(lain.id, 'sistem');
      const kunci = `gabek/${lain.id}/${dokumen?.hash}`;
      const bytes = uji.gudang.isi.get(kunci) ?? new Uint8Array();
      uji.gudang.isi.delete(kunci);
      await petugas.buka(`/k/berkas/${lain.nomor}`);
      expect(petugas.teks()).toContain('Dokumen ini tidak dapat dibuka: dokumen/');
      await petugas.tekan('Simpan arsip', { boks: '99' });
      expect(petugas.status()).toBe(422);
      expect((await kini(lain)).arsip).toEqual([]);
      expect(petugas.html()).toContain('value="99"');
      uji.gudang.isi.set(kunci, bytes);
      await petugas.buka(`/k/berkas/${lain.nomor}`);
      expect(petugas.teks()).toContain('Semuanya utuh');
    });
  });

  describe('the archive of a kantor', () => {
    it('lists its own maps by month and box; another office sees none of it', async () => {
      const html = await teks('rizki', '/k/arsip');
      expect(html).toContain('SUDAH SELESAI');
      expect(html).toContain('November 2026');
      expect(html).toContain('Belum ditetapkan kantor. Tidak ada arsip yang dihapus otomatis.');
      expect(await teks('rizki', '/k/arsip?bulan=2026-10')).not.toContain('SUDAH SELESAI');
      expect(await teks('rizki', '/k/arsip?rak=1')).toContain('SUDAH SELESAI');
      expect(await teks('rizki', '/k/arsip?rak=2')).not.toContain('SUDAH SELESAI');
      // The address cannot open another kantor's archive: one's own is shown.
      expect(await teks('yuni.astuti', `/k/arsip?kantor=${KELURAHAN}`)).not.toContain('Gabek Satu.');
      expect(await teks('yuni.astuti', '/k/arsip')).toContain('SUDAH SELESAI');
    });

    it('finds by name, number and NIK, and never shows or keeps the NIK', async () => {
      const cari = async (q: string): Promise<string> => {
        const jawab = await kirim(app('rizki'), '/k/arsip', { q });
        return (await jawab.text()).replaceAll(/<[^>]*>/gu, ' ');
      };
      expect(await cari('sudah sel')).toContain('SUDAH SELESAI');
      expect(await cari(selesai.nomor ?? '')).toContain('SUDAH SELESAI');
      const nik = await cari(NIK);
      expect(nik).not.toContain(NIK);
      expect(await cari('tidak ada orangnya')).toContain('Tidak ada map yang cocok');
    });

    it('lends, shows what is overdue, takes back to another place', async () => {
      const p = sebagai('rizki');
      await p.buka(`/k/arsip/berkas/${selesai.nomor}`);
      const peminjam = { luar: 'Budi, Inspektorat', keperluan: 'Pemeriksaan' };
      await p.tekan('Catat peminjaman arsip', { ...peminjam, 'tenggat.hari': '32' });
      expect([p.status(), p.teks().includes('Isi tanggal kembali')]).toEqual([422, true]);
      expect(p.html()).toContain('Budi, Inspektorat');
      const tanggal = { 'tenggat.hari': '26', 'tenggat.bulan': '11', 'tenggat.tahun': '2026' };
      await p.tekan('Catat peminjaman arsip', tanggal);
      expect(p.teks()).toContain('Dipinjam Budi, Inspektorat, kembali paling lambat 26 Nov 2026.');
      expect(await teks('rizki', '/k/arsip?keadaan=dipinjam')).toContain('Dipinjam sampai 26 Nov 2026');
      uji.geser = 4 * HARI;
      expect(await teks('rizki', '/k/arsip/benahi')).toMatch(/Dipinjam dan belum kembali.*SUDAH SELESAI/su);
      await p.buka(`/k/arsip/berkas/${selesai.nomor}`);
      await p.tekan('Simpan kembali', { boksAda: '', rak: 'B', boks: '7' });
      expect(p.teks()).toContain('Rak B, Boks 7');
      uji.geser = 0;
      expect((await kini(selesai)).pinjaman).toMatchObject([{ kantor: KELURAHAN }]);
      expect(await teks('rizki', '/k/arsip/benahi')).not.toContain('belum kembali');
    });

    it('moves the closed berkas of a month to inaktif in one press, and keeps the running ones', async () => {
      const p = sebagai('rizki');
      await p.buka('/k/arsip/inaktif?bulan=2026-11');
      expect(p.teks()).toMatch(/1 map yang berkasnya sudah ditutup/u);
      expect(p.teks()).toContain('tetap aktif');
      await p.tekan('Ya, pindahkan', { rak: 'Gudang', boks: '2026-11' });
      expect(p.teks()).toContain('1 map bulan November 2026 sudah dipindahkan ke inaktif.');
      const [arsip] = (await kini(selesai)).arsip.filter((a) => a.kantor === KELURAHAN);
      expect(arsip).toMatchObject({ keadaan: 'inaktif', tempat: { rak: 'Gudang', label: selesai.nomor } });
      expect(await teks('rizki', '/k/arsip?keadaan=inaktif&bulan=2026-11')).toContain('SUDAH SELESAI');
    });

    it('tells what is in one archive and not in the other', async () => {
      const batal = await jalan.baru({ nama: 'TANPA TEMPAT' });
      await jalan.tekan(
        batal,
        (alat) => ({ jenis: 'batalkan', alasan: alat.rujuk('Pindah domisili') }),
        jalan.pada(batal, uji.dunia.naskah.sop.nilai.penerimaan.pelaksana),
      );
      const p = sebagai('rizki');
      await p.buka('/k/arsip/benahi');
      expect(p.teks()).toMatch(/belum punya tempat di rak.*TANPA TEMPAT/su);
      await p.buka(`/k/arsip/berkas/${batal.nomor}`);
      await p.tekan('Simpan tempat baru', { rak: 'C', inaktif: 'ya' });
      expect((await kini(batal)).arsip).toMatchObject([{ langkah: null, tempat: { rak: 'C' } }]);
      // On the shelf now, and never checked yet: still on the list, for another reason.
      expect(await teks('rizki', '/k/arsip/benahi')).not.toContain('belum punya tempat');
      expect(await teks('rizki', '/k/arsip/benahi')).toMatch(/belum pernah diperiksa.*TANPA TEMPAT/su);
    });

    it('keeps the settings for the administrator, and terms only with the decision they come from', async () => {
      expect(await teks('rizki', '/k/arsip/aturan')).not.toContain('Simpan aturan');
      const admin = sebagai('nurlela');
      await admin.buka('/k/arsip/aturan');
      await admin.tekan('Simpan aturan', { tahunAktif: '2', muatBoks: 'banyak' });
      expect([admin.status(), admin.teks()]).toEqual([
        422,
        expect.stringContaining('Isi dasar ketetapannya'),
      ]);
      await admin.tekan('Simpan aturan', { dasar: 'Perwako 7 Tahun 2025', muatBoks: '40' });
      expect(admin.teks()).toContain('Aturan tersimpan');
      expect(await teks('rizki', '/k/arsip')).toContain('Aktif 2 tahun, inaktif belum ditetapkan.');
    });
  });

  describe('the digital archive', () => {
    it('is a ZIP that proves itself, with equal bytes for an equal state; each download is noted', async () => {
      const satu = await unduh('rizki', selesai);
      const dua = await unduh('yuni.astuti', selesai);
      expect(Buffer.compare(satu.bytes, dua.bytes)).toBe(0);
      const isi = unzipSync(satu.bytes);
      const manifes = z
        .object({
          versi: z.number(),
          hash: z.string(),
          rusak: z.array(z.string()),
          berkas: z.array(z.object({ nama: z.string(), ukuran: z.number(), sha256: z.string() })),
        })
        .parse(JSON.parse(new TextDecoder().decode(isi['manifes.json'])));
      expect(Object.keys(isi).filter((n) => n !== 'manifes.json')).toEqual(manifes.berkas.map((b) => b.nama));
      for (const b of manifes.berkas) {
        const bytes = isi[b.nama] ?? new Uint8Array();
        expect([b.nama, bytes.length, sha256(bytes)]).toEqual([b.nama, b.ukuran, b.sha256]);
      }
      const baris = new TextDecoder().decode(isi['peristiwa.jsonl']).trimEnd().split('\n');
      const { versi } = await kini(selesai);
      expect([baris.length, manifes.versi, manifes.rusak]).toEqual([versi, versi, []]);
      expect(sha256(new TextEncoder().encode(baris.at(-1)))).toBe(manifes.hash);
      const nama = Object.keys(isi).join('\n');
      for (const n of [
        'dokumen/',
        'pindaian/',
        'form/form-isian-1.json',
        'form/data-pemohon.json',
        'riwayat.txt',
      ])
        expect(nama).toContain(n);
      const riwayat = new TextDecoder().decode(isi['riwayat.txt']);
      expect(riwayat.indexOf('mencatat permohonan')).toBeLessThan(riwayat.indexOf('mengarsipkan di'));
      const dibaca = await uji.dunia.berkas.pembacaan.daftar(selesai.id);
      expect(dibaca.filter((d) => d.jenis === 'arsip')).toHaveLength(2);
    });

    it('is for those who keep the archive, and for filed berkas', async () => {
      expect((await unduh('rosmala', selesai)).status).toBe(404);
      const baru = await jalan.baru({ nama: 'BELUM DIARSIP' });
      expect((await unduh('rizki', baru)).status).toBe(404);
      expect((await unduh('yuni.astuti', baru)).status).toBe(404);
    });

    it('finds a file that is other than when it was filed, and lists it', async () => {
      const [dokumen] = await uji.dunia.berkas.dokumen.daftar(selesai.id, 'sistem');
      const kunci = `gabek/${selesai.id}/${dokumen?.hash}`;
      const asli = uji.gudang.isi.get(kunci) ?? new Uint8Array();
      uji.gudang.isi.set(
        kunci,
        asli.map((b, at) => (at === asli.length - 1 ? b ^ 1 : b)),
      );
      const p = sebagai('yuni.astuti');
      await p.buka(`/k/arsip/berkas/${selesai.nomor}`);
      await p.tekan('Periksa semua dokumen');
      expect(p.teks()).toContain('tidak dapat dibuka');
      expect(await teks('rizki', '/k/arsip/benahi')).toContain('dokumen digitalnya hilang atau rusak');
      const isi = unzipSync((await unduh('rizki', selesai)).bytes);
      expect(new TextDecoder().decode(isi['manifes.json'])).toMatch(/"rusak":\["(dokumen|pindaian)\//u);
      uji.gudang.isi.set(kunci, asli);
      await p.tekan('Periksa semua dokumen');
      expect(p.teks()).toContain('Semuanya utuh');
      expect(await teks('rizki', '/k/arsip/benahi')).not.toContain('rusak');
    });
  });

  describe('"Di mana map ini"', () => {
    it('answers on the berkas page, in the search, and lists what is long with the pemohon in office days', async () => {
      const b = await jalan.sampai(await jalan.baru({ nama: 'LAMA DIBAWA' }), jalan.sedang('dibawa'));
      // The cover leads whoever may receive the map straight to that, and tells others where it is.
      const sampul = async (akun: string) =>
        (await app(akun).request(`/k/map/${b.nomor}?dari=sampul`)).headers.get('location');
      expect(await sampul('dedi.saputra')).toBe(`/k/berkas/${b.nomor}`);
      expect(await sampul('rosmala')).toBeNull();
      expect(await teks('rizki', `/k/map/${b.nomor}`)).toMatch(/Pada pemohon.*Sedang dibawa pemohon ke/su);
      const p = sebagai('dedi.saputra');
      await p.buka('/k/map');
      expect(p.teks()).toContain('Tidak ada map yang terlalu lama');
      const cari = await kirim(app('dedi.saputra'), '/k/map', { q: 'lama dib' });
      expect(await cari.text()).toMatch(/1 berkas cocok.*LAMA DIBAWA/su);
      // Tuesday to the Monday after: four office days over one weekend.
      uji.geser = 6 * HARI;
      expect(await teks('dedi.saputra', '/k/map')).toMatch(
        /Dibawa pemohon lebih dari 3 hari kerja.*LAMA DIBAWA.*4 hari kerja/su,
      );
      const html = await teks('dedi.saputra', `/k/map/${b.nomor}`);
      expect(html).toMatch(/Map berkas .* masih ada pada Anda/u);
      uji.geser = 0;
      expect(await teks('dedi.saputra', `/k/map?q=${NIK}`)).toContain('NIK tidak dicari lewat alamat');
    });

    it('says which paper did not come, with words for the pemohon, and lets it be recorded later', async () => {
      const b = await jalan.sampai(await jalan.baru({ nama: 'KURANG SATU' }), jalan.sedang('dibawa'));
      const p = sebagai('dedi.saputra');
      await p.buka(`/k/berkas/${b.nomor}`);
      await p.tekan('Terima map', { surat: 'map', pembawa: 'Budi', hubungan: 'keluarga' });
      expect((await kini(b)).surat?.lembar.filter((l) => l.tidakIkut !== null)).toHaveLength(2);
      await p.buka(`/k/map/${b.nomor}`);
      expect(p.teks()).toContain('tidak ikut ketika map diterima');
      expect(p.teks()).toContain('Mohon dicari dan dibawa ke');
      expect(p.teks()).toContain('Budi (keluarga)');
      await p.tekan('Catat ada di sini');
      expect(p.status()).toBe(422);
      const form = p.html();
      await p.tekan('Catat ada di sini', { surat: 'persyaratan' });
      expect(p.teks()).toContain('Tercatat.');
      // The same form once more: the first answer, and nothing twice.
      const tersembunyi = [...form.matchAll(/<input type="hidden" name="(_\w+)" value="([^"]*)"/gu)];
      const lagi = await kirim(app('dedi.saputra'), `/k/map/${b.nomor}/catat`, {
        ...Object.fromEntries(tersembunyi.map((m) => [m[1] ?? '', m[2] ?? ''])),
        surat: 'persyaratan',
      });
      expect([lagi.status, lagi.headers.get('location')]).toEqual([303, `/k/map/${b.nomor}?usai=ya`]);
      const kejadian = await uji.dunia.berkas.riwayat(b.id, 'sistem');
      expect(kejadian.filter((k) => k.catatan.peristiwa.jenis === 'surat_dicatat')).toHaveLength(1);
      const sesudah = await kini(b);
      expect(sesudah.surat?.lembar.filter((l) => l.tidakIkut !== null).map((l) => l.surat)).toEqual([
        'form-isian',
      ]);
      // It was missed when the map came: its arrival is no deviation.
      expect(sesudah.penyimpangan.map((x) => x.perihal)).not.toContain('serah_tidak_tercatat');
    });
  });

  it('takes over what was filed before there were racks and boxes', async () => {
    const b = await jalan.baru({ nama: 'ARSIP LAMA' });
    const db = uji.database.tenant('gabek');
    const [asli] = bungkusPeristiwa(
      {
        tenant: 'gabek',
        berkas: b.id,
        sop: b.naskah.sop,
        sumber: 'layar',
        pelaku: { jenis: 'sistem' },
        terjadi: 5,
        dicatat: 5,
      },
      { versi: b.versi, hash: 'a'.repeat(64) },
      [{ jenis: 'dibuka' }],
    );
    const amplop: unknown = JSON.parse(new TextDecoder().decode(asli?.bytes));
    const lama = kanonik({
      ...z.record(z.string(), z.unknown()).parse(amplop),
      bentuk: 1,
      jenis: 'diarsipkan',
      kantor: KELURAHAN,
      data: { langkah: 6, lokasi: 'Rak 2, Boks 14' },
    });
    await db.execute(sql`insert into peristiwa (tenant, berkas, versi, jenis, terjadi, bytes, hash, hash_sebelum)
      values ('gabek', ${b.id}, ${b.versi + 1}::int, 'diarsipkan', 5, ${lama}, ${sha256(lama)}, ${'a'.repeat(64)})`);
    const migrasi = await readFile(
      new URL('../../src/store/migrations/0006-arsip.sql', import.meta.url),
      'utf8',
    );
    const pindah = /insert into arsip[\s\S]*?;/u.exec(migrasi)?.[0].slice(0, -1) ?? '';
    await db.execute({ text: pindah, params: [], pieces: [pindah] });
    const { baris } = await uji.dunia.berkas.arsip.daftar({ kantor: [KELURAHAN], geser: 0, boks: '14' });
    expect(baris).toMatchObject([
      { berkas: { id: b.id }, tempat: { rak: '2', boks: '14', folder: '', label: '' }, masuk: 5 },
    ]);
  });
});
