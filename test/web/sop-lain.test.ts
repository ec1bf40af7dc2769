import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { imporKantor } from '../../src/cli/kantor-impor.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { berkasStore } from '../../src/store/berkas/store.ts';
import { masukStore } from '../../src/store/masuk/masuk-store.ts';
import { organisasiStore } from '../../src/store/organisasi/organisasi-store.ts';
import { createApp } from '../../src/web/app.tsx';
import { ALAMAT_POLOS } from '../../src/web/aset/alamat.ts';
import type { Dunia } from '../../src/web/dunia.ts';
import type { Env } from '../../src/web/layar.ts';
import { AJUAN, AJUKAN } from '../../src/web/kata/ajukan.ts';
import { bacaPdf } from '../cetak/baca-pdf.ts';
import { forEachEngine } from '../database/engines.ts';
import { SELASA, urutan } from '../organisasi/contoh.ts';
import { peramban, type Peramban } from './lib/peramban.ts';
import { kertasUji } from '../cetak/kertas-uji.ts';

const AKAR = new URL('../../', import.meta.url);
const FOLDER = fileURLToPath(new URL('test/sop-contoh/izin-keramaian/', AKAR));
const TENANT = 'tanjung-karang';
const SANDI = 'pantai-teduh-4471';
/** Words of the first SOP; a page of another one must not know them. */
const ASING =
  /\b(Lurah|Camat|Kasi|Sekretaris|Kelurahan|Kecamatan|Dukcapil|Kartu Keluarga|F-1\.\d\d|Gabek)\b/iu;

forEachEngine((open) => {
  let app: Hono<Env>;
  let folder: string;
  const kesalahan: unknown[] = [];
  const meja = new Map<string, Peramban>();
  let berkas: Dunia['berkas'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lajur-sop-lain-'));
    const database = await open();
    const naskah = await bacaNaskahKantor(FOLDER);
    await imporKantor(database, {
      file: 'kantor.yaml',
      teks: readFileSync(join(FOLDER, 'kantor.yaml'), 'utf8'),
      coba: false,
      sop: naskah.sop.nilai,
      saat: SELASA,
      idBaru: urutan(),
    });
    const kalender = bacaKalender(parse(readFileSync(new URL('sop/kalender/2026-2027.yaml', AKAR), 'utf8')));
    if (!kalender.ok) throw new Error('The calendar of the repository does not read');
    const masuk = masukStore({ database });
    const jam = (): number => SELASA;
    const store = berkasStore({
      database,
      induk: new Uint8Array(32).fill(9),
      gudang: bukaGudang(folder),
      jam,
    });
    const dunia: Dunia = {
      tenant: { id: TENANT, nama: 'Balai Dusun Tanjung Karang', host: null, zona: ZONA.WIB, latihan: false },
      berkas: store.untuk(TENANT),
      organisasi: organisasiStore(database).untuk(TENANT),
      masuk: (percobaan) => masuk.untuk(TENANT).masuk(percobaan),
      gantiSandi: (ganti) => masuk.untuk(TENANT).gantiSandi(ganti),
      akun: masuk.untuk(TENANT),
      kalender: kalender.kalender,
      naskah,
      jam,
      kertas: kertasUji(),
      alamatPublik: 'https://lajur.example',
      geserJam: undefined,
    };
    berkas = dunia.berkas;
    app = createApp({
      masuk,
      berkas: store,
      aset: { alamat: ALAMAT_POLOS, berkas: new Map() },
      dunia: (tenant) => (tenant === TENANT ? dunia : undefined),
      duniaUntuk: () => Promise.resolve([dunia]),
      jamSejati: jam,
      alamatKlien: () => null,
      catatGalat: (_, galat) => kesalahan.push(galat),
    });
    for (const akun of ['tari', 'galih', 'wulan', 'panji']) {
      await masuk.untuk(TENANT).aturSandi(akun, { sandi: SANDI, saat: SELASA });
      const layar = peramban(app);
      await layar.buka('/masuk');
      await layar.tekan('Masuk', { akun, sandi: SANDI });
      meja.set(akun, layar);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Looks at a page: it works, and it speaks only of its own SOP. */
  const lihat = (layar: Peramban): string => {
    expect(kesalahan).toEqual([]);
    expect([layar.path(), layar.status()]).toEqual([layar.path(), 200]);
    expect([layar.path(), ASING.exec(layar.teks())?.[0]]).toEqual([layar.path(), undefined]);
    return layar.teks();
  };
  const di = (akun: string): Peramban => {
    const layar = meja.get(akun);
    if (!layar) throw new Error(`nobody is ${akun}`);
    return layar;
  };
  const bukaKotak = async (akun: string): Promise<Peramban> => {
    const layar = di(akun);
    await layar.buka('/k/tugas');
    lihat(layar);
    return layar;
  };
  /** Opens the berkas at somebody's desk and looks at it. */
  const bukaBerkas = async (akun: string, nomor: string): Promise<Peramban> => {
    const layar = di(akun);
    await layar.buka(`/k/berkas/${nomor}`);
    lihat(layar);
    return layar;
  };

  it('carries a berkas of another SOP through the same pages, once around its decision', async () => {
    const loket = await bukaKotak('tari');
    await loket.buka('/k/baru');
    expect(lihat(loket)).toContain('Izin hajatan di jalan dusun');
    await loket.buka('/k/baru?keperluan=hajatan');
    lihat(loket);
    await loket.tekan(/^Simpan( & cetak|$)/u, {
      nik: '1971060202009901',
      nama: 'Bagas Rekaan',
      alamat: 'Jl. Rekaan 9',
      rt: '1',
      rw: '2',
      benar: 'ya',
    });
    lihat(loket);
    const nomor = /TK-26-\d{4}-[A-Z]/u.exec(loket.path())?.[0] ?? '';
    expect(loket.path()).toBe(`/k/berkas/${nomor}/cetak/tanda-terima/siap`);

    expect((await bukaKotak('galih')).teks()).toContain('Bagas Rekaan');
    const pengawas = await bukaBerkas('galih', nomor);
    await pengawas.tekan('Tunjuk penilai');
    expect(lihat(pengawas)).not.toContain('Tunjuk penilai');

    const penilai = await bukaBerkas('wulan', nomor);
    expect(penilai.html()).not.toContain('Lengkap, isi form');
    await penilai.tekan('Minta dilengkapi', {
      'putusan.surat-permohonan': 'sesuai',
      'putusan.persetujuan-tetangga': 'kurang',
      'alasan.persetujuan-tetangga': 'tak-terbaca',
    });
    lihat(penilai);

    expect((await bukaBerkas('tari', nomor)).teks()).toContain('Menunggu pemohon');
    const pemohon = peramban(app);
    const { berkas: ini } = (await berkas.ambilNomor(nomor, 'sistem')) ?? {};
    await pemohon.buka(`/l/${(await berkas.lacak(ini?.id ?? '')).token}`);
    expect(lihat(pemohon)).toContain('Persetujuan tetangga Sebab: tulisan tidak terbaca');
    expect(pemohon.teks()).toContain('8 Desember 2026');
    await loket.tekan(/Terima perbaikan/u, { asli: 'persetujuan-tetangga' });
    lihat(loket);

    await bukaBerkas('wulan', nomor);
    await penilai.tekan('Lengkap, susun izin', { 'putusan.persetujuan-tetangga': 'sesuai' });
    lihat(penilai);

    const penyusun = await bukaBerkas('panji', nomor);
    expect(penyusun.html()).toContain('value="Bagas Rekaan"');
    await penyusun.tekan('Simpan izin', { jenis_acara: '9', tamu: 'banyak' });
    expect(penyusun.status()).toBe(422);
    await penyusun.tekan('Simpan izin', { jenis_acara: '1', tamu: '250' });
    lihat(penyusun);

    await bukaBerkas('galih', nomor);
    await pengawas.tekan(/^Paraf/u);
    lihat(pengawas);
    await pengawas.tekan('Teruskan ke meja tamu');
    lihat(pengawas);

    await bukaBerkas('tari', nomor);
    await loket.tekan('Simpan catatan', { rak: 'Buku izin 1' });
    expect(lihat(loket)).toContain('Siap diambil');
    await loket.tekan(/^Serahkan/u);
    lihat(loket);
    expect((await bukaBerkas('tari', nomor)).teks()).toContain('Selesai');
    for (const surat of [
      'tanda-terima',
      'form',
      'disposisi',
      'kekurangan',
      'sampul',
      'label',
      'berita-acara',
    ]) {
      const jawab = await loket.ambil(`/k/berkas/${nomor}/cetak/${surat}`);
      const [halaman] = await bacaPdf(new Uint8Array(await jawab.arrayBuffer()));
      expect([surat, kesalahan, ASING.exec(halaman?.teks ?? '')?.[0]]).toEqual([surat, [], undefined]);
      expect([surat, halaman?.teks]).toEqual([surat, expect.stringContaining(nomor)]);
    }
  });

  it('shows strangers what it is, and lists its services where no questions were written', async () => {
    const orang = peramban(app);
    await orang.buka('/');
    expect(lihat(orang)).toContain('68 menit');
    await orang.buka('/syarat');
    expect(lihat(orang)).toContain('Pilih layanan yang Anda perlukan. Izin hajatan di jalan dusun');
    await orang.buka('/syarat/hajatan');
    expect(lihat(orang)).toContain('Persetujuan tetangga Asli Dari empat rumah terdekat.');
    await orang.buka('/v');
    lihat(orang);
  });

  it.each([
    '/k/sop',
    '/k/sop?tampil=langsung',
    '/sop',
    '/k/bantuan',
    '/k/cari',
    '/k/penugasan',
    '/k/penugasan/baru',
    '/k/monitor?semua=ya',
    '/k/monitor/daftar?keadaan=selesai',
    '/k/monitor/daftar?keadaan=kembali',
    '/k/jejak',
  ])('shows the admin %s in the words of that SOP', async (path) => {
    const layar = di('galih');
    await layar.buka(path);
    lihat(layar);
  });

  it.each(['/k/terima', '/k/tandatangan'])('has no use for %s, and offers no way there', async (path) => {
    const layar = await bukaKotak('galih');
    expect(layar.html()).not.toContain(`href="${path}"`);
    await layar.buka(path);
    expect(layar.status()).toBe(403);
    expect(ASING.exec(layar.teks())).toBeNull();
  });

  it('shows its own page to everybody as PDF, with the words of its file', async () => {
    const jawab = await app.request('/sop/cetak?kertas=a4');
    expect([jawab.status, jawab.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(jawab.headers.get('content-disposition')).toContain('sop-izin-keramaian-a4.pdf');
    const [halaman, ...lagi] = await bacaPdf(new Uint8Array(await jawab.arrayBuffer()));
    expect([lagi.length, halaman?.lebar, halaman?.tinggi]).toEqual([0, 297, 210]);
    for (const kata of ['Menunjuk penilai', 'Penerima Tamu', 'SOP belum ditinjau sejak 8 Januari 2024.'])
      expect(halaman?.teks).toContain(kata);
    expect(ASING.exec(halaman?.teks ?? '')?.[0]).toBeUndefined();
    expect(kesalahan).toEqual([]);
  });

  it('takes a request from a phone for another SOP: its own questions, no family, no number of a KK', async () => {
    const hp = peramban(app);
    await hp.buka('/ajukan?keperluan=hajatan');
    lihat(hp);
    await hp.tekan(AJUKAN.mulai);
    expect(lihat(hp)).not.toMatch(/No. KK|anggota/u);
    const token = hp.path().split('/')[2] ?? '';
    await hp.buka(`/ajukan/${token}/siapa`);
    const lanjut = async (isi: Readonly<Record<string, string>>): Promise<void> => {
      lihat(hp);
      await hp.tekan(AJUAN.lanjut, isi);
    };
    await lanjut({ cara: 'sendiri' });
    await lanjut({ nama: 'Bagas Rekaan' });
    await lanjut({ nik: '1971060202009901' });
    await lanjut({ alamat: 'Jl. Rekaan 9', rt: '1', rw: '2' });
    await lanjut({});
    await lanjut({ jenis_acara: '1', tamu: '250' });
    expect(hp.path()).toContain('/dok-');
    await hp.buka(`/ajukan/${token}/periksa`);
    expect(lihat(hp)).toContain('250');
    const loket = di('tari');
    await loket.buka('/k/permohonan');
    lihat(loket);
  });
});
