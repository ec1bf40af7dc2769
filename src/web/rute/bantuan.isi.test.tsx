import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../../test/database/engines.ts';
import { bukaDunia, sebagaiAkun } from '../../../test/web/dunia-uji.ts';
import { ruteBantuan } from './bantuan.tsx';

forEachEngine((open) => {
  describe('the help page', () => {
    it('gives every person the steps of their own post, word for word, and no others', async () => {
      const uji = await bukaDunia(open);
      const { pegawai, penugasan } = await uji.dunia.organisasi.baca();
      const { kegiatan, penerimaan } = uji.dunia.naskah.sop.nilai;
      for (const { akun, id } of pegawai) {
        const rute = ruteBantuan();
        const html = await (
          await sebagaiAkun(uji, { akun, di: '/k/bantuan', rute }).request('/k/bantuan')
        ).text();
        const milik = new Set(
          penugasan.filter((p) => p.orang === id && p.mulai <= uji.dunia.jam()).map((p) => p.pelaksana),
        );
        for (const k of kegiatan) {
          const judul = `Langkah ${k.no}: ${k.bacaan.singkat}<`;
          const ada = milik.has(k.bacaan.pelaksana);
          expect([akun, k.no, html.includes(judul)]).toEqual([akun, k.no, ada]);
          if (ada) expect(html).toContain(`<dd>${k.kegiatan}</dd>`);
          if (ada) expect(html).toContain(`<dd>${k.waktu.tertulis}</dd>`);
        }
        expect(html.includes('beri tanda terima')).toBe(milik.has(penerimaan.pelaksana));
        expect(html).toContain('<kbd>J</kbd>');
        expect(html).toContain('Nurlela, admin kantor.');
      }
    });
  });
});
