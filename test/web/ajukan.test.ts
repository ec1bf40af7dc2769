import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HARI, JAM, MENIT } from '../../src/core/waktu/saat.ts';
import { permohonanBaru } from '../../src/core/permohonan/permohonan.ts';
import { sapuSemua } from '../../src/jobs/sapu.ts';
import {
  AJUAN,
  AJUAN_ANGGOTA,
  AJUAN_DOKUMEN,
  AJUAN_KEADAAN,
  AJUAN_ORANG,
  AJUAN_PERIKSA,
  AJUKAN,
} from '../../src/web/kata/ajukan.ts';
import { pengunggahAjuan } from '../../src/web/ajukan/unggah-ajuan.ts';
import { KELUARGA } from '../../src/web/kata/keluarga.ts';
import { salahHalaman } from '../../src/web/ajukan/periksa-halaman.ts';
import { rangkaAjuan } from '../../src/web/ajukan/rangka.ts';
import { PERMOHONAN, TUNJUKKAN_ASLI } from '../../src/web/kata/permohonan.ts';
import { forEachEngine } from '../database/engines.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { NIK } from './berkas-uji.ts';
import type { Peramban } from './lib/peramban.ts';
import { type WargaUji, wargaUji } from './warga-uji.ts';

const KEPALA = '1971064202009903';
const ISTRI = '1971065503019904';
const KK = '1971060101990001';
const LAYANAN = 'baru-pisah';

forEachEngine((open) => {
  let uji: WargaUji;
  let foto: File;
  let kelurahan: string;
  let kecamatan: string;
  let admin: string;
  const aturan = (buka: boolean | null) =>
    uji.dunia.berkas.permohonan.aturan.simpan({ buka, hari: 30 }, admin);

  beforeAll(async () => {
    uji = await wargaUji(await open(await migrasi()));
    foto = new File([Uint8Array.from(await fotoHp(320, 240))], 'IMG_1.jpg');
    const { kantor, pegawai } = await uji.dunia.organisasi.baca();
    kelurahan = kantor.find((k) => k.induk !== null)?.id ?? '';
    kecamatan = kantor.find((k) => k.induk === null)?.id ?? '';
    admin = pegawai.find((p) => p.admin)?.id ?? '';
    await aturan(true);
  });
  afterAll(() => {
    expect(uji.susunan.galat).toEqual([]);
    rmSync(uji.susunan.data, { recursive: true });
  });

  /** Begins a request; answers the phone and its token. */
  const mulai = async (keperluan = LAYANAN): Promise<{ hp: Peramban; token: string }> => {
    const hp = uji.hp();
    await hp.buka(`/ajukan?kelurahan=${kelurahan}&keperluan=${keperluan}`);
    await hp.tekan(AJUKAN.mulai);
    return { hp, token: hp.path().split('/')[2] ?? '' };
  };
  const kirimHal = async (hp: Peramban, isi: Readonly<Record<string, string>>) => {
    await hp.tekan(AJUAN.lanjut, isi);
    return hp.path();
  };
  /** Answers every page as an applicant would, and stops before sending. */
  const isiSemua = async (hp: Peramban, token: string, nik = KEPALA): Promise<void> => {
    await hp.buka(`/ajukan/${token}/siapa`);
    await kirimHal(hp, { cara: 'sendiri' });
    await kirimHal(hp, { nama: "Rahma'wati" });
    await kirimHal(hp, { nik: `${nik.slice(0, 6)} ${nik.slice(6)}` });
    await kirimHal(hp, { no_kk: KK });
    await kirimHal(hp, { alamat: 'Jalan Melati 4', rt: '005', rw: '002' });
    await kirimHal(hp, { wa: '081234567890', boleh_wa: 'ya' });
    expect(hp.path()).toBe(`/ajukan/${token}/anggota`);
    await hp.buka(`/ajukan/${token}/anggota-1`);
    expect(hp.teks()).toContain(AJUAN_ANGGOTA.dariPemohon);
    await kirimHal(hp, { 'anggota.0.shdk': '01' });
    await hp.buka(`/ajukan/${token}/anggota-2`);
    await kirimHal(hp, { 'anggota.1.nik': ISTRI, 'anggota.1.nama': 'Siti', 'anggota.1.shdk': '03' });
    await hp.tekan(AJUAN_ANGGOTA.selesai);
    for (let ke = 0; ke < 12 && hp.path().includes('/dok-'); ke += 1) await satuSurat(hp);
    expect(hp.path()).toBe(`/ajukan/${token}/periksa`);
  };
  const satuSurat = async (hp: Peramban): Promise<void> => {
    if (hp.html().includes('type="radio"')) {
      const pilih = /name="pilih" value="([^"]+)"/u.exec(hp.html())?.[1] ?? '';
      await hp.tekan(AJUAN_DOKUMEN.lanjut, { pilih });
    }
    const di = hp.path();
    await hp.tekan(AJUAN_DOKUMEN.kirim, {}, { foto: [foto] });
    expect(hp.teks()).toContain(AJUAN_DOKUMEN.masuk(1));
    const lanjut = /<a class="tbl-u" href="([^"]+)"/u.exec(hp.html())?.[1] ?? '';
    expect(lanjut).not.toBe(di);
    await hp.buka(lanjut);
  };
  const terkirim = async (nik?: string) => {
    const { hp, token } = await mulai();
    await isiSemua(hp, token, nik);
    await hp.tekan(AJUAN_PERIKSA.kirim, { benar: 'ya' });
    expect(hp.teks()).toContain(AJUAN_KEADAAN.menunggu);
    const id = (await uji.susunan.susunan.berkas.cariPermohonan(token))?.permohonan ?? '';
    return { hp, token, id };
  };

  it('from the front page to a berkas that ends as the SOP ends, on a phone without script', async () => {
    const hp = uji.hp();
    await hp.buka('/');
    expect(hp.html()).toContain('href="/ajukan"');
    await hp.buka(`/syarat/${LAYANAN}`);
    const pintu = /href="(\/ajukan[^"]+)"/u.exec(hp.html())?.[1] ?? '';
    await hp.buka(pintu.replaceAll('&amp;', '&'));
    expect(hp.teks()).toContain(AJUKAN.siapkan);
    await hp.tekan(AJUKAN.mulai);
    const token = hp.path().split('/')[2] ?? '';
    expect(token).toMatch(/^[2-9A-Z]{26}$/u);
    expect(hp.teks()).toContain(AJUAN.simpan);
    expect(hp.html()).toContain('https://wa.me/?text=');
    await isiSemua(hp, token);
    expect(hp.html()).not.toMatch(/<script/u);
    expect(gzipSync(hp.html()).length).toBeLessThan(10_240);
    await hp.tekan(AJUAN_PERIKSA.kirim);
    expect([hp.status(), hp.teks().includes(AJUAN_PERIKSA.benarWajib)]).toEqual([422, true]);
    await hp.tekan(AJUAN_PERIKSA.kirim, { benar: 'ya' });
    expect(hp.teks()).toContain(AJUAN_KEADAAN.terkirim);
    expect(hp.teks()).toContain('KK lama (asli)');
    // The receipt is printed and passed on: no name, no number.
    expect(hp.html()).not.toMatch(/\d{16}|rahma/iu);
    const kode = /besar-u">([0-9A-Z]{4}-[0-9A-Z]{4})</u.exec(hp.html())?.[1] ?? '';

    const loket = await uji.petugas('rizki');
    expect(loket.html()).toMatch(/Permohonan dari HP\s*<span class="n angka">1</u);
    await loket.buka('/k/permohonan');
    await loket.tekan(PERMOHONAN.cari, { kode: kode.toLowerCase() });
    const di = loket.path();
    expect(loket.teks()).toContain("Rahma'wati");
    expect(loket.html()).not.toContain('197106 420200 9903');
    await loket.buka(`${di}?nik=tampil`);
    expect(loket.teks()).toContain('197106 420200 9903');
    const gambar = /src="(\/k\/permohonan\/[^"]+)"/u.exec(loket.html())?.[1] ?? '';
    expect((await loket.ambil(gambar.replaceAll('&amp;', '&'))).headers.get('content-type')).toBe(
      'image/jpeg',
    );
    await loket.tekan(PERMOHONAN.terima);
    const nomor = /G1-\d\d-\d{4}-[A-Z]/u.exec(loket.path())?.[0] ?? '';
    expect(nomor).not.toBe('');

    await hp.buka(`/ajukan/${token}`);
    expect(hp.teks()).toContain(AJUAN_KEADAAN.diterimaKet(nomor));
    const lacak = /href="(\/l\/[2-9A-Z]{26})"/u.exec(hp.html())?.[1] ?? '';
    await hp.buka(lacak);
    expect(hp.teks()).toContain(nomor);

    // Pictures, looks and answers are the berkas' own now, and nothing of them is left behind.
    const ada = await uji.dunia.berkas.ambilNomor(nomor, 'sistem');
    const b = ada?.berkas;
    if (!b) throw new Error('no berkas');
    expect(Object.keys(b.dokumen)).toEqual(expect.arrayContaining(['kk-lama']));
    const looks = await uji.dunia.berkas.pembacaan.daftar(b.id);
    expect(looks.map((l) => l.jenis)).toEqual(expect.arrayContaining(['nik', 'dokumen']));
    const { jalan } = uji;
    const periksa = await jalan.sampai(b, jalan.sedang('periksa'));
    const kasi = await uji.petugas('fitri');
    await kasi.buka(`/k/berkas/${nomor}`);
    expect(kasi.teks()).toContain(TUNJUKKAN_ASLI.judul);
    const isi = await jalan.sampai(periksa, jalan.sedang('isi_form'));
    await kasi.buka(`/k/berkas/${nomor}`);
    for (const nilai of [KEPALA, ISTRI, 'Siti', 'Jalan Melati 4']) expect(kasi.html()).toContain(nilai);
    const usai = await jalan.sampai(isi, (x) => x.posisi.di === 'tutup');
    expect(usai.posisi).toMatchObject({ di: 'tutup', sebab: 'selesai' });
  });

  it('says what is wrong beside its cause, keeps what was typed, and takes it up where it was left', async () => {
    const { hp, token } = await mulai();
    await hp.buka(`/ajukan/${token}/siapa`);
    await hp.tekan(AJUAN.lanjut);
    expect([hp.status(), hp.teks().includes(AJUAN_ORANG.siapaPilih)]).toEqual([422, true]);
    await kirimHal(hp, { cara: 'wakil', nama_wakil: 'Budi' });
    expect(hp.status()).toBe(422);
    expect(hp.html()).toMatch(/id="hubungan_wakil-g"/u);
    await kirimHal(hp, { hubungan_wakil: 'anak', surat_kuasa: 'ya' });
    expect(hp.path()).toBe(`/ajukan/${token}/nama`);
    await hp.buka(`/ajukan/${token}/nik`);
    await kirimHal(hp, { nik: '19710642020099' });
    expect(hp.html()).toContain('value="19710642020099"');
    // Another phone, later: what was typed is there, and is said to be unfinished.
    const lain = uji.hp();
    await lain.buka(`/ajukan/${token}`);
    expect(lain.teks()).toContain(AJUAN.keadaan.belum);
    expect(lain.html()).not.toContain('19710642020099');
    await lain.buka(`/ajukan/${token}/nik`);
    expect(lain.html()).toContain('value="19710642020099"');
    await lain.buka(`/ajukan/${token}/periksa`);
    expect(lain.html()).not.toContain(AJUAN_PERIKSA.kirim);
    // Members: empty, twice the same, taken out again.
    await hp.buka(`/ajukan/${token}/anggota-1`);
    await kirimHal(hp, { 'anggota.0.nik': '', 'anggota.0.nama': '' });
    expect(hp.teks()).toContain(AJUAN_ANGGOTA.isiDulu);
    await kirimHal(hp, { 'anggota.0.nik': KEPALA, 'anggota.0.nama': 'Ani', 'anggota.0.shdk': '01' });
    await hp.buka(`/ajukan/${token}/anggota-2`);
    await kirimHal(hp, { 'anggota.1.nik': KEPALA, 'anggota.1.nama': 'Ani', 'anggota.1.shdk': '03' });
    expect([hp.status(), hp.teks().includes('sama dengan Anggota 1')]).toEqual([422, true]);
    await hp.tekan(AJUAN_ANGGOTA.hapus);
    expect(hp.path()).toBe(`/ajukan/${token}/anggota`);
    expect(hp.teks()).not.toContain('2. Ani');
    // No file, and no picture.
    await hp.buka(`/ajukan/${token}/dok-kk-lama`);
    await hp.tekan(AJUAN_DOKUMEN.kirim);
    expect([hp.status(), hp.teks().includes(AJUAN_DOKUMEN.belum)]).toEqual([422, true]);
    await hp.tekan(AJUAN_DOKUMEN.kirim, {}, { foto: [new File(['<svg>'], 'x.jpg')] });
    expect(hp.status()).toBe(422);
    await hp.tekan(AJUAN_DOKUMEN.bawa);
    await hp.buka(`/ajukan/${token}/dok-kk-lama`);
    expect(hp.teks()).toContain(AJUAN_DOKUMEN.dibawa);
  });

  it('is given back with reasons, mended by the same link, sent again and closed', async () => {
    const { hp, token, id } = await terkirim();
    const loket = await uji.petugas('rizki');
    await loket.buka(`/k/permohonan/${id}`);
    await loket.tekan(PERMOHONAN.minta);
    expect([loket.status(), loket.teks().includes(PERMOHONAN.mintaWajib)]).toEqual([422, true]);
    await loket.tekan(PERMOHONAN.minta, { kata_minta: `NIK ${NIK}` });
    expect(loket.teks()).toContain(PERMOHONAN.adaNomor);
    await loket.tekan(PERMOHONAN.minta, { 'kurang-dok-kk-lama': 'buram', kata_minta: 'Foto halaman depan.' });
    expect(loket.teks()).toContain(PERMOHONAN.usai.minta);
    expect(loket.html()).toContain('https://wa.me/6281234567890');
    await hp.buka(`/ajukan/${token}`);
    expect(hp.teks()).toContain('KK lama Foto buram, tulisan tidak terbaca');
    expect(hp.teks()).toContain('Foto halaman depan.');
    await hp.buka(`/ajukan/${token}/dok-kk-lama`);
    await hp.tekan(AJUAN_DOKUMEN.kirimTambah(2), {}, { foto: [foto] });
    await hp.buka(`/ajukan/${token}/periksa`);
    await hp.tekan(AJUAN_PERIKSA.kirimLagi, { benar: 'ya' });
    expect(hp.teks()).toContain(AJUAN_KEADAAN.menunggu);
    await loket.buka(`/k/permohonan/${id}`);
    await loket.tekan(PERMOHONAN.tutup);
    expect(loket.teks()).toContain(PERMOHONAN.alasanWajib);
    await loket.tekan(PERMOHONAN.tutup, { alasan: 'salahKantor' });
    await hp.buka(`/ajukan/${token}`);
    expect(hp.teks()).toContain(PERMOHONAN.alasanTutup.salahKantor);
  });

  it('sent twice is one request, received twice is one berkas, and a page out of date decides nothing', async () => {
    const { hp, token } = await mulai();
    await isiSemua(hp, token);
    const tab = uji.hp();
    await tab.buka(`/ajukan/${token}/periksa`);
    await hp.tekan(AJUAN_PERIKSA.kirim, { benar: 'ya' });
    await tab.tekan(AJUAN_PERIKSA.kirim, { benar: 'ya' });
    expect(tab.path()).toBe(`/ajukan/${token}?usai=berubah`);
    // What was sent is not changed behind the counter's back.
    await tab.buka(`/ajukan/${token}/nama`);
    expect(tab.path()).toBe(`/ajukan/${token}?usai=berubah`);
    const id = (await uji.susunan.susunan.berkas.cariPermohonan(token))?.permohonan ?? '';
    const [satu, dua] = [await uji.petugas('rizki'), await uji.petugas('mega')];
    for (const p of [satu, dua]) await p.buka(`/k/permohonan/${id}`);
    await Promise.all([satu.tekan(PERMOHONAN.terima), dua.tekan(PERMOHONAN.terima)]);
    const baris = (await uji.dunia.berkas.permohonan.ambil(id))?.baris;
    expect(baris?.keadaan).toBe('diterima');
    const cari = await uji.dunia.berkas.sepasang({ nik: [KEPALA], noKk: [], kantor: [kelurahan] });
    expect(new Set(cari.map((c) => c.id)).size).toBe(cari.length);
    const jadi = await uji.dunia.berkas.ambil(baris?.berkas ?? '', 'sistem');
    expect(jadi?.berkas.nomor).toMatch(/^G1-/u);
    expect([satu.status(), dua.status()]).not.toContain(500);
    await dua.buka(`/k/permohonan/${id}`);
    expect(dua.teks()).toContain(PERMOHONAN.keadaan.diterima);
    await hp.buka(`/ajukan/${token}/hapus`);
    await hp.tekan(AJUAN.hapusYa);
    expect(hp.teks()).toContain(AJUAN.takTerhapus);
    // The same people again: the counter is told, and says why it begins another berkas.
    const lagi = await terkirim();
    await satu.buka(`/k/permohonan/${lagi.id}`);
    expect(satu.teks()).toContain(jadi?.berkas.nomor ?? '?');
    await satu.tekan(PERMOHONAN.terima);
    expect([satu.status(), satu.teks().includes(KELUARGA.alasanTetapWajib)]).toEqual([422, true]);
    await satu.tekan(PERMOHONAN.terima, { alasan_tetap: 'Untuk anak yang pisah KK' });
    expect(satu.path()).toContain('/cetak/tanda-terima');
  });

  it('an application broken off after its berkas was made is only entered, whoever receives it next', async () => {
    const { id } = await terkirim();
    const { permohonan } = uji.dunia.berkas;
    const terbaca = await permohonan.ambil(id);
    const versi = terbaca?.baris.versi ?? 0;
    expect(await permohonan.pegang(id, { orang: 'a', versi })).toEqual({ hasil: 'dipegang', berkas: null });
    expect(await permohonan.pegang(id, { orang: 'b', versi })).toEqual({ hasil: 'basi' });
    expect(await permohonan.hapus(id)).toBe(false);
    uji.maju(3 * MENIT);
    expect(await permohonan.pegang(id, { orang: 'b', versi })).toEqual({ hasil: 'dipegang', berkas: null });
    await permohonan.lepas(id, 'b');
    expect(await permohonan.pegang(id, { orang: 'b', versi: versi - 1 })).toEqual({ hasil: 'basi' });
  });

  it('opens to its own counter alone, and to a stranger says the same of every link', async () => {
    const { id, token } = await terkirim(NIK);
    const lain = await uji.petugas('yuni.astuti');
    for (const path of ['/k/permohonan', `/k/permohonan/${id}`]) {
      await lain.buka(path);
      expect([path, [403, 404].includes(lain.status()), lain.teks().includes("Rahma'wati")]).toEqual([
        path,
        true,
        false,
      ]);
    }
    // Another counter's: it does not exist here.
    const isi = (await uji.dunia.berkas.permohonan.ambil(id))?.isi;
    if (!isi) throw new Error('nothing was typed');
    await uji.dunia.berkas.permohonan.buat(kecamatan, isi);
    const semua = await uji.dunia.berkas.permohonan.daftar([kelurahan, kecamatan], ['dikirim']);
    expect(semua.every((p) => p.kantor === kelurahan)).toBe(true);
    const asing = uji.hp();
    await asing.buka(`/ajukan/${'Z'.repeat(26)}`);
    const kata = asing.teks();
    expect([asing.status(), kata.includes(AJUKAN.asing)]).toEqual([404, true]);
    const { kode } = uji.dunia.berkas.permohonan.tautan(id);
    for (const k of [kode, token.slice(0, 25), 'nik']) {
      await asing.buka(`/ajukan/${k}`);
      expect([k, asing.teks()]).toEqual([k, kata]);
    }
    for (let ke = 0; ke < 27; ke += 1) await asing.buka(`/ajukan/${'Y'.repeat(26)}`);
    expect(asing.status()).toBe(429);
    // Nothing tells whether a number is known: the same page, with a berkas of the same NIK there already.
    const { hp, token: baru } = await mulai();
    await hp.buka(`/ajukan/${baru}/nik`);
    await kirimHal(hp, { nik: NIK });
    expect(hp.path()).toBe(`/ajukan/${baru}/kk`);
    const loket = await uji.petugas('rizki');
    await loket.buka(`/k/permohonan/${id}`);
    expect(loket.status()).toBe(200);
  });

  it('a post of pictures without number is judged so far as the request has room, and counts as all of them', async () => {
    const { hp, token } = await mulai();
    await hp.buka(`/ajukan/${token}/dok-kk-lama`);
    // No pictures, so that nothing is decoded; the page says so of each that it read.
    const banyak = Array.from({ length: 130 }, (_, n) => new File(['bukan foto'], `nomor-${n}.jpg`));
    await hp.tekan(AJUAN_DOKUMEN.kirim, {}, { foto: banyak });
    expect([hp.status(), hp.html().split('bukan foto. Kirim').length - 1]).toEqual([422, 40]);
    expect(hp.teks()).toContain(AJUAN_DOKUMEN.penuh);
    await hp.tekan(AJUAN_DOKUMEN.kirim, {}, { foto: [foto] });
    expect(hp.status()).toBe(429);
  });

  it('new ones of one address are counted, and the door stays shut where the office says so', async () => {
    const hp = uji.hp();
    for (let ke = 0; ke < 20; ke += 1) {
      await hp.buka(`/ajukan?kelurahan=${kelurahan}&keperluan=${LAYANAN}`);
      await hp.tekan(AJUKAN.mulai);
    }
    uji.maju(MENIT);
    await hp.buka(`/ajukan?kelurahan=${kelurahan}&keperluan=${LAYANAN}`);
    await hp.tekan(AJUKAN.mulai);
    expect(hp.status()).toBe(429);
    uji.maju(JAM);
    await aturan(false);
    await hp.buka('/ajukan');
    expect(hp.teks()).toContain(AJUKAN.tutup);
    await hp.buka('/');
    expect(hp.html()).not.toContain('href="/ajukan"');
    await aturan(null);
    await hp.buka('/ajukan');
    expect(hp.teks()).toContain(AJUKAN.tutup);
    await aturan(true);
  });

  it('is deleted at once when asked, and by itself when its time is over, with every file', async () => {
    const { hp, token } = await mulai();
    await hp.buka(`/ajukan/${token}/dok-kk-lama`);
    await hp.tekan(AJUAN_DOKUMEN.kirim, {}, { foto: [foto] });
    const id = (await uji.susunan.susunan.berkas.cariPermohonan(token))?.permohonan ?? '';
    const [d] = await uji.dunia.berkas.permohonan.dokumen.daftar(id);
    expect(d).toBeDefined();
    const sapu = () => sapuSemua([uji.dunia], Date.now() + 2 * HARI);
    // Its pictures are nobody's leftovers while it lives.
    await sapu();
    expect(await uji.dunia.berkas.permohonan.dokumen.buka(id, d?.id ?? '', 'sistem')).toBeDefined();
    uji.maju(31 * HARI);
    expect((await sapu())['permohonan']).toBeGreaterThan(0);
    expect(await uji.dunia.berkas.permohonan.ambil(id)).toBeUndefined();
    await hp.buka(`/ajukan/${token}`);
    expect(hp.status()).toBe(404);
    const lagi = await mulai();
    const id2 = (await uji.susunan.susunan.berkas.cariPermohonan(lagi.token))?.permohonan ?? '';
    const oleh = pengunggahAjuan(uji, id2, Date.now());
    const dikirim = (await oleh.toko.mulai({ ...oleh, nama: 'a', ukuran: 1, crc: 0 })) ?? '';
    expect(await oleh.toko.lihat(oleh, dikirim)).toBeDefined();
    await lagi.hp.buka(`/ajukan/${lagi.token}/hapus`);
    await lagi.hp.tekan(AJUAN.hapusYa);
    expect(lagi.hp.teks()).toContain(AJUAN.dihapus);
    // Also what was on its way.
    expect(await oleh.toko.lihat(oleh, dikirim)).toBeUndefined();
    await lagi.hp.buka(`/ajukan/${lagi.token}`);
    expect(lagi.hp.status()).toBe(404);
  });

  it('asks of every service only what can be answered on a phone: nothing unseen stands before sending', async () => {
    for (const { kunci } of uji.dunia.naskah.persyaratan.nilai.keperluan) {
      const awal = permohonanBaru(kunci, []);
      const r = await rangkaAjuan(uji.dunia, awal, kelurahan);
      if (!r) throw new Error(`no pages for ${kunci}`);
      const orang = { nama: 'Rahmawati Putri', nik: KEPALA, noKk: KK, alamat: 'Jalan 1', rt: '1', rw: '2' };
      const isi = {
        ...awal,
        pemohon: { ...awal.pemohon, ...orang },
        isian: {
          nilai: { nama_kepala: 'Rahmawati Putri' },
          baris: [
            { nik: KEPALA, nama: 'Rahmawati Putri', shdk: '01' },
            { nik: ISTRI, nama: 'Siti Rekaan', shdk: '04' },
          ],
        },
      };
      const kata = r.halaman
        .filter((h) => h.jenis !== 'dokumen')
        .flatMap((h) => salahHalaman(r, isi, h, new Map()).map((k) => `${h.kunci}: ${k.pesan}`));
      expect([kunci, kata]).toEqual([kunci, []]);
    }
  });
});
