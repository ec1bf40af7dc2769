import { tolak } from '../penolakan.ts';
import { simpanDokumen } from './loket.ts';
import { hopKini, penanggungKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** "Diinformasikan pada pemohon": told what is wanting, and by which channel; then the pemohon's turn. */
export const beritahu: TindakanBerkas<'beritahu'> = {
  label: () => 'Kirim pemberitahuan',
  siapa: (situasi) => hopKini(situasi, 'beritahu') && penanggungKini(situasi),
  lakukan: (situasi, { saluran, pesan }, tulis) => {
    const now = hopKini(situasi, 'beritahu');
    if (!now) return undefined;
    tulis.tulis({ jenis: 'diberitahukan', saluran, pesan });
    tulis.keluar(now.dari, now.cabang, { hop: now.at + 1, sebab: 'lanjut' });
    return undefined;
  },
};

/** The repair comes in: which items, with new pictures or the original shown. Only these are judged again. */
export const terimaPerbaikan: TindakanBerkas<'terima_perbaikan'> = {
  label: () => 'Terima perbaikan',
  siapa: (situasi) => hopKini(situasi, 'perbaikan') && penanggungKini(situasi),
  lakukan: (situasi, { syarat, dokumen }, tulis) => {
    const now = hopKini(situasi, 'perbaikan');
    if (!now) return undefined;
    const semua = [...new Set([...syarat, ...dokumen.map((d) => d.syarat)])];
    if (semua.length === 0)
      return tolak(
        'perbaikan_kosong',
        'Belum ada perbaikan yang dicatat. Unggah dokumennya atau centang yang dibawa.',
      );
    const asing = semua.filter((s) => !situasi.berkas.syarat.includes(s));
    if (asing.length > 0)
      return tolak('syarat_tidak_dikenal', 'Dokumen itu tidak diminta untuk keperluan ini.', asing);
    const refused = simpanDokumen(situasi, dokumen, tulis);
    if (refused) return refused;
    tulis.tulis({ jenis: 'perbaikan_diterima', syarat: semua });
    tulis.keluar(now.dari, now.cabang, { hop: now.at + 1, sebab: 'lanjut' });
    return undefined;
  },
};
