import { describe, expect, it } from 'vitest';
import { lembarDiganti, nomorRegister } from '../../src/core/berkas/register.ts';
import { butirDinilai } from '../../src/core/berkas/tindakan/nilai-berlaku.ts';
import { KERAMAIAN, KK, kurang, langkah, type Meja, meja, teks } from './lib/meja.ts';

const LURAH = 'ttd-lurah';
const CAMAT = 'ttd-camat';

const kantor = (m: Meja, lane: string): string => m.tempat(lane).kantor;
const nomori = (m: Meja, lane: string, tanda: string, nomor: string) =>
  ({ jenis: 'nomori', tanda, kantor: kantor(m, lane), nomor }) as const;
const batal = (tanda: string) => ({ jenis: 'batal_nomor', tanda, alasan: teks }) as const;
const cetak = (m: Meja, cetakan: string) =>
  ({ jenis: 'cetak', surat: 'form', cetakan, hash: cetakan, isian: m.berkas().isian?.hash ?? null }) as const;

describe('a register number', () => {
  it('is given by each office to its own signer, once the form is filled', () => {
    const awal = meja(KK, { tujuan: langkah(1) });
    expect(awal.ditolak('lurah', nomori(awal, 'lurah', LURAH, '1'))).toBe('bukan_giliran');
    const m = meja(KK, { tujuan: langkah(8), dibuka: true });
    expect(m.ditolak('staf-kelurahan', nomori(m, 'camat', CAMAT, '1'))).toBe('kantor_tidak_cocok');
    expect(m.ditolak('staf-kecamatan', nomori(m, 'lurah', LURAH, '1'))).toBe('kantor_tidak_cocok');
    expect(m.ditolak('staf-kelurahan', nomori(m, 'lurah', 'ttd-pemohon', '1'))).toBe('kantor_tidak_cocok');
    m.pencet('staf-kecamatan', nomori(m, 'camat', CAMAT, 'C1'));
    m.pencet('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L1'));
    expect(m.ditolak('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L2'))).toBe('bukan_wewenang');
    expect([nomorRegister(m.berkas(), LURAH), nomorRegister(m.berkas(), CAMAT)]).toEqual(['L1', 'C1']);
  });

  it('may be bound to a complete form that is printed before it is stored', () => {
    const m = meja(KK, { tujuan: langkah(3, 1), dibuka: true });
    expect(m.berkas().isian).toBeNull();
    m.pencet('kasi-pemerintahan-kelurahan', nomori(m, 'lurah', LURAH, 'L1'));
  });

  it('is voided before the signature without touching the others’, and the sheet is replaced', () => {
    const m = meja(KK, { tujuan: langkah(5), dibuka: true });
    m.pencet('staf-kelurahan', cetak(m, 'tanpa'));
    m.pencet('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L1'));
    m.pencet('staf-kelurahan', cetak(m, 'satu'));
    expect(m.ditolak('staf-kelurahan', batal(LURAH))).toBe('bukan_wewenang');
    expect(m.ditolak('camat', batal(LURAH))).toBe('bukan_wewenang');
    m.pencet('lurah', batal(LURAH));
    expect(m.ditolak('lurah', batal(LURAH))).toBe('bukan_wewenang');
    expect(m.berkas().tandaTangan.every((t) => t.gugur === null)).toBe(true);
    m.pencet('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L2'));
    m.pencet('staf-kelurahan', cetak(m, 'dua'));
    expect(['tanpa', 'satu', 'dua', 'entah'].map((id) => lembarDiganti(m.berkas(), id))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    m.pencet('lurah', { jenis: 'tanda_tangan', cara: 'basah' });
    const pindai = (cetakan: string) =>
      ({ jenis: 'pindai', tanda: LURAH, dokumen: { id: 'd', hash: 'd' }, cetakan }) as const;
    expect(m.ditolak('staf-kelurahan', pindai('satu'))).toBe('lembar_lama');
    m.pencet('staf-kelurahan', pindai('dua'));
  });

  it('is not taken from beneath a signature, but where the form is filled: then all fall and are given again', () => {
    const m = meja(KK, { tujuan: langkah(7), dibuka: true });
    m.pencet('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L1'));
    expect(m.ditolak('lurah', batal(LURAH))).toBe('nomor_bertanda');
    const butir = butirDinilai(KK, m.berkas(), 7).map((b) => [b, kurang]);
    m.pencet('kasi-pemerintahan', { jenis: 'periksa', hasil: 'kurang', nilai: Object.fromEntries(butir) });
    const surat = KK.surat.map((s) => s.kunci);
    m.pencet('kasi-pemerintahan', { jenis: 'serahkan', penerima: teks, hubungan: 'sendiri', surat });
    m.pencet('staf-kelurahan', { jenis: 'terima_map', surat });
    expect(m.berkas().posisi).toMatchObject({ di: 'langkah', langkah: 3 });
    expect(m.berkas().tandaTangan.some((t) => t.tanda === LURAH && t.gugur === null)).toBe(true);
    expect(nomorRegister(m.berkas(), LURAH)).toBe('L1');
    m.pencet('lurah', batal(LURAH));
    expect(m.berkas().tandaTangan.filter((t) => t.gugur === null)).toEqual([]);
  });

  it('of a berkas that comes to nothing is void with it, and another is given when it is opened again', () => {
    const m = meja(KK, { tujuan: langkah(6), dibuka: true });
    m.pencet('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L1'));
    m.pencet('staf-kelurahan', { jenis: 'batalkan', alasan: teks });
    expect(m.berkas().register[0]?.batal).toMatchObject({ sebab: 'dibatalkan', alasan: teks });
    expect(m.ditolak('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L2'))).toBe('bukan_giliran');
    m.pencet('staf-kelurahan', { jenis: 'buka_kembali', alasan: teks });
    // It may stand where nobody could sign again, so what was signed stands.
    expect(m.berkas().tandaTangan.some((t) => t.tanda === LURAH && t.gugur === null)).toBe(true);
    m.pencet('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L2'));
    expect(nomorRegister(m.berkas(), LURAH)).toBe('L2');
  });

  it('of a finished berkas is void when it is corrected: a new letter, new numbers, new signatures', () => {
    const m = meja(KK, { tujuan: langkah(11), dibuka: true });
    m.pencet('staf-kelurahan', nomori(m, 'lurah', LURAH, 'L1'));
    m.pencet('staf-kecamatan', nomori(m, 'camat', CAMAT, 'C1'));
    m.pencet('staf-kecamatan', {
      jenis: 'arsip',
      tempat: { rak: '1', boks: '', folder: '', label: '' },
      digital: teks,
    });
    const surat = KK.surat.map((s) => s.kunci);
    m.pencet('staf-kecamatan', { jenis: 'serahkan', penerima: teks, hubungan: 'sendiri', surat });
    const peristiwa = m.pencet('staf-kecamatan', { jenis: 'koreksi', alasan: teks });
    expect(peristiwa.filter((p) => p.jenis === 'nomor_dibatalkan')).toMatchObject([
      { nomor: 'L1', sebab: 'dikoreksi' },
      { nomor: 'C1', sebab: 'dikoreksi' },
    ]);
    expect(m.berkas().tandaTangan.filter((t) => t.gugur === null)).toEqual([]);
  });

  it('does not occur where nobody signs', () => {
    const m = meja(KERAMAIAN, { tujuan: langkah(3) });
    expect(KERAMAIAN.tanda_tangan).toEqual([]);
    const lane = m.berkas().penanggung?.pelaksana ?? '';
    expect(['bukan_giliran', 'bukan_wewenang']).toContain(m.ditolak(lane, nomori(m, lane, LURAH, '1')));
  });
});
