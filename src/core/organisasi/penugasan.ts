/** How a person holds a post: for good, or acting. Plh. while the incumbent is away, Plt. while the post is vacant. */
export type StatusPenugasan = 'definitif' | 'plt' | 'plh';

/** One appointment: this person may act as this pelaksana in this kantor between two instants (epoch ms). */
export interface Penugasan {
  readonly id: string;
  readonly orang: string;
  readonly kantor: string;
  /** The lane of the SOP that the post performs. */
  readonly pelaksana: string;
  readonly status: StatusPenugasan;
  readonly mulai: number;
  /** Exclusive end; null while open. */
  readonly sampai: number | null;
}

/** Whether the appointment is in force at an instant (epoch ms); the end is exclusive. */
export function berlaku(penugasan: Penugasan, saat: number): boolean {
  return penugasan.mulai <= saat && (penugasan.sampai === null || saat < penugasan.sampai);
}

/** The way the post is written with its status (UU 30/2014 Ps 14): "Plh. X", "Plt. X" or "X". */
export function sebutan(status: StatusPenugasan, jabatan: string): string {
  if (status === 'definitif') return jabatan;
  return `${status === 'plt' ? 'Plt.' : 'Plh.'} ${jabatan}`;
}
