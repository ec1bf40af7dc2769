import { beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { nomorRegister } from '../../src/core/berkas/register.ts';
import { siapkanNomor } from '../../src/web/cetak/nomor-register.ts';
import { bukaBerkas } from '../../src/web/berkas/buka-berkas.ts';
import type { Layar } from '../../src/web/layar.ts';
import { ruteBerkas } from '../../src/web/rute/berkas.tsx';
import { ruteCetak } from '../../src/web/rute/cetak.tsx';
import { ruteLoket } from '../../src/web/rute/loket.tsx';
import { ruteRegister } from '../../src/web/rute/register.tsx';
import { teksPdf } from '../cetak/baca-pdf.ts';
import { forEachEngine } from '../database/engines.ts';
import { Hono } from 'hono';
import { berkasUji, type BerkasUji, NIK } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, kirim, sebagaiAkun } from './dunia-uji.ts';

const DI = '/k/register';
const TANDA = 'ttd-lurah';

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;
  let tertanda: Berkas;
  let selesai: Berkas;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    jalan = await berkasUji(uji.dunia);
    tertanda = await jalan.sampai(await jalan.baru({ nama: '=SUM(A1) SITI' }), jalan.sedang('tanda_tangan'));
    const layar = await layarDari('rizki');
    const paraf = await jalan.sampai(await jalan.baru({ nama: "NUR'AINI; BINTI" }), jalan.sedang('paraf'));
    const bahan = (await bukaBerkas(layar, paraf, { terbuka: false }))?.bahan;
    if (!bahan) throw new Error('not to be seen');
    selesai = await jalan.sampai(await siapkanNomor(layar, bahan), jalan.sedang('dibawa'));
    selesai = await jalan.sampai(selesai, jalan.sedang('periksa'));
  });

  const app = (akun = 'rizki') => sebagaiAkun(uji, { akun, di: DI, rute: ruteRegister() });
  const isi = async (jawab: Response | Promise<Response>) => (await jawab).text();
  const layarDari = async (akun: string): Promise<Layar> => {
    let layar: Layar | undefined;
    const rute = new Hono<{ Variables: { layar: Layar } }>().get('/', (c) => {
      layar = c.get('layar');
      return c.text('');
    });
    await sebagaiAkun(uji, { akun, di: '/x', rute }).request('/x');
    if (!layar) throw new Error('no screen');
    return layar;
  };

  describe('numbers', () => {
    it('the print of a form binds the number of its own office’s signer, once', async () => {
      const b = await jalan.sampai(await jalan.baru({ nama: 'CETAK' }), jalan.sedang('paraf'));
      const layar = await layarDari('rizki');
      const bahan = (await bukaBerkas(layar, b, { terbuka: false }))?.bahan;
      if (!bahan) throw new Error('not to be seen');
      const [satu, dua] = await Promise.all([siapkanNomor(layar, bahan), siapkanNomor(layar, bahan)]);
      expect(nomorRegister(satu, TANDA)).toMatch(/^400\.12\.2\.1\/\d+\/G1\/2026$/);
      expect(nomorRegister(dua, TANDA)).toBe(nomorRegister(satu, TANDA));
      expect(satu.register.map((r) => r.kantor)).toEqual(['gabek-satu']);
      const lagi = (await bukaBerkas(layar, satu, { terbuka: false }))?.bahan ?? bahan;
      expect(await siapkanNomor(layar, lagi)).toBe(satu);
    });

    it('is voided with a reason by who may, and the book says why', async () => {
      const b = await jalan.sampai(await jalan.baru({ nama: 'BATALKAN' }), jalan.sedang('paraf'));
      const kasi = await layarDari('fitri');
      const bahan = (await bukaBerkas(kasi, b, { terbuka: false }))?.bahan;
      if (!bahan) throw new Error('not to be seen');
      const nomor = nomorRegister(await siapkanNomor(kasi, bahan), TANDA) ?? '';
      const di = '/k/berkas';
      const berkasApp = (akun: string) => sebagaiAkun(uji, { akun, di, rute: ruteBerkas() });
      const halaman = await isi(berkasApp('fitri').request(`${di}/${b.nomor}/batal_nomor`));
      expect(halaman).toContain('Batalkan nomor register?');
      expect(halaman).toContain(nomor);
      const kosong = await kirim(berkasApp('fitri'), `${di}/${b.nomor}/batal_nomor`, { tanda: TANDA });
      expect(kosong.status).toBe(422);
      const asing = await kirim(berkasApp('rizki'), `${di}/${b.nomor}/batal_nomor`, {
        tanda: TANDA,
        alasan: 'Form tidak jadi dipakai.',
      });
      expect(await asing.text()).toContain('bukan giliran jabatan Anda');
      const batal = await kirim(berkasApp('fitri'), `${di}/${b.nomor}/batal_nomor`, {
        tanda: TANDA,
        alasan: 'Nomor terlanjur ditulis untuk surat lain.',
      });
      expect(batal.status).toBe(303);
      const buku = await isi(app().request(`${DI}?buku=register`));
      const baris = buku.split('<tr').find((r) => r.includes(nomor)) ?? '';
      expect(baris).toContain('BATAL 24 Nov 2026: Nomor terlanjur ditulis untuk surat lain.');
      expect(baris).toContain(`<s>${nomor}</s>`);
    });
  });

  describe('on paper', () => {
    const cetak = (akun: string, b: Berkas, surat: string) =>
      sebagaiAkun(uji, { akun, di: '/k/berkas/:kunci/cetak', rute: ruteCetak() }).request(
        `/k/berkas/${b.nomor}/cetak/${surat}`,
      );
    const teks = async (jawab: Response) => teksPdf(new Uint8Array(await jawab.arrayBuffer()));

    it('the form bears the number; another office prints only its own signer’s onto it', async () => {
      const milik = nomorRegister(selesai, TANDA) ?? '-';
      expect(await teks(await cetak('rizki', selesai, 'form'))).toContain(milik);
      const tempel = await cetak('dedi.saputra', selesai, 'nomor-register');
      expect(tempel.headers.get('content-type')).toBe('application/pdf');
      const kini = (await uji.dunia.berkas.ambil(selesai.id, 'sistem'))?.berkas ?? selesai;
      const camat = nomorRegister(kini, 'ttd-camat') ?? '-';
      expect(camat).toMatch(/\/KG\/2026$/);
      const isiTempel = await teks(tempel);
      expect(isiTempel).toContain(camat);
      expect(isiTempel).not.toContain(milik);
      expect(isiTempel).not.toContain(NIK);
      expect(await teks(await cetak('dedi.saputra', selesai, 'nomor-register'))).toContain(camat);
      expect(kini.register.filter((r) => r.kantor === 'kecamatan-gabek')).toHaveLength(1);
    }, 30_000);
  });

  describe('the books', () => {
    it('are read by people of the kantor only, and never show a NIK', async () => {
      expect((await app().request(`${DI}?kantor=kecamatan-gabek`)).status).toBe(403);
      expect((await app('dedi.saputra').request(`${DI}?kantor=gabek-satu`)).status).toBe(403);
      for (const apa of ['', '/csv', '/cetak'])
        expect((await app('dedi.saputra').request(`${DI}${apa}?kantor=gabek-satu&buku=berkas`)).status).toBe(
          403,
        );
      for (const buku of ['register', 'berkas', 'agenda', 'ekspedisi'])
        expect(await isi(app().request(`${DI}?buku=${buku}`))).not.toContain(NIK);
    });

    it('agenda: permohonan in one office, the numbered map in the other; ekspedisi: to whom', async () => {
      const kel = await isi(app().request(`${DI}?buku=agenda`));
      expect(kel).toContain(`href="/k/berkas/${tertanda.nomor}"`);
      expect(kel).toContain('Permohonan, 24 Nov 2026');
      const kec = await isi(app('dedi.saputra').request(`${DI}?buku=agenda`));
      const baris = kec.split('<tr').find((r) => r.includes(selesai.nomor ?? '-')) ?? '';
      expect(baris).toContain("Kelurahan Gabek Satu (dibawa NUR'AINI; BINTI)");
      expect(baris).toContain(`<td>${nomorRegister(selesai, TANDA)}, 24 Nov 2026</td>`);
      expect(baris).toContain('<td>Kasi Pemerintahan</td>');
      expect(kec).not.toContain(tertanda.nomor);
      const serah = await isi(app().request(`${DI}?buku=ekspedisi`));
      expect(serah).toContain('SITI RAHMAWATI (pemohon sendiri)');
      expect(serah).not.toContain('<th scope="col">Tanda tangan');
    });

    it('empty months say so; a wrong month is this month; each leads to the one before', async () => {
      const kosong = await isi(app().request(`${DI}?buku=agenda&bulan=2026-02`));
      expect(kosong).toContain('Belum ada berkas masuk pada Februari 2026.');
      expect(kosong).toContain('bulan=2026-01');
      const salah = await isi(app().request(`${DI}?bulan=2026-13&buku=berkas`));
      expect(salah).toContain('November 2026, Kelurahan Gabek Satu');
      expect(salah).not.toContain('Bulan berikutnya');
    });

    it('as CSV: one row each, and a name that begins like a formula stays a name', async () => {
      const jawab = await app().request(`${DI}/csv?buku=berkas`);
      expect(jawab.headers.get('content-type')).toContain('text/csv');
      const baris = (await jawab.text()).trim().split('\r\n');
      expect(baris[0]).toContain('No.;Nomor berkas;Tanggal');
      expect(baris.find((b) => b.includes(tertanda.nomor ?? '-'))).toContain(`;'=SUM(A1) SITI;`);
      expect(baris.find((b) => b.includes(selesai.nomor ?? '-'))).toContain(`;"NUR'AINI; BINTI";`);
    });

    it('in print: a PDF, also of an empty month', async () => {
      for (const bulan of ['2026-11', '2026-02']) {
        const jawab = await app().request(`${DI}/cetak?buku=register&bulan=${bulan}`);
        expect(jawab.headers.get('content-type')).toBe('application/pdf');
        expect(new TextDecoder().decode((await jawab.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
      }
    }, 30_000);
  });

  describe('a paper pad', () => {
    const loket = (akun = 'rizki') => sebagaiAkun(uji, { akun, di: '/k/baru', rute: ruteLoket() });
    const tanggal = { 'tgl_kertas.hari': '24', 'tgl_kertas.bulan': '11', 'tgl_kertas.tahun': '2026' };
    const dasar = () => ({
      kertas: 'ya',
      aksi: 'simpan',
      keperluan: uji.dunia.naskah.persyaratan.nilai.keperluan[0]?.kunci ?? '',
      nama: 'Maimunah',
      nik: '1971066502009907',
      alamat: 'Jl. Contoh 1',
      rt: '001',
      rw: '002',
      benar: 'ya',
      ...tanggal,
    });
    const idBaru = '0b0e8f7e-56c3-4a3c-9a0f-0e6a8a1f9d01';

    it('is reserved by the counter, printed, and closed with a reason; nobody else may', async () => {
      expect((await app('fitri').request(`${DI}/blok`)).status).toBe(403);
      const salah = await kirim(app(), `${DI}/blok`, { kantor: 'gabek-satu', banyak: '101', id: idBaru });
      expect(await isi(salah)).toContain('dari 1 sampai 100');
      const jadi = await kirim(app(), `${DI}/blok`, { kantor: 'gabek-satu', banyak: '3', id: idBaru });
      const daftar = await isi(app().request(jadi.headers.get('location') ?? ''));
      expect(daftar).toContain('0 dari 3');
      const pdf = await app().request(`${DI}/blok/gabek-satu/${idBaru}/cetak`);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect((await app('fitri').request(`${DI}/blok/gabek-satu/${idBaru}/tutup`)).status).toBe(404);
    }, 30_000);

    it('what came in on it is written up with its real time, and shown as such', async () => {
      const lembar = await uji.dunia.berkas.nomor.lembarBlok('gabek-satu', idBaru);
      const nomor = lembar[1]?.nomor ?? '';
      uji.geser = 5 * 3_600_000;
      const post = { ...dasar(), nomor_kertas: nomor.toLowerCase(), jam_kertas: '08.30', _idem: 'kertas-1' };
      const jawab = await kirim(loket(), '/k/baru', post);
      expect(jawab.status).toBe(303);
      expect((await kirim(loket(), '/k/baru', post)).headers.get('location')).toBe(
        jawab.headers.get('location'),
      );
      const b = await uji.dunia.berkas.ambilNomor(nomor, 'sistem');
      expect(b?.baris).toMatchObject({ kanal: 'kertas', diLoket: false });
      expect(b?.berkas.kunjungan[0]?.tiba).toBe(Date.UTC(2026, 10, 24, 1, 30));
      expect(b?.berkas.kunjungan[1]?.tiba).toBe(uji.dunia.jam());
      const buku = await isi(app().request(`${DI}?buku=berkas`));
      expect(buku.split('<tr').find((r) => r.includes(nomor))).toContain('Dicatat dari kertas');
      const di = '/k/berkas';
      const satu = await isi(
        sebagaiAkun(uji, { akun: 'rizki', di, rute: ruteBerkas() }).request(`${di}/${nomor}`),
      );
      expect(satu).toContain('Dicatat dari kertas');
    });

    it.each([
      ['terpakai', 1, '09.00', 'Nomor ini sudah dipakai berkas Maimunah, diterima 24 Nov 2026.'],
      ['before the pad', 0, '07.59', 'lebih awal daripada waktu blok disiapkan'],
      ['in the future', 0, '23.59', 'Waktunya belum terjadi'],
      ['no time', 0, '25.00', 'Isi jam dan menit'],
    ])('refuses a sheet: %s', async (_, ke, jam, kalimat) => {
      const lembar = await uji.dunia.berkas.nomor.lembarBlok('gabek-satu', idBaru);
      const post = { ...dasar(), nomor_kertas: lembar[ke]?.nomor ?? '', jam_kertas: jam };
      const jawab = await kirim(loket(), '/k/baru', { ...post, _idem: `tolak-${kalimat}`, tetap: 'ya' });
      expect(jawab.status).toBe(422);
      const html = await jawab.text();
      expect(html).toContain(kalimat);
      expect(html).toContain('value="Maimunah"');
      expect(html).toContain(`value="${jam}"`);
    });

    it('refuses a number with a wrong letter, and one of no pad', async () => {
      const lembar = await uji.dunia.berkas.nomor.lembarBlok('gabek-satu', idBaru);
      const benar = lembar[0]?.nomor ?? '';
      const salah = `${benar.slice(0, -1)}${benar.endsWith('A') ? 'B' : 'A'}`;
      for (const [nomor, kalimat] of [
        [salah, 'tidak cocok'],
        [tertanda.nomor ?? '', 'tidak ada pada blok kertas kantor Anda'],
      ] as const) {
        const post = { ...dasar(), nomor_kertas: nomor, jam_kertas: '08.30', tetap: 'ya' };
        expect(await isi(kirim(loket(), '/k/baru', { ...post, _idem: `asing-${nomor}` }))).toContain(kalimat);
      }
    });

    it('closed, its unused numbers are void with the reason in the book', async () => {
      const tutup = `${DI}/blok/gabek-satu/${idBaru}/tutup`;
      expect(await isi(app().request(tutup))).toContain('2 nomor yang belum dicatat menjadi batal');
      expect((await kirim(app(), tutup, { alasan: 'ya' })).status).toBe(422);
      expect((await kirim(app(), tutup, { alasan: 'Listrik sudah menyala' })).status).toBe(303);
      const buku = await isi(app().request(`${DI}?buku=berkas`));
      expect(buku.split('blok kertas ditutup. Listrik sudah menyala')).toHaveLength(3);
    });
  });

  it('pages through a large month, and prints and saves all of it', async () => {
    const blok = { kantor: 'gabek-satu', banyak: '100', id: '7c0e8f7e-56c3-4a3c-9a0f-0e6a8a1f9d02' };
    await kirim(app(), `${DI}/blok`, blok);
    const satu = await isi(app().request(`${DI}?buku=berkas`));
    expect(satu).toContain('Halaman 1 dari 3');
    const tiga = await isi(app().request(`${DI}?buku=berkas&hal=3`));
    expect(tiga).toContain('Halaman 3 dari 3');
    expect(tiga).not.toContain('Halaman berikutnya');
    const seluruh = Number(/(\d+) baris/.exec(satu)?.[1]);
    expect(seluruh).toBeGreaterThan(100);
    const csv = await (await app().request(`${DI}/csv?buku=berkas`)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(seluruh + 1);
  });

  describe('the rule of writing', () => {
    const unit = { 'unit-gabek-satu': 'KEL-G1', 'unit-kecamatan-gabek': 'KEC-GBK' };
    it('is the admin’s; what would repeat a number is refused beside its field', async () => {
      expect((await app().request(`${DI}/aturan`)).status).toBe(403);
      const salah = {
        pola: '{nomor}/{unit}',
        klasifikasi: '400.12.2.1',
        ...unit,
        'unit-gabek-satu': 'kec-gbk',
      };
      const jawab = await kirim(app('nurlela'), `${DI}/aturan`, salah);
      expect(jawab.status).toBe(422);
      const html = await jawab.text();
      expect(html).toContain('terulang tahun depan');
      expect(html).toContain('akan kembar');
      expect(html).toContain('value="{nomor}/{unit}"');
    });

    it('holds for the numbers to come, and not for those given', async () => {
      const aturan = { pola: '{klasifikasi}/{nomor:3}/{unit}/{tahun}', klasifikasi: '400.12.2.1', ...unit };
      expect((await kirim(app('nurlela'), `${DI}/aturan`, aturan)).status).toBe(303);
      const b = await jalan.sampai(await jalan.baru({ nama: 'ATURAN' }), jalan.sedang('paraf'));
      const layar = await layarDari('rizki');
      const bahan = (await bukaBerkas(layar, b, { terbuka: false }))?.bahan;
      if (!bahan) throw new Error('not to be seen');
      const jadi = await siapkanNomor(layar, bahan);
      expect(nomorRegister(jadi, TANDA)).toMatch(/^400\.12\.2\.1\/\d{3}\/KEL-G1\/2026$/);
      const urut = (await uji.dunia.berkas.bukuNomor.daftar('gabek-satu', 2026, 'register')).map(
        (n) => n.urut,
      );
      expect(urut).toEqual(urut.map((_, at) => at + 1));
    });
  });
});
