import type { Perihal } from '../../core/berkas/peristiwa.ts';
import { KEADAAN_DAFTAR, RENTANG, type SaringMonitor, URUT } from '../../core/monitor/saringan.ts';
import { RIWAYAT } from '../kata/riwayat.ts';

/** Reads what an address of a list asks for; undefined when it names no list. What is not understood is left out. */
export function bacaSaring(q: (nama: string) => string | undefined): SaringMonitor | undefined {
  const pilih = <T extends string>(dari: readonly T[], nama: string): T | undefined =>
    dari.find((d) => d === q(nama));
  const keadaan = pilih(KEADAAN_DAFTAR, 'keadaan');
  if (!keadaan) return undefined;
  return {
    keadaan,
    rentang: pilih(RENTANG, 'rentang'),
    urut: pilih(URUT, 'urut'),
    perihal: pilih(PERIHAL, 'perihal'),
    kantor: q('kantor') || undefined,
    pelaksana: q('pelaksana') || undefined,
    syarat: q('syarat') || undefined,
    alasan: q('alasan') || undefined,
    langkah: bilangan(q('langkah')),
    hal: Math.max(1, bilangan(q('hal')) ?? 1),
  };
}

const PERIHAL: readonly Perihal[] = Object.keys(RIWAYAT.penyimpangan).filter(
  (p): p is Perihal => p in RIWAYAT.penyimpangan,
);

function bilangan(teks: string | undefined): number | undefined {
  return teks !== undefined && /^\d{1,6}$/u.test(teks) ? Number(teks) : undefined;
}
