import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buatCadangan } from '../../src/cadangan/buat.ts';
import { bacaCatatan } from '../../src/cadangan/catatan.ts';
import { mulaiKendali } from '../../src/cadangan/kendali.ts';
import { lajurBerjalan } from '../../src/cadangan/kendali-klien.ts';
import { berkasKendali } from '../../src/cadangan/kendali-pesan.ts';
import type { Kemajuan } from '../../src/cadangan/kemajuan.ts';
import { pengurus, type Pengurus } from '../../src/cadangan/pengurus.ts';
import { periksaCadangan } from '../../src/cadangan/periksa-cadangan.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from '../store/berhasil.ts';
import { INDUK, kantorUji, pressBaru, pressDisposisi, unggahanUji } from '../store/kantor-uji.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import { simpanTenant } from '../../src/store/organisasi/tenant.ts';
import type { Database } from '../../src/store/database/database.ts';
import { connect } from 'node:net';
import { diam, folderBaru, hapus, KINI, periksa, SOP_PROGRAM } from './kantor-cadangan.ts';

forEachEngine((buka) => {
  let folder: string;
  let database: Database;
  let store: BerkasTenant;
  let naskah: Naskah;
  let bahan: Parameters<typeof buatCadangan>[0];
  let urus: Pengurus;
  let kini = KINI;

  beforeAll(async () => {
    folder = await folderBaru();
    database = await buka();
    await simpanTenant(database, { id: 'gabek', nama: 'Kecamatan Gabek', latihan: false, dibuat: KINI });
    const gudang = join(folder, 'dokumen');
    const isiGudang = bukaGudang(gudang);
    ({ store, naskah } = await kantorUji(database, { gudang: isiGudang }));
    bahan = { database, induk: INDUK, gudang, sop: SOP_PROGRAM, program: '0.1.0' };
    urus = pengurus({
      ...bahan,
      data: folder,
      isiGudang,
      folder: null,
      jam: 12,
      simpan: 2,
      zona: ZONA.WIB,
      kini: () => kini,
      catatGalat: diam,
    });
    for (let ke = 0; ke < 20; ke += 1) await tekan();
  });
  afterAll(() => hapus(folder));

  /** A press with an upload and the next step: what the office does all day. */
  const tekan = async (): Promise<void> => {
    const press = pressBaru(naskah);
    const berkas = berhasil(
      await store.tekan({
        ...press,
        perintah: async (alat) => {
          const [catat, ...lagi] = [await press.perintah(alat)].flat();
          if (catat?.jenis !== 'catat') throw new Error('begins with catat');
          const dokumen = await alat.dokumen(unggahanUji(`lembar ${press.kunci}.pdf`));
          return [{ ...catat, dokumen: [{ syarat: 'f-1.02', dokumen }] }, ...lagi];
        },
      }),
    );
    berhasil(await store.tekan(pressDisposisi(berkas)));
  };

  test('presses go on while a backup is made, and it holds the office of one instant', async () => {
    const laju = { membuat: true, ditekan: 0 };
    const menekan = (async () => {
      while (laju.membuat) {
        await tekan();
        laju.ditekan += 1;
      }
    })();
    while (laju.ditekan < 2) await new Promise((lanjut) => setTimeout(lanjut, 5));
    const hasil = await buatCadangan(
      bahan,
      { folder, nama: 'lajur-jalan.tar' },
      { kini: KINI, kabari: diam },
    ).finally(() => (laju.membuat = false));
    await menekan;
    expect(laju.ditekan).toBeGreaterThan(4);
    expect(hasil.hilang).toEqual([]);

    const isi = await periksaCadangan(hasil.file, { induk: INDUK, kabari: diam });
    expect(isi.temuan).toEqual([]);
    const baris = Object.fromEntries(isi.manifes.tabel.map((t) => [t.nama, t.baris]));
    const { berkas = 0 } = baris;
    expect(berkas).toBeGreaterThanOrEqual(20);
    // A berkas has 4 events when it is begun and 6 after its next step: the instant may lie between, for one of them.
    expect([6 * berkas, 6 * berkas - 2]).toContain(baris['peristiwa']);
    expect(baris).toMatchObject({ dokumen: berkas, buku_nomor: berkas, kunci_berkas: berkas });
    expect(await periksa(database, folder)).toMatchObject({ temuan: [], berkas: 20 + laju.ditekan });
  });

  test('who can read the data folder asks the running program; nobody else is heard', async () => {
    expect(await lajurBerjalan(folder)).toBeUndefined();
    const kendali = await mulaiKendali(folder, urus, diam);
    try {
      if (process.platform !== 'win32') expect((await stat(berkasKendali(folder))).mode & 0o777).toBe(0o600);
      const lajur = await lajurBerjalan(folder);
      const kabar: Kemajuan[] = [];
      const hasil = await lajur?.cadangkan(join(folder, 'lajur-diminta.tar'), (k) => kabar.push(k));
      expect(hasil?.file).toBe(join(folder, 'lajur-diminta.tar'));
      expect(kabar.at(-1)).toMatchObject({ tahap: 'dokumen' });
      expect(await lajur?.periksa(hasil?.file ?? null, diam)).toMatchObject({ banyakTemuan: 0 });
      await expect(lajur?.cadangkan(join(folder, 'tiada', 'x.tar'), diam)).rejects.toThrow(
        'tidak ada: buat dahulu',
      );
      // Two at once: the second is told, not queued.
      const dua = await Promise.allSettled([lajur?.periksa(null, diam), lajur?.periksa(null, diam)]);
      expect(dua.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(String(dua.find((d) => d.status === 'rejected')?.reason)).toContain('sedang memeriksa data');

      const { port } = JSON.parse(await readFile(berkasKendali(folder), 'utf8'));
      const palsu = { perintah: 'cadangkan', token: 'x'.repeat(64), ke: join(folder, 'palsu.tar') };
      expect(await jawaban(port, `${JSON.stringify(palsu)}\n`)).toBe('');
      expect(await jawaban(port, 'GET / HTTP/1.1\n')).toBe('');
      expect(await readdir(folder)).not.toContain('palsu.tar');
    } finally {
      await kendali.tutup();
    }
    expect(await lajurBerjalan(folder)).toBeUndefined();
  });

  test('the schedule makes one a day, keeps the newest, and a disk that is not there is told', async () => {
    const harian = pengurus({
      ...bahan,
      data: folder,
      isiGudang: bukaGudang(bahan.gudang),
      folder: join(folder, 'usb'),
      jam: 12,
      simpan: 2,
      zona: ZONA.WIB,
      kini: () => kini,
      catatGalat: diam,
    });
    const HARI = 24 * 60 * 60 * 1000;
    kini = KINI + HARI;
    await harian.jadwal();
    expect((await bacaCatatan(folder)).gagal?.kalimat).toContain(
      'tidak ada: buat dahulu, atau sambungkan disknya',
    );
    await mkdir(join(folder, 'usb'));
    for (const hari of [2, 3, 3.1, 4]) {
      kini = KINI + hari * HARI;
      await harian.jadwal();
    }
    expect(await readdir(join(folder, 'usb'))).toEqual([
      'lajur-2026-11-27-0815.tar',
      'lajur-2026-11-28-0815.tar',
    ]);
    const { terakhir, gagal } = await bacaCatatan(folder);
    expect(gagal).toBeNull();
    expect(terakhir).toMatchObject({ oleh: 'jadwal', dibuat: kini });
  });
});

/** What a stranger's line is answered, until the end. */
function jawaban(port: number, baris: string): Promise<string> {
  return new Promise((selesai) => {
    let teks = '';
    const soket = connect({ host: '127.0.0.1', port }, () => soket.write(baris));
    soket.on('data', (potongan) => (teks += String(potongan)));
    soket.on('error', () => undefined);
    soket.on('close', () => selesai(teks));
  });
}
