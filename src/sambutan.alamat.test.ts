import { expect, it } from 'vitest';
import { alamatBawaan, type TempatDengar } from './core/jaringan/alamat-bawaan.ts';
import { sambutan } from './sambutan.ts';

const SINI: TempatDengar = { dengar: '127.0.0.1', port: 4700, https: false, lan: ['192.168.1.10'] };
const KANTOR: TempatDengar = { ...SINI, dengar: '0.0.0.0' };

const kata = (
  tempat: TempatDengar,
  set: { alamatPublik?: string; latihan?: boolean; proksi?: boolean; tls?: boolean } = {},
): string =>
  sambutan({
    tempat,
    alamatPublik: set.alamatPublik ?? alamatBawaan(tempat),
    akun: null,
    config: {
      latihan: set.latihan ?? false,
      alamatPublik: set.alamatPublik ?? null,
      proksi: set.proksi ? [{ awal: [127, 0, 0, 1], bit: 32 }] : [],
      tls: set.tls ? { sertifikat: 's', kunci: 'k' } : null,
    },
  }).join('\n');

it('says where it runs, and in a training office on one computer nothing of phones', () => {
  expect(kata(SINI, { latihan: true })).toMatch(
    /^Akun latihan .*\nLajur berjalan di http:\/\/127\.0\.0\.1:4700$/u,
  );
});

it('lists the addresses of the network, and says that a phone at home reaches none of them', () => {
  expect(kata(KANTOR)).toBe(
    [
      'Lajur berjalan di http://127.0.0.1:4700',
      'Dari komputer dan ponsel lain di kantor: http://192.168.1.10:4700',
      'Alamat pada QR: http://192.168.1.10:4700',
      '  QR pada tanda terima hanya dapat dibuka dari jaringan kantor. Ponsel pemohon di rumah tidak dapat membukanya; tanda terima mengatakannya juga.',
    ].join('\n'),
  );
});

it('warns a real office whose QR opens on this computer only', () => {
  expect(kata(SINI)).toContain('hanya dapat dibuka di komputer ini. Isi LAJUR_ALAMAT_PUBLIK');
});

it('misses the proxy or the certificate of an https address, and the seal of a public one', () => {
  const umum = 'https://lajur.contoh.go.id';
  expect(kata(SINI, { alamatPublik: umum })).toContain('isi LAJUR_PROKSI=127.0.0.1');
  expect(kata(SINI, { alamatPublik: umum, proksi: true })).not.toContain('LAJUR_PROKSI');
  expect(kata({ ...SINI, https: true }, { alamatPublik: umum, tls: true })).not.toContain('LAJUR_PROKSI');
  expect(kata(SINI, { alamatPublik: 'http://lajur.contoh.go.id' })).toContain('tanpa segel');
});

it('writes addresses as browsers do', () => {
  expect(alamatBawaan({ ...KANTOR, lan: [] })).toBe('http://127.0.0.1:4700');
  expect(alamatBawaan({ ...KANTOR, https: true, port: 443 })).toBe('https://192.168.1.10');
  expect(alamatBawaan({ ...SINI, dengar: 'fd00::1' })).toBe('http://[fd00::1]:4700');
});
