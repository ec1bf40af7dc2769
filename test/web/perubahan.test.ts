import { beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { rutePerubahan } from '../../src/web/rute/perubahan.tsx';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, ISIAN, NIK, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, sebagaiAkun, type DuniaUji } from './dunia-uji.ts';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  let isiLagi: string;
  let diperiksa: Berkas;

  const buka = async (akun: string, b: Berkas, kueri = ''): Promise<string> => {
    const app = sebagaiAkun(uji, { akun, di: '/k/berkas', rute: ruteBerkas() });
    return (await app.request(`/k/berkas/${b.nomor}${kueri}`)).text();
  };
  const perubahan = async (akun: string, b: Berkas, kueri = ''): Promise<string> => {
    const app = sebagaiAkun(uji, { akun, di: '/k/berkas', rute: rutePerubahan() });
    return (await app.request(`/k/berkas/${b.nomor}/perubahan${kueri}`)).text();
  };

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
    const selesai = await jalan.sampai(await jalan.baru(), ({ posisi }) => posisi.di === 'tutup');
    const [siapa = ''] = uji.dunia.naskah.sop.nilai.luar_bagan.koreksi.pelaksana;
    const dibuka = await jalan.tekan(
      selesai,
      ({ rujuk }) => ({ jenis: 'koreksi', alasan: rujuk('Nama ibu salah tulis') }),
      jalan.pada(selesai, siapa),
    );
    const dikoreksi = await jalan.sampai(dibuka, jalan.sedang('isi_form'));
    isiLagi = await buka('fitri', dikoreksi);
    const [ayah, ibu] = ISIAN.baris;
    const isian = {
      nilai: { ...ISIAN.nilai, nik_pemohon: '1971064202009904', jumlah_anggota: '3' },
      baris: [
        { ...ayah, shdk: '01' },
        { ...ibu, nama: 'SITI RAHMAWATY' },
        { nik: '1971060202209905', nama: 'AISYAH', shdk: '04' },
      ],
    };
    diperiksa = await jalan.sampai(dikoreksi, jalan.sedang('paraf'), { isian });
  });

  describe('a correction after completion', () => {
    it('begins with the form as it was: nothing is typed again', async () => {
      expect(isiLagi).toContain('value="HENDRA GUNAWAN"');
      expect(isiLagi).toContain(`value="${ISIAN.nilai.alamat}"`);
    });

    it('shows the next checker first what changed since they accepted it, members by name', async () => {
      const html = await buka('bambang', diperiksa);
      const teks = html.replaceAll(/<[^>]+>/gu, '|');
      expect(teks).toContain('Sejak Anda memeriksanya');
      expect(teks).toMatch(/SITI RAHMAWATY: Nama lengkap\|+SITI RAHMAWATI\|+SITI RAHMAWATY/u);
      expect(teks).toMatch(/AISYAH: Anggota ditambah\|+kosong\|+[^|]*Nama lengkap AISYAH/u);
      expect(html.indexOf('Yang berubah')).toBeLessThan(html.indexOf('id="isi-form"'));
      expect(html).not.toContain(NIK);
    });
  });

  describe('the page of changes', () => {
    it('says who changed what, before and after, with every number masked', async () => {
      const html = await perubahan('bambang', diperiksa);
      const teks = html.replaceAll(/<[^>]+>/gu, '|');
      expect(teks).toMatch(/Isi form\|+[^|]*Kasi Pemerintahan[^|]*Fitri Handayani/u);
      expect(teks).toMatch(/Form diisi pertama kali: \d+ isian, 2 anggota\./u);
      expect(teks).toMatch(/Penilaian\|/u);
      expect(teks).toMatch(/SITI RAHMAWATY: Nama lengkap\|+SITI RAHMAWATI\|+SITI RAHMAWATY/u);
      expect(html).not.toMatch(/\d{6} ?\d{6} ?\d{4}/u);
      expect(html.indexOf('ditambah')).toBeLessThan(html.indexOf('pertama kali'));
    });

    it('opens the numbers only to the holder of the work, and writes that down', async () => {
      expect(await perubahan('rizki', diperiksa, '?nik=tampil')).not.toMatch(/197106 420200 9904/u);
      expect(await perubahan('bambang', diperiksa, '?nik=tampil')).toContain('197106 420200 9904');
      const dibaca = await uji.dunia.berkas.pembacaan.daftar(diperiksa.id);
      expect(dibaca.filter((p) => p.perihal === 'perubahan')).toHaveLength(1);
    });

    it('does not exist for who has no part in the berkas', async () => {
      const app = sebagaiAkun(uji, { akun: 'nurlela', di: '/k/berkas', rute: rutePerubahan() });
      expect((await app.request('/k/berkas/G1-26-9999-K/perubahan')).status).toBe(404);
    });
  });
});
