import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { registerBerlaku } from '../../src/core/berkas/register.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from './berhasil.ts';
import { jalanNomor, type JalanNomor, TANDA } from './jalan-nomor.ts';
import { kantorUji, migrasi, PAGI, sebagai } from './kantor-uji.ts';

const LANGKAH = [
  'terima',
  'ditolak',
  'blok',
  'pakai',
  'tutup',
  'siap',
  'cetak',
  'tanda',
  'batal',
  'batalkan',
] as const;
type Langkah = { readonly apa: (typeof LANGKAH)[number]; readonly ke: number };

/** What a careful clerk would write by hand: one line per number, in the order of the book. */
interface Tulisan {
  readonly nomor: { berkas: string | null; batal: boolean; blok: number | null }[];
  readonly register: { berkas: string; batal: boolean }[];
  readonly tutup: Set<number>;
}

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  let kantorKe = 0;
  beforeAll(async () => {
    ({ store, naskah } = await kantorUji(await open(await migrasi())));
  });

  test('after any order of binding, printing, signing, voiding and pads, the books say what a clerk would', async () => {
    const langkah = fc.record({ apa: fc.constantFrom(...LANGKAH), ke: fc.nat({ max: 30 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength: 6, maxLength: 18 }), async (urutan) => {
        kantorKe += 1;
        const kantor = `acak-${kantorKe}`;
        const jalan = jalanNomor(store, naskah, kantor);
        const tulisan: Tulisan = { nomor: [], register: [], tutup: new Set() };
        const berkas: Berkas[] = [];
        for (const l of urutan) await jalankan({ kantor, jalan, tulisan, berkas }, l);
        await cocok(kantor, tulisan);
      }),
      { numRuns: 12 },
    );
  }, 90_000);

  interface Meja {
    readonly kantor: string;
    readonly jalan: JalanNomor;
    readonly tulisan: Tulisan;
    readonly berkas: Berkas[];
  }

  async function jalankan({ kantor, jalan, tulisan, berkas }: Meja, { apa, ke }: Langkah): Promise<void> {
    const baru = (b: Berkas): void => {
      tulisan.nomor.push({ berkas: b.id, batal: false, blok: null });
      berkas.push(b);
    };
    if (apa === 'terima') return baru(await jalan.baru());
    if (apa === 'siap') return baru(await jalan.siap());
    if (apa === 'ditolak') {
      const konteks = sebagai('lurah', kantor);
      const hasil = await store.tekan(jalan.press({ konteks }));
      return expect(hasil.hasil).toBe('ditolak');
    }
    if (apa === 'blok') {
      const blok = new Set(tulisan.nomor.map((n) => n.blok)).size;
      const banyak = (ke % 4) + 1;
      await store.nomor.bukaBlok(jalan.penomoran, { id: `b${blok}`, banyak, oleh: 'orang' });
      for (let n = 0; n < banyak; n += 1) tulisan.nomor.push({ berkas: null, batal: false, blok });
      return;
    }
    if (apa === 'pakai') return pakai({ kantor, jalan, tulisan, berkas }, ke);
    if (apa === 'tutup') {
      const blok = tulisan.nomor[ke % Math.max(1, tulisan.nomor.length)]?.blok ?? null;
      if (blok === null) return;
      const tutup = { kantor, id: `b${blok}`, alasan: 'sudah menyala', oleh: 'orang' };
      expect(await store.nomor.tutupBlok(tutup)).toBe(!tulisan.tutup.has(blok));
      tulisan.tutup.add(blok);
      for (const n of tulisan.nomor) if (n.blok === blok && n.berkas === null) n.batal = true;
      return;
    }
    await padaBerkas({ jalan, tulisan, berkas }, { apa, ke });
  }

  async function pakai({ kantor, jalan, tulisan, berkas }: Meja, ke: number): Promise<void> {
    const at = ke % Math.max(1, tulisan.nomor.length);
    const ini = tulisan.nomor[at];
    const nomor = (await store.bukuNomor.daftar(kantor, 2026))[at]?.nomor;
    if (!ini || nomor === undefined) return;
    const konteks = { ...sebagai('staf-kelurahan', kantor), dicatat: PAGI };
    const hasil = await store.tekan(jalan.press({ konteks, sumber: 'kertas', kertas: { nomor } }));
    const boleh = ini.blok !== null && ini.berkas === null && !ini.batal;
    expect(hasil.hasil).toBe(boleh ? 'berhasil' : 'ditolak');
    if (hasil.hasil !== 'berhasil') return;
    ini.berkas = hasil.berkas.id;
    berkas.push(hasil.berkas);
  }

  async function padaBerkas(
    { jalan, tulisan, berkas }: Omit<Meja, 'kantor'>,
    { apa, ke }: Langkah,
  ): Promise<void> {
    const at = ke % Math.max(1, berkas.length);
    const b = berkas[at];
    if (!b) return;
    const tanda = apa === 'tanda';
    const hasil =
      apa === 'cetak'
        ? await jalan.nomori(b)
        : tanda
          ? await jalan.tanda(b)
          : await jalan.tekan(
              b,
              apa === 'batal' ? 'lurah' : 'staf-kelurahan',
              apa === 'batal' ? 'batal_nomor' : 'batalkan',
            );
    const bernomor = registerBerlaku(b, TANDA) !== undefined;
    const terbuka = b.isian !== null && b.posisi.di !== 'tutup';
    const menunggu = terbuka && b.tandaTangan.every((t) => t.tanda !== TANDA);
    const boleh = {
      cetak: terbuka || bernomor,
      tanda: menunggu,
      batal: bernomor && menunggu,
      batalkan: b.posisi.di !== 'tutup',
    }[apa === 'cetak' || apa === 'tanda' || apa === 'batal' ? apa : 'batalkan'];
    expect(hasil.hasil).toBe(boleh ? 'berhasil' : 'ditolak');
    if (!boleh) return;
    if ((apa === 'cetak' || tanda) && !bernomor) tulisan.register.push({ berkas: b.id, batal: false });
    if ((apa === 'batal' || apa === 'batalkan') && bernomor) {
      const milik = tulisan.register.findLast((r) => r.berkas === b.id);
      if (milik) milik.batal = true;
    }
    berkas[at] = berhasil(hasil);
  }

  async function cocok(kantor: string, { nomor, register }: Tulisan): Promise<void> {
    const buku = await store.bukuNomor.daftar(kantor, 2026);
    expect(buku.map((n) => n.urut)).toEqual(nomor.map((_, at) => at + 1));
    expect(buku.map((n) => [n.berkas, n.batal !== null])).toEqual(nomor.map((n) => [n.berkas, n.batal]));
    const surat = await store.bukuNomor.daftar(kantor, 2026, 'register');
    expect(surat.map((n) => n.urut)).toEqual(register.map((_, at) => at + 1));
    expect(surat.map((n) => [n.berkas, n.batal !== null])).toEqual(register.map((r) => [r.berkas, r.batal]));
    // The berkas themselves say the same: no number in two places, none that only one of the two knows.
    for (const n of surat) {
      const { berkas } = (await store.ambil(n.berkas ?? '', 'sistem')) ?? {};
      expect(berkas?.register.find((r) => r.nomor === n.nomor)?.batal !== null).toBe(n.batal !== null);
    }
  }
});
