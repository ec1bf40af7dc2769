/** What the loket already knows and a form may start from; a field names its source with `awal`. */
export const SUMBER_AWAL = [
  'nama',
  'nik',
  'no_kk',
  'alamat',
  'rt',
  'rw',
  'kodepos',
  'telepon',
  'alasan',
  'alasan_lain',
  'tempat',
  'tanggal',
  'kode_provinsi',
  'nama_provinsi',
  'kode_kota',
  'nama_kota',
  'kode_kecamatan',
  'nama_kecamatan',
  'kode_kelurahan',
  'nama_kelurahan',
] as const;

export type SumberAwal = (typeof SUMBER_AWAL)[number];

/** Values by source, as typed; a source that is missing or empty leaves its fields empty. */
export type DariLoket = Readonly<Partial<Record<SumberAwal, string | undefined>>>;
