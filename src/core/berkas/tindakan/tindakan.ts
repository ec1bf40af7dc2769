import type { Sop } from '../../sop/schema.ts';
import type { Berkas } from '../berkas.ts';
import type { Tolak } from '../penolakan.ts';
import type { Penulis } from '../penulis.ts';
import type { Tempat } from '../posisi.ts';
import type { JenisPerintah, PerintahJenis, Siapa } from '../perintah.ts';

/** What a handler may look at: the SOP the berkas began with, its state now, the instant (epoch ms), and which post acts. */
export interface Situasi {
  readonly sop: Sop;
  readonly berkas: Berkas;
  readonly saat: number;
  readonly oleh: Tempat | null;
}

/** One kind of command: when it is possible and for whom, and what it writes. */
export interface TindakanBerkas<J extends JenisPerintah> {
  /** The word on its button, from the SOP where the SOP has one. */
  readonly label: (situasi: Situasi) => string;
  /** Who may do it at this position; undefined where it is not possible at all. */
  readonly siapa: (situasi: Situasi) => Siapa | undefined;
  /** Writes the events of the press, or says why not. Called only when `siapa` includes the actor. */
  readonly lakukan: (situasi: Situasi, perintah: PerintahJenis<J>, tulis: Penulis) => Tolak | undefined;
}
