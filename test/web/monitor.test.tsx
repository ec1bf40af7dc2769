import { beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { alamat } from '../../src/web/alamat.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteJejak } from '../../src/web/rute/jejak.tsx';
import { ruteMonitor } from '../../src/web/rute/monitor.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji, NIK } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';

const MENIT = 60_000;
/** Heads of the two offices, a clerk, and the admin (who is also of the kecamatan). */
const LURAH = 'rosmala';
const CAMAT = 'arman.hadi';
const KASI = 'fitri';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  let dalamPeriksa: Berkas;
  let kembali: Berkas;
  let selesai: Berkas;
  let menyimpang: Berkas;

  const nanti = (menit: number): void => void (uji.geser += menit * MENIT);

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
    selesai = await jalan.sampai(await jalan.baru({ nama: 'SITI SELESAI' }), (b) => b.posisi.di === 'tutup');
    kembali = await jalan.sampai(await jalan.baru({ nama: 'BUDI KEMBALI' }), jalan.sedang('perbaikan'), {
      kurang: { 'f-1-02': 'kosong' },
    });
    dalamPeriksa = await jalan.sampai(await jalan.baru({ nama: 'RINA LAMBAT' }), jalan.sedang('periksa'));
    await jalan.baru({ nama: 'ANI TERTAHAN' });
    // The second check is at once; these two lie there for an hour of the office.
    nanti(60);
    await jalan.baru({ nama: 'DEWI BARU' });
    const balik = await jalan.sampai(await jalan.baru({ nama: 'EKO DIKEMBALIKAN' }), jalan.sedang('paraf'));
    menyimpang = await jalan.tekan(balik, (alat) => ({
      jenis: 'kembalikan',
      alasan: alat.rujuk('Nama kurang huruf.'),
    }));
  });

  const minta = (akun: string, path: string): Promise<Response> =>
    Promise.resolve(sebagaiAkun(uji, { akun, di: '/k/monitor', rute: ruteMonitor() }).request(path));
  const teks = async (akun: string, path: string): Promise<string> => {
    const jawab = await minta(akun, path);
    expect([path, jawab.status]).toEqual([path, 200]);
    return jawab.text();
  };
  const jejak = (akun: string, path: string): Promise<Response> =>
    Promise.resolve(sebagaiAkun(uji, { akun, di: '/k/jejak', rute: ruteJejak() }).request(path));
  const lepas = (href: string): string => href.replaceAll('&amp;', '&');

  describe('the monitor', () => {
    it.each(['hari', 'bulan'])('opens behind each of its numbers a list of just as many (%s)', async (r) => {
      const html = await teks(CAMAT, `/k/monitor?rentang=${r}&semua=ya`);
      const tautan = /href="(\/k\/monitor\/daftar[^"]*)"[^>]*>(?:<b class="angka">)?(\d+)</gu;
      // Minutes lead to the visits that they are the median of; every other bare number is a count.
      const semua = [...html.matchAll(tautan)];
      const angka = semua.filter(([, href = '']) => !href.includes('keadaan=dikerjakan'));
      expect(angka.length).toBeGreaterThan(10);
      for (const [, href = '', n] of new Map(angka.map((a) => [a[1], a])).values()) {
        const daftar = await teks(CAMAT, lepas(href));
        const baris = daftar.match(/<tr/gu)?.length ?? 0;
        expect([href, Math.max(0, baris - 1)]).toEqual([href, Number(n)]);
      }
    });

    it('folds the posts without a step away until somebody asks for them', async () => {
      const diam = uji.dunia.naskah.sop.nilai.pelaksana.filter((p) => p.tertulis.includes('Transfusi'));
      const [lipat, semua] = [await teks(CAMAT, '/k/monitor'), await teks(CAMAT, '/k/monitor?semua=ya')];
      expect(diam).toHaveLength(1);
      for (const { singkat } of diam)
        expect([lipat, semua].map((h) => h.includes(singkat))).toEqual([false, true]);
      expect(lipat).toContain('Tampilkan 9 jabatan tanpa langkah');
    });

    it('says late what the clock says, first the one that is late the most', async () => {
      const daftar = await teks(LURAH, alamat.monitorDaftar({ keadaan: 'lewat' }));
      const nomor = [...daftar.matchAll(/>([A-Z]\d-26-\d{4}-[A-Z])</gu)].map((m) => m[1]);
      // Ani waits for 5 minutes' work since an hour, Rina for 15 minutes'.
      expect(nomor).toHaveLength(2);
      expect(nomor[1]).toBe(dalamPeriksa.nomor);
      expect(daftar).toContain('Lewat 55 mnt');
      expect(daftar).toContain('Lewat 45 mnt');
    });

    it('lists what was returned, by thing and reason, and what waits for its pemohon and why', async () => {
      const html = await teks(LURAH, '/k/monitor?rentang=hari');
      const sebab =
        /href="(\/k\/monitor\/daftar\?[^"]*keadaan=kembali[^"]*syarat=f-1-02[^"]*)"[^>]*>1</u.exec(html);
      expect(await teks(LURAH, lepas(sebab?.[1] ?? ''))).toContain(kembali.nomor ?? '-');
      const tunggu = await teks(LURAH, alamat.monitorDaftar({ keadaan: 'pemohon' }));
      expect(tunggu).toContain(kembali.nomor ?? '-');
      expect(tunggu).toContain('BUDI KEMBALI');
    });

    it('counts what followed the chart, and what left it', async () => {
      const sesuai = await teks(LURAH, alamat.monitorDaftar({ keadaan: 'sesuai', rentang: 'hari' }));
      expect(sesuai).toContain(selesai.nomor ?? '-');
      const simpang = await teks(LURAH, alamat.monitorDaftar({ keadaan: 'simpang', rentang: 'hari' }));
      expect(simpang).toContain('EKO DIKEMBALIKAN');
      // The reason is sealed with the berkas and stands on its page alone.
      expect(simpang).not.toContain('Nama kurang huruf');
      const halaman = sebagaiAkun(uji, { akun: LURAH, di: '/k/berkas', rute: ruteBerkas() });
      const sendiri = await (await halaman.request(alamat.berkas(menyimpang.nomor ?? ''))).text();
      expect(sendiri).toMatch(/Penyimpangan dari bagan \(1\)[\s\S]*Alasan: [^<]*Nama kurang huruf/u);
    });

    it('shows the kecamatan the numbers of its kelurahan, and no name before its own part has begun', async () => {
      const daftar = await teks(CAMAT, alamat.monitorDaftar({ keadaan: 'sini' }));
      expect(daftar).toContain(dalamPeriksa.nomor ?? '-');
      expect(daftar).not.toContain('RINA LAMBAT');
      expect(daftar).not.toContain(alamat.berkas(dalamPeriksa.nomor ?? ''));
      expect(await teks(CAMAT, alamat.monitorDaftar({ keadaan: 'selesai' }))).toContain('SITI SELESAI');
      expect(await teks(LURAH, alamat.monitorDaftar({ keadaan: 'sini' }))).toContain('RINA LAMBAT');
    });

    it('is for the posts of the SOP, each with its own offices: another office is refused, a list that is none is not there', async () => {
      expect(await teks(KASI, '/k/monitor')).toContain('Langkah dan pelaksana');
      expect((await minta(LURAH, '/k/monitor?kantor=kecamatan-gabek')).status).toBe(403);
      expect((await minta(LURAH, '/k/monitor/daftar?keadaan=lewat&kantor=selindung')).status).toBe(403);
      expect((await minta(LURAH, '/k/monitor/daftar?keadaan=apa-saja')).status).toBe(404);
      expect((await minta(LURAH, '/k/monitor/csv')).status).toBe(404);
    });

    it('gives the list as a file without names', async () => {
      const csv = await minta(LURAH, alamat.monitorCsv({ keadaan: 'sini' }));
      const isi = await csv.text();
      expect(csv.headers.get('content-type')).toContain('text/csv');
      expect(isi).toContain(dalamPeriksa.nomor ?? '-');
      expect(isi).not.toContain('RINA');
    });
  });

  describe('looks at personal data', () => {
    it('are read by the head of the office and the admin, and by nobody else', async () => {
      const berkas = sebagaiAkun(uji, { akun: KASI, di: '/k/berkas', rute: ruteBerkas() });
      expect(await (await berkas.request(alamat.berkas(dalamPeriksa.nomor ?? ''))).text()).toContain(
        NIK.slice(0, 6),
      );
      for (const akun of [LURAH, 'nurlela']) {
        const semua = await (await jejak(akun, '/k/jejak')).text();
        expect(semua).toContain('Fitri Handayani');
        expect(semua).toContain('saat memeriksa persyaratan');
        const satu = await (await jejak(akun, alamat.jejakBerkas(dalamPeriksa.nomor ?? ''))).text();
        expect(satu).toContain('Membuka NIK dan No. KK');
        expect(satu).not.toContain(NIK);
        expect(await (await jejak(akun, alamat.jejakCsv())).text()).toContain(dalamPeriksa.nomor ?? '-');
      }
      expect((await jejak(KASI, '/k/jejak')).status).toBe(403);
      expect((await jejak(CAMAT, '/k/jejak?hal=99999999')).status).toBe(200);
      expect((await jejak(KASI, alamat.jejakBerkas(dalamPeriksa.nomor ?? ''))).status).toBe(403);
      expect((await jejak(KASI, alamat.jejakCsv())).status).toBe(403);
    });

    it('stay within the office: the head above has none of a berkas that has not come there', async () => {
      expect((await jejak(CAMAT, alamat.jejakBerkas(dalamPeriksa.nomor ?? ''))).status).toBe(404);
      const semua = await (await jejak(CAMAT, '/k/jejak')).text();
      expect(semua).not.toContain('saat memeriksa persyaratan');
      expect((await jejak(LURAH, alamat.jejak({ kantor: 'kecamatan-gabek' }))).status).toBe(403);
      expect(await (await jejak(LURAH, alamat.jejak({ jenis: 'unduh' }))).text()).toContain(
        'Tidak ada pembacaan',
      );
    });
  });
});
