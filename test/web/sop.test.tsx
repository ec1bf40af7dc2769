import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { imporKantor } from '../../src/cli/kantor-impor.ts';
import { kegiatan, pelaksana } from '../../src/core/sop/lookup.ts';
import { JAM } from '../../src/core/waktu/saat.ts';
import { ALAMAT_POLOS } from '../../src/web/aset/alamat.ts';
import { ruteMonitor } from '../../src/web/rute/monitor.tsx';
import { ruteSopUmum } from '../../src/web/rute/sop-umum.tsx';
import { ruteSop } from '../../src/web/rute/sop.tsx';
import { forEachEngine } from '../database/engines.ts';
import { CONTOH, SELASA, SOP } from '../organisasi/contoh.ts';
import { berkasUji, type BerkasUji } from './berkas-uji.ts';
import { bukaDunia, type DuniaUji, sebagaiAkun } from './dunia-uji.ts';

/** A second kelurahan, and a post of the kecamatan whose lane has no step. */
const DUA = CONTOH.replace(
  '# akun =',
  `
  - kunci: gabek-dua
    unit: kelurahan
    nama: Kelurahan Gabek Dua
    kode: '19.71.06.1004'
    awalan: G2
    induk: kecamatan-gabek
    alamat: Jalan Contoh 4, Pangkalpinang
    telepon: 0717-000004
    jam_loket: 08.00-15.30
    jabatan:
      - { pelaksana: lurah, nama: Lurah Gabek Dua }
      - { pelaksana: sekretaris-kelurahan, nama: Sekretaris Gabek Dua }
      - { pelaksana: kasi-pemerintahan-kelurahan, nama: Kasi Pemerintahan Gabek Dua }
      - { pelaksana: staf-kelurahan, nama: Staf Gabek Dua }

# akun =`,
)
  .replace(
    '      - { pelaksana: staf-kecamatan,',
    '      - { pelaksana: kasubag-keuangan, nama: Kasubag Keuangan }\n$&',
  )
  .replace(
    '# jabatan = kunci',
    '  - { akun: tuti, nama: Tuti Rekaan }\n  - { akun: wati, nama: Wati Rekaan }\n\n$&',
  )
  .concat(
    '  - { akun: tuti, jabatan: gabek-dua/lurah, status: definitif, mulai: 2024-01-02 }\n',
    '  - { akun: wati, jabatan: kecamatan-gabek/kasubag-keuangan, status: definitif, mulai: 2024-01-02 }\n',
  );

const kata = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');

/** Rows of the chart's body, each as the HTML of its cells. */
function baris(html: string): readonly (readonly string[])[] {
  const [, badan = ''] = /<table class="bagan.*?<tbody>(.*?)<\/tbody>/su.exec(html) ?? [];
  return [...badan.matchAll(/<tr.*?<\/tr>/gsu)].map(([tr]) =>
    [...tr.matchAll(/<t[hd].*?<\/t[hd]>|<t[hd][^>]*\/>/gsu)].map(([sel]) => sel),
  );
}

forEachEngine((open) => {
  let uji: DuniaUji;
  let jalan: BerkasUji;

  beforeAll(async () => {
    uji = await bukaDunia(open);
    let id = 0;
    await imporKantor(uji.database, {
      file: 'kantor.yaml',
      teks: DUA,
      coba: false,
      sop: SOP,
      saat: SELASA,
      idBaru: () => `dua-${(id += 1)}`,
    });
    jalan = await berkasUji(uji.dunia);
  });

  const umum = async (kueri = ''): Promise<Response> => {
    const app = new Hono().route(
      '/sop',
      ruteSopUmum({
        aset: ALAMAT_POLOS,
        duniaUntuk: () => Promise.resolve([uji.dunia]),
        hubungan: () => ({ https: true, host: 'lajur.contoh.id', klien: '203.0.113.4' }),
        jamSejati: () => SELASA,
      }),
    );
    return app.request(`/sop${kueri}`);
  };
  const buka = async (akun: string, kueri = ''): Promise<{ status: number; html: string; teks: string }> => {
    const app = sebagaiAkun(uji, { akun, di: '/k/sop', rute: ruteSop() });
    const jawab = await app.request(`/k/sop${kueri}`);
    const html = await jawab.text();
    return { status: jawab.status, html, teks: kata(html) };
  };

  describe('for everybody', () => {
    it('shows every word of the source, without login, script, inline style or numbers of berkas', async () => {
      const html = await (await umum('?tampil=langsung')).text();
      const teks = kata(html);
      const semua = [
        ...Object.values(SOP.identitas),
        ...SOP.pelaksana.map((p) => p.tertulis),
        ...SOP.kegiatan.flatMap((k) => [k.kegiatan, k.kelengkapan, k.waktu.tertulis, k.output]),
        ...SOP.catatan,
        ...SOP.pelaksana.flatMap((p) => p.catatan ?? []),
        'SOP belum ditinjau sejak 1/3/2019',
      ];
      expect(semua.filter((k) => !teks.includes(k.replaceAll(/\s+/gu, ' ')))).toEqual([]);
      expect(html).not.toMatch(/<script|style=|href="\/k\/|class="pil/u);
      expect(html).toContain('href="/sop/cetak?kertas=f4"');
      expect(gzipSync(html).length).toBeLessThan(6 * 1024);
    });

    it('draws one symbol a row, in the column of who acts, and says it in words', async () => {
      const rows = baris(await (await umum()).text());
      const kolom = SOP.pelaksana.map((p) => p.kunci);
      expect(rows.map((r) => r.length)).toEqual(SOP.kegiatan.map(() => kolom.length + 6));
      for (const [at, k] of SOP.kegiatan.entries()) {
        const lajur = rows[at]?.slice(2, 2 + kolom.length) ?? [];
        const bersimbol = lajur.flatMap((sel, n) => (sel.includes('class="sb"') ? [kolom[n]] : []));
        expect([k.no, bersimbol]).toEqual([k.no, [k.bacaan.pelaksana]]);
      }
      const alir = rows.map((r) => /class="alir">([^<]*)/u.exec(r.join(''))?.[1]);
      expect(alir.slice(0, 3)).toEqual([
        'Mulai, ke langkah 2',
        'Ke langkah 3',
        'Keputusan: Ya ke langkah 4, Tidak ke langkah 2',
      ]);
      expect(alir.at(-1)).toBe('Selesai');
    });

    it('tells the loops in words, and doubts of the source as notes that lead back', async () => {
      const html = await (await umum()).text();
      expect(kata(html)).toContain(
        'Langkah 7, Tidak: pemohon mengambilnya pada Kasi Pemerintahan Kecamatan, pemohon membawanya kepada Staf Kelurahan, lalu ke langkah 3 sebagai putaran baru.',
      );
      const rujukan = [...html.matchAll(/id="rujukan-(\d+)" href="#catatan-(\d+)"/gu)].map((m) => [
        m[1],
        m[2],
      ]);
      expect(rujukan.length).toBe(
        SOP.pelaksana.filter((p) => p.catatan).length + SOP.kegiatan.filter((k) => k.bacaan.catatan).length,
      );
      for (const [dari, ke] of rujukan) {
        expect(dari).toBe(ke);
        expect(html).toContain(`<li id="catatan-${ke}">`);
        expect(html).toContain(`href="#rujukan-${dari}"`);
      }
    });
  });

  describe('with live counts', () => {
    it('counts for each what that kantor has a part in, late ones by the clock, and opens their lists', async () => {
      const awal = await buka('tuti', '?tampil=langsung');
      expect(awal.teks).toContain('Tidak ada berkas yang sedang berjalan.');
      const satu = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
      await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa'));
      const no = satu.posisi.di === 'langkah' ? satu.posisi.langkah : 0;
      uji.geser += 6 * JAM;
      const camat = await buka('arman.hadi', '?tampil=langsung');
      expect(camat.teks).toContain(
        '3 berkas sedang berjalan, 2 lewat waktu. Dihitung pukul 14.00: semua 3 kantor.',
      );
      const sel = baris(camat.html).map((r) => r.find((s) => s.includes('class="pil"')) ?? '');
      expect(sel.map((s, at) => (s ? at + 1 : 0)).filter(Boolean)).toEqual([no]);
      expect(kata(sel[no - 1] ?? '')).toMatch(
        new RegExp(`2 berkas 2 berkas pada langkah ${no} 2 lewat waktu`, 'u'),
      );
      expect(sel[no - 1]).toContain(`href="/k/monitor/daftar?keadaan=sini&amp;langkah=${no}"`);
      expect(sel[no - 1]).toContain(`href="/k/monitor/daftar?keadaan=lewat&amp;langkah=${no}"`);
      expect(camat.teks).toContain('1 menunggu pemohon');
      // Every number opens a list of just so many.
      const monitor = sebagaiAkun(uji, { akun: 'arman.hadi', di: '/k/monitor', rute: ruteMonitor() });
      const hitung = async (alamat: string): Promise<number> => {
        const jawab = await monitor.request(alamat.replaceAll('&amp;', '&'));
        return new Set((await jawab.text()).match(/G1-26-\d{4}/gu)).size;
      };
      const tautan = [...camat.html.matchAll(/<a class="pil[^"]*" href="([^"]*)"/gu)].map((m) => m[1] ?? '');
      expect(await Promise.all(tautan.map(hitung))).toEqual([2, 2, 1]);

      expect((await buka('rosmala', '?tampil=langsung')).teks).toContain(
        '3 berkas sedang berjalan, 2 lewat waktu. Dihitung pukul 14.00: Kelurahan Gabek Satu.',
      );
      const lain = await buka('tuti', '?tampil=langsung');
      expect(lain.teks).toContain(
        'Tidak ada berkas yang sedang berjalan. Dihitung pukul 14.00: Kelurahan Gabek Dua.',
      );
      expect(lain.html).not.toContain('class="pil');
      uji.geser = 0;
    });

    it('shows no number to a post without a step, nor on the sheet as it was signed', async () => {
      const diam = await buka('wati', '?tampil=langsung');
      expect(diam.status).toBe(200);
      expect(diam.teks).toContain('Angka langsung hanya untuk pegawai');
      expect(diam.html).not.toContain('class="pil');
      const resmi = await buka('arman.hadi');
      expect(resmi.html).not.toContain('class="pil');
      expect(resmi.html).toContain('href="/k/sop?tampil=langsung"');
    });
  });

  describe('as a document with versions', () => {
    it('keeps each one that berkas began with, with how many still follow it', async () => {
      const { dunia } = uji;
      const lama = new TextDecoder()
        .decode(dunia.naskah.sop.bytes)
        .replace('nomor: 1/3/2019', 'nomor: 7/2/2018')
        .replace('Mendisposisikan pada sekretaris untuk', 'Meneruskan kepada sekretaris untuk');
      const bytes = new TextEncoder().encode(lama);
      const berlaku = await buka('rosmala');
      expect(berlaku.teks).toContain('Berlaku sekarang');
      expect(berlaku.teks).not.toContain('Naskah lama');
      const dahulu = await berkasUji({
        ...dunia,
        naskah: { ...dunia.naskah, sop: { ...dunia.naskah.sop, bytes } },
      });
      await dahulu.baru();
      const kini = await buka('rosmala');
      expect(kini.teks).toMatch(
        /Naskah lama Sidik [0-9a-f]{12} Lihat naskah Nomor 7\/2\/2018 .* 1 berjalan sejak 24 Nov 2026/u,
      );
      const [, versi = ''] = /href="\/k\/sop\?versi=([0-9a-f]{12})"/u.exec(kini.html) ?? [];
      const dulu = await buka('tuti', `?versi=${versi}&tampil=langsung`);
      expect(dulu.teks).toContain('Meneruskan kepada sekretaris untuk ditindaklanjuti');
      // Not their kelurahan's berkas: nothing is counted for them.
      expect(dulu.teks).toContain('Ini naskah lama. Tidak ada berkas berjalan yang masih memakainya.');
      expect(dulu.html).not.toContain('class="pil');
      expect((await buka('rosmala', `?versi=${versi}`)).teks).toContain('Masih dipakai 1 berkas berjalan.');
    });

    it.each(['ffffffffffff', '0', 'x', "' or 1=1 --", ''])(
      'answers %j with a page and a way on',
      async (versi) => {
        const { status, html } = await buka('rosmala', `?versi=${encodeURIComponent(versi)}`);
        expect(status).toBe(versi === '' ? 200 : 404);
        expect(html).toContain('href="/k/sop"');
      },
    );
  });

  it('names who acts by the SOP’s own words on a card', async () => {
    const html = await (await umum()).text();
    for (const k of SOP.kegiatan) {
      const nama = pelaksana(SOP, kegiatan(SOP, k.no).bacaan.pelaksana).tertulis;
      expect(html).toContain(`<b class="hp">${nama}</b>`);
    }
  });
});
