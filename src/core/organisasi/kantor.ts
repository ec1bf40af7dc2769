/** One office: it plays one unit kind of the SOP for the berkas that come to it. */
export interface Kantor {
  readonly id: string;
  /** The SOP's unit kind (`unit[].kunci`). */
  readonly unit: string;
  readonly nama: string;
  /** Code of the region, e.g. `19.71.06.1003` (Kepmendagri 300.2.2-2430/2025). */
  readonly kode: string;
  /** First part of the numbers of its berkas, e.g. `G1`. */
  readonly awalan: string;
  /** The office above it, by id; null at the top. */
  readonly induk: string | null;
  readonly alamat: string;
  readonly telepon: string;
  /** Counter hours as printed on letters, e.g. `08.00-15.30`. */
  readonly jamLoket: string;
}
