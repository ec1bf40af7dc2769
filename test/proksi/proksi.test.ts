import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dengar, type Pendengar } from '../../src/dengar.ts';
import { bacaSertifikat } from '../../src/jaringan/sertifikat.ts';
import { alamat } from '../../src/web/alamat.ts';
import type { Dunia } from '../../src/web/dunia.ts';
import { forEachEngine } from '../database/engines.ts';
import { masukkanContoh, migrasi, SELASA } from '../organisasi/contoh.ts';
import { berkasUji } from '../web/berkas-uji.ts';
import { type SusunanUji, susunUji } from '../web/susun-uji.ts';
import { DI, type Jawab, NAMA, tanya, type Tanya, type Tujuan } from '../jaringan/klien-uji.ts';
import { bahanProksi, caddy, nginx } from './proksi-uji.ts';

const PUBLIK = `https://${NAMA}`;
/** Four megabytes: more than the megabyte that a proxy lets through unless told. */
const BESAR = 4 * 1024 * 1024;

forEachEngine((open) => {
  let folder: string;
  let uji: SusunanUji;
  let dunia: Dunia;
  let lajur: Pendengar;
  let sandi: ReadonlyMap<string, string>;
  /** The address in the QR of a tanda terima. */
  let qr = '';
  const akhiri: (() => Promise<void>)[] = [];
  let tujuan: Record<string, Tujuan & { readonly portHttp?: number }> = {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lajur-proksi-'));
    const database = await open(await migrasi());
    sandi = await masukkanContoh(database);
    uji = await susunUji(database, {
      env: { LAJUR_ALAMAT_PUBLIK: PUBLIK, LAJUR_PROKSI: '127.0.0.1' },
      saat: () => SELASA,
      ujung: (c) => getConnInfo(c).remote.address ?? null,
    });
    const ada = uji.susunan.dunia('gabek');
    if (!ada) throw new Error('the example office is not there');
    dunia = ada;
    const berkas = await (await berkasUji(dunia)).baru();
    qr = `${dunia.alamatPublik}${alamat.lacak((await dunia.berkas.lacak(berkas.id)).token)}`;
    lajur = await dengar(uji.app, { port: 0, host: '127.0.0.1' });
    const [a, b, c] = ['nginx', 'caddy', 'sendiri'].map((n) => bahanProksi(join(folder, n), lajur.port));
    if (!a || !b || !c) throw new Error('no certificates');
    const [satu, dua] = [await nginx(a), await caddy(b)];
    const tiga = await dengar(uji.app, { port: 0, host: DI, tls: await bacaSertifikat(c) });
    akhiri.push(satu.tutup, dua.tutup, tiga.tutup, lajur.tutup);
    tujuan = { nginx: satu, caddy: dua, 'its own TLS': { port: tiga.port, cert: c.cert } };
  });
  afterAll(async () => {
    for (const tutup of akhiri) await tutup();
    expect(uji.galat).toEqual([]);
    rmSync(uji.data, { recursive: true });
    rmSync(folder, { recursive: true });
  });

  describe.each(['nginx', 'caddy', 'its own TLS'])('through %s another machine', (nama) => {
    const ini = (): Tujuan => tujuan[nama] ?? { port: 0 };
    const minta = (path: string, t?: Tanya): Promise<Jawab> => tanya(ini(), path, t);
    const kirim = (path: string, isi: Readonly<Record<string, string>>, t: Tanya = {}): Promise<Jawab> =>
      minta(path, {
        ...t,
        method: 'POST',
        badan: new URLSearchParams(isi).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIK, ...t.headers },
      });
    const masuk = (t?: Tanya): Promise<Jawab> =>
      kirim('/masuk', { akun: 'nurlela', sandi: sandi.get('nurlela') ?? '' }, t);
    const kuki = ({ kepala }: Jawab): string => String(kepala['set-cookie'] ?? '');

    it('opens the QR of a tanda terima, gzipped once, and keeps to https', async () => {
      expect(qr.startsWith(`${PUBLIK}/l/`)).toBe(true);
      const jawab = await minta(qr.slice(PUBLIK.length));
      expect(jawab.status).toBe(200);
      expect(jawab.teks).toContain('Siti R.');
      expect(jawab.kepala['content-encoding']).toBe('gzip');
      expect(jawab.kepala['strict-transport-security']).toBe('max-age=15552000');
    });

    it('logs in with a sealed cookie, and works with it', async () => {
      const jawab = await masuk();
      expect([jawab.status, jawab.kepala['location']]).toEqual([303, '/k/tugas']);
      expect(kuki(jawab)).toMatch(/; Secure/u);
      const [isi = ''] = kuki(jawab).split(';');
      expect((await minta('/k/tugas', { headers: { cookie: isi } })).kepala['location']).toBe('/k/sandi');
    });

    it('sends a large upload', async () => {
      const admin = await masuk();
      const [cookie = ''] = kuki(admin).split(';');
      const lama = sandi.get('nurlela') ?? '';
      const baru = 'hujan di pagi hari';
      const ganti = await kirim('/k/sandi', { lama, baru, ulang: baru }, { headers: { cookie } });
      expect(ganti.status).toBe(303);
      const batas = 'batas-uji';
      const badan = `--${batas}\r\nContent-Disposition: form-data; name="berkas"; filename="kantor.yaml"\r\n\r\n${'#'.repeat(BESAR)}\r\n--${batas}--\r\n`;
      const jawab = await minta('/k/kantor', {
        method: 'POST',
        badan,
        headers: { 'content-type': `multipart/form-data; boundary=${batas}`, origin: PUBLIK, cookie },
      });
      // The program's own words: all of it arrived, and the program judged it.
      expect([jawab.status, /Berkas ini terlalu besar/u.exec(jawab.teks)?.[0]]).toEqual([
        422,
        'Berkas ini terlalu besar',
      ]);
      sandi = new Map([...sandi, ['nurlela', (await atur()) ?? '']]);
    });
    const atur = async (): Promise<string | undefined> =>
      (await dunia.akun.buatSandiSekali('nurlela', { oleh: null, saat: SELASA }))?.sandi;

    it('is refused from another origin', async () => {
      const berat = '&x='.padEnd(BESAR, 'x');
      const jawab = await minta('/masuk', {
        method: 'POST',
        badan: `akun=nurlela${berat}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://jahat.contoh' },
      });
      // Answered in our words even while the rest was still on its way.
      expect([jawab.status, /Kiriman ini bukan dari halaman kami/u.test(jawab.teks)]).toEqual([403, true]);
      expect((await masuk({ headers: { origin: 'https://jahat.contoh' } })).status).toBe(403);
      expect(
        (await masuk({ headers: { origin: 'https://jahat.contoh', 'x-forwarded-host': 'jahat.contoh' } }))
          .status,
      ).toBe(403);
    });

    it('is counted by its own address, whatever it writes into the headers', async () => {
      const tebak = (dari: string, palsu: string): Promise<Jawab> =>
        kirim('/l', { kode: '2222-2222' }, { dari, headers: { 'x-forwarded-for': palsu } });
      const dari = `127.0.7.${Object.keys(tujuan).indexOf(nama) + 1}`;
      for (let ke = 0; ke < 10; ke += 1)
        expect((await tebak(dari, `203.0.113.${ke}`)).teks).toContain('Kode ini belum dikenal');
      expect((await tebak(dari, '203.0.113.77')).teks).toContain('Coba lagi');
      expect((await tebak('127.0.8.1', '203.0.113.77')).teks).toContain('Kode ini belum dikenal');
    });
  });

  it('an open request is led to https', async () => {
    const jawab = await tanya({ port: tujuan['nginx']?.portHttp ?? 0 }, '/l/ABC');
    expect([jawab.status, jawab.kepala['location']]).toEqual([301, `${PUBLIK}/l/ABC`]);
  });

  it('who reaches the program past the proxy is believed nothing', async () => {
    const langsung = (palsu: string): Promise<Jawab> =>
      tanya({ port: lajur.port, host: '127.0.0.1' }, '/l', {
        method: 'POST',
        dari: '127.0.6.1',
        badan: 'kode=2222-2222',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: PUBLIK,
          'x-forwarded-for': palsu,
          'x-forwarded-proto': 'https',
        },
      });
    for (let ke = 0; ke < 10; ke += 1) await langsung(`203.0.113.${ke}`);
    const jawab = await langsung('203.0.113.77');
    expect(jawab.teks).toContain('Coba lagi');
    expect(jawab.kepala['strict-transport-security']).toBeUndefined();
  });
});
