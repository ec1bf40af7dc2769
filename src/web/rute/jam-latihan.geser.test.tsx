import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../../test/database/engines.ts';
import { HARI, JAM, MENIT } from '../../core/waktu/saat.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from '../../../test/web/dunia-uji.ts';
import { ruteJamLatihan } from './jam-latihan.tsx';

const PATH = '/k/latihan/jam';
const app = (uji: DuniaUji) => sebagaiAkun(uji, { akun: 'mega', di: PATH, rute: ruteJamLatihan() });

forEachEngine((open) => {
  describe('the trainer’s clock', () => {
    it('moves on by what is offered, once for a double press, and never back behind another trainer', async () => {
      const uji = await bukaDunia(open, { latihan: true });
      expect(await (await app(uji).request(PATH)).text()).toContain('Selasa, 24 November 2026, 08.00 WIB');
      for (const _ of [1, 2]) {
        const jawab = await kirim(app(uji), PATH, { menit: '60', dari: '0' });
        expect(jawab.headers.get('location')).toBe(`${PATH}?usai=geser`);
        expect(uji.geser).toBe(JAM);
      }
      await kirim(app(uji), PATH, { menit: '10', dari: '0' });
      expect(uji.geser).toBe(JAM);
      await kirim(app(uji), PATH, { menit: '10', dari: String(JAM) });
      expect(uji.geser).toBe(JAM + 10 * MENIT);
      await kirim(app(uji), PATH, { menit: '7', dari: String(uji.geser) });
      expect(uji.geser).toBe(JAM + 10 * MENIT);
      expect(await (await app(uji).request(`${PATH}?usai=geser`)).text()).toContain('09.10 WIB');
      await kirim(app(uji), PATH, { menit: '0' });
      expect(uji.geser).toBe(0);
    });

    it('stops a year ahead and says so', async () => {
      const uji = await bukaDunia(open, { latihan: true });
      uji.geser = 360 * HARI;
      const dari = String(uji.geser);
      const jawab = await kirim(app(uji), PATH, { menit: String((7 * HARI) / MENIT), dari });
      expect(jawab.headers.get('location')).toBe(`${PATH}?usai=batas`);
      expect(uji.geser).toBe(360 * HARI);
      expect(await (await app(uji).request(`${PATH}?usai=batas`)).text()).toContain('paling jauh setahun');
    });

    it('does not exist in a real office', async () => {
      const uji = await bukaDunia(open);
      expect((await app(uji).request(PATH)).status).toBe(404);
      expect((await kirim(app(uji), PATH, { menit: '60', dari: '0' })).status).toBe(404);
      expect(uji.geser).toBe(0);
    });
  });
});
