import { beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';
import { ruteCetak } from '../../src/web/rute/cetak.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji, ISIAN, NIK } from './berkas-uji.ts';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open, { latihan: true });
    jalan = await berkasUji(uji.dunia);
  });

  const cetak = async (akun: string, b: Pick<Berkas, 'id' | 'nomor'>, surat: string) => {
    const app = sebagaiAkun(uji, { akun, di: '/k/berkas/:kunci/cetak', rute: ruteCetak() });
    const jawab = await app.request(`/k/berkas/${b.nomor ?? b.id}/cetak/${surat}`);
    return { status: jawab.status, html: await jawab.text() };
  };
  const angka = (html: string) => html.replaceAll(/<[^>]+>/g, '');

  describe('papers', () => {
    it('the receipt says number, what came in and what not, counter hours, gratis; no NIK', async () => {
      const b = await jalan.baru();
      const { status, html } = await cetak('rizki', b, 'tanda-terima');
      expect(status).toBe(200);
      for (const kata of [
        b.nomor ?? '-',
        'SITI RAHMAWATI',
        '08.00-15.30',
        '0717-000003',
        'Layanan ini gratis.',
      ])
        expect(html).toContain(kata);
      expect(html).toContain('Dicetak 24-11-2026 08.00 oleh Rizki Pratama');
      expect(html).toContain('LATIHAN');
      expect(html.split('Belum diserahkan')).toHaveLength(2);
      expect(html).toMatch(/<svg[^>]*aria-label="G1-26-/);
      expect(angka(html)).not.toContain(NIK);
    });

    it('the form of an empty berkas is a KONSEP with what the loket knows; complete it is none', async () => {
      const b = await jalan.baru();
      const kosong = await cetak('fitri', b, 'form');
      expect(kosong.html).toContain('KONSEP');
      expect(angka(kosong.html)).toContain(NIK);
      const isi = await jalan.sampai(b, jalan.sedang('paraf'));
      const { html } = await cetak('fitri', isi, 'form');
      expect(html).not.toContain('KONSEP');
      expect(angka(html)).toContain('1971060101809901');
      expect(html).toContain('HENDRA GUNAWAN');
      expect(html).toContain('Tanggal pemasukan data');
    });

    it('the form names who acts now: the Plh. with NIP, the incumbent in the form’s own words', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('paraf'));
      const { html } = await cetak('fitri', b, 'form');
      expect(html).toMatch(
        /Plh\. [^<]*<\/p><p class="ttd-nama">Bambang Irawan<\/p><p>NIP 198207072008011006/,
      );
      expect(html).toMatch(/Mengetahui,<\/p><p>[^<]*<\/p><p class="ttd-nama">Arman Hadi, S\.STP/);
      expect(html).not.toContain('Rosmala');
    });

    it('who fills the form prints the saved draft; nobody else sees it', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('isi_form'));
      const { pegawai } = await uji.dunia.organisasi.baca();
      const orang = pegawai.find((p) => p.akun === 'fitri')?.id ?? '';
      await uji.dunia.berkas.draf.simpan(
        { orang, berkas: b.id, bagian: 'isi_form' },
        { ...ISIAN.nilai, alamat: 'JL. DRAF 99' },
      );
      expect((await cetak('fitri', b, 'form')).html).toContain('JL. DRAF 99');
      expect((await cetak('rizki', b, 'form')).html).not.toContain('JL. DRAF 99');
    });

    it('the shortage slip of a titipan lists what is missing, of a return the reasons, NIK masked', async () => {
      const titipan = await jalan.baru({ terima: false });
      const slip = await cetak('rizki', titipan, 'kekurangan');
      expect(slip.html).toContain('masih dititipkan');
      expect(slip.html.split('Belum diserahkan.').length).toBe(titipan.syarat.length);
      const awal = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const kurang = { [awal.syarat[0] ?? '']: `NIK ${NIK} tidak terbaca` };
      const b = await jalan.sampai(awal, jalan.sedang('perbaikan'), { kurang });
      const { html } = await cetak('rizki', b, 'kekurangan');
      expect(html).toContain('1971•• •••••• ••03 tidak terbaca');
      expect(html).toContain('Pemberitahuan kekurangan');
      expect(html).toContain('24 Desember 2026');
      expect(html).not.toContain(NIK);
    });

    it('a map that goes back carries a nota that names the office', async () => {
      const pertama = await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa'));
      const diperiksa = await jalan.sampai(pertama, jalan.sedang('periksa'));
      const kurang = { [diperiksa.syarat[1] ?? '']: 'alamat beda dengan KK lama' };
      const b = await jalan.sampai(diperiksa, jalan.sedang('diambil'), { kurang });
      const { html } = await cetak('dedi.saputra', b, 'kekurangan');
      expect(html).toContain('Nota pengembalian');
      expect(html).toContain('Bawa map berkas ini ke Kelurahan Gabek Satu');
      expect(html).toContain('alamat beda dengan KK lama');
    });

    it('the lembar disposisi shows the chain and leaves room for parafs', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const { html } = await cetak('fitri', b, 'disposisi');
      expect(html.split('Teliti ejaan namanya, lalu teruskan.').length).toBe(b.disposisi.length + 1);
      expect(html).toContain('Segera');
      expect(html).toContain('Bambang Irawan');
    });
  });

  describe('who may print', () => {
    it('nobody outside: another office, an unknown paper, an unknown berkas are not there', async () => {
      const b = await jalan.baru();
      expect((await cetak('dedi.saputra', b, 'form')).status).toBe(404);
      expect((await cetak('rizki', b, 'kuitansi')).status).toBe(404);
      expect((await cetak('rizki', b, 'toString')).status).toBe(404);
      expect((await cetak('rizki', { id: 'x', nomor: 'G1-26-9999-A' }, 'form')).status).toBe(404);
      expect(await uji.dunia.berkas.pembacaan.daftar(b.id)).toEqual([]);
    });

    it('each printing is in the book of looks', async () => {
      const b = await jalan.baru();
      await cetak('rizki', b, 'tanda-terima');
      await cetak('fitri', b, 'form');
      const buku = await uji.dunia.berkas.pembacaan.daftar(b.id);
      expect(buku.map((p) => `${p.jenis} ${p.perihal}`).sort()).toEqual(['cetak form', 'cetak tanda-terima']);
    });
  });
});
