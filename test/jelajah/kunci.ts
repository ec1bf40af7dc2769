import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { Sop } from '../../src/core/sop/schema.ts';

/** Rounds told apart: the first, the second, and the third with all that come after it. */
export const PUTARAN = 3;

/**
 * The state with all dropped that decides nothing later: history, times, who, ids, why it ended, what a fallen verdict
 * had been. Equal keys, equal futures. Time is no part of it: each state is pressed in time, late and expired.
 */
export function kunci(sop: Sop, berkas: Berkas): string {
  const { putaran, isian, surat, kiriman, sebelumTutup } = berkas;
  const visit = berkas.kunjungan.at(-1);
  return JSON.stringify([
    posisi(berkas),
    Math.min(putaran, PUTARAN),
    nilai(berkas),
    tanda(sop, berkas),
    isian?.hash ?? null,
    surat?.pemegang ?? null,
    visit?.selesai === null ? [visit.jenis, visit.dibuka !== null] : null,
    kiriman && [kiriman.dari, kiriman.putaran === putaran],
    sebelumTutup,
    berkas.disposisi.filter((d) => d.selesai === null && d.ditarik === null).map((d) => d.dibaca !== null),
    berkas.nomor !== null,
    berkas.koreksi > 0,
    perbaikan(berkas),
  ]);
}

function posisi({ posisi: p }: Berkas): unknown {
  return p.di === 'tutup' ? p.sebab === 'selesai' : p;
}

/** What the pemohon is to mend, and which of it is there: decides only while the pemohon is waited for. */
function perbaikan({ posisi: p, penilaian, dokumen, kunjungan }: Berkas): unknown {
  if (p.di !== 'jalan' || p.cabang !== 'tidak') return null;
  return Object.entries(penilaian[p.dari] ?? {}).flatMap(([s, n]) =>
    n.putusan === 'kurang' && n.pihak === 'pemohon'
      ? [[s, (dokumen[s] ?? []).some((d) => d.kunjungan === kunjungan.length)]]
      : [],
  );
}

function nilai({ penilaian }: Berkas): string {
  return Object.entries(penilaian)
    .flatMap(([no, satu]) => Object.entries(satu).flatMap(([s, n]) => (n.berlaku ? [`${no}:${s}`] : [])))
    .sort()
    .join();
}

function tanda(sop: Sop, berkas: Berkas): string {
  return sop.tanda_tangan
    .map(({ kunci: t }) => {
      const last = berkas.tandaTangan.findLast((one) => one.tanda === t);
      if (!last) return '0';
      if (last.gugur !== null) return 'x';
      return last.pindaian === null ? 't' : 'p';
    })
    .join('');
}
