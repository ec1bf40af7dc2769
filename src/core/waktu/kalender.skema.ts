import { z } from 'zod';
import { hariDariIso, hariPekan, isoDariHari, type Hari } from './hari.ts';
import { NAMA_HARI } from './tanggal.ts';

const PESAN_JAM = 'Tulis jam dalam tanda kutip dengan empat angka, misalnya "07.30".';
const PESAN_TANGGAL = 'Tulis tanggal yang ada di kalender seperti 2026-11-24.';

const teks = z.string().trim().min(1, 'Wajib diisi.');

/** `"07.30"` to minutes after midnight. Unquoted 07.30 is a number in YAML (7.3) and is refused with the remedy. */
const menitHari = z
  .string(PESAN_JAM)
  .regex(/^([01]\d|2[0-3])[.:][0-5]\d$/, PESAN_JAM)
  .transform((jam) => Number(jam.slice(0, 2)) * 60 + Number(jam.slice(3)));

const hari = z.string(PESAN_TANGGAL).transform((iso, ctx): Hari => {
  const nilai = hariDariIso(iso);
  if (nilai !== undefined) return nilai;
  ctx.addIssue({ code: 'custom', message: PESAN_TANGGAL });
  return z.NEVER;
});

const jamHari = z
  .strictObject({
    mulai: menitHari,
    selesai: menitHari,
    istirahat: z.strictObject({ mulai: menitHari, menit: z.int('Isi dengan menit bulat.').min(0) }),
  })
  .refine((j) => j.mulai < j.selesai, { path: ['selesai'], message: 'Jam selesai harus sesudah jam mulai.' })
  .refine((j) => j.mulai < j.istirahat.mulai && j.istirahat.mulai + j.istirahat.menit < j.selesai, {
    path: ['istirahat'],
    message: 'Istirahat harus di dalam jam kerja.',
  });

const jamPekan = z.strictObject({ senin_kamis: jamHari, jumat: jamHari });

const ramadan = z
  .strictObject({ nama: teks, dari: hari, sampai: hari, pasti: z.boolean(), sumber: teks })
  .refine((r) => r.sampai - r.dari === 28 || r.sampai - r.dari === 29, {
    path: ['sampai'],
    message: 'Ramadan lamanya 29 atau 30 hari.',
  });

const liburHari = z
  .strictObject({
    tanggal: hari,
    hari: z.enum(NAMA_HARI),
    nama: teks,
    jenis: z.enum(['libur_nasional', 'cuti_bersama', 'libur_daerah']),
  })
  .refine((l) => l.hari === NAMA_HARI[hariPekan(l.tanggal)], {
    path: ['hari'],
    error: 'Nama hari tidak cocok dengan tanggalnya.',
  });

const liburTahun = z
  .strictObject({
    tahun: z.int('Isi dengan tahun, misalnya 2026.'),
    sumber: teks,
    hari: z.array(liburHari).min(1),
  })
  .superRefine((daftar, ctx) => {
    const dilihat = new Set<Hari>();
    for (const [i, { tanggal }] of daftar.hari.entries()) {
      const tolak = (message: string): void =>
        ctx.addIssue({ code: 'custom', path: ['hari', i, 'tanggal'], message });
      if (!isoDariHari(tanggal).startsWith(`${daftar.tahun}-`))
        tolak(`Tanggal ini bukan tahun ${daftar.tahun}.`);
      if (dilihat.has(tanggal)) tolak('Tanggal ini sudah ada di daftar.');
      dilihat.add(tanggal);
    }
  });

const waktu = z.strictObject({ tanggal: hari, jam: menitHari });

const penutupan = z
  .strictObject({ dari: waktu, sampai: waktu, alasan: teks })
  .refine(({ dari, sampai }) => (sampai.tanggal - dari.tanggal) * 1440 + sampai.jam - dari.jam > 0, {
    path: ['sampai'],
    message: 'Waktu buka lagi harus sesudah waktu tutup.',
  });

/** The shape of a calendar file under `sop/kalender/`. Unknown keys are refused: a misspelt key must not pass. */
export const skemaKalender = z.strictObject({
  nama: teks,
  zona: z.enum(['WIB', 'WITA', 'WIT']),
  jam: z.strictObject({ sumber: teks, biasa: jamPekan, ramadan: jamPekan }),
  ramadan: z.array(ramadan),
  libur: z.array(liburTahun).superRefine((daftar, ctx) => {
    for (const [i, { tahun }] of daftar.entries()) {
      if (daftar.findIndex((lain) => lain.tahun === tahun) === i) continue;
      ctx.addIssue({ code: 'custom', path: [i, 'tahun'], message: `Tahun ${tahun} sudah ada di daftar.` });
    }
  }),
  tutup: z.array(penutupan),
});
