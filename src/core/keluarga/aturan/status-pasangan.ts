import type { Aturan } from '../aturan.ts';
import { STATUS_KAWIN } from '../kode-keluarga.ts';
import { alamat, type Anggota, kepala, kode, pasangan } from '../keluarga.ts';

const KAWIN: ReadonlySet<number> = new Set([STATUS_KAWIN.kawinTercatat, STATUS_KAWIN.kawinBelumTercatat]);

const tidakKawin = (a: Anggota): boolean => {
  const status = kode(a, 'status_kawin');
  return status !== undefined && !KAWIN.has(status);
};

/** Who is written as husband or wife is married; so is a head with a husband or wife in the list. */
export const statusPasangan: Aturan = {
  kunci: 'status-pasangan',
  dasar: 'UU 23/2006 pasal 61 ayat (1); UU 1/1974 pasal 2',
  tingkat: 'kesalahan',
  pesan:
    'Status kawin {nama} bukan kawin, padahal ada suami atau istri dalam daftar. Perbaiki status atau hubungannya.',
  membaca: ['shdk', 'status_kawin'],
  periksa: (k) => {
    const berdua = pasangan(k);
    if (berdua.length === 0) return [];
    return [...kepala(k).slice(0, 1), ...berdua]
      .filter(tidakKawin)
      .map((a) => ({ path: alamat(k, a, 'status_kawin'), isi: { nama: a.sebutan } }));
  },
};

/** One marriage is registered or it is not. With several wives each marriage has its own answer. */
export const statusPasanganSama: Aturan = {
  kunci: 'status-pasangan-sama',
  dasar: 'UU 23/2006 pasal 34; Permendagri 108/2019 pasal 10 ayat (2)',
  tingkat: 'peringatan',
  pesan:
    'Perkawinan {nama} dan kepala keluarga berbeda: satu tercatat, satu belum. Periksa buku nikah atau akta.',
  membaca: ['shdk', 'status_kawin'],
  periksa: (k) => {
    const [utama] = kepala(k);
    const [satu, ...lain] = pasangan(k);
    if (utama === undefined || satu === undefined || lain.length > 0) return [];
    const [a, b] = [kode(utama, 'status_kawin'), kode(satu, 'status_kawin')];
    if (a === undefined || b === undefined || a === b || !KAWIN.has(a) || !KAWIN.has(b)) return [];
    return [{ path: alamat(k, satu, 'status_kawin'), isi: { nama: satu.sebutan } }];
  },
};
