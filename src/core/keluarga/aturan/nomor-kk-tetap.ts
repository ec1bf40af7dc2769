import type { Aturan } from '../aturan.ts';
import { type Keluarga, namaBanding, teks } from '../keluarga.ts';

const DASAR = 'UU 23/2006 pasal 61 ayat (3): No. KK berlaku selamanya, kecuali kepala keluarga berganti';

const kepalaSama = ({ umum }: Keluarga): boolean | undefined => {
  const [dulu, kini] = [namaBanding(teks(umum, 'kepala_lama')), namaBanding(teks(umum, 'nama_kepala'))];
  return dulu === '' || kini === '' ? undefined : dulu === kini;
};

/** With the same head the No. KK stays what it was. */
export const nomorKkTetap: Aturan = {
  kunci: 'nomor-kk-tetap',
  dasar: DASAR,
  tingkat: 'kesalahan',
  pesan:
    'No. KK dan No. KK lama berbeda, padahal kepala keluarganya tetap. Salin No. KK yang sama dari KK lama.',
  membaca: ['no_kk', 'no_kk_lama'],
  tanda: 'kk-tetap',
  periksa: (k) => {
    const [kini, dulu] = [teks(k.umum, 'no_kk'), teks(k.umum, 'no_kk_lama')];
    if (kini === '' || dulu === '' || kini === dulu || kepalaSama(k) === false) return [];
    return [{ path: 'no_kk_lama' }];
  },
};

/** A new head means a new KK, which is another service. */
export const kepalaBerganti: Aturan = {
  kunci: 'kepala-berganti',
  dasar: DASAR,
  tingkat: 'peringatan',
  pesan:
    'Kepala keluarga lama dan sekarang berbeda. Bila kepala keluarga memang berganti, layanannya {layanan}.',
  membaca: ['kepala_lama', 'nama_kepala'],
  tanda: 'kk-tetap',
  periksa: (k, { layanan }) => {
    if (kepalaSama(k) !== false) return [];
    const label = layanan['ganti-kepala'];
    return [
      {
        path: 'kepala_lama',
        isi: { layanan: label === undefined ? 'penggantian kepala keluarga' : `"${label}"` },
      },
    ];
  },
};
