import type { Sop } from '../sop/schema.ts';
import type { Zona } from '../waktu/zona.ts';
import type { Organisasi } from './organisasi.ts';
import { periksaJabatan } from './periksa-jabatan.ts';
import { periksaKantor } from './periksa-kantor.ts';
import { periksaPegawai } from './periksa-pegawai.ts';
import { periksaPenugasan } from './periksa-penugasan.ts';
import type { Temuan } from './temuan.ts';

/** What a check needs besides the organisation: the SOP, the zone of its dates, the instant (epoch ms). */
export interface UkuranPeriksa {
  readonly sop: Sop;
  readonly zona: Zona;
  readonly saat: number;
}

/** Every finding about a whole organisation; it may run the SOP when none of them is a `galat`. */
export function periksaOrganisasi(organisasi: Organisasi, ukuran: UkuranPeriksa): readonly Temuan[] {
  return [
    ...periksaKantor(ukuran.sop, organisasi),
    ...periksaJabatan(ukuran.sop, organisasi, ukuran.saat),
    ...periksaPegawai(organisasi),
    ...periksaPenugasan(organisasi, ukuran.zona),
  ];
}
