import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tandaBerlaku } from '../../src/core/berkas/berkas.ts';
import { z } from 'zod';
import { sql } from '../../src/store/database/sql.ts';
import { MENIT } from '../../src/core/waktu/saat.ts';
import type { Dunia } from '../../src/web/dunia.ts';
import { keadaanLembar } from '../../src/web/umum/isi-lembar.ts';
import { forEachEngine } from '../database/engines.ts';
import { masukkanContoh, migrasi, SELASA } from '../organisasi/contoh.ts';
import { sebagai } from '../../src/web/tampilan/sebagai.ts';
import { berhasil } from '../store/berhasil.ts';
import { kunciBaru } from '../store/kantor-uji.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';
import { type SusunanUji, susunUji } from './susun-uji.ts';

const BANYAK = z.object({ banyak: z.number() });
const HOST = 'https://lajur.contoh.id';
const PROKSI = '10.0.0.1';

interface Minta extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
  /** The client's own address, as the proxy writes it. */
  readonly dari?: string;
}

forEachEngine((open) => {
  let uji: SusunanUji;
  let dunia: Dunia;
  let jalan: BerkasUji;
  let sandi: ReadonlyMap<string, string>;
  let ujung = PROKSI;
  let saat = SELASA;

  beforeAll(async () => {
    const database = await open(await migrasi());
    sandi = await masukkanContoh(database);
    const env = { LAJUR_ALAMAT_PUBLIK: HOST, LAJUR_PROKSI: PROKSI };
    uji = await susunUji(database, { env, saat: () => saat, ujung: () => ujung });
    const ada = uji.susunan.dunia('gabek');
    if (!ada) throw new Error('the example office is not there');
    dunia = ada;
    jalan = await berkasUji(dunia);
  });
  afterAll(() => {
    expect(uji.galat).toEqual([]);
    rmSync(uji.data, { recursive: true });
  });

  /** As nginx passes it on: plain http from the proxy, the client's own address in the header. */
  const minta = (path: string, init: Minta = {}): Promise<Response> => {
    const { dari = '203.0.113.1', headers, ...lain } = init;
    return Promise.resolve(
      uji.app.request(`http://lajur.contoh.id${path}`, {
        ...lain,
        headers: {
          host: 'lajur.contoh.id',
          'x-forwarded-for': dari,
          'x-forwarded-proto': 'https',
          ...(lain.method === 'POST' ? { origin: HOST } : {}),
          ...headers,
        },
      }),
    );
  };
  const isi = async (path: string, dari?: string) => {
    const jawab = await minta(path, dari === undefined ? {} : { dari });
    const html = await jawab.text();
    return { status: jawab.status, html, teks: html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ') };
  };
  const kode = (ketikan: string, dari?: string) =>
    minta('/l', { method: 'POST', body: new URLSearchParams({ kode: ketikan }), ...(dari ? { dari } : {}) });
  const masuk = (lain: Minta['headers'] = {}, akun = 'rosmala') =>
    minta('/masuk', {
      method: 'POST',
      body: new URLSearchParams({ akun, sandi: sandi.get(akun) ?? '' }),
      headers: lain,
    });

  describe('where a berkas is', () => {
    it('is told by the token, in the SOP’s public words, without NIK, whole name or script', async () => {
      const b = await jalan.sampai(await jalan.baru({ nama: 'SITI RAHMAWATI' }), jalan.sedang('periksa'));
      const { token } = await dunia.berkas.lacak(b.id);
      const { status, html, teks } = await isi(`/l/${token}`);
      expect(status).toBe(200);
      for (const kata of [
        'Siti R.',
        b.nomor ?? '',
        'Sedang diperiksa kelurahan',
        'Belum ada yang perlu',
        '0717-000003',
      ])
        expect(teks).toContain(kata);
      expect(html).toMatch(/<li class="kini" aria-current="step">.*Sedang diperiksa kelurahan/u);
      expect(html).not.toMatch(/rahmawati|\d{16}|<script|1971/iu);
      expect(gzipSync(html).length).toBeLessThan(3000);
      expect(html.length).toBeLessThan(10_240);
    });

    it('says what the pemohon does now: mend, fetch, carry', async () => {
      const awal = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const [kurang = ''] = awal.syarat;
      const b = await jalan.sampai(awal, jalan.sedang('perbaikan'), { kurang: { [kurang]: 'RAHASIA 123' } });
      const { teks } = await isi(`/l/${(await dunia.berkas.lacak(b.id)).token}`);
      expect(teks).toContain('Perlu Anda lakukan Perlu Anda lengkapi Lengkapi yang disebut di bawah');
      expect(teks).not.toContain('RAHASIA');
      const bawa = await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa'));
      const { teks: kata } = await isi(`/l/${(await dunia.berkas.lacak(bawa.id)).token}`);
      expect(kata).toContain('Berkas ada pada Anda Bawa map dan semua isinya ke Kecamatan Gabek.');
    });

    it('is found by the typed code, which then stands in no address', async () => {
      const b = await jalan.baru();
      const kunci = await dunia.berkas.lacak(b.id);
      const jawab = await kode(` ${kunci.kode.toLowerCase().replace('-', ' ')} `, '203.0.113.7');
      expect([jawab.status, jawab.headers.get('location')]).toEqual([303, `/l/${kunci.token}`]);
      expect((await isi(`/l/${kunci.kode}`, '203.0.113.7')).status).toBe(200);
      expect(await (await minta('/')).text()).toContain('Kode lacak');
    });

    it('tells nothing of a wrong code, and after ten of them nothing at all for a while', async () => {
      const { kode: benar } = await dunia.berkas.lacak((await jalan.baru()).id);
      const dari = '203.0.113.8';
      const kalimat: string[] = [];
      for (let ke = 0; ke < 10; ke += 1) kalimat.push(await (await kode('2222-2222', dari)).text());
      expect(new Set(kalimat).size).toBe(1);
      expect(kalimat[0]).toContain('Kode ini belum dikenal');
      expect(await (await kode(benar, dari)).text()).toContain('Coba lagi 10 menit lagi');
      expect((await isi(`/l/${benar}`, dari)).html).toContain('Coba lagi 10 menit lagi');
      expect((await kode(benar, '203.0.113.9')).status).toBe(303);
      saat += 10 * MENIT;
      expect((await kode(benar, dari)).status).toBe(303);
    });

    it('is not told for a made-up token', async () => {
      for (const token of ['x', '%00', 'A'.repeat(26), 'A'.repeat(3000), "' or 1=1 --"])
        expect(
          (await isi(`/l/${encodeURIComponent(token).replace('%2500', '%00')}`, '203.0.113.20')).status,
        ).toBeGreaterThan(400);
    });

    it('is not told to a machine that asks all day', async () => {
      const status = [];
      for (let ke = 0; ke < 121; ke += 1) status.push((await minta('/', { dari: '203.0.113.99' })).status);
      expect([status[119], status[120]]).toEqual([200, 429]);
      expect((await minta('/', { dari: '203.0.113.98' })).status).toBe(200);
    });
  });

  describe('what a sheet is', () => {
    it('follows the form’s content and the end of the berkas', () => {
      const di = { di: 'langkah', langkah: 0, bagian: 0 } as const;
      const lembar = (isian: string | null) => ({ isian });
      const berkas = { posisi: di, isian: { id: 'i', hash: 'baru' } };
      expect(keadaanLembar(berkas, lembar('baru'))).toBe('berlaku');
      expect(keadaanLembar(berkas, lembar('lama'))).toBe('diganti');
      expect(keadaanLembar(berkas, lembar(null))).toBe('berlaku');
      const tutup = (sebab: 'selesai' | 'dibatalkan') => ({
        ...berkas,
        posisi: { di: 'tutup', sebab } as const,
      });
      expect(keadaanLembar(tutup('selesai'), lembar('baru'))).toBe('berlaku');
      expect(keadaanLembar(tutup('dibatalkan'), lembar('baru'))).toBe('dibatalkan');
    });

    it('is said for a token, and an unknown one is said to be unknown', async () => {
      const b = await jalan.sampai(await jalan.baru(), (x) => tandaBerlaku(x, 'ttd-pemohon') !== undefined);
      const token = 'ABCDEFGHJKMNPQRSTUVWXYZ234';
      const organisasi = await dunia.organisasi.baca();
      const loket = organisasi.penugasan.find((p) => p.kantor === b.penanggung?.kantor);
      if (!loket) throw new Error('nobody is there to print');
      const bytes = new TextEncoder().encode('%PDF-1.7 form %%EOF');
      const tercetak = berhasil(
        await dunia.berkas.tekan({
          berkas: b.id,
          versi: b.versi,
          kunci: kunciBaru(),
          konteks: sebagai(loket, SELASA),
          sumber: 'layar',
          perintah: () => ({
            jenis: 'cetak',
            surat: 'form',
            cetakan: 'c1',
            hash: 'h',
            isian: b.isian?.hash ?? null,
          }),
          dokumenResmi: [{ jenis: 'form', bytes, cetakan: { id: 'c1', token } }],
        }),
      );
      const { teks, html } = await isi(`/v/${token}`);
      for (const kata of [
        'Cocok, tanda tangan belum lengkap',
        'Lurah belum ada',
        'Form isian',
        tercetak.nomor ?? '',
        'Siti R.',
        '24 November 2026',
      ])
        expect(teks).toContain(kata);
      expect(html).not.toMatch(/rahmawati|\d{16}/iu);
      expect(await isi('/v/ABCDEFGHJKMNPQRSTUVWXYZ999')).toMatchObject({
        status: 404,
        html: expect.stringContaining('Lembar ini tidak dikenal'),
      });
    });
  });

  describe('whose map this is', () => {
    it('says the same for every number to a stranger, and leads an official through the login to it', async () => {
      const b = await jalan.baru();
      const nomor = b.nomor ?? '';
      const ada = await isi(`/m/${nomor}`);
      expect(ada.teks).toContain('Mohon bawa ke kantor berikut. Kecamatan Gabek');
      expect((await isi('/m/G1-26-9999-K')).html).toBe(ada.html.replaceAll(nomor, 'G1-26-9999-K'));
      const lanjut = `/k/map/${nomor}?dari=sampul`;
      expect(ada.html).toContain(`/masuk?lanjut=${encodeURIComponent(lanjut)}`);
      await uji.susunan.masuk.untuk('gabek').aturSandi('mega', { sandi: 'hujan di pagi hari', saat: SELASA });
      const badan = new URLSearchParams({ akun: 'mega', sandi: 'hujan di pagi hari', lanjut });
      const jawab = await minta('/masuk', { method: 'POST', body: badan });
      expect(jawab.headers.get('location')).toBe(lanjut);
      const cookie = jawab.headers.get('set-cookie')?.split(';')[0] ?? '';
      const buka = await minta(lanjut, { headers: { cookie } });
      expect(buka.status).toBe(200);
      expect(await buka.text()).toContain(nomor);
      const tiada = await minta('/k/map/G1-26-9999-K?dari=sampul', { headers: { cookie } });
      expect(tiada.status).not.toBe(200);
    });
  });

  describe('behind a proxy with TLS', () => {
    it('sets a sealed cookie and HSTS, whether or not the proxy passes Host and scheme on', async () => {
      for (const kepala of [
        {},
        { host: '127.0.0.1:4700', 'x-forwarded-host': 'lajur.contoh.id' },
        { host: '127.0.0.1:4700', 'x-forwarded-proto': '' },
      ]) {
        const jawab = await masuk(kepala);
        expect(jawab.status).toBe(303);
        expect(jawab.headers.get('set-cookie')).toMatch(/; Secure/u);
      }
      expect((await masuk()).headers.get('strict-transport-security')).toBe('max-age=15552000');
    });

    it('refuses another origin, an open one of the same name, and none', async () => {
      for (const origin of ['https://jahat.contoh', 'http://lajur.contoh.id', 'null', ''])
        expect((await masuk({ origin })).status).toBe(403);
      expect((await masuk({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    });

    it('believes no header of a stranger', async () => {
      ujung = '198.51.100.7';
      const langsung = await masuk({ host: '198.51.100.1:4700', origin: 'http://198.51.100.1:4700' });
      expect(langsung.status).toBe(303);
      expect(langsung.headers.get('set-cookie')).not.toMatch(/Secure/u);
      expect(langsung.headers.get('strict-transport-security')).toBeNull();
      expect(
        (
          await masuk({
            host: '198.51.100.1:4700',
            origin: 'https://jahat.contoh',
            'x-forwarded-host': 'jahat.contoh',
          })
        ).status,
      ).toBe(403);
      // Ten wrong codes under ten made-up addresses are ten of one client.
      for (let ke = 0; ke < 10; ke += 1) await kode('2222-2222', `203.0.113.${100 + ke}`);
      expect(await (await kode('2222-2222', '203.0.113.200')).text()).toContain('Coba lagi');
      ujung = PROKSI;
    });

    it('counts wrong passwords by the client behind the proxy, and by the stranger who only claims one', async () => {
      const hitungan = async (): Promise<number> => {
        const scope = uji.susunan.database.tenant('gabek');
        const [baris] = await scope.query(BANYAK, sql`select count(*) as banyak from percobaan_masuk`);
        return baris?.banyak ?? 0;
      };
      const salah = (dari: string): Promise<Response> =>
        minta('/masuk', { method: 'POST', dari, body: new URLSearchParams({ akun: 'tak.ada', sandi: 'x' }) });
      const awal = await hitungan();
      for (const dari of ['203.0.113.51', '203.0.113.52']) await salah(dari);
      // The name once, two addresses.
      expect(await hitungan()).toBe(awal + 3);
      ujung = '198.51.100.8';
      for (const dari of ['203.0.113.53', '203.0.113.54']) await salah(dari);
      expect(await hitungan()).toBe(awal + 4);
      ujung = PROKSI;
    });

    it('knows an official on the front page and at a map', async () => {
      const kuki = (await masuk({}, 'rizki')).headers.get('set-cookie')?.split(';')[0] ?? '';
      const ke = async (path: string) =>
        (await minta(path, { headers: { cookie: kuki } })).headers.get('location');
      expect(await ke('/')).toBe('/k/tugas');
      const b = await jalan.baru();
      expect(await ke(`/m/${b.nomor}`)).toBe(`/k/map/${b.nomor}?dari=sampul`);
    });
  });
});
