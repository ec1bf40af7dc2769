import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/core/formulir/form.skema.ts';
import { formUtama } from '../../src/core/formulir/gabung.ts';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import type { Posisi } from '../../src/core/berkas/posisi.ts';
import { daftarPersyaratan } from '../../src/core/formulir/persyaratan.ts';
import { barisTinggal, rapikan } from '../../src/core/formulir/rapikan.ts';
import { periksaForm } from '../../src/core/keluarga/periksa-form.ts';
import { duniaContoh, rencanaContoh } from '../../src/latihan/jalan/contoh.ts';
import { jalankan } from '../../src/latihan/jalan/jalankan.ts';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import { formCetak } from '../../src/web/cetak/form-cetak.ts';
import { BUKU, teksSop } from '../formulir/definisi.uji.ts';
import { PERSYARATAN } from '../formulir/keluarga.uji.ts';
import { KELUARGA_UJI } from './keluarga-contoh.ts';
import { LAYANAN_UJI } from './layanan-contoh.ts';
import { type KasusUji, TABEL } from './tabel.ts';

const DUNIA = duniaContoh(parseSopFile('sop.yaml', teksSop('sop.yaml')));

const terisi = (catatan: Baris): Baris =>
  Object.fromEntries(Object.entries(catatan).filter(([, teks]) => teks !== ''));

/** What a template gets to print of a form. */
function dicetak(form: Form, isian: Isian): { readonly nilai: Baris; readonly baris: readonly Baris[] } {
  const hasil = formCetak({
    form,
    kode: BUKU,
    isian,
    nomor: null,
    kertas: 'a4',
    tandaAir: [],
    jejak: '',
    lembar: null,
    penanda: new Map(),
    register: new Map(),
    konsep: false,
  });
  if (!hasil.ok) throw new Error(JSON.stringify(hasil));
  return { nilai: terisi(hasil.data.nilai), baris: hasil.data.anggota.baris.map(terisi) };
}

/** Where a berkas stands when its form is filled and signed by the pemohon, and where it ends. */
const TERISI = { di: 'langkah', langkah: 4, bagian: 0 } as const;
const SELESAI = { di: 'tutup', sebab: 'selesai' } as const;

/** The walk of a berkas through the core; the content that it filled in. */
function diisi({ kunci, layanan, form, keluarga }: KasusUji, isian: Isian, tujuan: Posisi): unknown {
  const jalan = jalankan(
    DUNIA,
    rencanaContoh({
      berkas: kunci,
      keperluan: layanan,
      form: form.kunci,
      syarat: daftarPersyaratan(PERSYARATAN, layanan).map((s) => s.kunci),
      pemohon: { nama: keluarga.orang[0]?.nama },
      isian: () => isian,
      tujuan,
    }),
  );
  expect(jalan.berkas.posisi).toMatchObject(tujuan);
  const pengisian = jalan.tekan.find((t) => t.perintah.jenis === 'isi_form');
  expect(pengisian?.peristiwa.map((p) => p.jenis)).toContain('form_diisi');
  return pengisian?.teks?.[0]?.isi;
}

describe('every family through every service', () => {
  it('is at least forty families through all the services there are, with numbers of nobody else', () => {
    expect(KELUARGA_UJI.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(LAYANAN_UJI).toSorted()).toEqual(PERSYARATAN.keperluan.map((k) => k.kunci).toSorted());
    expect(new Set(KELUARGA_UJI.map((k) => k.kunci)).size).toBe(KELUARGA_UJI.length);
    for (const { orang } of KELUARGA_UJI) {
      const nik = orang.map((o) => o.nik);
      expect(new Set(nik).size).toBe(nik.length);
      for (const n of nik) expect(n).toMatch(/^\d{12}99\d\d$/);
    }
  });

  it.each(PERSYARATAN.keperluan.map((k) => k.kunci))('%s, to a finished form', (layanan) => {
    for (const [n, k] of TABEL.filter((t) => t.layanan === layanan).entries()) {
      const hasil = periksaForm(k.form, k.isian, k.konteks);
      expect({ kunci: k.kunci, kesalahan: hasil.kesalahan }).toEqual({ kunci: k.kunci, kesalahan: [] });
      const rapi = rapikan(k.form, k.isian);
      expect(diisi(k, rapi, n === 0 ? SELESAI : TERISI)).toEqual(rapi);
      const semua = dicetak(k.form, rapi);
      expect({ kunci: k.kunci, ...semua }).toEqual({
        kunci: k.kunci,
        nilai: k.harapan.nilai,
        baris: k.harapan.baris,
      });
      const utama = dicetak(formUtama(k.form), { ...rapi, baris: barisTinggal(k.form, rapi.baris) });
      expect(
        utama.baris.map(({ nik, nama, shdk }) =>
          terisi({ nik: nik ?? '', nama: nama ?? '', shdk: shdk ?? '' }),
        ),
      ).toEqual(k.harapan.daftar);
    }
  });
});
