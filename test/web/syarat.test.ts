import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { Nilai } from '../../src/core/berkas/peristiwa.ts';
import { sebutNama, susunKurang } from '../../src/core/formulir/kekurangan.ts';
import { daftarPersyaratan, type SyaratDiminta } from '../../src/core/formulir/persyaratan.ts';
import { alamat } from '../../src/web/alamat.ts';
import { LOKET } from '../../src/web/kata/loket.ts';
import { PERBAIKI } from '../../src/web/kata/perbaikan-umum.ts';
import { ATUR_SYARAT as ATUR, SYARAT_KANTOR } from '../../src/web/kata/syarat-kantor.ts';
import { bacaPdf } from '../cetak/baca-pdf.ts';
import { forEachEngine } from '../database/engines.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { NIK } from './berkas-uji.ts';
import { type WargaUji, wargaUji } from './warga-uji.ts';
import type { Peramban } from './lib/peramban.ts';

const DASAR = 'Peraturan Walikota 42 Tahun 2015';
const sesuai: Nilai = { putusan: 'sesuai', alasan: null, catatan: null, pihak: null };
const kurang = (alasan: string): Nilai => ({ putusan: 'kurang', alasan, catatan: null, pihak: 'pemohon' });

forEachEngine((open) => {
  let uji: WargaUji;
  const petugas = new Map<string, Peramban>();
  const sebagai = async (akun: string): Promise<Peramban> => {
    const p = petugas.get(akun) ?? (await uji.petugas(akun));
    petugas.set(akun, p);
    return p;
  };
  beforeAll(async () => {
    uji = await wargaUji(await open(await migrasi()));
  });
  afterAll(() => {
    expect(uji.susunan.galat).toEqual([]);
    rmSync(uji.susunan.data, { recursive: true });
  });

  const layanan = () => uji.dunia.naskah.persyaratan.nilai;
  const kini = async (b: Berkas): Promise<Berkas> =>
    (await uji.dunia.berkas.ambil(b.id, 'sistem'))?.berkas ?? b;
  /** The labels in the order in which a page names them first; -1 where it does not. */
  const letak = (teks: string, daftar: readonly { readonly label: string }[]): readonly number[] => {
    let dari = 0;
    return daftar.map(({ label }) => {
      const di = teks.indexOf(label, dari);
      if (di >= 0) dari = di + label.length;
      return di;
    });
  };
  /** All are there, and in the order of the list. */
  const berurut = (teks: string, daftar: readonly { readonly label: string }[]) => {
    const di = letak(teks, daftar);
    expect([di.filter((d) => d < 0).length, di.toSorted((a, b) => a - b)]).toEqual([0, [...di]]);
  };
  const dikembalikan = async (b: Berkas, nilai: (s: SyaratDiminta) => Nilai): Promise<Berkas> => {
    const { jalan } = uji;
    const di = await jalan.sampai(b, jalan.sedang('periksa'));
    const daftar = daftarPersyaratan(layanan(), b.keperluan);
    return jalan.tekan(di, () => ({
      jenis: 'periksa',
      hasil: 'kurang',
      nilai: Object.fromEntries(daftar.map((s) => [s.kunci, nilai(s)])),
    }));
  };

  it('is one list for each service: public page, counter, checker, message, slip and tracking page', async () => {
    const [loket, kasi, sekretaris] = await Promise.all(['rizki', 'fitri', 'bambang'].map(sebagai));
    if (!loket || !kasi || !sekretaris) throw new Error('nobody there');
    const hp = uji.hp();
    for (const k of layanan().keperluan) {
      const daftar = daftarPersyaratan(layanan(), k.kunci);
      await hp.buka(`/syarat/${k.kunci}`);
      berurut(hp.teks(), daftar);
      await loket.buka(`/k/baru?keperluan=${k.kunci}`);
      berurut(loket.teks(), daftar);
      const b = await uji.jalan.baru({ keperluan: k.kunci });
      expect(b.syarat).toEqual(daftar.map((s) => s.kunci));
      await uji.jalan.sampai(b, uji.jalan.sedang('periksa'));
      await kasi.buka(`/k/berkas/${b.nomor}`);
      berurut(kasi.teks(), daftar);
      const tunggu = await dikembalikan(await kini(b), () => kurang('belum-ada'));
      const apa = susunKurang(daftar, () => true).map((g) => ({ label: sebutNama(g.map((s) => s.label)) }));
      await sekretaris.buka(`/k/berkas/${b.nomor}`);
      berurut(sekretaris.teks(), apa);
      const surat = /id="pesan.surat"[^>]*>([\s\S]*?)<\/textarea>/u.exec(sekretaris.html())?.[1] ?? '';
      berurut(surat, apa);
      await uji.jalan.sampai(tunggu, uji.jalan.sedang('perbaikan'));
      await hp.buka(`/l/${await uji.token(b.id)}`);
      berurut(hp.teks(), apa);
    }
  });

  it('tells the same words from one berkas in the message, on the slip and on the tracking page', async () => {
    const b = await uji.jalan.baru({ keperluan: 'baru-keluarga' });
    const alasan = (s: SyaratDiminta): Nilai =>
      s.kunci === 'kk-lama-kedua-pihak' ? sesuai : kurang(s.salah_satu ? 'buram' : 'belum-tanda-tangan');
    await dikembalikan(b, alasan);
    const sekretaris = await sebagai('bambang');
    await sekretaris.buka(`/k/berkas/${b.nomor}`);
    const satu = 'Formulir F-1.02: belum ditandatangani';
    const dua =
      'Salah satu: buku nikah atau kutipan akta perkawinan; kutipan akta perceraian; atau SPTJM F-1.05: ' +
      'foto buram, tulisan tidak terbaca';
    expect(sekretaris.html()).toContain(`1. ${satu}\n2. ${dua}\n`);
    await sekretaris.tekan('Kirim pemberitahuan', { saluran: 'cetak' });
    const hp = uji.hp();
    await hp.buka(`/l/${await uji.token(b.id)}`);
    const [slip = ''] = (
      await bacaPdf(
        new Uint8Array(
          await (await (await sebagai('rizki')).ambil(`/k/berkas/${b.nomor}/cetak/kekurangan`)).arrayBuffer(),
        ),
      )
    ).map((h) => h.rapat.toLowerCase());
    for (const [nama = '', sebab = ''] of [satu, dua].map((t) => t.split(/: (?=belum|foto)/u))) {
      expect(hp.teks()).toContain(nama);
      expect(hp.teks()).toContain(sebab);
      for (const kata of [nama, sebab]) expect(slip).toContain(kata.toLowerCase().replaceAll(/\s/gu, ''));
    }
    expect(hp.teks()).not.toContain('KK lama kedua pihak');
    // One of the alternatives mends it: nothing more is asked for.
    await hp.buka(`/l/${await uji.token(b.id)}/perbaiki`);
    expect(hp.teks()).toContain(PERBAIKI.pembuka(2));
    expect(hp.teks()).toContain('Cukup salah satu: ini');
  });

  it('lets the checker judge one of alternatives, and refuses two at odds', async () => {
    const { jalan } = uji;
    const b = await jalan.sampai(
      await jalan.baru({ keperluan: 'tambah-kelahiran' }),
      jalan.sedang('periksa'),
    );
    const kasi = await sebagai('fitri');
    await kasi.buka(`/k/berkas/${b.nomor}`);
    expect(kasi.teks()).toContain('nilai satu saja');
    expect(kasi.teks()).toContain('Cukup salah satu: ini atau surat keterangan lahir.');
    const dua = {
      'putusan.f-1-02': 'sesuai',
      'putusan.kk-lama': 'sesuai',
      'putusan.akta-kelahiran': 'sesuai',
    };
    await kasi.tekan('Kembalikan lewat Sekretaris', {
      ...dua,
      'putusan.surat-lahir': 'kurang',
      'alasan.surat-lahir': 'belum-ada',
    });
    expect([kasi.status(), kasi.teks()]).toEqual([
      422,
      expect.stringContaining('tidak perlu lagi, karena kutipan akta kelahiran sudah sesuai'),
    ]);
    await kasi.buka(`/k/berkas/${b.nomor}`);
    await kasi.tekan(/^Lengkap|^Simpan/u, { ...dua, 'putusan.surat-lahir': '' });
    const nilai = Object.values((await kini(b)).penilaian)[0];
    expect(nilai?.['surat-lahir']?.putusan).toBe('tidak_perlu');
    expect((await kini(b)).posisi).toMatchObject({ bagian: 1 });
  });

  it('shows the whole list to every official, and changes it for the admin alone', async () => {
    const kasi = await sebagai('fitri');
    await kasi.buka('/k/syarat');
    for (const k of layanan().keperluan) expect(kasi.teks()).toContain(k.label);
    expect(kasi.html()).not.toContain('/k/syarat/atur');
    await kasi.buka('/k/syarat/atur');
    expect([kasi.status(), kasi.teks()]).toEqual([403, expect.stringContaining('Nurlela')]);

    const lama = await uji.jalan.baru({ keperluan: 'rusak' });
    const admin = await sebagai('nurlela');
    await admin.buka('/k/syarat/atur');
    await admin.tekan(ATUR.nyalakan, { 'dasar.pengantar-rt-rw': 'kebiasaan' });
    expect([admin.status(), admin.teks()]).toEqual([
      422,
      expect.stringContaining(ATUR.tolak.dasar_tanpa_nomor),
    ]);
    expect(admin.html()).toContain('value="kebiasaan"');
    await admin.tekan(ATUR.nyalakan, { 'dasar.pengantar-rt-rw': DASAR });
    expect(admin.teks()).toContain(ATUR.yakin.nyalakanIngat);
    expect((await uji.dunia.berkas.setelan.baca()).versi).toBe(0);
    await admin.tekan(ATUR.yakin.nyalakanYa);
    expect(admin.teks()).toContain(ATUR.tersimpan);
    expect(admin.teks()).toContain(`Nurlela Surat pengantar RT/RW: diminta, dasar ${DASAR}`);

    const hp = uji.hp();
    await hp.buka('/syarat/rusak');
    expect(hp.teks()).toContain(`Surat pengantar RT/RW Asli Diminta kantor ini`);
    expect(hp.teks()).toContain(`Dasar: ${DASAR}`);
    const loket = await sebagai('rizki');
    await loket.buka('/k/baru?keperluan=rusak');
    await loket.tekan(LOKET.titipan, { nama: 'SITI RAHMAWATI', nik: NIK });
    const [titipan = ''] = /b[a-z0-9-]{8,}|[0-9a-f-]{36}/u.exec(loket.path()) ?? [];
    const baru = await uji.dunia.berkas.ambil(titipan, 'sistem');
    expect(baru?.berkas.syarat).toEqual([...lama.syarat, 'pengantar-rt-rw']);

    // Undone by one press: the next is asked for as before, and what began meanwhile keeps its list.
    await admin.buka('/k/syarat/atur?usai=simpan');
    await admin.tekan('Urungkan');
    await hp.buka('/syarat/rusak');
    expect(hp.teks()).not.toContain('pengantar RT/RW');
    await loket.buka(`/k/baru/${titipan}`);
    expect(loket.teks()).toContain('Surat pengantar RT/RW');
    expect((await uji.dunia.berkas.setelan.riwayat(9)).map((v) => v.versi)).toEqual([2, 1]);
    expect((await kini(lama)).syarat).toEqual(lama.syarat);
  });

  it('offers new reasons, keeps retired ones readable, and tells a second admin who was quicker', async () => {
    const lama = await uji.jalan.baru({ keperluan: 'hilang' });
    await dikembalikan(lama, (s) => (s.kunci === 'f-1-02' ? kurang('bukan-dokumen') : sesuai));
    const admin = await sebagai('nurlela');
    await admin.buka('/k/syarat/atur');
    await admin.tekan(ATUR.tambah, { label: 'Masa berlaku habis.' });
    await admin.buka('/k/syarat/atur');
    const [, berhenti = ''] = /value="(pensiunkan:bukan-dokumen)"/u.exec(admin.html()) ?? [];
    expect(berhenti).not.toBe('');
    const [, versi = ''] = /name="_versi" value="(\d+)"/u.exec(admin.html()) ?? [];
    const { setelan } = uji.dunia.berkas;
    const isi = (await setelan.baca()).isi;
    const pensiun = {
      kunci: 'bukan-dokumen',
      label: 'Bukan dokumen yang diminta',
      cukup_foto: false,
      pensiun: true,
    };
    expect(
      await setelan.simpan({
        dari: Number(versi),
        isi: { ...isi, alasan: [...isi.alasan, pensiun] },
        oleh: 'x',
      }),
    ).toBe(true);
    await admin.tekan(ATUR.tambah, { label: 'Kertas sobek' });
    expect([admin.status(), admin.html()]).toEqual([
      409,
      expect.stringContaining('baru saja mengubah pengaturan'),
    ]);

    const sekretaris = await sebagai('bambang');
    await sekretaris.buka(`/k/berkas/${lama.nomor}`);
    expect(sekretaris.teks()).toContain('bukan dokumen yang diminta');
    const kantor = await sebagai('nurlela');
    await kantor.buka(
      alamat.monitorDaftar({ keadaan: 'kembali', syarat: 'f-1-02', alasan: 'bukan-dokumen' }),
    );
    expect(kantor.teks()).toContain(lama.nomor);
    expect(kantor.teks()).toContain('Bukan dokumen yang diminta');
    await kantor.buka('/k/syarat');
    expect(kantor.teks()).toMatch(
      new RegExp(`Bukan dokumen yang diminta [^.]*${SYARAT_KANTOR.pensiun}`, 'u'),
    );
  });

  it('flags a third return to the posts that the SOP names, with what was wanting each time', async () => {
    const { jalan } = uji;
    let b = await jalan.baru({ keperluan: 'kurang-kematian' });
    for (const alasan of ['buram', 'tidak-lengkap', 'belum-ada']) {
      const camat = await sebagai('arman.hadi');
      await camat.buka('/k/tugas');
      expect(camat.html()).not.toContain(b.nomor);
      const di = await jalan.sampai(b, jalan.sedang('periksa'));
      b = await jalan.tekan(di, () => ({ jenis: 'periksa', hasil: 'kurang', nilai: nilaiUlang(di, alasan) }));
      uji.maju(60_000);
    }
    for (const akun of ['arman.hadi', 'nurlela']) {
      const atas = await sebagai(akun);
      await atas.buka('/k/tugas');
      expect(atas.teks()).toContain(`${b.nomor} 3 kali dikembalikan`);
      expect(atas.teks()).toContain('KK lama: halaman tidak lengkap.');
    }
    const kasi = await sebagai('fitri');
    await kasi.buka('/k/tugas');
    expect(kasi.teks()).not.toContain('3 kali dikembalikan');
    const sekretaris = await sebagai('bambang');
    await sekretaris.buka(`/k/berkas/${b.nomor}`);
    expect(sekretaris.teks()).toMatch(
      /Pengembalian ke-1 .*Foto buram.* Pengembalian ke-2 .*Halaman tidak lengkap Pengembalian ke-3 /u,
    );
  });

  const nilaiUlang = (b: Berkas, alasan: string): Record<string, Nilai> =>
    Object.fromEntries(b.syarat.map((s) => [s, s === 'kk-lama' ? kurang(alasan) : sesuai]));
});
