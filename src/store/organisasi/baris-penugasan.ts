import { z } from 'zod';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';

/** A row of `penugasan` with its post; a revocation before the written end is the end. */
export const BARIS_PENUGASAN = z
  .object({
    id: z.string(),
    orang: z.string(),
    jabatan: z.string(),
    kantor: z.string(),
    pelaksana: z.string(),
    status: z.enum(['definitif', 'plt', 'plh']),
    mulai: z.number(),
    sampai: z.number().nullable(),
    surat_nomor: z.string().nullable(),
    surat_tanggal: z.string().nullable(),
    dicabut_pada: z.number().nullable(),
    dicabut_oleh: z.string().nullable(),
    dicabut_alasan: z.string().nullable(),
  })
  .transform((b): PenugasanTercatat => {
    const dicabut =
      b.dicabut_pada === null
        ? null
        : { pada: b.dicabut_pada, oleh: b.dicabut_oleh, alasan: b.dicabut_alasan ?? '' };
    return {
      id: b.id,
      orang: b.orang,
      jabatan: b.jabatan,
      kantor: b.kantor,
      pelaksana: b.pelaksana,
      status: b.status,
      mulai: b.mulai,
      sampai: dicabut ? Math.min(dicabut.pada, b.sampai ?? Infinity) : b.sampai,
      surat:
        b.surat_nomor === null || b.surat_tanggal === null
          ? null
          : { nomor: b.surat_nomor, tanggal: b.surat_tanggal },
      dicabut,
    };
  });
