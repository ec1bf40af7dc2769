import type { Penugasan } from './penugasan.ts';

/** The letter that orders an appointment: its number and its date (ISO 8601, `2026-11-24`). */
export interface SuratPerintah {
  readonly nomor: string;
  readonly tanggal: string;
}

/** When an appointment was cut short: it ends at `pada` (epoch ms). The record itself is never deleted. */
export interface Pencabutan {
  readonly pada: number;
  /** The pegawai who revoked it, or null for an import by the administrator of the machine. */
  readonly oleh: string | null;
  readonly alasan: string;
}

/** An appointment with its post and its papers; `sampai` already counts a revocation. */
export interface PenugasanTercatat extends Penugasan {
  readonly jabatan: string;
  readonly surat: SuratPerintah | null;
  readonly dicabut: Pencabutan | null;
}
