import { beforeAll, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../../test/database/engines.ts';
import { berhasil } from '../../../test/store/berhasil.ts';
import { pressBaru } from '../../../test/store/kantor-uji.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from '../../../test/web/dunia-uji.ts';
import { ruteCari } from './cari.tsx';

const NIK = '1971060202009911';

forEachEngine((open) => {
  let uji: DuniaUji;
  let nomor: string;
  const app = (akun = 'fitri') => sebagaiAkun(uji, { akun, di: '/k/cari', rute: ruteCari() });
  const cari = async (q: string, akun?: string) => (await kirim(app(akun), '/k/cari', { q })).text();

  beforeAll(async () => {
    uji = await bukaDunia(open);
    const baris = { namaPemohon: '<b>SITI</b> RAHMAWATI', nik: [NIK], noKk: ['1971060101009911'] };
    nomor = berhasil(await uji.dunia.berkas.tekan(pressBaru(uji.naskah, { baris }))).nomor ?? '';
  });

  describe('searching', () => {
    it('posts its box, so that no NIK stands in an address', async () => {
      const html = await (await app().request('/k/cari')).text();
      expect(html).toMatch(
        /<form id="form-cari" class="cari" role="search" action="\/k\/cari" method="post">/,
      );
      expect(html).toContain('data-cari');
      expect(html).toContain('Ketik yang dicari.');
    });

    it('finds by name and NIK, masks the NIK, and lets no markup through', async () => {
      expect(await cari('siti')).toContain('&lt;b>SITI');
      const html = await cari('197106 020200 9911');
      expect(html).toContain(`href="/k/berkas/${nomor}"`);
      expect(html).toContain('1971•• •••••• ••11');
      expect(html).not.toContain('020200 9911');
      expect(html).not.toContain(NIK);
    });

    it.each([NIK, '197106020200', '1971 0602 0200'])('never searches %s from an address', async (q) => {
      const html = await (await app().request(`/k/cari?${new URLSearchParams({ q })}`)).text();
      expect(html).toContain('tidak dicari lewat alamat');
      expect(html).not.toContain(nomor);
      expect(html).not.toContain(q);
    });

    it('goes straight to a number typed whole, however it is typed', async () => {
      const ketikan = nomor.toLowerCase().replaceAll('-', ' ');
      const jawab = await kirim(app(), '/k/cari', { q: ketikan });
      expect([jawab.status, jawab.headers.get('location')]).toEqual([303, `/k/berkas/${nomor}`]);
      expect((await app().request(`/k/cari?q=${nomor}`)).status).toBe(303);
    });

    it('says what may be wrong when nothing is found', async () => {
      expect(await cari('197106020200991')).toContain('Yang terisi 15.');
      expect(await cari(`${nomor.slice(0, -3)}9${nomor.slice(-2)}`)).toContain('tidak cocok dengan');
      expect(await cari('tidak ada')).toContain('Tidak ada berkas yang cocok.');
    });

    it('shows nothing of other offices, not even by its number', async () => {
      const organisasi = await uji.dunia.organisasi.baca();
      const fitri = organisasi.pegawai.find((p) => p.akun === 'fitri')?.id;
      const milik = organisasi.penugasan.find((p) => p.orang === fitri);
      if (!milik) throw new Error('no appointment');
      uji.geser = (milik.mulai ?? 0) - uji.dunia.jam() - 1;
      try {
        expect(await cari('siti')).toContain('belum punya penugasan');
        expect(await cari('siti')).not.toContain(nomor);
        expect(await cari(nomor)).toContain('tidak ada di kantor Anda');
      } finally {
        uji.geser = 0;
      }
    });
  });
});
