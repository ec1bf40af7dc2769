import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { perluDinilai } from '../../src/core/berkas/tindakan/nilai-berlaku.ts';
import { HARI, MENIT } from '../../src/core/waktu/saat.ts';
import { simpanTenant } from '../../src/store/organisasi/tenant.ts';
import { sebagai } from '../../src/web/tampilan/sebagai.ts';
import type { Dunia } from '../../src/web/dunia.ts';
import { forEachEngine } from '../database/engines.ts';
import { masukkanContoh, migrasi, SELASA } from '../organisasi/contoh.ts';
import { berhasil } from '../store/berhasil.ts';
import { kunciBaru } from '../store/kantor-uji.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';
import { type SusunanUji, susunUji } from './susun-uji.ts';

const SATU = 'gabek.contoh.id';
const DUA = 'tetangga.contoh.id';

forEachEngine((open) => {
  let uji: SusunanUji;
  let dunia: Dunia;
  let jalan: BerkasUji;
  let ujung = '203.0.113.1';

  beforeAll(async () => {
    const database = await open(await migrasi());
    for (const [id, host] of [
      ['gabek', SATU],
      ['tetangga', DUA],
    ] as const) {
      await masukkanContoh(database, { tenant: id });
      await simpanTenant(database, { id, nama: `Kecamatan ${id}`, host, latihan: false, dibuat: SELASA });
    }
    uji = await susunUji(database, { saat: () => SELASA, ujung: () => ujung });
    const ada = uji.susunan.dunia('gabek');
    if (!ada) throw new Error('the example office is not there');
    dunia = ada;
    jalan = await berkasUji(dunia);
  });
  afterAll(() => {
    expect(uji.galat).toEqual([]);
    rmSync(uji.data, { recursive: true });
  });

  const minta = (path: string, kirim?: Readonly<Record<string, string>>, host = SATU): Promise<Response> =>
    Promise.resolve(
      uji.app.request(`http://${host}${path}`, {
        headers: { host, origin: `http://${host}` },
        ...(kirim ? { method: 'POST', body: new URLSearchParams(kirim) } : {}),
      }),
    );
  /** What a page answers, redirects followed, and its words alone. */
  const baca = async (path: string, host?: string) => {
    const awal = await minta(path, undefined, host);
    const jawab =
      awal.status === 303 ? await minta(awal.headers.get('location') ?? '', undefined, host) : awal;
    const html = await jawab.text();
    const teks = html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
    return { status: jawab.status, kuki: jawab.headers.get('set-cookie'), html, teks };
  };
  const token = async (b: Berkas): Promise<string> => (await dunia.berkas.lacak(b.id)).token;
  const lacak = async (b: Berkas) => baca(`/l/${await token(b)}`);

  describe('what to bring', () => {
    it('begins at the front page and goes by questions whose answers stand in the address alone', async () => {
      const depan = await baca('/');
      for (const apa of [
        'gratis',
        'Apa yang perlu dibawa?',
        'Kode lacak',
        'Jam loket',
        '0717-000003',
        'Perpres 96/2018',
      ])
        expect(depan.teks).toContain(apa);
      expect(depan.html).toContain('href="/pengaduan"');
      expect(depan.html).not.toMatch(/<script|href="\/ajukan/iu);
      let kini = await baca('/syarat');
      for (const jawab of ['Ada yang meninggal', 'Kepala keluarga', 'Ada']) {
        const ke = new RegExp(`href="([^"]+)"><b>${jawab}</b>`, 'u').exec(kini.html)?.[1];
        kini = await baca(ke ?? 'no such answer');
      }
      for (const apa of [
        'penggantian kepala keluarga',
        'Akta kematian kepala keluarga',
        'Fotokopi',
        'Gratis',
        '80 menit',
      ])
        expect(kini.teks).toContain(apa);
      expect(kini.teks).not.toContain('wali');
      expect(kini.teks).toContain('Apakah masih ada anggota keluarga berumur 17 tahun ke atas? Ada Ubah');
      expect([depan.kuki, kini.kuki]).toEqual([null, null]);
    });

    it('holds a page of every service, within the weight of a phone, and says so where there is none', async () => {
      for (const k of dunia.naskah.persyaratan.nilai.keperluan) {
        const { status, html, teks } = await baca(`/syarat/${k.kunci}`);
        expect([k.kunci, status, gzipSync(html).length < 4096]).toEqual([k.kunci, 200, true]);
        expect(teks).toContain('Dasar: Perpres 96/2018 pasal 10-13');
      }
      expect((await baca('/syarat?semua=ya')).teks).toContain('KK rusak');
      const asing = await baca('/syarat/entah%22%3Cb%3E?jawab=x.%22%3E');
      expect(asing.status).toBe(404);
      expect(asing.html).not.toContain('entah');
    });

    it('asks which office where one address serves several', async () => {
      const { teks, html } = await baca('/syarat', '127.0.0.1');
      expect(teks).toContain('Pilih kantor Anda');
      expect(html).toContain('/syarat?kantor=tetangga');
      const lanjut = await baca('/syarat?kantor=tetangga&jawab=hilang', '127.0.0.1');
      expect(lanjut.teks).toContain('Kecamatan tetangga');
      expect(lanjut.teks).toContain('Surat keterangan hilang dari kepolisian');
    });
  });

  describe('where a berkas is', () => {
    it('says whose turn it is and until when by the office’s minutes, and owns that it is late', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const awal = await lacak(b);
      for (const apa of [
        'Giliran Kasi Pemerintahan, Kelurahan Gabek Satu',
        'hari ini pukul 08.15 WIB Paling lambat menurut waktu SOP.',
        'Sisa kerja kantor menurut SOP 70 menit',
        'Diperiksa kelurahan',
        '11 langkah resmi menurut SOP 1/3/2019',
        '3. Periksa syarat Kasi Pemerintahan Kelurahan, sekarang',
      ])
        expect(awal.teks).toContain(apa);
      uji.susunan.jamPada(SELASA + 20 * MENIT);
      expect((await lacak(b)).teks).toContain('Sudah lewat; waktu SOP-nya 15 menit');
      uji.susunan.jamPada(SELASA);
    });

    it('says to whom it was returned what is missing, in the office’s ready words, and the day the wait ends', async () => {
      const periksa = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const [satu = '', dua = ''] = periksa.syarat;
      const langkah = periksa.posisi.di === 'langkah' ? periksa.posisi.langkah : 0;
      const nilai = perluDinilai(dunia.naskah.sop.nilai, periksa, langkah).map((s) => [
        s,
        {
          putusan: s === satu || s === dua ? ('kurang' as const) : ('sesuai' as const),
          alasan: s === satu ? 'buram' : s === dua ? 'belum-ada' : null,
          catatan: null,
          pihak: s === satu ? ('pemohon' as const) : s === dua ? ('kantor' as const) : null,
        },
      ]);
      const kurang = await jalan.tekan(periksa, () => ({
        jenis: 'periksa',
        hasil: 'kurang',
        nilai: Object.fromEntries(nilai),
      }));
      const belum = await lacak(kurang);
      expect(belum.teks).not.toContain('buram');
      const { teks } = await lacak(await jalan.sampai(kurang, jalan.sedang('perbaikan')));
      expect(teks).toContain('Formulir F-1.02 Sebab: foto buram, tulisan tidak terbaca');
      expect(teks).not.toContain('KK lama kedua pihak');
      expect(teks).toContain('Pesan dari kantor Perlu dilengkapi');
      expect(teks).toContain('24 Desember 2026 Sesudah itu berkas berhenti');
      expect(teks).toContain('Anda diberi tahu apa yang perlu dilengkapi');
    });

    it('shows who looked at the data: post and office by day, never a person', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const di = `/l/${await token(b)}/pembaca`;
      expect((await baca(di)).teks).toContain('Belum ada yang membuka data Anda.');
      const { penugasan, pegawai } = await dunia.organisasi.baca();
      const siapa = penugasan.find((p) => p.pelaksana === b.penanggung?.pelaksana);
      const lihat = (jenis: 'nik' | 'dokumen', perihal: string) =>
        dunia.berkas.pembacaan.catat({
          berkas: b.id,
          orang: siapa?.orang ?? '',
          penugasan: siapa?.id ?? null,
          jenis,
          perihal,
        });
      await lihat('nik', 'RAHASIA');
      uji.susunan.jamPada(SELASA + HARI);
      await lihat('dokumen', 'satu');
      uji.susunan.jamPada(SELASA + HARI + 5 * MENIT);
      await lihat('dokumen', 'dua');
      const { teks } = await baca(di);
      expect(teks).toMatch(
        /Rabu, 25 November 2026 08.00-08.05 Kasi Pemerintahan, Kelurahan Gabek Satu membuka dokumen, 2 kali Selasa, 24 November 2026 08.00 Kasi Pemerintahan, Kelurahan Gabek Satu melihat NIK/u,
      );
      for (const p of pegawai) expect(teks).not.toContain(p.nama);
      expect(teks).not.toContain('RAHASIA');
      uji.susunan.jamPada(SELASA);
    });

    it('says of a closed one what is possible, and of a forgotten one what it says of an unknown key', async () => {
      const usai = await lacak(await jalan.sampai(await jalan.baru(), (b) => b.posisi.di === 'tutup'));
      expect(usai.teks).toContain('Selanjutnya: Ke Dukcapil.');
      const b = await jalan.baru();
      const kunci = await dunia.berkas.lacak(b.id);
      const [lane = ''] = dunia.naskah.sop.nilai.luar_bagan.batalkan.pelaksana;
      const batal = await jalan.tekan(
        b,
        (alat) => ({ jenis: 'batalkan', alasan: alat.rujuk('RAHASIA') }),
        jalan.pada(b, lane),
      );
      const tutup = await lacak(batal);
      expect(tutup.teks).toContain('Untuk mengajukan lagi, datang ke loket.');
      expect(tutup.teks).not.toContain('RAHASIA');
      expect(await dunia.berkas.lupakan(b.id)).toBe(true);
      ujung = '203.0.113.2';
      for (const path of [`/l/${kunci.token}`, `/l/${kunci.token}/pembaca`, `/l/${kunci.kode}`])
        expect(await baca(path)).toEqual(await baca(`/l/${'Z'.repeat(26)}`));
    });

    it('knows no code of another office under the own name of one, and says it as of a wrong one', async () => {
      const { kode } = await dunia.berkas.lacak((await jalan.baru()).id);
      ujung = '203.0.113.3';
      const jawab = async (k: string, host: string) => {
        const j = await minta('/l', { kode: k }, host);
        return [j.status, (await j.text()).replaceAll(k, '')];
      };
      expect(await jawab(kode, DUA)).toEqual(await jawab('2222-2222', DUA));
      expect((await jawab(kode, SATU))[0]).toBe(303);
    });
  });

  describe('what a sheet is', () => {
    it('is said for its number and code typed, behind the wall of all codes', async () => {
      const b = await jalan.baru();
      const { penugasan } = await dunia.organisasi.baca();
      const loket = penugasan.find((p) => p.kantor === b.penanggung?.kantor);
      if (!loket) throw new Error('nobody is there to print');
      const bytes = new TextEncoder().encode('%PDF-1.7 %%EOF');
      berhasil(
        await dunia.berkas.tekan({
          berkas: b.id,
          versi: b.versi,
          kunci: kunciBaru(),
          konteks: sebagai(loket, SELASA),
          sumber: 'layar',
          perintah: () => ({ jenis: 'cetak', surat: 'nota', cetakan: 'c9', hash: 'h', isian: null }),
          dokumenResmi: [
            { jenis: 'nota', bytes, cetakan: { id: 'c9', token: 'MNPQRSTUVWXYZ23456789ABCDE' } },
          ],
        }),
      );
      ujung = '203.0.113.4';
      const ketik = async (nomor: string, kode: string) => {
        const jawab = await minta('/v', { nomor, kode });
        return [jawab.status, await jawab.text()] as const;
      };
      const [status, html] = await ketik((b.nomor ?? '').toLowerCase(), 'mnpq rstu');
      expect([status, /Lembar ini berlaku/u.test(html), /rahmawati|\d{16}/iu.test(html)]).toEqual([
        200,
        true,
        false,
      ]);
      const lain = (await jalan.baru()).nomor ?? '';
      for (const [nomor, kode] of [
        [lain, 'MNPQ-RSTU'],
        [b.nomor ?? '', '2222-2222'],
        ['G1-26-9999-X', 'MNPQ-RSTU'],
      ] as const) {
        const [galat, isi] = await ketik(nomor, kode);
        expect([galat, isi.includes('tidak cocok dengan lembar mana pun')]).toEqual([422, true]);
      }
      for (let ke = 3; ke < 10; ke += 1) await ketik(lain, '2222-2222');
      expect((await ketik(b.nomor ?? '', 'MNPQ-RSTU'))[1]).toContain('Coba lagi 10 menit lagi');
      expect((await baca(`/l/${(await dunia.berkas.lacak(b.id)).kode}`)).teks).toContain(
        'Coba lagi 10 menit',
      );
    });
  });
});
