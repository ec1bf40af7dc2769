import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { isiContoh } from '../../src/web/cetak/contoh-surat.ts';
import { ruteCetak, ruteCetakan } from '../../src/web/rute/cetak.tsx';
import { bacaPdf, teksPdf } from '../cetak/baca-pdf.ts';
import { forEachEngine } from '../database/engines.ts';
import { berkasUji, type BerkasUji, ISIAN, NIK } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';

/** Sixty letters without a space, sixty with, one short word, marks. */
const NAMA = {
  rapat: 'WIRADININGRATKUSUMAATMADJASOERJOHADININGRATPRAWIRODIRDJOTIRT',
  panjang: 'MUHAMMAD ABDURRAHMANSYAHPUTRAWANTO SOERJOATMODJOKOESOEMO NIN',
  satu: 'SUKARNO',
  tanda: "NUR'AINI D’ORNAY-É",
};

/** The keys of a value, lists by their first entry: two values of one shape are equal in it. */
function bentuk(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.slice(0, 1).map(bentuk);
  if (typeof nilai !== 'object' || nilai === null) return '';
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, bentuk(isi)]));
}

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open, { latihan: true });
    jalan = await berkasUji(uji.dunia);
  });
  afterAll(() => uji.dunia.kertas.tutup());

  const buka = async (akun: string, b: Pick<Berkas, 'id' | 'nomor'>, jalur: string) => {
    const rute = jalur.startsWith('cetakan/') ? ruteCetakan() : ruteCetak();
    const di = `/k/berkas/:kunci/${jalur.split('/')[0]}`;
    const jawab = await sebagaiAkun(uji, { akun, di, rute }).request(`/k/berkas/${b.nomor ?? b.id}/${jalur}`);
    return { status: jawab.status, kepala: jawab.headers, bytes: new Uint8Array(await jawab.arrayBuffer()) };
  };
  /** Prints, and reads the paper back. */
  const cetak = async (akun: string, b: Pick<Berkas, 'id' | 'nomor'>, surat: string) => {
    const { status, kepala, bytes } = await buka(akun, b, `cetak/${surat}`);
    const pdf = kepala.get('content-type') === 'application/pdf';
    const halaman = pdf ? await bacaPdf(bytes) : [];
    const teks = pdf ? halaman.map((h) => h.teks).join(' ') : new TextDecoder().decode(bytes);
    return { status, kepala, bytes, halaman, teks };
  };
  const kini = async (b: Berkas): Promise<Berkas> => {
    const terbaca = await uji.dunia.berkas.ambil(b.id, 'sistem');
    if (!terbaca) throw new Error('gone');
    return terbaca.berkas;
  };
  const angka = (teks: string) => teks.replaceAll(/\s/g, '');

  describe('papers', () => {
    it('the receipt says number, what came in and what not, counter hours, tracking code; no NIK', async () => {
      const b = await jalan.baru();
      const { status, kepala, teks } = await cetak('rizki', b, 'tanda-terima');
      expect(status).toBe(200);
      expect(kepala.get('content-disposition')).toBe(`inline; filename="tanda-terima-${b.nomor}.pdf"`);
      const { kode } = await uji.dunia.berkas.lacak(b.id);
      for (const kata of [
        b.nomor ?? '-',
        'SITI RAHMAWATI',
        '08.00-15.30',
        '0717-000003',
        'Layanan ini gratis.',
        'Dokumen yang diterima',
        'Belum diserahkan',
        kode,
        'Dicetak 24-11-2026 08.00 oleh Rizki Pratama',
        'LATIHAN',
        'halaman 1 dari 1',
      ])
        expect(teks).toContain(kata);
      expect(angka(teks)).not.toContain(NIK);
      const rol = await cetak('rizki', b, 'tanda-terima?ukuran=rol');
      expect(rol.halaman.map((h) => h.lebar)).toEqual([80]);
      expect(rol.teks).toContain(kode);
    });

    it('the form of an empty berkas is a KONSEP without a sheet code; complete it is none and has one', async () => {
      const b = await jalan.baru();
      const kosong = await cetak('fitri', b, 'form');
      expect(kosong.teks).toContain('KONSEP');
      expect(angka(kosong.teks)).toContain(NIK);
      expect((await kini(b)).cetakan).toMatchObject([{ surat: 'form', isian: null }]);
      const isi = await jalan.sampai(b, jalan.sedang('paraf'));
      const { teks } = await cetak('fitri', isi, 'form');
      expect(teks).not.toContain('KONSEP');
      expect(angka(teks)).toContain('1971060101809901');
      const [, cetakan] = await uji.dunia.berkas.cetakan.daftar(b.id, 'sistem');
      expect(teks).toContain(cetakan?.kode);
      expect((await kini(b)).cetakan[1]).toMatchObject({ isian: isi.isian?.hash });
    });

    it('the form names who acts now: the Plh. with NIP, the incumbent in the form’s own words', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('paraf'));
      const { teks } = await cetak('fitri', b, 'form');
      expect(teks).toContain('Plh.');
      expect(teks).toContain('Bambang Irawan');
      expect(teks).toContain('198207072008011006');
      expect(teks).toContain('Arman Hadi, S.STP');
      expect(teks).not.toContain('Rosmala');
    });

    it('the sheet of a complete draft is the sheet of the form stored after it; nobody else prints the draft', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('isi_form'));
      const { pegawai } = await uji.dunia.organisasi.baca();
      const orang = pegawai.find((p) => p.akun === 'fitri')?.id ?? '';
      const isian = { ...ISIAN, nilai: { ...ISIAN.nilai, alamat: 'JL. DRAF 99' } };
      const baris = Object.fromEntries(
        isian.baris.flatMap((r, i) => Object.entries(r).map(([k, v]) => [`anggota.${i}.${k}`, v])),
      );
      await uji.dunia.berkas.draf.simpan(
        { orang, berkas: b.id, bagian: 'isi_form' },
        { ...isian.nilai, ...baris },
      );
      expect((await cetak('rizki', b, 'form')).teks).not.toContain('JL. DRAF 99');
      const { teks } = await cetak('fitri', b, 'form');
      expect(teks).toContain('JL. DRAF 99');
      expect(teks).not.toContain('KONSEP');
      const tercetak = (await kini(b)).cetakan.at(-1)?.isian;
      const jadi = await jalan.sampai(await kini(b), jalan.sedang('paraf'), { isian });
      expect(jadi.isian?.hash).toBe(tercetak);
    });

    it('the shortage slip of a titipan lists what is missing, of a return the reasons, NIK masked', async () => {
      const titipan = await jalan.baru({ terima: false });
      const slip = await cetak('rizki', titipan, 'kekurangan');
      expect(slip.teks).toContain('masih dititipkan');
      // Two papers are wanting: one, and one of three that are alternatives.
      expect(slip.teks.split('Belum diserahkan').length - 1).toBe(2);
      expect(slip.teks).toContain('Salah satu: buku nikah');
      const awal = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const kurang = { [awal.syarat[0] ?? '']: `NIK ${NIK} tidak terbaca \u{1f44d}` };
      const b = await jalan.sampai(awal, jalan.sedang('perbaikan'), { kurang });
      const { teks } = await cetak('rizki', b, 'kekurangan');
      expect(teks).toMatch(/1971•• •••••• ••03 tidak terbaca \[\?\]/u);
      expect(teks.toLowerCase()).toContain('pemberitahuan kekurangan');
      expect(teks).toContain('24 Desember 2026');
      expect(angka(teks)).not.toContain(NIK);
    });

    it('a map that goes back carries a nota that names the office', async () => {
      const pertama = await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa'));
      const diperiksa = await jalan.sampai(pertama, jalan.sedang('periksa'));
      const kurang = { [diperiksa.syarat[1] ?? '']: 'alamat beda dengan KK lama' };
      const b = await jalan.sampai(diperiksa, jalan.sedang('diambil'), { kurang });
      const { teks, kepala } = await cetak('dedi.saputra', b, 'kekurangan');
      expect(kepala.get('content-disposition')).toContain(`nota-${b.nomor}`);
      expect(teks).toContain('NOTA PENGEMBALIAN');
      expect(teks).toContain('Bawa map berkas ini ke Kelurahan Gabek Satu');
      expect(teks).toContain('alamat beda dengan KK lama');
    });

    it('the lembar disposisi has the head of the rule, the chain, and room for parafs', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      const { teks } = await cetak('fitri', b, 'disposisi');
      for (const kata of [
        'Surat dari',
        'No. surat',
        'Tgl. surat',
        'Diterima tgl.',
        'No. agenda',
        'Sifat',
        'Hal',
        'Diteruskan kepada',
        'Dengan hormat harap',
        'Catatan',
        'Paraf',
        'Bambang Irawan',
        'Segera',
      ])
        expect(teks).toContain(kata);
      expect(teks.split('Teliti ejaan namanya, lalu teruskan.').length).toBe(b.disposisi.length + 1);
    });

    it('each hand-over has its receipt, the map its cover, the shelf its label, the whole its record', async () => {
      const awal = await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa'));
      const serah = await cetak('rizki', awal, 'penyerahan');
      for (const kata of ['TANDA TERIMA PENYERAHAN', 'Nama penerima', 'Yang menerima', 'Yang menyerahkan'])
        expect(serah.teks).toContain(kata);
      const b = await jalan.sampai(awal, jalan.sedang('periksa'));
      expect((await cetak('dedi.saputra', b, 'terima-map')).teks).toContain('TANDA TERIMA MAP');
      expect((await cetak('rizki', b, 'sampul')).teks).toContain(
        'Pindai setiap kali map ini berpindah tangan.',
      );
      const { teks: label, halaman } = await cetak('rizki', b, 'label?mulai=5');
      expect(halaman.map((h) => `${h.lebar}x${h.tinggi}`)).toEqual(['210x297']);
      for (const kata of [b.nomor, 'November 2026', 'Rak 1']) expect(label).toContain(kata);
      const acara = await cetak('rizki', b, 'berita-acara');
      const riwayat = await uji.dunia.berkas.riwayat(b.id, 'sistem');
      const dicetak = riwayat.at(-1);
      expect(dicetak?.catatan.peristiwa).toMatchObject({ jenis: 'dicetak', surat: 'berita-acara' });
      expect(angka(acara.teks)).toContain(dicetak?.hashSebelum);
      expect(acara.teks).toContain(`${riwayat.length - 1} catatan`);
      // Its own print is no new content: the same paper comes again.
      expect((await cetak('rizki', b, 'berita-acara')).bytes).toEqual(acara.bytes);
    });

    it.each(Object.entries(NAMA))('no letter leaves the sheet: %s name', async (_, nama) => {
      const b = await jalan.sampai(await jalan.baru({ nama }), jalan.sedang('dibawa'));
      for (const surat of [
        'tanda-terima',
        'tanda-terima?ukuran=rol',
        'kekurangan',
        'disposisi',
        'penyerahan',
        'sampul',
        'label',
        'berita-acara',
      ]) {
        const { halaman } = await cetak('rizki', b, surat);
        expect([surat, halaman.map((h) => h.keluar).join('')]).toEqual([surat, '']);
        expect([surat, halaman.length > (surat === 'berita-acara' ? 3 : 1)]).toEqual([surat, false]);
        expect([surat, halaman.some((h) => h.rapat.includes(nama.replaceAll(' ', '')))]).toEqual([
          surat,
          true,
        ]);
      }
    });

    it('the samples that templates are tried with have the shape of the real papers', async () => {
      const kembali = await jalan.sampai(
        await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa')),
        jalan.sedang('periksa'),
      );
      const kurang = { [kembali.syarat[0] ?? '']: 'foto buram' };
      const b = await jalan.sampai(kembali, jalan.sedang('diambil'), { kurang });
      const titipan = await jalan.baru({ terima: false });
      const nyata = new Map<string, unknown>();
      const { kertas } = uji.dunia;
      const dunia: DuniaUji['dunia'] = {
        ...uji.dunia,
        kertas: {
          ...kertas,
          cetak: (lembar, cara) => {
            for (const { templat, data } of lembar) nyata.set(templat, data);
            return kertas.cetak(lembar, cara);
          },
        },
      };
      const app = sebagaiAkun(
        { ...uji, dunia },
        { akun: 'rizki', di: '/k/berkas/:kunci/cetak', rute: ruteCetak() },
      );
      for (const surat of ['kekurangan', 'disposisi', 'penyerahan', 'sampul', 'label', 'berita-acara'])
        await app.request(`/k/berkas/${b.nomor}/cetak/${surat}`);
      for (const surat of ['tanda-terima', 'kekurangan'])
        await app.request(`/k/berkas/${titipan.id}/cetak/${surat}`);
      for (const [templat, contoh] of Object.entries(isiContoh(dunia.naskah.cetak.kop))) {
        const asli = nyata.get(templat);
        if (typeof asli !== 'object' || asli === null) throw new Error(`no ${templat} was printed`);
        const dicoba = Object.entries(asli).filter(([kunci]) => kunci in contoh);
        expect([templat, bentuk(contoh)]).toEqual([templat, bentuk(Object.fromEntries(dicoba))]);
      }
    });
  });

  describe('a print is a press', () => {
    it('asked again the same day it is the same document; another day, person or content it is another', async () => {
      const b = await jalan.baru();
      const satu = await cetak('rizki', b, 'tanda-terima');
      const [dua, tiga] = await Promise.all([
        cetak('rizki', b, 'tanda-terima'),
        cetak('rizki', b, 'tanda-terima'),
      ]);
      expect(dua.bytes).toEqual(satu.bytes);
      expect(tiga.bytes).toEqual(satu.bytes);
      expect((await kini(b)).cetakan).toHaveLength(1);
      await cetak('fitri', b, 'tanda-terima');
      uji.geser = 24 * 3_600_000;
      await cetak('rizki', b, 'tanda-terima');
      uji.geser = 0;
      expect((await kini(b)).cetakan).toHaveLength(3);
    });

    it('twenty presses at once are one print', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('paraf'));
      const semua = await Promise.all(Array.from({ length: 20 }, () => buka('fitri', b, 'cetak/form')));
      expect(new Set(semua.map((s) => Buffer.from(s.bytes).toString('base64'))).size).toBe(1);
      expect((await kini(b)).cetakan).toHaveLength(1);
    });

    it('every version is kept and opens again, byte for byte, for those who may see the berkas', async () => {
      const b = await jalan.baru();
      const satu = await cetak('rizki', b, 'tanda-terima');
      await cetak('rizki', b, 'disposisi');
      const [pertama] = (await kini(b)).cetakan;
      const lagi = await buka('fitri', b, `cetakan/${pertama?.id}`);
      expect(lagi.bytes).toEqual(satu.bytes);
      expect(lagi.kepala.get('content-type')).toBe('application/pdf');
      expect((await buka('dedi.saputra', b, `cetakan/${pertama?.id}`)).status).toBe(404);
    });

    it('the token in the QR leads to the print it stands on', async () => {
      const b = await jalan.sampai(await jalan.baru(), jalan.sedang('paraf'));
      await cetak('fitri', b, 'form');
      const [cetakan] = await uji.dunia.berkas.cetakan.daftar(b.id, 'sistem');
      expect(await uji.dunia.berkas.cetakan.cariKode(b.id, cetakan?.kode ?? '')).toMatchObject([
        { surat: 'form' },
      ]);
    });

    it('a template at fault is told with its line, and nothing counts as printed', async () => {
      const b = await jalan.baru();
      const { cetak: paket } = uji.dunia.naskah;
      const rusak = new TextEncoder().encode('#let lembar(d) = d.tidak_ada');
      const dunia = {
        ...uji.dunia,
        naskah: {
          ...uji.dunia.naskah,
          cetak: { ...paket, berkas: new Map([...paket.berkas, ['sampul.typ', rusak]]) },
        },
      };
      const app = sebagaiAkun(
        { ...uji, dunia },
        { akun: 'rizki', di: '/k/berkas/:kunci/cetak', rute: ruteCetak() },
      );
      const jawab = await app.request(`/k/berkas/${b.nomor}/cetak/sampul`);
      expect(jawab.status).toBe(422);
      const html = await jawab.text();
      expect(html).toContain('sampul.typ:1: Data kertas ini tidak punya');
      expect((await kini(b)).cetakan).toEqual([]);
    });
  });

  it('a running berkas keeps the sheet of its form; letters follow the office', async () => {
    const b = await jalan.sampai(await jalan.baru(), jalan.sedang('paraf'));
    const { cetak: paket } = uji.dunia.naskah;
    const ganti = (nama: string, dari: string, ke: string): readonly [string, Uint8Array] => {
      const teks = new TextDecoder().decode(paket.berkas.get(nama));
      if (!teks.includes(dari)) throw new Error(`not in ${nama}: ${dari}`);
      return [nama, new TextEncoder().encode(teks.replaceAll(dari, ke))];
    };
    const berkas = new Map([
      ...paket.berkas,
      ganti(`${b.form}.typ`, 'NIK Pemohon', 'NIK BARU'),
      ganti('disposisi.typ', 'Surat dari', 'ASAL SURAT'),
    ]);
    const dunia = { ...uji.dunia, naskah: { ...uji.dunia.naskah, cetak: { ...paket, berkas } } };
    const app = sebagaiAkun(
      { ...uji, dunia },
      { akun: 'fitri', di: '/k/berkas/:kunci/cetak', rute: ruteCetak() },
    );
    const baca = async (surat: string) =>
      teksPdf(new Uint8Array(await (await app.request(`/k/berkas/${b.nomor}/cetak/${surat}`)).arrayBuffer()));
    expect(await baca('form')).toContain('NIK Pemohon');
    expect(await baca('disposisi')).toContain('ASAL SURAT');
  });

  describe('who may print', () => {
    it('nobody outside: another office, an unknown paper, an unknown berkas, a paper without content', async () => {
      const b = await jalan.baru();
      expect((await cetak('dedi.saputra', b, 'form')).status).toBe(404);
      expect((await cetak('rizki', b, 'kuitansi')).status).toBe(404);
      expect((await cetak('rizki', b, 'toString')).status).toBe(404);
      expect((await cetak('rizki', b, 'penyerahan')).status).toBe(404);
      expect((await cetak('rizki', { id: 'x', nomor: 'G1-26-9999-A' }, 'form')).status).toBe(404);
      expect(await uji.dunia.berkas.pembacaan.daftar(b.id)).toEqual([]);
      expect((await kini(b)).cetakan).toEqual([]);
    });

    it('each printing is in the book of looks', async () => {
      const b = await jalan.baru();
      await cetak('rizki', b, 'tanda-terima');
      await cetak('fitri', b, 'form');
      const buku = await uji.dunia.berkas.pembacaan.daftar(b.id);
      expect(buku.map((p) => `${p.jenis} ${p.perihal}`).sort()).toEqual(['cetak form', 'cetak tanda-terima']);
    });
  });

  it('a page without the PDF itself leads to it and back', async () => {
    const b = await jalan.baru();
    const { status, bytes } = await buka('rizki', b, 'cetak/tanda-terima/siap');
    const html = new TextDecoder().decode(bytes);
    expect(status).toBe(200);
    expect(html).toContain(`href="/k/berkas/${b.nomor}/cetak/tanda-terima"`);
    expect(html).toContain(`href="/k/berkas/${b.nomor}"`);
    expect(await teksPdf((await buka('rizki', b, 'cetak/tanda-terima')).bytes)).toContain(b.nomor);
  });
});
