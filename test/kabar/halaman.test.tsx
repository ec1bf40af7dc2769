import { beforeAll, expect, test } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { putaranKabar } from '../../src/jobs/kabar.ts';
import type { CaraKabar } from '../../src/kabar/kantor-kabar.ts';
import type { SaluranKirim } from '../../src/kabar/saluran.ts';
import { berkasStore } from '../../src/store/berkas/store.ts';
import { ALAMAT_POLOS } from '../../src/web/aset/alamat.ts';
import { ruteBerhenti } from '../../src/web/rute/berhenti.tsx';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteKabar } from '../../src/web/rute/kabar.tsx';
import { forEachEngine } from '../database/engines.ts';
import { gudangMemori, INDUK } from '../store/kantor-uji.ts';
import { berkasUji, type BerkasUji } from '../web/berkas-uji.ts';
import { bukaDunia, type DuniaUji, kirim, sebagaiAkun } from '../web/dunia-uji.ts';

forEachEngine((buka) => {
  let uji: DuniaUji;
  let walk: BerkasUji;
  const cara: CaraKabar = {
    saluran: [],
    tenang: { mulai: 20, selesai: 7 },
    ingat: { perbaikan: [], dibawa: [] },
  };

  beforeAll(async () => {
    uji = await bukaDunia(buka);
    walk = await berkasUji(uji.dunia);
  });

  const sebagai = (akun: string) => sebagaiAkun(uji, { akun, di: '/k/kabar', rute: ruteKabar() });
  const teks = async (akun: string, path = '/k/kabar') => (await sebagai(akun).request(path)).text();
  const kabar = ({ id }: Pick<Berkas, 'id'>) => uji.dunia.berkas.kabar.untukBerkas(id);
  const baru = async () => {
    const berkas = await walk.baru();
    await putaranKabar(uji.dunia, cara, { ingat: false });
    return berkas;
  };

  test('the loket sends by hand: the words in WhatsApp, written down by a press, taken back by another', async () => {
    const berkas = await baru();
    const halaman = await teks('rizki');
    expect(halaman).toContain(berkas.nomor);
    expect(halaman).toContain('href="https://wa.me/6281200004471?text=Berkas%20');
    expect(halaman).not.toContain('1971064202009903');
    const [satu] = await kabar(berkas);
    const id = satu?.id ?? '';
    const usai = await kirim(sebagai('rizki'), `/k/kabar/${id}/terkirim`, {});
    expect(usai.headers.get('location')).toBe(`/k/kabar?usai=terkirim&id=${id}`);
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'terkirim', sebab: 'dengan_tangan' }]);
    // Two have it open: the second is told, and nothing changes.
    const dua = await kirim(sebagai('mega'), `/k/kabar/${id}/lewati`, {});
    expect(dua.headers.get('location')).toBe('/k/kabar?usai=bentrok');
    expect(await teks('rizki', `/k/kabar?usai=terkirim&id=${id}`)).toContain(`/k/kabar/${id}/urungkan`);
    await kirim(sebagai('rizki'), `/k/kabar/${id}/urungkan`, {});
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'menunggu' }]);
  });

  test('is for who meets the pemohon, of their own office alone', async () => {
    const berkas = await baru();
    expect((await sebagai('arman.hadi').request('/k/kabar')).status).toBe(403);
    expect(await teks('yuni.astuti')).not.toContain(berkas.nomor);
    const [satu] = await kabar(berkas);
    await kirim(sebagai('yuni.astuti'), `/k/kabar/${satu?.id ?? ''}/lewati`, {});
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'menunggu' }]);
  });

  test('who was told by the press itself is not told by hand once more', async () => {
    const berkas = await baru();
    const syarat = berkas.syarat[0] ?? '';
    const diperiksa = await walk.sampai(berkas, walk.sedang('periksa'));
    const kurang = await walk.sampai(diperiksa, (b) => b.pemegang.jenis === 'pemohon', {
      kurang: { [syarat]: 'x' },
    });
    await putaranKabar(uji.dunia, cara, { ingat: false });
    expect((await kabar(kurang)).find((k) => k.isi.jenis === 'kurang')).toMatchObject({
      keadaan: 'dilewati',
      sebab: 'disampaikan',
    });
  });

  test('the page of the berkas says what was told, and the loket writes down that the pemohon wants no more', async () => {
    const berkas = await baru();
    const app = sebagaiAkun(uji, { akun: 'rizki', di: '/k/berkas', rute: ruteBerkas() });
    const lihat = async () => (await app.request(`/k/berkas/${berkas.nomor ?? ''}`)).text();
    expect(await lihat()).toContain('Pesan ke pemohon');
    await kirim(sebagai('rizki'), `/k/kabar/berkas/${berkas.nomor ?? ''}/berhenti`, {});
    const html = await lihat();
    expect(html).toContain('Pemohon minta berhenti; dicatat Rizki Pratama');
    expect(html).toContain('Pemohon minta berhenti dikabari.');
    await kirim(sebagai('rizki'), `/k/kabar/berkas/${berkas.nomor ?? ''}/lagi`, {});
    expect(await lihat()).not.toContain('minta berhenti; dicatat');
  });

  test('the pemohon stops it without logging in: looking changes nothing, and the short code opens nothing', async () => {
    const berkas = await baru();
    const store = berkasStore({
      database: uji.database,
      induk: INDUK,
      gudang: gudangMemori(),
      jam: uji.dunia.jam,
    });
    const app = ruteBerhenti({ berkas: store, aset: ALAMAT_POLOS, dunia: () => uji.dunia });
    const { token, kode } = await uji.dunia.berkas.lacak(berkas.id);
    const henti = () => uji.dunia.berkas.kabar.berhentiPada(berkas.id);
    const halaman = await (await app.request(`/${token}/berhenti`)).text();
    expect(halaman).toContain('Berhenti dikabari tentang berkas ini?');
    expect(halaman).not.toMatch(/SITI|<script/);
    expect(await henti()).toBeUndefined();
    const tekan = (isi: string) =>
      app.request(`/${token}/berhenti`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: isi,
      });
    expect((await tekan('')).status).toBe(303);
    expect(await henti()).toMatchObject({ oleh: null });
    expect(await (await app.request(`/${token}/berhenti`)).text()).toContain('Anda tidak dikabari lagi');
    await tekan('lagi=ya');
    expect(await henti()).toBeUndefined();
    for (const salah of [kode, `${token.slice(0, -1)}2`, 'x'])
      expect((await app.request(`/${salah}/berhenti`)).status).toBe(404);
  });

  test('of a training office nothing leaves: no link to a number that may be somebody’s, e-mail only said', async () => {
    const dunia = { ...uji.dunia, tenant: { ...uji.dunia.tenant, latihan: true } };
    let dipanggil = 0;
    const saluran: SaluranKirim = {
      saluran: 'email',
      kirim: () => {
        dipanggil += 1;
        return Promise.resolve({ jadi: 'terkirim' });
      },
    };
    const berkas = await walk.baru({ pemohon: { email: 'a@contoh.example', bolehEmail: true } });
    await putaranKabar(
      dunia,
      { saluran: [saluran], tenang: { mulai: 0, selesai: 0 }, ingat: { perbaikan: [], dibawa: [] } },
      { ingat: false },
    );
    const semua = await dunia.berkas.kabar.untukBerkas(berkas.id);
    expect(semua.map((k) => [k.saluran, k.keadaan, k.sebab])).toEqual([
      ['email', 'dilewati', 'latihan'],
      ['tangan', 'menunggu', null],
    ]);
    expect(dipanggil).toBe(0);
    const app = sebagaiAkun({ ...uji, dunia }, { akun: 'rizki', di: '/k/kabar', rute: ruteKabar() });
    const html = await (await app.request('/k/kabar')).text();
    expect(html).toContain('Latihan: tidak dikirim');
    expect(html).not.toContain('wa.me');
  });
});
