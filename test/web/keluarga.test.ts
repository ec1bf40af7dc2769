import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { Env } from '../../src/web/layar.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteLoket } from '../../src/web/rute/loket.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, ISIAN, NIK, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from './dunia-uji.ts';

const KK = '1971060101009901';
const LAIN = { nik: '1971060101809901', nama: 'HENDRA GUNAWAN' };
const SAH = {
  nama: 'SITI RAHMAWATI',
  alamat: 'Jl. Depati Hamzah 12',
  rt: '3',
  rw: '1',
  wa: '081200004471',
  cara: 'sendiri',
  benar: 'ya',
};

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  let keperluan: string;
  let dulu: Berkas;
  let n = 0;

  /** The counter of this office; `kantor`: as if the official sat in another kelurahan. */
  const loket = (kantor?: string): Hono<Env> => {
    const rute = new Hono<Env>();
    rute.use('*', async (c, next) => {
      const layar = c.get('layar');
      const penugasan = layar.penugasan.map((p) => ({ ...p, kantor: kantor ?? p.kantor }));
      c.set('layar', { ...layar, penugasan });
      await next();
    });
    rute.route('/', ruteLoket());
    return sebagaiAkun(uji, { akun: 'rizki', di: '/k/baru', rute });
  };
  const tekan = async (isi: Record<string, string>, kantor?: string, kunci = `keluarga-${(n += 1)}`) => {
    const jawab = await kirim(loket(kantor), '/k/baru', { keperluan, _idem: kunci, ...isi });
    return { status: jawab.status, ke: jawab.headers.get('location') ?? '', html: await jawab.text() };
  };
  const baru = async (ke: string): Promise<Berkas> => {
    const nomor = decodeURIComponent(/berkas\/([^/]+)\/cetak/u.exec(ke)?.[1] ?? '');
    const terbaca = await uji.dunia.berkas.ambilNomor(nomor, 'sistem');
    if (!terbaca) throw new Error(`no berkas at ${ke}`);
    return terbaca.berkas;
  };
  const tersembunyi = (html: string): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map((m) => [
        m[1] ?? '',
        m[2] ?? '',
      ]),
    );

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
    keperluan = uji.dunia.naskah.persyaratan.nilai.keperluan[0]?.kunci ?? '';
    const pertama = await tekan({ ...SAH, nik: NIK, no_kk: KK, aksi: 'simpan' });
    const isian = {
      ...ISIAN,
      baris: [...ISIAN.baris, { nik: '', nama: 'ALMARHUM', shdk: '05', peristiwa: 'meninggal' }],
    };
    dulu = await jalan.sampai(await baru(pertama.ke), ({ posisi }) => posisi.di === 'tutup', { isian });
  });

  describe('a family that was served before', () => {
    it('is offered once at the counter, with its number and day, and nothing is copied yet', async () => {
      const { status, html } = await tekan({ ...LAIN, no_kk: KK, aksi: 'kenali' });
      expect(status).toBe(200);
      expect(html).toContain(
        `Keluarga ini pernah dilayani (${dulu.nomor}, 24 November 2026). Pakai data itu?`,
      );
      expect(html).toContain('2 anggota keluarga');
      expect(html).not.toContain('Nomor WhatsApp dan surel pemohon');
      expect(html).not.toContain('value="JL. DEPATI HAMZAH 12"');
    });

    it('fills what is empty, keeps what is typed, and begins the form of the new berkas', async () => {
      const isi = { ...LAIN, no_kk: KK, alamat: '', rt: '9' };
      const pakai = await tekan({ ...isi, aksi: 'pakai', bawa: 'alamat,anggota' });
      expect(pakai.html).toContain(`Memakai data ${dulu.nomor}, keadaan 24 November 2026`);
      expect(pakai.html).toMatch(/id="alamat"[^>]*value="JL. DEPATI HAMZAH 12"/u);
      expect(pakai.html).toMatch(/id="rt"[^>]*value="9"/u);
      const kunci = tersembunyi(pakai.html);
      const simpan = await tekan({ ...SAH, ...LAIN, no_kk: KK, ...kunci, aksi: 'simpan' });
      const b = await baru(simpan.ke);
      expect(b.awal).not.toBeNull();
      const tiga = await jalan.sampai(b, jalan.sedang('isi_form'));
      const app = sebagaiAkun(uji, { akun: 'fitri', di: '/k/berkas', rute: ruteBerkas() });
      const html = await (await app.request(`/k/berkas/${tiga.nomor}`)).text();
      expect(html).toContain(`Sebagian isian diambil dari ${dulu.nomor}, keadaan 24 November 2026.`);
      expect(html).toContain('SITI RAHMAWATI');
      expect(html).not.toContain('ALMARHUM');
      const dibaca = await uji.dunia.berkas.pembacaan.daftar(dulu.id);
      expect(dibaca.at(-1)).toMatchObject({ jenis: 'keluarga', perihal: 'permohonan-baru' });
    });

    it('is asked for once when the berkas is received, and the next press goes on without it', async () => {
      const isi = { ...SAH, nik: NIK, no_kk: '', aksi: 'simpan' };
      const kunci = 'tanya-sekali';
      const tanya = await tekan(isi, undefined, kunci);
      expect(tanya.html).toContain('Pakai data itu?');
      const simpan = await tekan({ ...isi, ...tersembunyi(tanya.html) }, undefined, kunci);
      expect((await baru(simpan.ke)).awal).toBeNull();
      // The second press of a form finds what its first began: that is no earlier berkas of the family.
      const sendiri = { ...SAH, nik: '1971065507959904', aksi: 'simpan' };
      const satu = await tekan(sendiri, undefined, 'ganda');
      expect((await tekan(sendiri, undefined, 'ganda')).ke).toBe(satu.ke);
    });

    it('does not keep another family’s data when the numbers change after it was taken', async () => {
      const pakai = await tekan({ ...LAIN, no_kk: KK, aksi: 'pakai', bawa: 'anggota' });
      const kunci = tersembunyi(pakai.html);
      const ganti = await tekan({ ...SAH, ...kunci, nik: '1971065507959904', no_kk: '', aksi: 'simpan' });
      expect(ganti.html).toContain('NIK atau No. KK berubah');
    });

    it('of another kelurahan: nothing of it is shown, and only with the KK in hand for one of its people', async () => {
      const isi = { ...LAIN, no_kk: KK };
      const tawar = await tekan({ ...isi, aksi: 'kenali' }, 'gabek-dua');
      expect(tawar.html).toContain('pernah dilayani kelurahan lain');
      expect(tawar.html).not.toMatch(/DEPATI HAMZAH|anggota keluarga<|G1-26/u);
      expect((await tekan({ ...isi, no_kk: '', aksi: 'kenali' }, 'gabek-dua')).html).toContain(
        'Belum ada data',
      );
      const tanpa = await tekan({ ...isi, aksi: 'pakai', bawa: 'alamat' }, 'gabek-dua');
      expect(tanpa.html).toContain('Centang setelah KK asli ditunjukkan.');
      const asing = {
        no_kk: KK,
        nik: '1971065507959904',
        aksi: 'pakai',
        bawa: 'alamat',
        kk_ditunjukkan: 'ya',
      };
      expect((await tekan(asing, 'gabek-dua')).html).toContain('NIK ini tidak ada dalam data keluarga itu.');
      const sah = await tekan({ ...isi, aksi: 'pakai', bawa: 'alamat', kk_ditunjukkan: 'ya' }, 'gabek-dua');
      expect(sah.html).toContain('value="JL. DEPATI HAMZAH 12"');
      expect(sah.html).not.toContain('G1-26');
      const dibaca = await uji.dunia.berkas.pembacaan.daftar(dulu.id);
      expect(dibaca.filter((p) => p.perihal === 'kk-ditunjukkan')).toHaveLength(1);
    });
  });

  it('beside one that runs, another berkas needs a reason, which is written on it', async () => {
    const isi = { ...SAH, ...LAIN, no_kk: KK, tetap: 'ya' };
    const tanpa = await tekan(isi);
    expect(tanpa.html).toContain('Tulis alasan membuat berkas baru, atau lanjutkan berkas yang sudah ada.');
    const simpan = await tekan({ ...isi, alasan_tetap: 'Untuk anak yang pisah KK' });
    const b = await baru(simpan.ke);
    const riwayat = await uji.dunia.berkas.riwayat(b.id, 'sistem');
    expect(riwayat.map((p) => p.catatan.peristiwa.jenis)).toContain('dikomentari');
  });
});
