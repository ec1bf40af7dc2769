import { bersamaan } from './bentrok-penugasan.ts';
import type { Organisasi } from './organisasi.ts';
import { periksaPenugasan } from './periksa-penugasan.ts';
import type { StatusPenugasan } from './penugasan.ts';
import type { PenugasanTercatat, SuratPerintah } from './penugasan-tercatat.ts';
import { galat, type Temuan } from './temuan.ts';
import type { Zona } from '../waktu/zona.ts';

/** A wish to appoint: this person to this post between two instants (epoch ms, the end exclusive). */
export interface Pengangkatan {
  readonly id: string;
  readonly orang: string;
  readonly jabatan: string;
  readonly status: StatusPenugasan;
  readonly mulai: number;
  readonly sampai: number | null;
  readonly surat: SuratPerintah | null;
}

/** An appointment worked out: the record it would become, and everything to be said about it. */
export interface HasilPengangkatan {
  readonly penugasan: PenugasanTercatat;
  readonly temuan: readonly Temuan[];
}

/** Works an appointment out against all others; it may be stored when no finding is a `galat`. */
export function siapkanPengangkatan(
  organisasi: Organisasi,
  baru: Pengangkatan,
  zona: Zona,
): HasilPengangkatan {
  const jabatan = organisasi.jabatan.find((j) => j.id === baru.jabatan);
  const penugasan: PenugasanTercatat = {
    ...baru,
    kantor: jabatan?.kantor ?? '',
    pelaksana: jabatan?.pelaksana ?? '',
    dicabut: null,
  };
  const ke = organisasi.penugasan.length;
  const calon = { ...organisasi, penugasan: [...organisasi.penugasan, penugasan] };
  const temuan = periksaPenugasan(calon, zona).filter((t) => t.ke === ke);
  if (!jabatan) return { penugasan, temuan };
  return { penugasan, temuan: [...temuan, ...sudahAda(organisasi, penugasan, ke)] };
}

/** Two Plh. at one time are only told; the same person twice is a second press or a mistake. */
function sudahAda({ penugasan }: Organisasi, baru: PenugasanTercatat, ke: number): readonly Temuan[] {
  const sama =
    baru.status === 'plh' &&
    penugasan.some(
      (p) => p.status === 'plh' && p.orang === baru.orang && p.jabatan === baru.jabatan && bersamaan(p, baru),
    );
  return sama
    ? [galat({ daftar: 'penugasan', ke }, 'Orang ini sudah ditugaskan di sana pada waktu itu.')]
    : [];
}
