import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { HARI, JAM, MENIT } from '../../src/core/waktu/saat.ts';
import { caraKabar } from '../../src/kabar/cara-kabar.ts';
import type { CaraKabar } from '../../src/kabar/kantor-kabar.ts';
import { putaranKabar } from '../../src/jobs/kabar.ts';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji } from '../web/berkas-uji.ts';
import { bukaDunia, type DuniaUji } from '../web/dunia-uji.ts';
import { bukaPenerima, type PenerimaSurel } from './penerima-surel.ts';

forEachEngine((buka) => {
  let uji: DuniaUji;
  let walk: BerkasUji;
  let server: PenerimaSurel;
  let cara: CaraKabar;
  let urut = 0;

  beforeAll(async () => {
    uji = await bukaDunia(buka);
    walk = await berkasUji(uji.dunia);
    server = await bukaPenerima();
    cara = caraKabar({
      surel: {
        host: '127.0.0.1',
        port: server.port,
        tls: 'tanpa',
        akun: null,
        dari: 'Kecamatan Gabek <lajur@contoh.go.id>',
        batas: 700,
      },
      gerbang: null,
      tenang: { mulai: 20, selesai: 7 },
      ingat: { perbaikan: [3, 20], dibawa: [3] },
    });
  });
  afterAll(() => server.tutup());
  beforeEach(() => {
    server.sikap = 'terima';
    uji.geser = Math.ceil(uji.geser / HARI) * HARI;
  });

  const putar = (ingat = false) => putaranKabar(uji.dunia, cara, { ingat });
  const masuk = (ke: string) => server.masuk.filter((m) => m.ke === ke);
  const kabar = async ({ id }: Pick<Berkas, 'id'>) =>
    (await uji.dunia.berkas.kabar.untukBerkas(id)).filter((k) => k.saluran === 'email');
  const sehat = async () => (await uji.dunia.berkas.kabar.kesehatan()).find((k) => k.saluran === 'email');
  /** A berkas received for somebody with an address of their own: its news is due. */
  const baru = async () => {
    urut += 1;
    const email = `warga${urut}@contoh.example`;
    const berkas = await walk.baru({ pemohon: { email, bolehEmail: true, bolehWa: false } });
    return { berkas, email };
  };

  test('a server that is down for hours: all waits, the administrator sees it, each arrives once', async () => {
    const { port } = server;
    await server.tutup();
    const semua = [await baru(), await baru(), await baru()];
    await putar();
    expect(await sehat()).toMatchObject({
      menunggu: 3,
      gagal: 0,
      gagalSejak: uji.dunia.jam(),
      sebab: 'tak_tersambung',
    });
    const sejak = (await sehat())?.gagalSejak;
    for (let kali = 0; kali < 4; kali += 1) {
      uji.geser += 40 * MENIT;
      await putar();
    }
    expect(await sehat()).toMatchObject({ menunggu: 3, gagalSejak: sejak });
    server = await bukaPenerima(port);
    uji.geser += 4 * JAM;
    await putar();
    await putar();
    for (const { berkas, email } of semua) {
      expect(masuk(email)).toHaveLength(1);
      expect(await kabar(berkas)).toMatchObject([{ keadaan: 'terkirim', sebab: null }]);
    }
    expect(await sehat()).toMatchObject({ menunggu: 0, gagalSejak: null });
  });

  test('one berkas that cannot be read keeps no other from being told, and is told itself once it can', async () => {
    const [rusak, utuh] = [await baru(), await baru()];
    const isi: typeof uji.dunia.berkas.isi = (minta) => {
      if (minta.berkas === rusak.berkas.id) throw new Error('not to be read');
      return uji.dunia.berkas.isi(minta);
    };
    await putaranKabar({ ...uji.dunia, berkas: { ...uji.dunia.berkas, isi } }, cara, { ingat: false });
    expect([masuk(rusak.email).length, masuk(utuh.email).length]).toEqual([0, 1]);
    uji.geser += 11 * MENIT;
    await putar();
    expect([masuk(rusak.email).length, masuk(utuh.email).length]).toEqual([1, 1]);
  });

  test('one whose words cannot be made is certainly not sent: it waits, keeps nobody waiting, and goes later', async () => {
    const [rusak, utuh] = [await baru(), await baru()];
    let dibaca = 0;
    const isi: typeof uji.dunia.berkas.isi = (minta) => {
      // Shared out at the first look, made into words at the second.
      if (minta.berkas === rusak.berkas.id && (dibaca += 1) > 1) throw new Error('not to be read');
      return uji.dunia.berkas.isi(minta);
    };
    await putaranKabar({ ...uji.dunia, berkas: { ...uji.dunia.berkas, isi } }, cara, { ingat: false });
    expect([masuk(rusak.email).length, masuk(utuh.email).length]).toEqual([0, 1]);
    expect(await kabar(rusak.berkas)).toMatchObject([{ keadaan: 'menunggu', sebab: 'tak_terbaca' }]);
    uji.geser += 11 * MENIT;
    await putar();
    expect([masuk(rusak.email).length, masuk(utuh.email).length]).toEqual([1, 1]);
  });

  test('the words: number and what to do, the way to stop, a machine by its own word, and nobody named', async () => {
    const { berkas, email } = await baru();
    await putar();
    const teks = masuk(email)[0]?.teks.replaceAll('=\r\n', '') ?? '';
    expect(teks).toContain(`Subject: ${berkas.nomor}: Berkas diterima`);
    expect(teks).toContain(`Berkas ${berkas.nomor} diterima 2`);
    expect(teks).toMatch(/https:\/\/lajur\.example\/l\/[2-9A-HJKMNP-Z]{26}\/berhenti/);
    expect(teks).toContain('Auto-Submitted: auto-generated');
    expect(teks).toMatch(/List-Unsubscribe:\s+<https:/);
    expect(teks).not.toMatch(/SITI|RAHMAWATI|197106/);
  });

  test.each([
    ['tunda-penerima', 'kode/450'],
    ['tunda-isi', 'kode/451'],
  ] as const)('%s: tried again later, delivered once', async (sikap, sebab) => {
    const { berkas, email } = await baru();
    server.sikap = sikap;
    await putar();
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'menunggu', sebab, percobaan: 1 }]);
    server.sikap = 'terima';
    await putar();
    expect(masuk(email)).toHaveLength(0);
    uji.geser += 5 * MENIT;
    await putar();
    expect(masuk(email)).toHaveLength(1);
  });

  test.each([
    ['tolak-penerima', 'kode/550'],
    ['tolak-isi', 'kode/554'],
  ] as const)('%s: failed for good, shown, and tried again when a person says so', async (sikap, sebab) => {
    const { berkas, email } = await baru();
    server.sikap = sikap;
    await putar();
    const [satu] = await kabar(berkas);
    expect(satu).toMatchObject({ keadaan: 'gagal', sebab });
    uji.geser += 5 * JAM;
    await putar();
    expect((await kabar(berkas))[0]?.percobaan).toBe(1);
    server.sikap = 'terima';
    const tekan = { apa: 'ulang', oleh: 'orang', kantor: [satu?.kantor ?? ''] } as const;
    expect(await uji.dunia.berkas.kabar.tindak(satu?.id ?? '', tekan)).toBe(true);
    expect(await uji.dunia.berkas.kabar.tindak(satu?.id ?? '', tekan)).toBe(false);
    await putar();
    expect(masuk(email)).toHaveLength(1);
  });

  test.each(['putus', 'diam'] as const)(
    '%s after the message was sent: nobody knows, and nobody sends it again by itself',
    async (sikap) => {
      const { berkas, email } = await baru();
      server.sikap = sikap;
      await putar();
      server.sikap = 'terima';
      uji.geser += 5 * JAM;
      await putar();
      expect(masuk(email)).toHaveLength(1);
      expect(await kabar(berkas)).toMatchObject([{ keadaan: 'tak_pasti', sebab: 'terputus' }]);
      expect((await sehat())?.takPasti).toBeGreaterThan(0);
    },
  );

  test('four workers at once: each message once', async () => {
    const semua = [];
    for (let n = 0; n < 6; n += 1) semua.push(await baru());
    await Promise.all([putar(), putar(), putar(), putar()]);
    await putar();
    for (const { email } of semua) expect(masuk(email)).toHaveLength(1);
  });

  test('a process that died while sending: not certain, never sent by itself', async () => {
    const { berkas, email } = await baru();
    await putaranKabar(uji.dunia, { ...cara, tenang: { mulai: 0, selesai: 23 } }, { ingat: false });
    const diambil = await uji.dunia.berkas.kabar.ambil('email', 5 * MENIT);
    expect(diambil?.berkas).toBe(berkas.id);
    await putar();
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'mengirim' }]);
    uji.geser += 6 * MENIT;
    await putar();
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'tak_pasti', sebab: 'terputus' }]);
    expect(masuk(email)).toHaveLength(0);
    // It was alive after all, only slow: what it says is still the truth.
    if (diambil) await uji.dunia.berkas.kabar.catat(diambil, { jadi: 'terkirim' });
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'terkirim' }]);
  });

  test('in the quiet hours nothing goes; what later news overtakes is not sent, and that is written down', async () => {
    uji.geser += 13 * JAM;
    const { berkas, email } = await baru();
    await putar();
    const lanjut = await walk.sampai(berkas, walk.sedang('isi_form'));
    const maju = await walk.sampai(lanjut, walk.sedang('paraf'));
    await putar();
    expect(masuk(email)).toHaveLength(0);
    expect((await kabar(maju)).map((k) => [k.isi.jenis, k.keadaan, k.sebab])).toEqual([
      ['lengkap', 'menunggu', null],
      ['diterima', 'dilewati', 'tersusul'],
    ]);
    uji.geser += 10 * JAM;
    await putar();
    expect(masuk(email)).toHaveLength(1);
    expect(masuk(email)[0]?.teks).toContain('sudah lengkap');
  });

  test('who says stop is left alone, and told again when they want to be', async () => {
    const { berkas, email } = await baru();
    await uji.dunia.berkas.kabar.berhenti(berkas.id, null);
    await putar();
    expect(await kabar(berkas)).toMatchObject([{ keadaan: 'dilewati', sebab: 'berhenti' }]);
    await uji.dunia.berkas.kabar.kabariLagi(berkas.id);
    await walk.sampai(berkas, walk.sedang('paraf'));
    await putar();
    expect(masuk(email)).toHaveLength(1);
  });

  test('reminders: on the days that are set, each once, and none for who has come meanwhile', async () => {
    const { berkas, email } = await baru();
    const diperiksa = await walk.sampai(berkas, walk.sedang('periksa'));
    const syarat = diperiksa.syarat[0] ?? '';
    const kurang = await walk.sampai(diperiksa, (b) => b.pemegang.jenis === 'pemohon', {
      kurang: { [syarat]: 'x' },
    });
    const jenis = async () => (await kabar(kurang)).map((k) => `${k.isi.jenis} ${k.keadaan}`);
    await putar(true);
    expect(await jenis()).toContain('kurang terkirim');
    uji.geser += 3 * HARI;
    await putar(true);
    await putar(true);
    expect(masuk(email).filter((m) => m.teks.includes('masih menunggu'))).toHaveLength(1);
    uji.geser += 17 * HARI;
    await putar(true);
    expect(masuk(email).filter((m) => m.teks.includes('masih menunggu'))).toHaveLength(2);
    uji.geser += 2 * HARI;
    await putar(true);
    expect((await jenis()).filter((j) => j === 'ingat_perbaikan terkirim')).toHaveLength(2);
  });

  test('forgetting the person takes along what was told', async () => {
    const { berkas } = await baru();
    await putar();
    const loket = walk.pada(berkas, uji.dunia.naskah.sop.nilai.penerimaan.pelaksana);
    const tutup = await walk.tekan(
      berkas,
      ({ rujuk }) => ({ jenis: 'batalkan', alasan: rujuk('tidak jadi') }),
      loket,
    );
    expect(await uji.dunia.berkas.lupakan(tutup.id)).toBe(true);
    await putar();
    expect(await kabar(tutup)).toEqual([]);
  });
});
