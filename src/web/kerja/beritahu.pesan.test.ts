import { describe, expect, it } from 'vitest';
import { bantuUji, bahanUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';
import {
  berkasBaru,
  majuSampai,
  sedang,
  semuaSesuai,
  SYARAT_UJI,
  tekan,
} from '../../../test/web/kerja/periksa-contoh.ts';
import { susunPesan } from './beritahu-pesan.ts';
import { nomorWa } from '../../core/kabar/nomor-wa.ts';
import { tautanWa } from './beritahu-wa.ts';
import { PEMOHON_KOSONG } from '../../core/berkas/data-pemohon.ts';

const [PERTAMA, KEDUA] = SYARAT_UJI;
const nilai = (catatan: string | null) => ({
  putusan: 'kurang' as const,
  alasan: catatan === null ? 'buram' : 'lainnya',
  catatan: catatan === null ? null : bantuUji.rujuk(catatan),
  pihak: 'pemohon' as const,
});
const berkas = (catatan: string) =>
  tekan(majuSampai(berkasBaru(), sedang('periksa')), {
    jenis: 'periksa',
    hasil: 'kurang',
    nilai: { ...semuaSesuai, [PERTAMA]: nilai(null), [KEDUA]: nilai(catatan) },
  });
const bahan = (catatan = 'Sobek di lipatan') => bahanUji(berkas(catatan), { teks: (r) => r.id });

describe('the ready-made messages', () => {
  it('list what is wanting, where to bring it, and that it is free', () => {
    const { singkat } = susunPesan(bahan());
    expect(singkat).toBe(
      'Berkas G1-26-0412-K perlu dilengkapi: buku nikah (foto buram) dan KK lama (sobek di lipatan). ' +
        'Bawa ke loket Kantor kelurahan. Gratis.',
    );
    expect(singkat.length).toBeLessThanOrEqual(160);
  });

  it('say on paper what, where and until when', () => {
    const { surat } = susunPesan(bahan());
    expect(surat).toContain('1. Buku nikah: foto buram\n2. KK lama: sobek di lipatan');
    expect(surat).toContain('sampai 24 Desember 2026');
    expect(surat).toContain('gratis');
  });

  it('offer the phone where pictures mend everything and the tracking link opens there, and only there', () => {
    const buram = (pihak: 'pemohon' | 'kantor') =>
      bahanUji(
        tekan(majuSampai(berkasBaru(), sedang('periksa')), {
          jenis: 'periksa',
          hasil: 'kurang',
          nilai: { ...semuaSesuai, [PERTAMA]: { ...nilai(null), pihak } },
        }),
        { lacakTerbuka: true },
      );
    const { singkat, surat } = susunPesan(buram('pemohon'));
    expect(singkat).toContain(
      'Kirim fotonya lewat tautan lacak, atau bawa ke loket Kantor kelurahan. Gratis.',
    );
    expect(surat).toContain('QR atau kode pada tanda terima.\n\nAtau bawa ke loket');
    for (const lain of [{ ...buram('pemohon'), lacakTerbuka: false }, buram('kantor')])
      expect(susunPesan(lain).singkat).toContain('. Bawa ke loket');
  });

  it('carry no name and no sixteen digits, whatever the checker wrote', () => {
    const { singkat, surat } = susunPesan(bahan('NIK 197106 420200 9903 beda'));
    for (const teks of [singkat, surat]) {
      expect(teks).not.toContain('9903');
      expect(teks).toContain('(nomor disamarkan)');
      expect(teks).not.toContain('Siti');
    }
  });
});

describe('the WhatsApp link', () => {
  it.each([
    ['0812-3456-4471', '6281234564471'],
    ['+62 812 3456 4471', '6281234564471'],
    ['6281234564471', '6281234564471'],
    ['0717-421234', undefined],
    ['', undefined],
    ['0812', undefined],
    ['08123456447a', undefined],
  ])('%s', (telepon, nomor) => expect(nomorWa(telepon)).toBe(nomor));

  it('needs consent, and carries the message whole', () => {
    const pemohon = { ...PEMOHON_KOSONG, telepon: '0812-3456-4471', bolehWa: true };
    expect(tautanWa(pemohon, 'KK & foto #1?')).toBe(
      'https://wa.me/6281234564471?text=KK%20%26%20foto%20%231%3F',
    );
    expect(tautanWa({ ...pemohon, bolehWa: false }, 'x')).toBeUndefined();
  });
});
