import { z } from 'zod';

/** A text whose `{words}` are all known here: an unknown one would stand on paper as it was typed. */
function kalimat(...isian: readonly string[]) {
  return z
    .string()
    .trim()
    .superRefine((teks, c) => {
      for (const [, nama = ''] of teks.matchAll(/\{([^{}]*)\}/gu)) {
        if (isian.includes(nama)) continue;
        const boleh = isian.length > 0 ? isian.map((i) => `{${i}}`).join(', ') : 'tanpa kurung kurawal';
        c.addIssue({ code: 'custom', message: `{${nama}} tidak dikenal di sini; yang dikenal: ${boleh}.` });
      }
    });
}

const kata = kalimat();
const TENTANG_KANTOR = ['kantor', 'induk', 'alamat', 'telepon', 'jam'] as const;
const kopUnit = z.strictObject({
  atas: z.array(kalimat('kantor', 'induk')),
  nama: kalimat('kantor', 'induk'),
});
const serahTerima = z.strictObject({
  judul: kata,
  pembuka: kalimat('kantor'),
  surat: kata,
  penutup: kata,
  menyerahkan: kata,
  menerima: kata,
  qr: kata,
});

/** The shape of cetak/kop.yaml: letterheads and the wording of every paper. */
export const skemaKop = z.strictObject({
  bahasa: z.literal(1),
  /** Folder of templates that this folder does not hold itself, seen from here. */
  templat_dari: z.string().min(1).optional(),
  kertas: z.enum(['A4', 'F4']),
  /** Companion sheets that this office prints on other paper, by the key of the sheet. */
  kertas_lembar: z.record(z.string(), z.enum(['A4', 'F4', 'A3'])).default({}),
  logo: z.string().min(1).nullable(),
  /** By unit of the SOP. */
  kop: z.record(z.string(), kopUnit),
  kontak: z.array(kalimat(...TENTANG_KANTOR)),
  kata: z.strictObject({
    gratis: kata,
    tanda_terima: z.strictObject({
      judul: kata,
      judul_perbaikan: kata,
      diterima: kata,
      nihil: kata,
      belum: kata,
      belum_ket: kata,
      kode: kata,
      qr: kata,
    }),
    kekurangan: z.strictObject({
      judul: kata,
      pembuka: kata,
      pembuka_titipan: kata,
      nihil: kata,
      alasan: kata,
      bawa: kalimat('loket', 'sampai', 'jam'),
      penutup: kata,
      qr: kata,
    }),
    nota: z.strictObject({
      judul: kata,
      pembuka: kata,
      bawa: kalimat('kantor'),
      alasan: kata,
      penutup: kata,
      qr: kata,
    }),
    disposisi: z.strictObject({ judul: kata, harap: z.array(kata), tanpa: kata, qr: kata }),
    penyerahan: serahTerima,
    terima_map: serahTerima,
    sampul: z.strictObject({
      judul: kata,
      isi: kata,
      perpindahan: kata,
      pesan: kalimat(...TENTANG_KANTOR),
      qr: kata,
    }),
    berita_acara: z.strictObject({
      judul: kata,
      pembuka: kata,
      riwayat: kata,
      penutup: kata,
      sidik: kata,
      qr: kata,
    }),
  }),
});

/** Letterheads, paper size and wording of the office's papers. */
export type Kop = z.infer<typeof skemaKop>;

/** Puts values into a sentence of kop.yaml: `Bawa ke {kantor}.` */
export function isiKalimat(teks: string, isian: Readonly<Record<string, string>>): string {
  return teks.replaceAll(/\{([^{}]*)\}/gu, (asli, nama: string) => isian[nama] ?? asli);
}
