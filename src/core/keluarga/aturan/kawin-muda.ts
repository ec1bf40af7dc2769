import type { Aturan } from '../aturan.ts';
import { STATUS_KAWIN } from '../kode-keluarga.ts';
import { alamat, kode, tanggal } from '../keluarga.ts';
import { umurPada } from '../umur.ts';

/** Least age of both since UU 16/2019, in force since 15 October 2019. */
const UMUR_KAWIN = 19;
const SEJAK = '2019-10-15';

/** Married below 19: legal with a court's dispensation and before the law, hence never refused. */
export const kawinMuda: Aturan = {
  kunci: 'kawin-di-bawah-19',
  dasar: 'UU 16/2019 pasal 7',
  tingkat: 'peringatan',
  pesan:
    '{nama} berumur di bawah 19 tahun dan sudah atau pernah kawin. Periksa tanggal lahir, status, atau dispensasi pengadilan.',
  membaca: ['tanggal_lahir', 'status_kawin'],
  periksa: (k, { hariIni }) =>
    k.tinggal.flatMap((a) => {
      const [lahir, status] = [tanggal(a, 'tanggal_lahir'), kode(a, 'status_kawin')];
      if (lahir === undefined || status === undefined || status === STATUS_KAWIN.belum) return [];
      const nikah = tanggal(a, 'tanggal_kawin') ?? hariIni;
      if (nikah < SEJAK || umurPada(lahir, nikah) >= UMUR_KAWIN) return [];
      return [{ path: alamat(k, a, 'status_kawin'), isi: { nama: a.sebutan } }];
    }),
};
