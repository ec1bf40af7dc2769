/**
 * What a service may say about itself in its persyaratan, so that rules which depend on the service read data and never
 * a service's name. Another SOP uses the same words for its own services.
 */
export const TANDA_LAYANAN = [
  /** The kepala keluarga stays: whoever leaves the family, it is not the head. */
  'kepala-tetap',
  /** The No. KK stays, because the head does. */
  'kk-tetap',
  /** The service by which a head is replaced; others send here. */
  'ganti-kepala',
  /** The head of the new KK is 17, or is or was married. */
  'kepala-dewasa',
  /** At least one row of this event must be there. */
  'ada-lahir',
  'ada-datang',
  'ada-meninggal',
  'ada-pindah',
] as const;

export type TandaLayanan = (typeof TANDA_LAYANAN)[number];
