import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Berkas, kunjunganKini } from '../../src/core/berkas/berkas.ts';
import { konteksPeriksa } from '../../src/core/formulir/periksa-nilai.ts';
import { periksaIsian } from '../../src/core/formulir/periksa.ts';
import { daftar } from '../../src/core/monitor/daftar.ts';
import { berjalan as hitungBerjalan } from '../../src/core/monitor/kini.ts';
import { rentangMonitor } from '../../src/core/monitor/rentang.ts';
import { hitungSel } from '../../src/core/monitor/sel.ts';
import { pengukur } from '../../src/core/monitor/terukur.ts';
import type { Organisasi } from '../../src/core/organisasi/organisasi.ts';
import { pelaksanaBertindak } from '../../src/core/sop/lookup.ts';
import { hitungJam } from '../../src/core/waktu/jam.ts';
import { MENIT } from '../../src/core/waktu/saat.ts';
import { sedangBuka } from '../../src/core/waktu/buka.ts';
import type { AkunLatihan } from '../../src/latihan/isi/akun.ts';
import { type IsiLatihan, isiKantorLatihan, TENANT_LATIHAN } from '../../src/latihan/isi/isi-latihan.ts';
import { sama } from '../../src/latihan/jalan/posisi-sama.ts';
import { semuaSituasi } from '../../src/latihan/jalan/situasi.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import type { PeristiwaTerbaca } from '../../src/store/berkas/upcast.ts';
import { sql } from '../../src/store/database/sql.ts';
import { MANIFES } from '../../src/store/berkas/periksa-bundel.ts';
import { SKEMA_PEMOHON } from '../../src/core/berkas/data-pemohon.ts';
import { forEachEngine } from '../database/engines.ts';
import { gudangMemori, migrasiAsli } from '../store/kantor-uji.ts';
import { bahanIsi, KINI } from './latihan-uji.ts';
import { GESERAN, keadaanOrakel, menitTerbuka } from './monitor-orakel.ts';

const ISIAN = z.strictObject({
  nilai: z.record(z.string(), z.string()),
  baris: z.array(z.record(z.string(), z.string())),
});
const BERHENTI_DI = 600;

/** A berkas with its events, as somebody of every kantor would read it. */
interface Terisi {
  readonly berkas: Berkas;
  readonly riwayat: readonly PeristiwaTerbaca[];
}

forEachEngine((buka) => {
  describe('the training office, filled by a run that was cut off and a run that went on', () => {
    let bahan: IsiLatihan;
    let store: BerkasTenant;
    let organisasi: Organisasi;
    let akun: readonly AkunLatihan[];
    let semua: readonly Terisi[];
    let kantor: readonly string[];
    let jam: number | null = null;

    beforeAll(async () => {
      const database = await buka(await migrasiAsli());
      bahan = {
        ...(await bahanIsi(database, { gudang: gudangMemori(), jam: () => jam ?? KINI })),
        jamPada: (saat) => (jam = saat),
      };
      const listrikPadam = (selesai: number): void => {
        if (selesai === BERHENTI_DI) throw new Error('listrik padam');
      };
      await expect(isiKantorLatihan({ ...bahan, kabari: listrikPadam })).rejects.toThrow('listrik padam');
      akun = (await isiKantorLatihan({ ...bahan, kini: KINI + 60_000 }))?.akun ?? [];

      store = bahan.berkas.untuk(TENANT_LATIHAN);
      organisasi = await bahan.organisasi.untuk(TENANT_LATIHAN).baca();
      kantor = organisasi.kantor.map((k) => k.id);
      const ID = z.object({ id: z.string() });
      const baris = await database.tenant(TENANT_LATIHAN).query(ID, sql`select id from berkas order by id`);
      semua = await Promise.all(
        baris.map(async ({ id }) => {
          const terbaca = await store.ambil(id, kantor);
          if (!terbaca) throw new Error(`berkas ${id} cannot be read`);
          return { berkas: terbaca.berkas, riwayat: await store.riwayat(id, kantor) };
        }),
      );
    }, 240_000);

    it('has seven kantor, 28 acting accounts with one good password, and a deputy with two posts today', async () => {
      expect(organisasi.kantor).toHaveLength(7);
      expect(akun).toHaveLength(28);
      expect(new Set(akun.map((a) => a.akun)).size).toBe(28);
      expect(new Set(akun.map((a) => a.sandi)).size).toBe(1);
      const posts = pelaksanaBertindak(bahan.naskah.sop.nilai).length;
      expect(posts).toBe(8);
      expect(new Set(organisasi.jabatan.map((j) => j.pelaksana)).size).toBe(17);
      const [satu] = akun;
      const masuk = await bahan.masuk
        .untuk(TENANT_LATIHAN)
        .masuk({ akun: satu?.akun ?? '', sandi: satu?.sandi ?? '', alamat: null, saat: KINI });
      expect(masuk).toMatchObject({ ok: true, harusGanti: false });
      const wakil = organisasi.penugasan.filter((p) => p.status !== 'definitif' && (p.sampai ?? 0) > KINI);
      expect(wakil).toHaveLength(1);
      expect(organisasi.penugasan.filter((p) => p.orang === wakil[0]?.orang)).toHaveLength(2);
      expect(organisasi.pegawai.filter((p) => p.admin)).toHaveLength(1);
    });

    it('does nothing at the next start', async () => {
      expect(await isiKantorLatihan(bahan)).toBeNull();
    });

    it('stores each press once, in unbroken chains, with numbers in the order of receipt', async () => {
      expect(semua.length).toBeGreaterThanOrEqual(80);
      expect(semua.length).toBeLessThanOrEqual(110);
      for (const { berkas } of semua)
        expect(await store.periksaRantai(berkas.id)).toMatchObject({ utuh: true, panjang: berkas.versi });
      for (const k of organisasi.kantor) {
        const buku = await store.bukuNomor.daftar(k.id, 2026);
        expect(buku.map((n) => n.urut)).toEqual(buku.map((_, at) => at + 1));
        const terikat = buku.map((n) => n.terikat ?? 0);
        expect(terikat).toEqual(terikat.toSorted((a, b) => a - b));
        const register = await store.bukuNomor.daftar(k.id, 2026, 'register');
        expect(register.map((n) => n.urut)).toEqual(register.map((_, at) => at + 1));
        expect(register.every((n) => n.nomor.includes(`/${k.awalan}/`))).toBe(true);
      }
    });

    it('shows every place and every end that the SOP knows', () => {
      const hilang = semuaSituasi(bahan.naskah.sop.nilai)
        .map((s) => s.rencana.tujuan)
        .filter((tujuan) => !semua.some(({ berkas }) => sama(berkas.posisi, tujuan)));
      expect(hilang).toEqual([]);
    });

    it('has loops, returns, withdrawals, fallen signatures and a correction behind berkas that are under way', () => {
      const berjalan = semua.filter(({ berkas }) => berkas.posisi.di !== 'tutup');
      const jenis = (nama: string): number =>
        berjalan.filter(({ riwayat }) => riwayat.some((r) => r.catatan.peristiwa.jenis === nama)).length;
      const sebab = (nama: string): number =>
        berjalan.filter(({ berkas }) => berkas.kunjungan.some((k) => k.sebab === nama)).length;
      expect(jenis('perbaikan_diterima')).toBeGreaterThanOrEqual(3);
      expect(jenis('ditarik')).toBeGreaterThanOrEqual(3);
      expect(jenis('dikoreksi')).toBeGreaterThanOrEqual(1);
      expect(sebab('kembali')).toBeGreaterThanOrEqual(3);
      expect(berjalan.filter(({ berkas }) => berkas.putaran > 1).length).toBeGreaterThanOrEqual(3);
      const gugur = berjalan.filter(({ berkas }) => berkas.tandaTangan.some((t) => t.gugur !== null));
      expect(gugur.length).toBeGreaterThanOrEqual(2);
    });

    it('gives every acting post 3 to 9 berkas, some late and some nearly', () => {
      const { sop, kalender } = { sop: bahan.naskah.sop.nilai, kalender: bahan.kalender };
      const jumlah = { lewat: 0, hampir: 0, sisa: 0 };
      for (const k of organisasi.kantor)
        for (const lane of pelaksanaBertindak(sop).filter((l) => l.unit === k.unit)) {
          const punya = semua.filter(
            ({ berkas: b }) => b.penanggung?.pelaksana === lane.kunci && b.penanggung.kantor === k.id,
          );
          expect(punya.length, `${lane.kunci} di ${k.id}`).toBeGreaterThanOrEqual(3);
          expect(punya.length, `${lane.kunci} di ${k.id}`).toBeLessThanOrEqual(9);
          const kerja = punya.filter(({ berkas: b }) => kunjunganKini(b)?.jenis !== 'tunggu');
          expect(kerja.length, `kotak tugas ${lane.kunci} di ${k.id}`).toBeGreaterThanOrEqual(2);
          for (const { berkas } of punya) {
            const visit = kunjunganKini(berkas);
            if (!visit || visit.baku === null) continue;
            const ukuran = { kalender, baku: visit.baku, kini: KINI };
            const jalan = hitungJam(
              { tiba: visit.tiba, dibuka: visit.dibuka ?? undefined, jeda: [] },
              ukuran,
            );
            jumlah[jalan.lewat ? 'lewat' : jalan.hampir ? 'hampir' : 'sisa'] += 1;
          }
        }
      expect(jumlah.lewat).toBeGreaterThan(10);
      expect(jumlah.hampir).toBeGreaterThan(10);
      expect(jumlah.sisa).toBeGreaterThan(10);
    });

    it('is as late in the monitor as the oracle of the clocks says, whatever the clock shows', async () => {
      const perjalanan = await store.monitor.perjalanan({ lingkup: kantor, sejak: null });
      const berjalan = semua.filter(({ berkas: b }) => b.posisi.di !== 'tutup' && b.posisi.di !== 'titipan');
      expect(perjalanan.map((p) => p.id).toSorted()).toEqual(
        berjalan.map(({ berkas: b }) => b.id).toSorted(),
      );
      const awal = Math.min(...berjalan.map(({ berkas: b }) => b.kunjungan.at(-1)?.tiba ?? KINI));
      const menit = menitTerbuka(Math.floor(awal / MENIT) * MENIT, Math.max(...Object.values(GESERAN)));
      const ukur = pengukur(bahan.kalender);
      for (const [nama, kini] of Object.entries(GESERAN)) {
        const rentang = rentangMonitor('hari', kini, bahan.kalender.zona);
        const ukuran = { kalender: bahan.kalender, kini };
        const cari = { semua: perjalanan, pengembalian: [], ukuran, rentang, ukur };
        for (const keadaan of ['lewat', 'hampir'] as const) {
          const harap = berjalan.filter(({ berkas: b }) => keadaanOrakel(b, kini, menit) === keadaan);
          const ada = daftar(cari, { keadaan }).map((b) => b.berkas.id);
          expect(ada.toSorted(), `${keadaan}, ${nama}`).toEqual(
            harap.map(({ berkas: b }) => b.id).toSorted(),
          );
          const sel = [...hitungSel(hitungBerjalan(perjalanan, ukuran)).values()];
          expect(
            sel.reduce((n, s) => n + s[keadaan], 0),
            `cells: ${keadaan}, ${nama}`,
          ).toBe(harap.length);
        }
      }
    });

    it('happened in office hours, before now, and was recorded at its own time', () => {
      for (const { riwayat } of semua)
        for (const { catatan, dicatat } of riwayat) {
          expect(catatan.terjadi).toBeLessThanOrEqual(KINI);
          expect(sedangBuka(bahan.kalender, catatan.terjadi), new Date(catatan.terjadi).toISOString()).toBe(
            true,
          );
          expect(dicatat).toBe(catatan.terjadi);
        }
    });

    it('seals contents of the shapes that pages expect, about people that no register knows', async () => {
      const { formulir } = bahan.naskah;
      let form = 0;
      for (const { berkas, riwayat } of semua) {
        const rujukan = riwayat.flatMap((r) => rujukanDi(r.catatan.peristiwa));
        const isi = await store.isi({ berkas: berkas.id, lingkup: kantor, rujukan, skema: z.unknown() });
        const pemohon = SKEMA_PEMOHON.parse(isi.get(berkas.pemohon.id));
        expect(pemohon.nik).toMatch(/^197106\d{6}99\d\d$/);
        expect(pemohon.noKk).toMatch(/^197106\d{6}99\d\d$/);
        expect(pemohon.telepon).toMatch(/^0812-0000-\d{4}$/);
        const dokumen = await store.dokumen.daftar(berkas.id, kantor);
        const paket = formulir.get(berkas.form)?.nilai;
        if (!paket) throw new Error(`no form ${berkas.form}`);
        const form1 = [berkas.isian, ...berkas.isianDulu].flatMap((r) => (r ? [r.id] : []));
        for (const id of form1) {
          form += 1;
          const isian = ISIAN.parse(isi.get(id));
          const hasil = periksaIsian(paket.form, isian, konteksPeriksa(paket.kode));
          expect(hasil.kesalahan, JSON.stringify(isian)).toEqual([]);
          expect(isian.baris.every((b) => /^197106\d{6}99\d\d$/.test(b['nik'] ?? ''))).toBe(true);
        }
        const manifes = berkas.arsip.flatMap((a) => (a.digital ? [a.digital.id] : []));
        for (const id of manifes) MANIFES.parse(isi.get(id));
        const dikenal = new Set([berkas.pemohon.id, ...form1, ...manifes, ...dokumen.map((d) => d.id)]);
        for (const { id } of rujukan.filter((r) => !dikenal.has(r.id)))
          expect(isi.get(id), `${berkas.id} ${id}`).toEqual(expect.any(String));
      }
      expect(form).toBeGreaterThan(50);
    });

    it('has pictures of papers that open', async () => {
      const dokumen = await Promise.all(
        semua.map(async ({ berkas }) => {
          const [pertama] = await store.dokumen.daftar(berkas.id, kantor);
          return pertama && store.dokumen.buka(berkas.id, pertama.id, kantor);
        }),
      );
      for (const d of dokumen) {
        expect(d?.mime).toBe('image/png');
        expect(d?.bytes.length).toBe(d?.ukuran);
        expect(d?.ukuran).toBeLessThan(20_000);
      }
    });
  });
});

/** Every reference inside an event. */
function rujukanDi(nilai: unknown): readonly { readonly id: string }[] {
  if (typeof nilai !== 'object' || nilai === null) return [];
  if ('id' in nilai && 'hash' in nilai && typeof nilai.id === 'string') return [{ id: nilai.id }];
  return Object.values(nilai).flatMap(rujukanDi);
}
