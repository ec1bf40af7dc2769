import { beforeAll, describe, expect, it } from 'vitest';
import { bukaDunia, type DuniaUji, kirim, sebagaiAkun } from './dunia-uji.ts';
import { ruteTerima } from '../../src/web/rute/terima.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';

const DI = '/k/terima';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
  });

  const app = (akun: string) => sebagaiAkun(uji, { akun, di: DI, rute: ruteTerima() });
  const pindai = (akun: string, kode: string) => kirim(app(akun), DI, { kode });
  const ke = (jawab: Response) => [jawab.status, jawab.headers.get('location')];

  describe('receiving by code', () => {
    it('lists what is carried here and leads to it by number, scan or pasted address', async () => {
      const b = await jalan.sampai(await jalan.baru({ nama: 'DIBAWA KEMARI' }), jalan.sedang('dibawa'));
      const html = await (await app('dedi.saputra').request(DI)).text();
      expect(html).toContain('Sedang dibawa pemohon ke sini');
      expect(html).toContain('DIBAWA KEMARI');
      for (const kode of [
        b.nomor ?? '',
        b.nomor?.toLowerCase().replaceAll('-', ' ') ?? '',
        `https://x.example/k/berkas/${b.nomor}`,
        `https://x.example/m/${b.nomor}`,
        `https://x.example/l/${(await uji.dunia.berkas.lacak(b.id)).token}`,
        `x.example/l/${(await uji.dunia.berkas.lacak(b.id)).kode}`,
      ])
        expect(ke(await pindai('dedi.saputra', kode))).toEqual([303, `/k/berkas/${b.nomor}`]);
      expect(await (await app('rizki').request(DI)).text()).not.toContain('DIBAWA KEMARI');
    });

    it('the loket finds a repair', async () => {
      const awal = await jalan.sampai(await jalan.baru({ nama: 'PERBAIKAN' }), jalan.sedang('periksa'));
      const b = await jalan.sampai(awal, jalan.sedang('perbaikan'), {
        kurang: { [awal.syarat[0] ?? '']: 'foto buram' },
      });
      expect(await (await app('rizki').request(DI)).text()).toContain('PERBAIKAN');
      expect(ke(await pindai('rizki', b.nomor ?? ''))).toEqual([303, `/k/berkas/${b.nomor}`]);
    });

    it.each([
      ['', 'Pindai kodenya'],
      ['SITI RAHMAWATI', 'Ini bukan nomor berkas'],
      ['https://kantor.example/l/8K2F7QXM', 'tanda terima ini tidak dikenal'],
      ['G1-26-9999-K', 'tidak ditemukan'],
      ['<b>"x', 'Ini bukan nomor berkas'],
    ])('says what is wrong with %j and keeps it in the field', async (kode, kalimat) => {
      const jawab = await pindai('rizki', kode);
      const html = await jawab.text();
      expect(jawab.status).toBe(422);
      expect(html).toContain(kalimat);
      expect(html).not.toContain('<b>"x');
      if (/^[^<]+$/.test(kode)) expect(html).toContain(`value="${kode}"`);
    });

    it('another office’s berkas is as unknown as none', async () => {
      const b = await jalan.baru();
      const html = await (await pindai('dedi.saputra', b.nomor ?? '')).text();
      expect(html).toContain(`Berkas ${b.nomor} tidak ditemukan`);
      const salah = (await (await pindai('dedi.saputra', 'G1-26-9999-K')).text()).replaceAll(
        'G1-26-9999-K',
        b.nomor ?? '',
      );
      expect(salah.replace(/value="[^"]*"/, '')).toBe(html.replace(/value="[^"]*"/, ''));
    });

    it('is no place for posts that receive nothing', async () => {
      expect((await app('bambang').request(DI)).status).toBe(403);
      expect((await pindai('bambang', 'G1-26-0001-K')).status).toBe(403);
    });
  });

  describe('a map whose hand-over nobody recorded', () => {
    it('is received on the spot, once, without a look into the file before', async () => {
      const b = await jalan.sampai(await jalan.baru({ nama: 'TANPA CATATAN' }), jalan.sedang('diambil'));
      const html = await (await pindai('dedi.saputra', b.nomor ?? '')).text();
      expect(html).toContain(`Terima map ${b.nomor}?`);
      expect(html).toContain('penyimpangan');
      expect(html).not.toContain('TANPA CATATAN');
      const isi = Object.fromEntries(
        [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [
          m[1] ?? '',
          m[2] ?? '',
        ]),
      );
      const kosong = await kirim(app('dedi.saputra'), `${DI}/map`, isi);
      expect([kosong.status, (await kosong.text()).includes('sedikitnya satu')]).toEqual([422, true]);
      const surat = uji.dunia.naskah.sop.nilai.surat[0]?.kunci ?? '';
      const terima = () => kirim(app('dedi.saputra'), `${DI}/map`, { ...isi, surat });
      expect(ke(await terima())).toEqual([303, `/k/berkas/${b.nomor}`]);
      expect(ke(await terima())).toEqual([303, `/k/berkas/${b.nomor}`]);
      const kini = (await uji.dunia.berkas.ambil(b.id, 'sistem'))?.berkas;
      expect(kini?.penyimpangan.map((p) => p.perihal)).toContain('serah_tidak_tercatat');
      expect(jalan.sedang('periksa')(kini ?? b)).toBe(true);
    });
  });
});
