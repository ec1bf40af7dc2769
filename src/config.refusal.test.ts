import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('readConfig', () => {
  it('needs nothing: an empty environment is a training office on this computer', () => {
    expect(readConfig({})).toMatchObject({
      port: 4700,
      dengar: '127.0.0.1',
      databaseUrl: null,
      latihan: true,
    });
  });

  it('keeps the master key in the data folder unless told otherwise', () => {
    expect(readConfig({ LAJUR_DATA: '/srv/lajur' }).kunci).toBe('/srv/lajur/kunci-induk');
    expect(readConfig({ LAJUR_KUNCI: '/srv/kunci' }).kunci).toBe('/srv/kunci');
  });

  it.each([
    [{ LAJUR_PORT: 'empat' }, /LAJUR_PORT harus angka/u],
    [{ LAJUR_PORT: '70000' }, /LAJUR_PORT harus angka/u],
    [{ LAJUR_PORT: '' }, /LAJUR_PORT harus angka/u],
    [{ LAJUR_DATA: '' }, /LAJUR_DATA kosong/u],
    [{ LAJUR_LATIHAN: 'ya' }, /hidup atau mati/u],
    [{ DATABASE_URL: 'mysql://x', LAJUR_KUNCI: 'k' }, /berawalan postgres:\/\//u],
    [{ DATABASE_URL: 'postgres://x' }, /LAJUR_KUNCI belum/u],
    [{ LAJUR_TLS_KUNCI: 'k.pem' }, /LAJUR_TLS_KUNCI diisi tetapi LAJUR_TLS_SERTIFIKAT belum; isi keduanya/u],
    [{ LAJUR_TLS_SERTIFIKAT: 's.pem' }, /LAJUR_TLS_SERTIFIKAT diisi tetapi LAJUR_TLS_KUNCI belum/u],
    [{ LAJUR_ALAMAT_PUBLIK: 'https://x.go.id/lajur' }, /LAJUR_ALAMAT_PUBLIK .*tanpa jalur/u],
    [{ LAJUR_PROKSI: '127.0.0.1, nginx' }, /LAJUR_PROKSI memuat "nginx"/u],
    [{ LAJUR_PROKSI: '0.0.0.0/0' }, /LAJUR_PROKSI tidak dapat mencakup semua alamat/u],
    [{ LAJUR_CADANGAN: '' }, /LAJUR_CADANGAN kosong/u],
    [{ LAJUR_CADANGAN: 'x', LAJUR_CADANGAN_JAM: '24' }, /angka 0 sampai 23/u],
    [{ LAJUR_CADANGAN: 'x', LAJUR_CADANGAN_SIMPAN: '1' }, /angka 2 sampai 1000/u],
    [{ LAJUR_CADANGAN_JAM: '9' }, /LAJUR_CADANGAN_JAM diisi tetapi LAJUR_CADANGAN belum/u],
    [{ LAJUR_PROT: '4800' }, /LAJUR_PROT bukan pengaturan Lajur/u],
  ])('refuses %o with the sentence that mends it', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(sentence);
  });
});
