import type { Aturan } from '../aturan.ts';
import { STATUS_KAWIN } from '../kode-keluarga.ts';
import { alamat, type Anggota, belumDiisi, kode } from '../keluarga.ts';

/** What a status demands: a value, or first the answer that opens its question. */
interface Tuntutan extends Pick<Aturan, 'kunci' | 'dasar' | 'pesan'> {
  readonly status: number;
  readonly yang: string;
  readonly pembuka?: string;
}

const kurang = (a: Anggota, { yang, pembuka }: Tuntutan): string | undefined => {
  if (belumDiisi(a, yang)) return yang;
  return pembuka !== undefined && !a.ditanya.has(yang) && a.ditanya.has(pembuka) ? pembuka : undefined;
};

const aturan = (t: Tuntutan, tingkat: Aturan['tingkat']): Aturan => ({
  kunci: tingkat === 'kesalahan' ? t.kunci : `${t.kunci}-lama`,
  dasar: t.dasar,
  tingkat,
  pesan: t.pesan,
  membaca: ['status_kawin'],
  menuntut: t.pembuka === undefined ? [t.yang] : [t.yang, t.pembuka],
  periksa: (k) =>
    k.tinggal
      .filter((a) => a.lama === (tingkat === 'peringatan') && kode(a, 'status_kawin') === t.status)
      .flatMap((a) => {
        const di = kurang(a, t);
        return di === undefined ? [] : [{ path: alamat(k, a, di), isi: { nama: a.sebutan } }];
      }),
});

const KAWIN = 'UU 23/2006 pasal 34; formulir biodata keluarga Permendagri 109/2019';
const CERAI = 'UU 23/2006 pasal 40; formulir biodata keluarga Permendagri 109/2019';

const TUNTUTAN: readonly Tuntutan[] = [
  {
    status: STATUS_KAWIN.kawinTercatat,
    yang: 'akta_kawin_no',
    pembuka: 'akta_kawin',
    kunci: 'kawin-tercatat-nomor',
    dasar: KAWIN,
    pesan:
      '{nama} kawin tercatat: pilih akta perkawinan ADA dan isi nomornya. Bila tidak ada akta, pilih kawin belum tercatat.',
  },
  {
    status: STATUS_KAWIN.kawinTercatat,
    yang: 'tanggal_kawin',
    kunci: 'kawin-tercatat-tanggal',
    dasar: KAWIN,
    pesan: '{nama} kawin tercatat: isi tanggal perkawinan seperti di buku nikah atau akta.',
  },
  {
    status: STATUS_KAWIN.ceraiTercatat,
    yang: 'akta_cerai_no',
    pembuka: 'akta_cerai',
    kunci: 'cerai-tercatat-nomor',
    dasar: CERAI,
    pesan:
      '{nama} cerai hidup tercatat: pilih akta perceraian ADA dan isi nomornya. Bila tidak ada akta, pilih cerai hidup belum tercatat.',
  },
  {
    status: STATUS_KAWIN.ceraiTercatat,
    yang: 'tanggal_cerai',
    kunci: 'cerai-tercatat-tanggal',
    dasar: CERAI,
    pesan: '{nama} cerai hidup tercatat: isi tanggal perceraian seperti di akta.',
  },
];

/**
 * A registered marriage or divorce has an akta with a number and a date. Of members whose particulars are new it is
 * demanded; for those recorded before it is asked for, because their KK does not print the number.
 */
export const AKTA_TERCATAT: readonly Aturan[] = TUNTUTAN.flatMap((t) => [
  aturan(t, 'kesalahan'),
  aturan(t, 'peringatan'),
]);
