import { describe, expect, it } from 'vitest';
import { halamanKini } from '../../src/core/berkas/halaman-dokumen.ts';
import { belumDiperbaiki, butirPerbaikan, FOTO_PERBAIKAN } from '../../src/core/berkas/perbaikan-pemohon.ts';
import type { Perintah } from '../../src/core/berkas/perintah.ts';
import { tersedia } from '../../src/core/berkas/tersedia.ts';
import { KERAMAIAN, KK, kurang, langkah, type Meja, meja, sesuai, teks } from './lib/meja.ts';

const [satu, dua] = ['syarat-satu', 'syarat-dua'];
const foto = (syarat: string, lanjutan = false): Perintah => ({
  jenis: 'unggah_perbaikan',
  dokumen: [{ syarat, dokumen: { id: `d-${syarat}`, hash: `h-${syarat}` }, lanjutan }],
});
const KIRIM: Perintah = { jenis: 'kirim_perbaikan' };

function ditunggu(nilai: Readonly<Record<string, typeof kurang>>): Meja {
  const m = meja(KK, { tujuan: langkah(3), dibuka: true });
  m.pencet('kasi-pemerintahan-kelurahan', { jenis: 'periksa', hasil: 'kurang', nilai });
  m.pencet('sekretaris-kelurahan', { jenis: 'beritahu', saluran: 'lisan', pesan: teks });
  return m;
}

describe('the pemohon mends by the tracking link', () => {
  it('sends what was found wanting; step 2 is open again and only that is judged', () => {
    const m = ditunggu({ [satu]: kurang, [dua]: sesuai });
    expect(butirPerbaikan(m.berkas())).toEqual([satu]);
    expect(m.ditolak('pemohon', KIRIM)).toBe('perbaikan_kosong');
    expect(m.pencet('pemohon', foto(satu))).toMatchObject([{ jenis: 'dokumen_ditambah', lewat: 'tautan' }]);
    m.pencet('pemohon', foto(satu, true));
    expect(halamanKini(m.berkas(), satu)).toHaveLength(2);
    expect(m.berkas().posisi).toMatchObject({ di: 'jalan' });
    expect(m.pencet('pemohon', KIRIM).map((p) => p.jenis)).toEqual(['perbaikan_diterima', 'berpindah']);
    expect(m.berkas().posisi).toEqual(langkah(2));
    expect(m.berkas().dokumen[satu]?.at(-1)?.oleh).toEqual({ jenis: 'pemohon' });
    m.pencet('sekretaris-kelurahan', {
      jenis: 'disposisi',
      id: 'd9',
      instruksi: null,
      sifat: 'biasa',
      batas: null,
    });
    const lengkap: Perintah = { jenis: 'periksa', hasil: 'lengkap', nilai: { [satu]: sesuai } };
    m.pencet('kasi-pemerintahan-kelurahan', lengkap);
    expect(m.berkas().posisi).toEqual(langkah(3, 1));
  });

  it('sends nothing that was not asked of them, and does nothing else', () => {
    const m = ditunggu({ [satu]: kurang, [dua]: { ...kurang, pihak: 'kantor' } });
    const konteks = { saat: 8e12, pelaku: { jenis: 'pemohon' } } as const;
    expect(tersedia(KK, m.berkas(), konteks).map((t) => t.perintah)).toEqual([
      'unggah_perbaikan',
      'kirim_perbaikan',
    ]);
    for (const syarat of [dua, 'entah', 'form-isian', '__proto__'])
      expect(m.ditolak('pemohon', foto(syarat))).toBe('syarat_tidak_dikenal');
    const bukan: readonly Perintah[] = [
      { jenis: 'terima_perbaikan', syarat: [satu], dokumen: [] },
      { jenis: 'tambah_dokumen', dokumen: [] },
      { jenis: 'batalkan', alasan: teks },
      { jenis: 'buka' },
    ];
    for (const perintah of bukan) expect(m.ditolak('pemohon', perintah)).toMatch(/^bukan_/);
    for (const siapa of ['staf-kelurahan', 'sekretaris-kelurahan', 'sistem'])
      expect(m.ditolak(siapa, KIRIM)).toBe('bukan_wewenang');
    m.pencet('pemohon', foto(satu));
    m.pencet('pemohon', KIRIM);
    expect(m.ditolak('pemohon', foto(satu))).toBe('bukan_giliran');
    expect(m.ditolak('pemohon', KIRIM)).toBe('bukan_giliran');
  });

  it('one from the phone, the rest at the loket: the loket takes all of it', () => {
    const m = ditunggu({ [satu]: kurang, [dua]: kurang });
    m.pencet('pemohon', foto(satu));
    expect(belumDiperbaiki(m.berkas())).toEqual([dua]);
    expect(m.ditolak('pemohon', KIRIM)).toBe('perbaikan_kosong');
    m.pencet('staf-kelurahan', { jenis: 'terima_perbaikan', syarat: [satu, dua], dokumen: [] });
    expect(m.berkas().posisi).toEqual(langkah(2));
  });

  it(`sends ${FOTO_PERBAIKAN} pictures at most, replaced ones included`, () => {
    const m = ditunggu({ [satu]: kurang, [dua]: sesuai });
    for (let n = 0; n < FOTO_PERBAIKAN; n += 1) m.pencet('pemohon', foto(satu, n % 2 === 0));
    expect(m.ditolak('pemohon', foto(satu))).toBe('perbaikan_penuh');
    m.pencet('pemohon', KIRIM);
  });

  it('what was sent in an earlier round is no repair of this one', () => {
    const m = ditunggu({ [satu]: kurang, [dua]: sesuai });
    m.pencet('pemohon', foto(satu));
    m.pencet('pemohon', KIRIM);
    m.pencet('sekretaris-kelurahan', {
      jenis: 'disposisi',
      id: 'd',
      instruksi: null,
      sifat: 'biasa',
      batas: null,
    });
    m.pencet('kasi-pemerintahan-kelurahan', { jenis: 'periksa', hasil: 'kurang', nilai: { [satu]: kurang } });
    expect(m.ditolak('pemohon', foto(satu))).toBe('bukan_giliran');
    m.pencet('sekretaris-kelurahan', { jenis: 'beritahu', saluran: 'lisan', pesan: teks });
    expect(belumDiperbaiki(m.berkas())).toEqual([satu]);
    expect(m.ditolak('pemohon', KIRIM)).toBe('perbaikan_kosong');
  });

  it('sends nothing where the whole map is carried back, nor once closed; another SOP waits the same way', () => {
    const dibawa = meja(KK, { tujuan: langkah(7), dibuka: true });
    dibawa.pencet('kasi-pemerintahan', {
      jenis: 'periksa',
      hasil: 'kurang',
      nilai: { [satu]: kurang, [dua]: sesuai, 'form-isian': sesuai },
    });
    expect(dibawa.ditolak('pemohon', foto(satu))).toBe('bukan_giliran');
    const m = ditunggu({ [satu]: kurang, [dua]: sesuai });
    m.pencet('staf-kelurahan', { jenis: 'batalkan', alasan: teks });
    expect(m.ditolak('pemohon', foto(satu))).toBe('bukan_giliran');
    const izin = meja(KERAMAIAN, { tujuan: langkah(2), dibuka: true });
    izin.pencet('penilai', { jenis: 'periksa', hasil: 'kurang', nilai: { [satu]: kurang, [dua]: sesuai } });
    izin.pencet('pemohon', foto(satu));
    izin.pencet('pemohon', KIRIM);
    expect(izin.berkas().posisi).toEqual(langkah(2));
  });
});
