import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Konteks } from '../../core/berkas/konteks.ts';
import { tersedia } from '../../core/berkas/tersedia.ts';
import { bolehMelihat } from '../../core/berkas/wewenang.ts';
import type { Penugasan } from '../../core/organisasi/penugasan.ts';
import type { Sop } from '../../core/sop/schema.ts';

/** The context of one person under one appointment at an instant. */
export function sebagai(penugasan: Penugasan, saat: number): Konteks {
  return { saat, pelaku: { jenis: 'pejabat', penugasan } };
}

/**
 * Under which of a person's appointments a berkas is looked at: the one whose move it is, else the one that can do
 * most, else one that may see it. Undefined: this person may not see it at all.
 */
export function penugasanUntuk(
  sop: Sop,
  berkas: Berkas,
  milik: readonly Penugasan[],
  saat: number,
): Penugasan | undefined {
  const boleh = milik.filter((p) => bolehMelihat(sop, berkas, sebagai(p, saat)));
  const giliran = boleh.find(
    (p) => p.pelaksana === berkas.penanggung?.pelaksana && p.kantor === berkas.penanggung.kantor,
  );
  if (giliran) return giliran;
  const urut = [...boleh].sort((a, b) => banyaknya(sop, berkas, b, saat) - banyaknya(sop, berkas, a, saat));
  return urut[0];
}

function banyaknya(sop: Sop, berkas: Berkas, penugasan: Penugasan, saat: number): number {
  return tersedia(sop, berkas, sebagai(penugasan, saat)).length;
}
