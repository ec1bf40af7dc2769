import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kolom } from '../../src/core/formulir/form.ts';
import { daftarKode } from '../../src/core/formulir/kode.ts';
import { layananDi } from '../../src/core/formulir/lembar-layanan.ts';
import { bacaLembar } from '../../src/core/formulir/lembar.baca.ts';
import { ditawarkan } from '../../src/core/formulir/lembar-ditawarkan.ts';
import { kodePerangkat, pilihPerangkat } from '../../src/core/formulir/perangkat.ts';
import { bacaPerangkat } from '../../src/core/formulir/perangkat.skema.ts';
import { cariKeperluan } from '../../src/core/formulir/persyaratan.ts';
import { kertasLembar } from '../../src/web/cetak/kop-surat.ts';
import { BUKU, harus, teksSop } from './definisi.uji.ts';
import { formLayanan, PERSYARATAN } from './keluarga.uji.ts';
import { lembarLayanan, lembarSop, nilaiDengan } from './lembar.uji.ts';

const SEMUA = harus(bacaPerangkat(parse(teksSop('formulir/perangkat.yaml')), 'perangkat.yaml'));
const perangkat = (kunci: string) => {
  const p = pilihPerangkat(SEMUA, kunci);
  if (p?.kunci !== kunci) throw new RangeError(`No set ${kunci}`);
  return p;
};
const LEMBAR = new Map(
  ['f-1-01', 'f-1-02', 'f-1-03', 'f-1-05', 'f-1-06'].map((k) => [k, lembarSop(k)] as const),
);
const layanan = (keperluan: string, dipilih?: string) =>
  layananDi(
    { lembar: LEMBAR, perangkat: SEMUA },
    { perangkat: dipilih },
    cariKeperluan(PERSYARATAN, keperluan),
  );

describe('the sets of official forms', () => {
  it('are the three regulations, each with what is known and what is not', () => {
    expect(SEMUA.perangkat.map((p) => p.kunci)).toEqual(['pmd-19-2010', 'pmd-109-2019', 'pmd-6-2026']);
    for (const p of SEMUA.perangkat) expect(p.pengetahuan.join(' ')).toMatch(/belum/u);
  });

  it('begin with 109/2019, and fall back to it where the chosen one is gone', () => {
    expect(layanan('ubah-data').perangkat?.kunci).toBe('pmd-109-2019');
    expect(layanan('ubah-data', 'pmd-1-1999').perangkat?.kunci).toBe('pmd-109-2019');
  });

  it('say which sheets there are: what a set does not have is neither asked for nor printed', () => {
    const lama = layanan('ubah-data', 'pmd-19-2010');
    expect(lama.lembar.map((l) => l.lembar.kunci)).toEqual(['f-1-01']);
    expect(lama.keperluan?.lembar.map((l) => l.kunci)).toEqual(['f-1-01']);
    const kini = layanan('ubah-data', 'pmd-6-2026').lembar.map((l) => l.lembar.kunci);
    expect(kini).toEqual(['f-1-01', 'f-1-02', 'f-1-05', 'f-1-06']);
  });

  it('reword codes without moving them, and say which wording is not certain', () => {
    const { daftar } = kodePerangkat(BUKU, perangkat('pmd-6-2026'));
    const sebut = (kode: string) => daftar['pendidikan']?.isi.find((k) => k.kode === kode);
    expect(sebut('4')).toMatchObject({ kode: '4', nama: 'SMP/SEDERAJAT', pasti: false });
    expect(sebut('3')?.nama).toBe('TAMAT SD/SEDERAJAT');
    expect(daftar['pendidikan']?.isi.map((k) => k.kode)).toEqual(
      daftarKode(BUKU, 'pendidikan').map((k) => k.kode),
    );
    const kerja = daftarKode(kodePerangkat(BUKU, perangkat('pmd-19-2010')), 'pekerjaan');
    expect(kerja).toHaveLength(89);
    expect(kerja.at(-1)?.nama).toBe('LAINNYA');
    expect(kodePerangkat(BUKU, undefined)).toBe(BUKU);
  });

  it.each([
    ['1', '1'],
    ['2', '2'],
    ['3', '2'],
    ['4', '3'],
    ['5', '3'],
    ['6', '4'],
  ])('print marital status %s of six as %s of the four of 2010, and keep the six', (enam, empat) => {
    const isian = {
      nilai: nilaiDengan({ pakai_f_1_01: 'ya' }),
      baris: [{ nik: '1971064107019911', nama: 'SITI', shdk: '01', status_kawin: enam }],
    };
    const cetak = (p: string) => lembarLayanan('f-1-01', 'baru-pisah', isian, { perangkat: perangkat(p) });
    expect(cetak('pmd-19-2010').anggota.baris[0]?.['status_kawin']).toBe(empat);
    expect(cetak('pmd-19-2010').daftar['status_kawin']).toHaveLength(4);
    expect(cetak('pmd-109-2019').anggota.baris[0]?.['status_kawin']).toBe(enam);
    expect(cetak('pmd-109-2019').daftar['status_kawin']).toHaveLength(6);
  });
});

describe('the boxes of F-1.02', () => {
  const dicentang = (keperluan: string, syarat: readonly string[] = []) => {
    const ada = syarat.map((kunci) => ({ kunci, label: kunci }));
    const { centang } = lembarLayanan('f-1-02', keperluan, { nilai: nilaiDengan({}), baris: [] }, { ada });
    const kode = (nama: string) => centang[nama]?.filter((c) => c.dicentang).map((c) => c.kode);
    return { permohonan: kode('permohonan'), persyaratan: kode('persyaratan') };
  };

  // Typed from the official form and the list of services, not from the definition.
  it.each([
    ['baru-keluarga', ['I.A.1']],
    ['baru-ganti-kepala', ['I.A.2']],
    ['baru-pisah', ['I.A.3']],
    ['baru-pindah-datang', ['I.A.4']],
    ['baru-luar-negeri', ['I.A.5']],
    ['baru-rentan', ['I.A.6']],
    ['baru-warga-negara', []],
    ['tambah-menumpang', ['I.B.1']],
    ['tambah-kelahiran', ['I.B.2']],
    ['kurang-kematian', ['I.B.2']],
    ['kurang-pindah', []],
    ['ubah-data', ['I.B.3']],
    ['hilang', ['I.C.1']],
    ['rusak', ['I.C.2']],
  ])('%s ticks %j', (keperluan, kode) => expect(dicentang(keperluan).permohonan).toEqual(kode));

  it('knows every service of the list', () => {
    const kotak = LEMBAR.get('f-1-02')?.centang['permohonan']?.flatMap((c) => c.keperluan);
    const tanpa = PERSYARATAN.keperluan.map((k) => k.kunci).filter((k) => kotak?.includes(k) === false);
    expect(tanpa.toSorted()).toEqual(['baru-warga-negara', 'kurang-pindah']);
  });

  it('are sixteen, ticked by the papers that were handed in and by no others', () => {
    expect(LEMBAR.get('f-1-02')?.centang['persyaratan']).toHaveLength(16);
    expect(dicentang('ubah-data').persyaratan).toEqual([]);
    expect(dicentang('ubah-data', ['kk-lama', 'bukti-perubahan']).persyaratan).toEqual(['1', '9']);
    expect(dicentang('hilang', ['hilang-polisi', 'kitap']).persyaratan).toEqual(['8', '16']);
  });

  it('stand on the form with KTP-el and KIA, never ticked', () => {
    const { centang } = lembarLayanan('f-1-02', 'hilang', { nilai: nilaiDengan({}), baris: [] });
    const lain = centang['permohonan']?.filter((c) => /^(?:II|III|IV)\./u.test(c.kode)) ?? [];
    expect(lain.filter((c) => c.kotak)).toHaveLength(16);
    expect(lain.some((c) => c.dicentang)).toBe(false);
  });
});

describe('a companion sheet', () => {
  it('is offered while it is chosen, and while its condition holds in the form or in any row', () => {
    const [lembar] = layanan('ubah-data').lembar;
    if (lembar === undefined) throw new Error('no sheet');
    expect(ditawarkan(lembar, { nilai: {}, baris: [] })).toBe(false);
    expect(ditawarkan(lembar, { nilai: { pakai_f_1_01: 'ya' }, baris: [] })).toBe(true);
    const bila = { field: 'status_kawin', salah_satu: ['3'] };
    const bersyarat = { lembar: { ...lembar.lembar, bila } };
    expect(ditawarkan(bersyarat, { nilai: {}, baris: [{ status_kawin: '2' }] })).toBe(false);
    expect(ditawarkan(bersyarat, { nilai: {}, baris: [{}, { status_kawin: '3' }] })).toBe(true);
  });

  it('is printed on the paper of the office, on another that the office set, never on one it is not made for', () => {
    const l = lembarSop('f-1-01');
    expect(kertasLembar({ kertas: 'A4', kertas_lembar: {} }, l)).toBe('a4');
    expect(kertasLembar({ kertas: 'A4', kertas_lembar: { 'f-1-01': 'A3' } }, l)).toBe('a3');
    expect(kertasLembar({ kertas: 'F4', kertas_lembar: { 'f-1-02': 'A3' } }, lembarSop('f-1-02'))).toBe('f4');
  });

  it('has every one of the 41 columns in the form while it is chosen', () => {
    const kunci = kolom(formLayanan('tambah-kelahiran')).map((f) => f.kunci);
    const templat = teksSop('cetak/f-1-01.typ');
    const resmi = [...templat.matchAll(/^ {2}\((\d+), "([a-z_]+)",/gmu)].map((m) => [Number(m[1]), m[2]]);
    expect(resmi.map(([no]) => no)).toEqual(Array.from({ length: 40 }, (_, i) => i + 2));
    expect(resmi.filter(([, k]) => !kunci.includes(String(k)))).toEqual([]);
  });

  it('refuses a definition with two boxes of one code', () => {
    const dua = { kode: '1', label: 'A' };
    const asal: unknown = parse(teksSop('formulir/f-1-02.yaml'));
    const hasil = bacaLembar({ ...Object(asal), centang: { x: [dua, dua] } }, 'x.yaml');
    expect(hasil).toMatchObject({ ok: false, kesalahan: [{ pesan: 'Kode "1" dipakai dua kali.' }] });
  });
});
