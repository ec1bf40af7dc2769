import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tandaBerlaku, type Berkas } from '../../src/core/berkas/berkas.ts';
import { turunanPdf } from '../../src/dokumen/pdf-gambar.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteCetak } from '../../src/web/rute/cetak.tsx';
import { rutePindai } from '../../src/web/rute/pindai.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji, ISIAN } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';

/** Serves the counter of the kelurahan, which scans the first signed sheet. */
const PETUGAS = 'rizki';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
  });
  afterAll(() => uji.dunia.kertas.tutup());

  const kunci = (b: Berkas): string => b.nomor ?? b.id;
  const kini = async (b: Berkas): Promise<Berkas> =>
    (await uji.dunia.berkas.ambil(b.id, 'sistem'))?.berkas ?? b;
  const dipindai = async (b: Berkas) => tandaBerlaku(await kini(b), 'ttd-lurah')?.pindaian ?? null;
  /** Signed by both, waiting for its scan. */
  const menunggu = (isian?: unknown): Promise<Berkas> =>
    jalan
      .baru()
      .then((b) => jalan.sampai(b, jalan.sedang('tanda_tangan'), isian === undefined ? {} : { isian }));
  const tandatangani = (b: Berkas): Promise<Berkas> =>
    jalan.tekan(b, () => ({ jenis: 'tanda_tangan', cara: 'basah' }));
  const cetak = async (b: Berkas, surat: string): Promise<Uint8Array> => {
    const app = sebagaiAkun(uji, { akun: PETUGAS, di: '/k/berkas/:kunci/cetak', rute: ruteCetak() });
    const jawab = await app.request(`/k/berkas/${kunci(b)}/cetak/${surat}`);
    expect(jawab.headers.get('content-type')).toBe('application/pdf');
    return new Uint8Array(await jawab.arrayBuffer());
  };
  /** The sheet as a phone photographs it, lying on its head. */
  const foto = async (pdf: Uint8Array, putaran = 180): Promise<Uint8Array> => {
    const { baca } = await turunanPdf(pdf, 1);
    return new Uint8Array(await sharp(baca).rotate(putaran).jpeg({ quality: 70 }).toBuffer());
  };
  const berkasFile = (bytes: Uint8Array, nama: string): File => new File([Uint8Array.from(bytes)], nama);
  const pindai = async (b: Berkas, file: File, isi: Readonly<Record<string, string>> = {}) => {
    const app = sebagaiAkun(uji, { akun: PETUGAS, di: '/k/berkas', rute: ruteBerkas() });
    const body = new FormData();
    const semua = { tanda: 'ttd-lurah', _idem: crypto.randomUUID(), ...isi };
    for (const [nama, nilai] of Object.entries(semua)) body.set(nama, nilai);
    body.append('pindaian', file);
    const jawab = await app.request(`/k/berkas/${kunci(b)}/pindai`, { method: 'POST', body });
    return { status: jawab.status, html: await jawab.text() };
  };

  describe('a scan belongs to its sheet', () => {
    it('takes the sheet upside down, and refuses other papers, other berkas and what cannot be read', async () => {
      const [satu, dua] = [await tandatangani(await menunggu()), await tandatangani(await menunggu())];
      const [form, formDua] = [await cetak(satu, 'form'), await cetak(dua, 'form')];
      const salah = await pindai(satu, berkasFile(await foto(formDua), 'salah.jpg'));
      expect(salah.status).toBe(422);
      expect(salah.html).toContain(`Lembar ini milik berkas ${dua.nomor}.`);
      const tandaTerima = await pindai(satu, berkasFile(await cetak(satu, 'tanda-terima'), 'tt.pdf'));
      expect(tandaTerima.html).toContain('Ini tanda terima, bukan form');
      const kosong = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#fff' } })
        .jpeg()
        .toBuffer();
      expect((await pindai(satu, berkasFile(kosong, 'kosong.jpg'))).html).toContain(
        'QR pada lembar tidak terbaca.',
      );
      const berdua = await sharp(await foto(form, 0))
        .extend({ right: 1600, background: '#fff' })
        .composite([{ input: Buffer.from(await foto(formDua, 0)), left: 1600, top: 0 }])
        .jpeg()
        .toBuffer();
      expect((await pindai(satu, berkasFile(berdua, 'dua.jpg'))).html).toContain('Ada 2 lembar berbeda');
      expect(await dipindai(satu)).toBeNull();
      expect((await pindai(satu, berkasFile(await foto(form), 'benar.jpg'))).status).toBe(303);
      expect(await dipindai(satu)).not.toBeNull();
    });

    it('takes the code below the QR where it cannot be read, but no code of another sheet', async () => {
      const b = await tandatangani(await menunggu());
      await cetak(b, 'form');
      const [cetakan] = await uji.dunia.berkas.cetakan.daftar(b.id, 'sistem');
      const kabur = berkasFile(
        await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#888' } })
          .jpeg()
          .toBuffer(),
        'kabur.jpg',
      );
      expect((await pindai(b, kabur, { 'kode-lembar': '2222-3333' })).html).toContain('2222-3333');
      expect((await pindai(b, kabur, { 'kode-lembar': 'abc' })).html).toContain('delapan huruf');
      expect((await pindai(b, kabur, { 'kode-lembar': cetakan?.kode ?? '' })).status).toBe(303);
      expect(await dipindai(b)).not.toBeNull();
    });

    it('refuses the sheet of a former content, and a sheet nobody printed unless it was written by hand', async () => {
      const lama = await menunggu();
      const lembarLama = await cetak(lama, 'form');
      const kembali = await jalan.tekan(lama, (alat) => ({
        jenis: 'kembalikan',
        alasan: alat.rujuk('Salah nama'),
      }));
      const ulang = await jalan.tekan(kembali, (alat) => ({
        jenis: 'kembalikan',
        alasan: alat.rujuk('Salah nama'),
      }));
      const baru = { ...ISIAN, nilai: { ...ISIAN.nilai, nama_pemohon: 'SITI RAHMAWATI BARU' } };
      const diisi = await jalan.sampai(ulang, jalan.sedang('tanda_tangan'), { isian: baru });
      const b = await tandatangani(diisi);
      const file = berkasFile(await foto(lembarLama), 'lama.jpg');
      const belum = await pindai(b, berkasFile(await foto(lembarLama), 'lama.jpg'));
      expect(belum.html).toContain('dicetak dari isi form yang lama');
      expect((await pindai(b, file, { 'tulis-tangan': 'ya' })).status).toBe(422);
      const polos = berkasFile(
        await sharp({ create: { width: 700, height: 900, channels: 3, background: '#fee' } })
          .jpeg()
          .toBuffer(),
        'polos.jpg',
      );
      expect((await pindai(b, polos)).html).toContain('belum pernah dicetak');
      expect((await pindai(b, polos, { 'tulis-tangan': 'ya' })).status).toBe(303);
    });
  });

  describe('a stack of sheets', () => {
    it('goes in at once, each to its berkas; what does not belong is told apart, and the same again does nothing', async () => {
      const [a, b, lain] = [
        await tandatangani(await menunggu()),
        await tandatangani(await menunggu()),
        await menunggu(),
      ];
      const baru = () => sebagaiAkun(uji, { akun: PETUGAS, di: '/k/pindai', rute: rutePindai() });
      const app = baru();
      const halaman = await (await app.request('/k/pindai')).text();
      expect(halaman).toContain(a.nomor);
      expect(halaman).toContain(b.nomor);
      const body = (): FormData => {
        const isi = new FormData();
        isi.set('_idem', 'tumpukan-1');
        for (const f of semua) isi.append('lembar', f);
        return isi;
      };
      const semua = [
        berkasFile(await foto(await cetak(b, 'form'), 90), 'b.jpg'),
        berkasFile(await cetak(a, 'form'), 'a.pdf'),
        berkasFile(await cetak(lain, 'form'), 'lain.pdf'),
        berkasFile(await cetak(a, 'tanda-terima'), 'tanda-terima.pdf'),
        berkasFile(new TextEncoder().encode('<svg onload="alert(1)"/>'), 'jahat.jpg'),
      ];
      const kirimSemua = (ke: typeof app) => ke.request('/k/pindai', { method: 'POST', body: body() });
      /** The result, once the page that tells how far the reading is has become it. */
      const hasilDari = async (ke: typeof app, path: string): Promise<string> => {
        const html = await (await ke.request(path)).text();
        if (!html.includes('Membaca pindaian')) return html;
        await new Promise((lanjut) => setTimeout(lanjut, 50));
        return hasilDari(ke, path);
      };
      const mulai = await kirimSemua(app);
      const tempat = mulai.headers.get('location') ?? '';
      expect(mulai.status).toBe(303);
      // Answered before the stack is read: how far it is, for scripts and without.
      const membaca = await (await app.request(tempat)).text();
      expect(membaca).toContain('http-equiv="refresh"');
      expect(membaca).toMatch(/Menghitung halaman\.|Membaca halaman \d dari 4\./u);
      expect((await kirimSemua(app)).headers.get('location')).toBe(tempat);
      const hasil = await hasilDari(app, tempat);
      expect(await (await app.request(`${tempat}?bagian=1`)).text()).toContain('data-poll-henti');
      expect(hasil).toContain('2 lembar tersimpan pada berkasnya.');
      expect(hasil).toContain('3 halaman belum tersimpan');
      expect(hasil).toContain('belum menunggu pindaian');
      expect(await dipindai(a)).not.toBeNull();
      expect(await dipindai(b)).not.toBeNull();
      expect(await dipindai(lain)).toBeNull();
      const versi = (await kini(a)).versi;
      // After a restart nobody remembers the stack, but each berkas remembers its sheet.
      const lagi = baru();
      await hasilDari(lagi, (await kirimSemua(lagi)).headers.get('location') ?? '');
      expect((await kini(a)).versi).toBe(versi);
    });
  });
});
