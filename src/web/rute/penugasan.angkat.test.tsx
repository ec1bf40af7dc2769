import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../../test/database/engines.ts';
import { bukaDunia, kirim, sebagaiAkun, type DuniaUji } from '../../../test/web/dunia-uji.ts';
import { rutePenugasan } from './penugasan.tsx';

const ID = '3f2a6c1e-8a51-4f0e-9d0c-5b8f6a7c9901';

forEachEngine((open) => {
  let uji: DuniaUji;
  const app = (akun = 'nurlela') => sebagaiAkun(uji, { akun, di: '/k/penugasan', rute: rutePenugasan() });
  const tampil = async (path: string, akun?: string) => (await app(akun).request(path)).text();
  const orang = async (akun: string) => {
    const ada = (await uji.dunia.organisasi.baca()).pegawai.find((p) => p.akun === akun);
    return ada?.id ?? 'tidak ada';
  };
  const penugasan = async (id: string) =>
    (await uji.dunia.organisasi.baca()).penugasan.find((p) => p.id === id);

  /** The post that an account holds for good, and its appointment. */
  const pos = async (akun: string) => {
    const siapa = await orang(akun);
    const ada = (await uji.dunia.organisasi.baca()).penugasan.find(
      (p) => p.orang === siapa && p.status === 'definitif',
    );
    if (!ada) throw new Error(`${akun} holds nothing`);
    return ada;
  };

  const tanggal = (nama: string, [hari, bulan, tahun]: readonly [string, string, string]) => ({
    [`${nama}.hari`]: hari,
    [`${nama}.bulan`]: bulan,
    [`${nama}.tahun`]: tahun,
  });

  const plh = async (lain: Readonly<Record<string, string>> = {}) => ({
    id: ID,
    orang: await orang('dedi.saputra'),
    jabatan: (await pos('fitri')).jabatan,
    status: 'plh',
    ...tanggal('mulai', ['24', '11', '2026']),
    ...tanggal('sampai', ['27', '11', '2026']),
    nomor: '800/99/SP/2026',
    ...tanggal('tanggal_surat', ['23', '11', '2026']),
    ...lain,
  });

  /** Makes the post of an account vacant. */
  const kosongkan = async (akun: string) => {
    const { id } = await pos(akun);
    await kirim(app(), `/k/penugasan/${id}/cabut`, { alasan: 'Pindah tugas.' });
  };

  describe('a form that cannot be taken', () => {
    beforeAll(async () => {
      uji = await bukaDunia(open);
    });

    it.each([
      [{ orang: '' }, 'orang-g', 'Pilih pegawai'],
      [{ status: '' }, 'status-g', 'Pilih definitif'],
      [{ 'mulai.bulan': '13' }, 'mulai-g', 'Isi tanggal mulai'],
      [{ 'sampai.hari': '31' }, 'sampai-g', 'Isi tanggal akhir'],
      [{ 'sampai.hari': '23' }, 'sampai-g', 'sudah lewat'],
      [{ 'mulai.hari': '28' }, 'sampai-g', 'lebih dulu daripada'],
      [{ nomor: ' ' }, 'nomor-g', 'Isi nomor surat'],
      [{ 'tanggal_surat.tahun': '' }, 'tanggal_surat-g', 'Isi tanggal surat'],
      [
        { status: 'definitif', 'sampai.hari': '', 'sampai.bulan': '', 'sampai.tahun': '' },
        'jabatan-g',
        'pejabat definitif',
      ],
    ])('refuses %o beside its field and keeps what was typed', async (lain, id, kalimat) => {
      const jawab = await kirim(app(), '/k/penugasan/baru', await plh(lain));
      const html = await jawab.text();
      expect(jawab.status).toBe(422);
      expect(html).toMatch(new RegExp(`id="${id}">(?:(?!</p>).)*${kalimat}`, 's'));
      expect(html).toContain('Ada 1 yang perlu diperbaiki');
      expect(html).toContain('value="2026"');
      expect(await penugasan(ID)).toBeUndefined();
    });

    it('keeps markup typed into the number as text', async () => {
      const jawab = await kirim(app(), '/k/penugasan/baru', await plh({ nomor: '"><b>1</b>', orang: '' }));
      expect(await jawab.text()).toMatch(/name="nomor"[^>]*value="&quot;/);
    });
  });

  describe('the appointments page', () => {
    beforeEach(async () => {
      uji = await bukaDunia(open);
    });

    it('refuses others and says whom to ask', async () => {
      const jawab = await app('fitri').request('/k/penugasan');
      expect(jawab.status).toBe(403);
      expect(await jawab.text()).toContain('Sampaikan surat perintahnya kepada Nurlela.');
      expect((await kirim(app('fitri'), '/k/penugasan/baru', await plh())).status).toBe(403);
      expect(await penugasan(ID)).toBeUndefined();
    });

    it('shows who holds each post, by what order, until when', async () => {
      const html = await tampil('/k/penugasan');
      expect(html).toContain('Fitri Handayani');
      expect(html).toContain('24 Nov 2026 sampai 27 Nov 2026');
      expect(html).toContain('800/12/SP/2026, 23 Nov 2026');
      expect(html).toContain('Semua jabatan terisi.');
    });

    it('appoints once however often the form is pressed, and the last day counts', async () => {
      const isi = await plh();
      for (const geser of [0, 60_000]) {
        uji.geser = geser;
        const jawab = await kirim(app(), '/k/penugasan/baru', isi);
        expect([jawab.status, jawab.headers.get('location')]).toEqual([303, `/k/penugasan?usai=${ID}`]);
      }
      const ada = await penugasan(ID);
      expect(ada).toMatchObject({ status: 'plh', surat: { nomor: '800/99/SP/2026', tanggal: '2026-11-23' } });
      expect(new Date(ada?.sampai ?? 0).toISOString()).toBe('2026-11-27T17:00:00.000Z');
      expect(await tampil(`/k/penugasan?usai=${ID}`)).toMatch(/Dedi Saputra ditugaskan sebagai Plh\./);
    });

    it('does not call another wish saved because its form was used before', async () => {
      await kirim(app(), '/k/penugasan/baru', await plh());
      const jawab = await kirim(app(), '/k/penugasan/baru', await plh({ nomor: '800/100/SP/2026' }));
      expect(jawab.status).toBe(422);
      const html = await jawab.text();
      expect(html).toContain('sudah tersimpan tadi dengan isi lain');
      expect(html).not.toContain(ID);
      expect((await penugasan(ID))?.surat?.nomor).toBe('800/99/SP/2026');
    });

    it('takes a Plt. on the day the post fell vacant, and beyond three months only when pressed again', async () => {
      await kosongkan('fitri');
      expect(await tampil('/k/penugasan')).toContain('1 jabatan kosong.');
      const isi = await plh({ status: 'plt', 'sampai.bulan': '3', 'sampai.tahun': '2027' });
      const tanya = await kirim(app(), '/k/penugasan/baru', isi);
      const html = await tanya.text();
      expect(tanya.status).toBe(422);
      expect(html).toMatch(/id="sampai-s">(?:(?!<\/p>).)*lebih dari 3 bulan/s);
      expect(html).toContain('Tetap simpan');
      expect(await penugasan(ID)).toBeUndefined();
      const tahu = /name="tahu" value="([^"]*)"/.exec(html)?.[1] ?? '';
      expect((await kirim(app(), '/k/penugasan/baru', { ...isi, tahu })).status).toBe(303);
      expect((await penugasan(ID))?.status).toBe('plt');
    });
  });

  describe('revoking', () => {
    beforeAll(async () => {
      uji = await bukaDunia(open);
    });

    it('asks why, then ends the appointment at once and keeps the record', async () => {
      const { id } = await pos('fitri');
      const path = `/k/penugasan/${id}/cabut`;
      expect(await tampil(path)).toContain('Jabatan ini menjadi kosong.');
      const tolak = await kirim(app(), path, { alasan: 'pindah' });
      expect(tolak.status).toBe(422);
      expect(await tolak.text()).toMatch(/id="alasan-g">.*sedikitnya dua kata/s);
      expect((await penugasan(id))?.dicabut).toBeNull();
      for (const _ of [1, 2]) {
        const jawab = await kirim(app(), path, { alasan: 'Pindah <i>tugas</i>.' });
        expect([jawab.status, jawab.headers.get('location')]).toEqual([303, `/k/penugasan?usai=${id}`]);
      }
      const html = await tampil(`/k/penugasan?usai=${id}`);
      expect(html).toContain('sudah dicabut.');
      expect(html).toContain('Dicabut Nurlela: Pindah &lt;i>tugas');
      expect(html).toContain('Kosong');
    });

    it('knows no other appointment', async () => {
      expect((await app().request('/k/penugasan/tidak-ada/cabut')).status).toBe(404);
    });
  });
});
