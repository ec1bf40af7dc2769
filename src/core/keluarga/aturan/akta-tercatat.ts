import type { Aturan } from '../aturan.ts';
import { STATUS_KAWIN } from '../kode-keluarga.ts';
import { alamat, belumDiisi, kode } from '../keluarga.ts';

const menuntut = (
  status: number,
  yangDituntut: string,
  kata: Pick<Aturan, 'kunci' | 'dasar' | 'pesan'>,
): Aturan => ({
  ...kata,
  tingkat: 'kesalahan',
  membaca: ['status_kawin'],
  menuntut: [yangDituntut],
  periksa: (k) =>
    k.anggota
      .filter((a) => kode(a, 'status_kawin') === status && belumDiisi(a, yangDituntut))
      .map((a) => ({ path: alamat(k, a, yangDituntut), isi: { nama: a.sebutan } })),
});

const KAWIN = 'UU 23/2006 pasal 34; formulir biodata keluarga Permendagri 109/2019';
const CERAI = 'UU 23/2006 pasal 40; formulir biodata keluarga Permendagri 109/2019';

/** A registered marriage or divorce has an akta with a number and a date. */
export const AKTA_TERCATAT: readonly Aturan[] = [
  menuntut(STATUS_KAWIN.kawinTercatat, 'akta_kawin_no', {
    kunci: 'kawin-tercatat-nomor',
    dasar: KAWIN,
    pesan:
      'Status kawin tercatat: isi nomor buku nikah atau akta perkawinan {nama}. Bila tidak ada, pilih kawin belum tercatat.',
  }),
  menuntut(STATUS_KAWIN.kawinTercatat, 'tanggal_kawin', {
    kunci: 'kawin-tercatat-tanggal',
    dasar: KAWIN,
    pesan: 'Status kawin tercatat: isi tanggal perkawinan {nama} seperti di buku nikah atau akta.',
  }),
  menuntut(STATUS_KAWIN.ceraiTercatat, 'akta_cerai_no', {
    kunci: 'cerai-tercatat-nomor',
    dasar: CERAI,
    pesan:
      'Status cerai hidup tercatat: isi nomor akta perceraian {nama}. Bila tidak ada, pilih cerai hidup belum tercatat.',
  }),
  menuntut(STATUS_KAWIN.ceraiTercatat, 'tanggal_cerai', {
    kunci: 'cerai-tercatat-tanggal',
    dasar: CERAI,
    pesan: 'Status cerai hidup tercatat: isi tanggal perceraian {nama} seperti di akta.',
  }),
];
