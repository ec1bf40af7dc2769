import { beforeAll, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../../test/database/engines.ts';
import { SELASA } from '../../../test/organisasi/contoh.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from '../../../test/web/dunia-uji.ts';
import { ruteSandi } from './sandi.tsx';

const BARU = 'hujan di pagi hari';

forEachEngine((open) => {
  let uji: DuniaUji;

  const masuk = async (akun: string, sandi: string) =>
    uji.masuk.untuk('gabek').masuk({ akun, sandi, alamat: null, saat: SELASA });

  /** The page of an account that has just logged in with its one-time password. */
  const halaman = async (akun: string) => {
    const lama = uji.sandi.get(akun) ?? '';
    const hasil = await masuk(akun, lama);
    if (!hasil.ok) throw new Error(hasil.kalimat);
    const rute = ruteSandi({ masuk: uji.masuk });
    return { lama, app: sebagaiAkun(uji, { akun, token: hasil.token, di: '/k/sandi', rute }) };
  };

  beforeAll(async () => {
    uji = await bukaDunia(open);
  });

  describe('changing one’s password', () => {
    it('says why it must be changed, then opens the task box and tells so', async () => {
      const { app, lama } = await halaman('fitri');
      const html = await (await app.request('/k/sandi')).text();
      expect(html).toContain('sandi sekali pakai');
      expect(html).toContain('Sedikitnya 10 huruf');
      const jawab = await kirim(app, '/k/sandi', { lama, baru: BARU, ulang: BARU });
      expect([jawab.status, jawab.headers.get('location')]).toEqual([303, '/k/sandi?usai=ya']);
      const usai = await (await app.request('/k/sandi?usai=ya')).text();
      expect(usai).toContain('Kata sandi sudah diganti.');
      expect(usai).not.toContain('sandi sekali pakai');
      expect(await masuk('fitri', BARU)).toMatchObject({ ok: true, harusGanti: false });
    });

    it('leads on to where its owner was going, and nowhere else', async () => {
      const { app, lama } = await halaman('rizki');
      const html = await (await app.request('/k/sandi?lanjut=%2Fk%2Farsip')).text();
      expect(html).toContain('name="lanjut" value="/k/arsip"');
      const jawab = await kirim(app, '/k/sandi', { lama, baru: BARU, ulang: BARU, lanjut: '/k/arsip' });
      const usai = jawab.headers.get('location') ?? '';
      expect(usai).toBe('/k/sandi?usai=ya&lanjut=%2Fk%2Farsip');
      expect(await (await app.request(usai)).text()).toMatch(/href="\/k\/arsip"[^>]*>Lanjutkan/u);
      const luar = await (await app.request('/k/sandi?usai=ya&lanjut=https%3A%2F%2Fjahat.test')).text();
      expect(luar).not.toMatch(/href="https/u);
    });

    it.each([
      ['the old one wrong', { lama: 'bukan itu', baru: BARU, ulang: BARU }, 'lama-g', 'belum cocok'],
      ['the old one empty', { lama: '', baru: BARU, ulang: BARU }, 'lama-g', 'Isi kata sandi sekarang.'],
      ['the new one short', { lama: 'x', baru: 'pendek', ulang: 'pendek' }, 'baru-g', 'Yang terisi 6.'],
      ['two new ones', { lama: 'x', baru: BARU, ulang: `${BARU}!` }, 'ulang-g', 'belum sama'],
    ])('refuses %s beside its field, and sends nothing typed back', async (_, isi, id, kalimat) => {
      const { app } = await halaman('mega');
      const jawab = await kirim(app, '/k/sandi', isi);
      const html = await jawab.text();
      expect(jawab.status).toBe(422);
      expect(html).toMatch(new RegExp(`id="${id}">.*?${kalimat.replaceAll('.', '\\.')}`, 's'));
      expect(html).not.toContain(BARU);
    });
  });
});
