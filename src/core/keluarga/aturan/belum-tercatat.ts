import type { Aturan } from '../aturan.ts';
import { STATUS_KAWIN } from '../kode-keluarga.ts';
import { alamat, kode } from '../keluarga.ts';

const BELUM: ReadonlySet<number> = new Set([
  STATUS_KAWIN.kawinBelumTercatat,
  STATUS_KAWIN.ceraiBelumTercatat,
]);

/** What is not registered is stated by an SPTJM. The question that opens its sheet is known from the form itself. */
export const belumTercatat: Aturan = {
  kunci: 'belum-tercatat-sptjm',
  dasar: 'Permendagri 108/2019 pasal 10 ayat (2)',
  tingkat: 'peringatan',
  pesan:
    'Status {nama} belum tercatat. Pilih juga lembar surat pernyataan tanggung jawab mutlak (SPTJM), bila belum pernah dibuat.',
  membaca: ['status_kawin'],
  periksa: (k) => {
    const pemilih = k.penentu('sptjm_jenis');
    if (pemilih === undefined || k.umum.ditanya.has('sptjm_jenis')) return [];
    return k.tinggal
      .filter((a) => BELUM.has(kode(a, 'status_kawin') ?? 0))
      .slice(0, 1)
      .map((a) => ({ path: alamat(k, a, 'status_kawin'), isi: { nama: a.sebutan } }));
  },
};

/** An akta that exists is registered. */
export const aktaTetapiBelum: Aturan = {
  kunci: 'akta-tetapi-belum-tercatat',
  dasar: 'UU 23/2006 pasal 34 dan 40',
  tingkat: 'peringatan',
  pesan: 'Nomor akta {nama} terisi, tetapi statusnya belum tercatat. Periksa salah satunya.',
  membaca: ['status_kawin'],
  periksa: (k) =>
    k.anggota.flatMap((a) => {
      const status = kode(a, 'status_kawin');
      const akta =
        (status === STATUS_KAWIN.kawinBelumTercatat && (a.isi['akta_kawin_no'] ?? '') !== '') ||
        (status === STATUS_KAWIN.ceraiBelumTercatat && (a.isi['akta_cerai_no'] ?? '') !== '');
      return akta ? [{ path: alamat(k, a, 'status_kawin'), isi: { nama: a.sebutan } }] : [];
    }),
};
