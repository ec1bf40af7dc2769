import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adaKantor, kunciTerpakai, mulaiKantor } from '../../src/cli/kantor-mulai.ts';
import { tanyaKantor } from '../../src/cli/tanya-kantor.ts';
import { kantorAwal } from '../../src/core/organisasi/kantor-awal.ts';
import { simpanTenant } from '../../src/store/organisasi/tenant.ts';
import { forEachEngine } from '../database/engines.ts';
import { migrasi, SELASA, SOP } from '../organisasi/contoh.ts';
import { peramban, type Peramban } from './lib/peramban.ts';
import { type SusunanUji, susunUji } from './susun-uji.ts';

const SANDI = 'hujan di pagi hari';

forEachEngine((open) => {
  let uji: SusunanUji;
  let admin: Peramban;
  let sandiAwal = '';
  const dikatakan: string[] = [];

  beforeAll(async () => {
    const database = await open(await migrasi());
    // A training office that was switched off lies beside it.
    await simpanTenant(database, { id: 'latihan', nama: 'Kantor latihan', latihan: true, dibuat: SELASA });
    expect(await adaKantor(database)).toBe(false);
    const jawab = [' ', 'Kecamatan Gabek', 'GMT', '', 'Hj. Nurlela Sari, S.Sos.', '123', '', ''];
    const isian = await tanyaKantor({
      tanya: () => Promise.resolve(jawab.shift() ?? null),
      katakan: (kalimat) => dikatakan.push(kalimat),
    });
    const awal = isian && kantorAwal(isian, await kunciTerpakai(database));
    if (!awal) throw new Error('the answers begin no office');
    const baris = await mulaiKantor(database, awal, { sop: SOP, saat: SELASA });
    sandiAwal = /Sandi {2}(\S+)/u.exec(baris.join('\n'))?.[1] ?? '';
    expect(await adaKantor(database)).toBe(true);
    uji = await susunUji(database, { saat: () => SELASA });
    admin = peramban(uji.app);
  });
  afterAll(() => {
    expect(uji.galat).toEqual([]);
    rmSync(uji.data, { recursive: true });
  });

  const masuk = async (akun: string, sandi: string): Promise<Peramban> => {
    const layar = peramban(uji.app);
    await layar.buka('/masuk');
    await layar.tekan('Masuk', { akun, sandi });
    return layar;
  };
  const gantiSandi = (layar: Peramban, lama: string): Promise<string> =>
    layar.tekan('Simpan kata sandi baru', { lama, baru: SANDI, ulang: SANDI });

  it('asks again for what it cannot use, and stops without a trace when the person goes away', async () => {
    expect(dikatakan.slice(1)).toEqual([
      '  Isi namanya, sedikitnya satu huruf.',
      '  Isi WIB, WITA, atau WIT.',
      '  NIP berisi 18 angka. Yang terisi 3.',
    ]);
    expect(await tanyaKantor({ tanya: () => Promise.resolve(null), katakan: () => undefined })).toBeNull();
  });

  it('lets its first admin in, shows no training office, and no page fails without any appointment', async () => {
    await admin.buka('/masuk');
    expect(admin.teks()).not.toContain('latihan');
    // Its sessions, jobs and QR codes find nothing; its rows stay.
    expect(uji.susunan.daftarDunia().map((d) => d.tenant.id)).toEqual(['gabek']);
    expect(await kunciTerpakai(uji.susunan.database)).toContain('latihan');
    await admin.tekan('Masuk', { akun: 'nurlela.sari', sandi: sandiAwal });
    expect(admin.path()).toBe('/k/sandi');
    await gantiSandi(admin, sandiAwal);
    await admin.buka('/k/pegawai');
    const menu = [...admin.html().matchAll(/href="(\/k\/[^"]*)"/gu)].map(([, href = '']) => href);
    expect(menu).toEqual(expect.arrayContaining(['/k/penugasan', '/k/kantor', '/k/sop', '/k/bantuan']));
    for (const href of new Set(menu)) {
      await admin.buka(href);
      expect([href, admin.status()]).toEqual([href, 200]);
    }
  });

  it('is filled from a file made of the SOP: what is missing is named by its line and nothing is saved', async () => {
    const kerangka = await (await minta('/k/kantor/kantor.yaml')).text();
    expect(kerangka).toContain('kunci: gabek\n');
    await admin.buka('/k/kantor');
    await admin.tekan('Periksa', { teks: kerangka });
    expect(admin.status()).toBe(422);
    const baris = 1 + kerangka.split('\n').findIndex((b) => /nama: ''/u.test(b));
    expect(admin.teks()).toContain(`kantor.yaml:${baris}: Tidak boleh kosong.`);
    await admin.tekan('Periksa', { teks: kerangka.replace('kunci: gabek\n', 'kunci: lain\n') });
    expect(admin.teks()).toContain('Tidak boleh kosong');
    await admin.tekan('Periksa', { teks: '' });
    expect(admin.teks()).toContain('Pilih berkasnya, atau tempel isinya');
    await admin.buka('/k/pegawai');
    expect(admin.teks()).toContain('Kantor ini belum berisi kantor dan jabatan');
    const terisi = isi(kerangka);
    await admin.buka('/k/kantor');
    await admin.tekan('Periksa', { teks: terisi.replace('kunci: gabek\n', 'kunci: lain\n') });
    expect(admin.teks()).toContain('Berkas ini untuk "lain", sedangkan kantor ini "gabek"');
    await admin.tekan('Periksa', { teks: terisi });
    expect(admin.teks()).toMatch(/Kantor 2 0 Jabatan 8 0 Pegawai 1 0/u);
    await admin.tekan('Simpan');
    expect(admin.path()).toContain('/k/pegawai?usai');
    expect(admin.teks()).toContain('Kantor dan pegawai sudah disimpan');
  });

  it('sent back as it was downloaded, the file changes nothing', async () => {
    const kini = await (await minta('/k/kantor/kantor.yaml')).text();
    await admin.buka('/k/kantor');
    await admin.tekan('Periksa', { teks: kini });
    expect(admin.teks()).toContain('sudah sama dengan yang tercatat');
  });

  it('a colleague gets a password from the admin alone, once, and works after an appointment', async () => {
    await admin.buka('/k/pegawai');
    expect(admin.teks()).toContain('Rizki Pratama rizki Belum ditugaskan Belum ada Belum pernah masuk');
    await admin.buka('/k/pegawai/sandi');
    await admin.tekan('Ya, beri sandi baru');
    const sandi = /[\w]{4}-[\w]{4}-[\w]{4}/u.exec(admin.teks())?.[0] ?? '';
    const rizki = await masuk('rizki', sandi);
    expect(rizki.path()).toBe('/k/sandi');
    await gantiSandi(rizki, sandi);
    for (const path of ['/k/pegawai', '/k/pegawai/sandi', '/k/kantor', '/k/kantor/kantor.yaml']) {
      const jawab = await minta(path, rizki);
      expect([path, jawab.status]).toEqual([path, 403]);
    }
    await admin.buka('/k/penugasan');
    await admin.buka('/k/penugasan/baru?jabatan=kelurahan-satu%2Fstaf-kelurahan');
    const orang = /value="([^"]+)"[^>]*>Rizki/u.exec(admin.html())?.[1] ?? '';
    await admin.tekan(/^Simpan/u, { orang, status: 'definitif' });
    await rizki.buka('/k/baru');
    expect([rizki.status(), rizki.teks()]).toEqual([200, expect.stringContaining('Permohonan baru')]);
  });

  it('a new password ends the old one and its sessions, and the admin gives none to themselves', async () => {
    const rizki = await masuk('rizki', SANDI);
    await admin.buka('/k/pegawai');
    const tautan = /href="(\/k\/pegawai\/sandi\?untuk=[^"]+)"/u.exec(admin.html())?.[1] ?? '';
    await admin.buka(tautan);
    await admin.tekan('Ya, beri sandi baru');
    await rizki.buka('/k/tugas');
    expect(rizki.path()).toContain('/masuk');
    expect((await masuk('rizki', SANDI)).teks()).toContain('Akun dan sandi belum cocok');
    await admin.buka('/k/pegawai');
    expect(admin.teks()).toContain('Sekali pakai, sampai 27 Nov 2026');
    expect(admin.html().match(/untuk=/gu)).toHaveLength(1);
    await admin.buka('/k/sandi');
    expect(admin.teks()).toContain('diberikan 24 Nov 2026, 08.00 WIB oleh pengelola komputer');
    await admin.buka(tautan);
    expect(admin.teks()).toContain('oleh Hj. Nurlela Sari, S.Sos.');
  });

  /** A page asked for outside the browser's own pages: a download. */
  const minta = async (path: string, layar: Peramban = admin): Promise<Response> =>
    uji.app.request(path, { headers: { cookie: layar.kuki() } });

  /** The skeleton as a clerk fills it in. */
  function isi(kerangka: string): string {
    let ke = 0;
    return kerangka
      .replaceAll("nama: ''", () => `nama: Kantor ${(ke += 1)}`)
      .replaceAll("awalan: ''", () => `awalan: K${(ke += 1)}`)
      .replaceAll(/(kode|alamat|telepon): ''/gu, "$1: 'isi 1'")
      .replace(/pegawai:\n/u, 'pegawai:\n  - { akun: rizki, nama: Rizki Pratama }\n');
  }
});
