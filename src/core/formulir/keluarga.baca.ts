import { bacaDefinisi, type HasilDefinisi } from './kesalahan-definisi.ts';
import { bentukKeluarga, type FormKeluarga } from './keluarga.skema.ts';

const skema = bentukKeluarga.superRefine((data, konteks) => {
  const ada = new Set(data.lembar.map((l) => l.kunci));
  const dipakai = [...data.bagian, ...(data.kelompok?.field ?? [])].flatMap((b) => b.lembar);
  const asing = dipakai.find((l) => !ada.has(l));
  if (asing === undefined) return;
  konteks.addIssue({
    code: 'custom',
    path: ['lembar'],
    message: `Lembar "${asing}" tidak ada di daftar ini.`,
  });
});

/** Reads the sections and columns of the companion sheets from a parsed YAML value. Never throws. */
export const bacaFormKeluarga = (nilai: unknown, berkas: string): HasilDefinisi<FormKeluarga> =>
  bacaDefinisi(skema, nilai, berkas);
