import { describe, expect, it } from 'vitest';
import { bacaProksi, hubungan, type Kedatangan } from './hubungan.ts';

const hasil = bacaProksi('127.0.0.1, 10.0.0.0/8');
const PROKSI = hasil.ok ? hasil.proksi : [];
const KOSONG = { untuk: undefined, skema: undefined, host: undefined };
const tiba = (ujung: string | null, terusan: Partial<Kedatangan['terusan']> = {}): Kedatangan => ({
  ujung,
  https: false,
  host: '127.0.0.1:4700',
  terusan: { ...KOSONG, ...terusan },
});
const PENUH = { untuk: '203.0.113.9', skema: 'https', host: 'lajur.contoh.go.id' };

describe('who a request is from', () => {
  it('believes a known proxy', () => {
    expect(hubungan(tiba('127.0.0.1', PENUH), PROKSI)).toEqual({
      klien: '203.0.113.9',
      https: true,
      host: 'lajur.contoh.go.id',
    });
    expect(hubungan(tiba('::ffff:127.0.0.1', PENUH), PROKSI).klien).toBe('203.0.113.9');
  });

  it('believes nobody else, and nobody at all by default', () => {
    const polos = { https: false, host: '127.0.0.1:4700' };
    expect(hubungan(tiba('192.168.1.7', PENUH), PROKSI)).toEqual({ klien: '192.168.1.7', ...polos });
    expect(hubungan(tiba('127.0.0.1', PENUH), [])).toEqual({ klien: '127.0.0.1', ...polos });
    expect(hubungan(tiba(null, PENUH), PROKSI)).toEqual({ klien: null, ...polos });
  });

  it('takes the last address that no known proxy has, not what the client typed before it', () => {
    const klien = (untuk: string) => hubungan(tiba('127.0.0.1', { untuk }), PROKSI).klien;
    expect(klien('1.1.1.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(klien('1.1.1.1, 203.0.113.9, 10.0.0.2')).toBe('203.0.113.9');
    expect(klien('10.0.0.3, 10.0.0.2')).toBe('10.0.0.3');
    expect(klien('1.1.1.1, unknown')).toBe('127.0.0.1');
    expect(klien('203.0.113.9:51234')).toBe('203.0.113.9');
    expect(klien('[2001:db8::1]:51234')).toBe('2001:db8::1');
    expect(klien(' , ')).toBe('127.0.0.1');
  });

  it('keeps what it sees where the proxy says nothing', () => {
    expect(hubungan({ ...tiba('127.0.0.1'), https: true }, PROKSI)).toEqual({
      klien: '127.0.0.1',
      https: true,
      host: '127.0.0.1:4700',
    });
    expect(hubungan({ ...tiba('127.0.0.1', { skema: 'http' }), https: true }, PROKSI).https).toBe(false);
  });

  it('names the entry of a list that is no address', () => {
    expect(bacaProksi('127.0.0.1 nginx')).toEqual({ ok: false, asing: 'nginx' });
    expect(bacaProksi('')).toEqual({ ok: true, proksi: [] });
  });
});
