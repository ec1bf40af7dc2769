import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandingkan } from '../../src/core/formulir/banding.ts';
import { F115, F116, KONTEKS, PINJAM } from './definisi.uji.ts';
import type { Isian } from '../../src/core/formulir/isian.ts';
import { isianApaPun, LENGKAP } from './isian.uji.ts';
import { bacaKanonik, kanonik } from '../../src/core/formulir/kanonik.ts';
import { periksaIsian } from '../../src/core/formulir/periksa.ts';
import { rapikan } from '../../src/core/formulir/rapikan.ts';

const balik = (catatan: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(catatan).toReversed());

describe('the canonical text', () => {
  it('is the same for the same content, whatever the order of keys, spaces and Unicode form', () => {
    const lain: Isian = {
      nilai: balik({
        ...LENGKAP.nilai,
        rt: '005 ',
        alamat: ' JL.  TIMAH NO. 4',
        tanggal: '2026-11-24',
        telepon: '',
      }),
      baris: [...LENGKAP.baris.map(balik), { nik: ' ' }],
    };
    const tanpa = rapikan(F115, { ...LENGKAP, nilai: { ...LENGKAP.nilai, telepon: ' ' } });
    expect(kanonik(rapikan(F115, lain))).toBe(kanonik(tanpa));
    expect(kanonik({ nilai: { a: 'e\u0301' }, baris: [] })).toBe('{"baris":[],"nilai":{"a":"é"}}');
  });

  it('differs when one letter, a row or the order of rows differs', () => {
    const dasar = kanonik(LENGKAP);
    expect(kanonik({ ...LENGKAP, nilai: { ...LENGKAP.nilai, rw: '003' } })).not.toBe(dasar);
    expect(kanonik({ ...LENGKAP, baris: LENGKAP.baris.slice(1) })).not.toBe(dasar);
    expect(kanonik({ ...LENGKAP, baris: LENGKAP.baris.toReversed() })).not.toBe(dasar);
  });

  it.each([F115, F116, PINJAM])('of $kode, tidied and read back gives itself', (form) => {
    fc.assert(
      fc.property(isianApaPun(form), (isian) => {
        const rapi = rapikan(form, isian);
        expect(rapikan(form, rapi)).toEqual(rapi);
        expect(kanonik(bacaKanonik(kanonik(isian)))).toBe(kanonik(isian));
        expect(bacaKanonik(kanonik(rapi))).toEqual(rapi);
      }),
    );
  });

  it('counts the members itself and drops what is no longer asked', () => {
    expect(rapikan(F115, LENGKAP).nilai['jumlah_anggota']).toBe('2');
    const alasan = (kode: string) =>
      rapikan(F116, { nilai: { alasan: kode, alasan_lain: 'Pisah' }, baris: [] }).nilai;
    expect(alasan('3')['alasan_lain']).toBe('Pisah');
    expect(alasan('1')['alasan_lain']).toBeUndefined();
  });

  it('and the check never fail, whatever is typed', () => {
    fc.assert(
      fc.property(isianApaPun(F116), (isian) => {
        const { kesalahan, peringatan } = periksaIsian(F116, isian, KONTEKS);
        expect([...kesalahan, ...peringatan].every((c) => c.pesan.endsWith('.') && c.path !== '')).toBe(true);
      }),
    );
  });
});

describe('what changed', () => {
  const ubah = (isian: Isian) =>
    bandingkan(F115, LENGKAP, isian).map((p) => [p.jenis, p.path, p.label, p.dari, p.menjadi].join('|'));
  const [fajar = {}, siti = {}] = LENGKAP.baris;
  const budi = { nik: '1971060101269905', nama: 'BUDI PRATAMA', shdk: '04' };

  it('is nothing when only the way of typing changed', () => {
    expect(ubah({ ...LENGKAP, nilai: { ...LENGKAP.nilai, rt: '005' } })).toEqual([]);
  });

  it('names field, old and new', () => {
    expect(ubah({ ...LENGKAP, nilai: { ...LENGKAP.nilai, rt: '6' } })).toEqual(['ubah|rt|RT|005|006']);
    expect(ubah({ ...LENGKAP, baris: [fajar, { ...siti, nama: 'SITI RAHMAWATY' }] })).toEqual([
      'ubah|anggota.1.nama|Anggota 2: Nama lengkap|SITI RAHMAWATI|SITI RAHMAWATY',
    ]);
    expect(ubah({ ...LENGKAP, baris: [fajar, { ...siti, nik: '1971064202009904' }] })).toEqual([
      'ubah|anggota.1.nik|Anggota 2: NIK|1971064202009903|1971064202009904',
    ]);
  });

  it('knows a row that came, went or moved', () => {
    expect(ubah({ ...LENGKAP, baris: [budi, fajar, siti] })).toEqual([
      'ubah|jumlah_anggota|Jumlah anggota keluarga|2|3',
      'tambah|anggota.0.nik|Anggota 1: NIK||1971060101269905',
      'tambah|anggota.0.nama|Anggota 1: Nama lengkap||BUDI PRATAMA',
      'tambah|anggota.0.shdk|Anggota 1: Hubungan dalam keluarga||04',
    ]);
    expect(ubah({ ...LENGKAP, baris: [siti] }).filter((p) => p.startsWith('hapus'))).toHaveLength(3);
    const satu = ubah({ ...LENGKAP, baris: [budi] }).map((p) => p.split('|')[0]);
    expect(satu).toEqual(['ubah', ...Array<string>(3).fill('tambah'), ...Array<string>(6).fill('hapus')]);
    expect(ubah({ ...LENGKAP, baris: [siti, fajar] })).toEqual(['urutan|anggota|Urutan Anggota|1, 2|2, 1']);
  });

  it('is empty exactly when the canonical texts are the same', () => {
    const pasangan = fc.oneof(
      fc.tuple(isianApaPun(F115), isianApaPun(F115)),
      isianApaPun(F115).chain((a) =>
        fc.tuple(
          fc.constant(a),
          fc.shuffledSubarray([...a.baris]).map((baris) => ({ ...a, baris })),
        ),
      ),
    );
    fc.assert(
      fc.property(pasangan, ([lama, baru]) => {
        const sama = kanonik(rapikan(F115, lama)) === kanonik(rapikan(F115, baru));
        expect(bandingkan(F115, lama, baru).length === 0).toBe(sama);
      }),
    );
  });
});
