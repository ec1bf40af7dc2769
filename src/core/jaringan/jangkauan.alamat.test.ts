import { expect, it, test } from 'vitest';
import { bacaAlamatPublik } from './alamat-publik.ts';
import { bacaIp } from './alamat-ip.ts';
import { jangkauan } from './jangkauan.ts';
import { bacaRentang, dalamRentang } from './rentang-ip.ts';

test.each([
  ['http://127.0.0.1:4700', 'komputer ini'],
  ['http://localhost:4700', 'komputer ini'],
  ['http://lajur.localhost', 'komputer ini'],
  ['http://[::1]:4700', 'komputer ini'],
  ['http://0x7f.1', 'komputer ini'],
  ['http://192.168.1.10:4700', 'jaringan kantor'],
  ['http://10.255.0.1', 'jaringan kantor'],
  ['http://172.31.9.9', 'jaringan kantor'],
  ['http://100.64.0.1', 'jaringan kantor'],
  ['https://[fd12:3456::1]', 'jaringan kantor'],
  ['https://[fe80::1]', 'jaringan kantor'],
  ['http://[::ffff:192.168.1.1]', 'jaringan kantor'],
  ['http://server-kecamatan:4700', 'jaringan kantor'],
  ['https://lajur.local', 'jaringan kantor'],
  ['https://LAJUR.Local.', 'jaringan kantor'],
  ['http://172.32.0.1', 'umum'],
  ['http://100.128.0.1', 'umum'],
  ['http://11.0.0.1', 'umum'],
  ['https://[2001:db8::1]', 'umum'],
  ['https://lajur.contoh.go.id', 'umum'],
  ['https://local.contoh.go.id', 'umum'],
  ['bukan alamat', 'komputer ini'],
])('%s is reached by: %s', (alamat, siapa) => {
  expect(jangkauan(alamat)).toBe(siapa);
});

test.each([
  ['https://Lajur.Contoh.go.id/', 'https://lajur.contoh.go.id'],
  [' http://192.168.1.10:4700 ', 'http://192.168.1.10:4700'],
  ['https://lajur.contoh.go.id:443', 'https://lajur.contoh.go.id'],
  ['http://[fd00::1]:80', 'http://[fd00::1]'],
])('%s is the public address %s', (teks, alamat) => {
  expect(bacaAlamatPublik(teks)).toEqual({ ok: true, alamat });
});

test.each([
  ['', /kosong/u],
  ['lajur.contoh.go.id', /berawalan http/u],
  ['ftp://lajur.contoh.go.id', /berawalan http/u],
  ['https://', /bukan alamat yang lengkap/u],
  ['https://lajur.contoh.go.id/lajur', /tanpa jalur/u],
  ['https://lajur.contoh.go.id/?', /tanpa jalur/u],
  ['https://a:b@lajur.contoh.go.id', /nama akun atau sandi/u],
  ['http://0.0.0.0:4700', /0\.0\.0\.0/u],
  ['http://[::]:4700', /0\.0\.0\.0/u],
])('%j is refused with an example', (teks, kalimat) => {
  const hasil = bacaAlamatPublik(teks);
  expect(hasil.ok ? '' : hasil.kalimat).toMatch(kalimat);
  expect(hasil.ok ? '' : hasil.kalimat).toMatch(/^LAJUR_ALAMAT_PUBLIK .*misalnya https:/u);
});

it('reads addresses as the RFC writes them and nothing else', () => {
  expect(bacaIp('2001:db8::a:1.2.3.4')?.length).toBe(16);
  expect(bacaIp('::ffff:10.0.0.7')).toEqual([10, 0, 0, 7]);
  expect(bacaIp('fe80::1%eth0')?.at(-1)).toBe(1);
  for (const bukan of [
    '',
    '1.2.3',
    '1.2.3.256',
    '01.2.3.4',
    '1::2::3',
    ':1',
    'g::',
    '1:2:3:4:5:6:7:8:9',
    '::1.2.3',
  ])
    expect(bacaIp(bukan)).toBeUndefined();
});

it('keeps a block to its very bits', () => {
  const blok = bacaRentang('10.1.2.128/25');
  const di = (alamat: string) => blok && dalamRentang(bacaIp(alamat) ?? [], blok);
  expect([di('10.1.2.128'), di('10.1.2.255'), di('10.1.2.127'), di('::1')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(bacaRentang('10.0.0.0/33')).toBeUndefined();
  expect(bacaRentang('10.0.0.0/8/8')).toBeUndefined();
  expect(bacaRentang('semua')).toBeUndefined();
});
