/** A person who works in the offices and may log in. What they may do comes from their penugasan alone. */
export interface Pegawai {
  readonly id: string;
  readonly nama: string;
  /** 18 digits, or null for a person without one. */
  readonly nip: string | null;
  /** Account name as `akunBaku` writes it; unique in a tenant. */
  readonly akun: string;
  /** May appoint others and set new one-time passwords. */
  readonly admin: boolean;
}
