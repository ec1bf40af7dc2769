import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { halamanKini } from '../../src/core/berkas/halaman-dokumen.ts';
import { FOTO_PERBAIKAN } from '../../src/core/berkas/perbaikan-pemohon.ts';
import { PERBAIKI, PERBAIKI_BUTIR, PERBAIKI_LAIN } from '../../src/web/kata/perbaikan-umum.ts';
import { SURAT_UMUM } from '../../src/web/kata/surat-umum.ts';
import { forEachEngine } from '../database/engines.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import { berhasil } from '../store/berhasil.ts';
import { kunciBaru } from '../store/kantor-uji.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { sebagai } from '../../src/web/tampilan/sebagai.ts';
import { NIK } from './berkas-uji.ts';
import { type WargaUji, wargaUji } from './warga-uji.ts';

const MENIT = 60_000;

forEachEngine((open) => {
  let uji: WargaUji;
  let foto: File;
  let satu: string;
  let dua: string;
  beforeAll(async () => {
    uji = await wargaUji(await open(await migrasi()));
    foto = new File([Uint8Array.from(await fotoHp(320, 240))], 'IMG_1.jpg');
    const [keperluan] = uji.dunia.naskah.persyaratan.nilai.keperluan;
    [satu = '', dua = ''] = keperluan?.syarat ?? [];
  });
  afterAll(() => {
    expect(uji.susunan.galat).toEqual([]);
    rmSync(uji.susunan.data, { recursive: true });
  });

  const kini = async (b: Berkas): Promise<Berkas> =>
    (await uji.dunia.berkas.ambil(b.id, 'sistem'))?.berkas ?? b;
  /** A berkas that waits for its pemohon, with this found wanting in the office's own words. */
  const ditunggu = async (kurang: Readonly<Record<string, string>>): Promise<Berkas> => {
    const { jalan } = uji;
    const b = await jalan.sampai(await jalan.baru(), jalan.sedang('perbaikan'), { kurang });
    uji.maju(MENIT);
    return b;
  };
  const selesai = (b: Berkas) => b.posisi.di === 'tutup';

  it('from the returned berkas to the step that judges only what changed, on a phone without script', async () => {
    const b = await ditunggu({ [satu]: 'Tulisan buram 1971064202009903', [dua]: 'Halaman 2 tidak ada' });
    const path = `/l/${await uji.token(b.id)}`;
    const hp = uji.hp();
    await hp.buka(path);
    expect(hp.html()).toContain(`${path}/perbaiki`);
    await hp.buka(`${path}/perbaiki`);
    expect(hp.teks()).toContain('Halaman 2 tidak ada.');
    // The office's own words, but never a NIK that slipped into them.
    expect(hp.html()).not.toMatch(/\d{16}|<script|rahmawati/iu);
    expect(hp.html()).not.toContain(PERBAIKI.kirim);
    expect(gzipSync(hp.html()).length).toBeLessThan(3000);

    await hp.buka(`${path}/perbaiki/${satu}`);
    expect(hp.html().length).toBeLessThan(10_240);
    await hp.tekan(PERBAIKI_BUTIR.kirim, {}, { foto: [foto] });
    expect(hp.teks()).toContain(PERBAIKI_BUTIR.tersimpan(1));
    await hp.tekan(PERBAIKI_BUTIR.kirimTambah(2), {}, { foto: [foto] });
    expect(hp.teks()).toContain(PERBAIKI_BUTIR.tersimpan(2));
    expect(hp.teks()).toContain(PERBAIKI.belumSemua('KK lama kedua pihak'));
    await hp.buka(path);
    expect(hp.teks()).toContain('2 foto tersimpan, tetapi belum dikirim');

    await hp.buka(`${path}/perbaiki/${dua}`);
    await hp.tekan(PERBAIKI_BUTIR.kirim, {}, { foto: [foto] });
    await hp.tekan(PERBAIKI.kirim);
    expect(hp.teks()).toContain(PERBAIKI_LAIN.sudah);
    expect(hp.teks()).toContain('Perbaikan Anda masuk lewat tautan ini');
    await hp.buka(path);
    expect(hp.teks()).toContain('Anda mengirim perbaikan lewat tautan lacak');
    const jadi = await kini(b);
    expect(jadi.posisi).toMatchObject({ di: 'langkah' });
    expect(halamanKini(jadi, satu).map((d) => d.oleh.jenis)).toEqual(['pemohon', 'pemohon']);

    const { jalan } = uji;
    await jalan.sampai(jadi, jalan.sedang('periksa'));
    const kasi = await uji.petugas('fitri');
    await kasi.buka(`/k/berkas/${b.nomor}`);
    expect(kasi.teks()).toContain('Hanya yang berubah perlu dinilai');
    expect(kasi.teks()).toContain('2 hlm. dari pemohon, lewat tautan');
    await kasi.buka(`/k/berkas/${b.nomor}/riwayat`);
    expect(kasi.teks()).toContain('Pemohon mengirim perbaikan 2 persyaratan lewat tautan lacak');
  });

  it('the paper itself is brought where an original is wanting; the loket sees the pictures that came', async () => {
    // The reason "belum diserahkan" of an original: a picture of it is no original.
    const { jalan } = uji;
    const lagi = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
    const dikembalikan = await jalan.tekan(lagi, () => ({
      jenis: 'periksa',
      hasil: 'kurang',
      nilai: Object.fromEntries(
        lagi.syarat.map((s) => [
          s,
          s === satu || s === dua
            ? {
                putusan: 'kurang' as const,
                alasan: s === satu ? 'belum-ada' : 'buram',
                catatan: null,
                pihak: 'pemohon' as const,
              }
            : { putusan: 'sesuai' as const, alasan: null, catatan: null, pihak: null },
        ]),
      ),
    }));
    await jalan.sampai(dikembalikan, jalan.sedang('perbaikan'));
    uji.maju(MENIT);
    const path = `/l/${await uji.token(lagi.id)}/perbaiki`;
    const hp = uji.hp();
    await hp.buka(path);
    expect(hp.teks()).toContain(PERBAIKI.bawaSebab);
    await hp.buka(`${path}/${dua}`);
    await hp.tekan(PERBAIKI_BUTIR.kirim, {}, { foto: [foto] });
    expect(hp.teks()).toContain('Bawa Formulir F-1.02 ke loket');
    expect(hp.html()).not.toContain(PERBAIKI.kirimJudul);
    await hp.buka(`${path}/${satu}`);
    expect(hp.html()).not.toContain('type="file"');
    const loket = await uji.petugas('rizki');
    await loket.buka(`/k/berkas/${lagi.nomor}`);
    expect(loket.teks()).toContain('Foto baru dari pemohon, lewat tautan lacak');
    await loket.tekan('Terima perbaikan', { asli: satu });
    await hp.buka(path);
    expect(hp.teks()).toContain('diterima di loket');
  });

  it('pressed twice, in two tabs, and from a page that the loket overtook: nothing is lost or doubled', async () => {
    const b = await ditunggu({ [satu]: 'buram' });
    const path = `/l/${await uji.token(b.id)}/perbaiki`;
    const [tab, lain] = [uji.hp(), uji.hp()];
    for (const t of [tab, lain]) await t.buka(`${path}/${satu}`);
    const idem = /name="_idem" value="([^"]+)"/u.exec(tab.html())?.[1] ?? '';
    const kirim = async (): Promise<number> => {
      const isi = new FormData();
      for (const [nama, nilai] of [
        ['_idem', idem],
        ['cara', 'ganti'],
      ] as const)
        isi.append(nama, nilai);
      isi.append('foto', foto);
      const kepala = { host: 'lajur.test', origin: 'http://lajur.test' };
      const init = { method: 'POST', headers: kepala, body: isi };
      return (await uji.susunan.app.request(`http://lajur.test${path}/${satu}`, init)).status;
    };
    expect(await Promise.all([kirim(), kirim()])).toEqual([303, 303]);
    expect((await kini(b)).dokumen[satu]).toHaveLength(2);
    for (const t of [tab, lain]) await t.buka(path);
    await Promise.all([tab.tekan(PERBAIKI.kirim), lain.tekan(PERBAIKI.kirim)]);
    for (const t of [tab, lain]) expect(t.teks()).toContain(PERBAIKI_LAIN.sudah);
    const jenis = (await uji.dunia.berkas.riwayat(b.id, 'sistem')).map((p) => p.catatan.peristiwa.jenis);
    expect(jenis.filter((j) => j === 'perbaikan_diterima')).toHaveLength(1);

    const c = await ditunggu({ [satu]: 'buram' });
    const jalur = `/l/${await uji.token(c.id)}/perbaiki`;
    await tab.buka(`${jalur}/${satu}`);
    await uji.jalan.tekan(c, () => ({ jenis: 'terima_perbaikan', syarat: [satu], dokumen: [] }));
    const sebelum = (await kini(c)).versi;
    await tab.tekan(PERBAIKI_BUTIR.kirim, {}, { foto: [foto] });
    expect(tab.teks()).toContain(PERBAIKI_LAIN.sudah);
    expect(tab.teks()).toContain('diterima di loket');
    expect((await kini(c)).versi).toBe(sebelum);
  });

  it('a hostile hand stores nothing: no picture, another item, another berkas, the short code, after the end, too many', async () => {
    const b = await ditunggu({ [satu]: 'buram' });
    const token = await uji.token(b.id);
    const path = `/l/${token}/perbaiki`;
    const hp = uji.hp();
    await hp.buka(`${path}/${satu}`);
    const form = hp.html();
    const bukan = [
      new File(['PK\u0003\u0004 bukan foto'], 'foto.jpg'),
      new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png'),
    ];
    await hp.tekan(PERBAIKI_BUTIR.kirim, {}, { foto: bukan });
    expect([hp.status(), hp.teks().includes('Isi dokumen ini bukan foto')]).toEqual([422, true]);
    await hp.buka(`${path}/${satu}`);
    await hp.tekan(PERBAIKI_BUTIR.kirim);
    expect(hp.teks()).toContain(PERBAIKI_BUTIR.kosong);
    const kirim = (jalur: string, banyak = 1): Promise<Response> => {
      const isi = new FormData();
      for (let n = 0; n < banyak; n += 1) isi.append('foto', foto);
      const kepala = { host: 'lajur.test', origin: 'http://lajur.test' };
      return Promise.resolve(
        uji.susunan.app.request(`http://lajur.test${jalur}`, { method: 'POST', headers: kepala, body: isi }),
      );
    };
    expect((await kirim(`${path}/${dua}`)).headers.get('location')).toBe(path);
    expect((await kirim(`${path}/entah`)).headers.get('location')).toBe(path);
    const { kode } = await uji.dunia.berkas.lacak(b.id);
    for (const asing of [kode, kode.replace('-', ''), 'A'.repeat(26), `${token}A`])
      expect([(await kirim(`/l/${asing}/perbaiki/${satu}`)).status, asing]).toEqual([404, asing]);
    expect((await kirim(`${path}/${satu}`, FOTO_PERBAIKAN + 1)).status).toBe(422);
    const tanpaAsal = await uji.susunan.app.request(`http://lajur.test${path}`, {
      method: 'POST',
      headers: { host: 'lajur.test', origin: 'https://jahat.contoh' },
      body: new URLSearchParams(),
    });
    expect(tanpaAsal.status).toBe(403);
    expect((await kini(b)).versi).toBe(b.versi);

    await uji.jalan.tekan(b, (alat) => ({ jenis: 'batalkan', alasan: alat.rujuk('Pindah') }));
    expect((await kirim(`${path}/${satu}`)).headers.get('location')).toBe(path);
    await hp.buka(path);
    expect(hp.teks()).toContain(PERBAIKI_LAIN.tutupKet);
    expect(form).not.toContain('RAHMAWATI');
  });

  it('the map that is carried back says where to, and takes no picture', async () => {
    const { jalan } = uji;
    const awal = await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa'));
    const diKecamatan = await jalan.sampai(awal, jalan.sedang('periksa'));
    const b = await jalan.sampai(diKecamatan, jalan.sedang('diambil'), {
      kurang: { [satu]: 'Belum ditandatangani' },
    });
    const hp = uji.hp();
    await hp.buka(`/l/${await uji.token(b.id)}/perbaiki`);
    expect(hp.teks()).toContain(PERBAIKI_LAIN.ambilDahulu('Kecamatan Gabek'));
    expect(hp.teks()).toContain(PERBAIKI_LAIN.bawaKe('Kelurahan Gabek Satu'));
    expect(hp.teks()).toContain('Belum ditandatangani.');
    expect(hp.html()).not.toContain('type="file"');
  });

  it('the finished letter goes to whoever also knows a number of the request, and each time is written down', async () => {
    const { jalan, dunia } = uji;
    const b = await jalan.sampai(await jalan.baru(), jalan.sedang('disposisi'));
    const penugasan = (await dunia.organisasi.baca()).penugasan.find(
      (p) => p.pelaksana === b.penanggung?.pelaksana,
    );
    if (!penugasan) throw new Error('nobody holds it');
    berhasil(
      await dunia.berkas.tekan({
        berkas: b.id,
        versi: null,
        kunci: kunciBaru(),
        konteks: sebagai(penugasan, dunia.jam()),
        sumber: 'layar',
        perintah: (alat) => ({ jenis: 'komentar', teks: alat.rujuk('-') }),
        baris: { nik: [NIK], noKk: ['1971060101009901'] },
      }),
    );
    const path = `/l/${await uji.token(b.id)}/surat`;
    const hp = uji.hp();
    await hp.buka(path);
    expect(hp.teks()).toContain(SURAT_UMUM.belumSelesai);
    await jalan.sampai(await kini(b), selesai);
    await hp.buka(path);
    const [tombol = ''] = /Unduh lembar bertanda tangan [^<]+/u.exec(hp.html()) ?? [];
    await hp.tekan(tombol, { bukti: '1971 0642 0200' });
    expect(hp.teks()).toContain('Yang terisi baru 12.');
    await hp.tekan(tombol, { bukti: '1971064202009904' });
    expect([hp.status(), hp.teks().includes(SURAT_UMUM.salah)]).toEqual([422, true]);
    expect(hp.html()).not.toContain('1971064202009904');
    const isi = await hp.tekan(tombol, { bukti: '197106 420200 9903' });
    expect(isi.startsWith('%PDF-1.7')).toBe(true);
    expect((await dunia.berkas.pembacaan.daftar(b.id)).map((p) => [p.orang, p.jenis])).toEqual([
      ['pemohon', 'unduh'],
    ]);
    await hp.buka(path);
    const zip = await hp.tekan(SURAT_UMUM.semua, { bukti: '1971060101009901' });
    expect(zip.startsWith('PK')).toBe(true);
    // Five wrong ones, and the right one has to wait as well, from wherever it comes.
    for (let n = 0; n < 5; n += 1) {
      await hp.buka(path);
      await hp.tekan(tombol, { bukti: '1971064202009904' });
    }
    const lain = uji.hp();
    await lain.buka(path);
    await lain.tekan(tombol, { bukti: NIK });
    expect([lain.status(), lain.teks().includes('Coba lagi')]).toEqual([429, true]);
    const admin = (await dunia.organisasi.baca()).pegawai.find((p) => p.admin)?.id ?? '';
    await dunia.berkas.aturanWarga.simpan({ hariJawab: 5, unduhSurat: false }, admin);
    await lain.buka(path);
    expect(lain.teks()).toContain(SURAT_UMUM.dimatikan);
  });
});
