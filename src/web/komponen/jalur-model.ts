/** One symbol of the SOP chart as drawn on a track. */
export interface LangkahJalur {
  readonly nomor: number;
  /** Two or three words: "Periksa syarat". */
  readonly singkat: string;
  readonly simbol: 'mulai' | 'proses' | 'keputusan' | 'selesai';
  /** Office that does the step; neighbours with the same label form one group. */
  readonly kantorLabel: string;
  /** SOP minutes of the step. */
  readonly menit: number;
  readonly state: 'sudah' | 'kini' | 'nanti';
  /** Replaces the minutes: "3 mnt" taken, "9 dari 15 mnt". */
  readonly catatan?: string | undefined;
  /** Its SOP time has run out while the work is still there. */
  readonly lewat?: boolean | undefined;
  /** Visits so far; from two on shown as "2x". */
  readonly putaran?: number | undefined;
}

/** The pemohon carries the berkas between two steps. */
export interface SelaJalur {
  /** Stands after the step of this number. */
  readonly setelah: number;
  readonly label: string;
  readonly state: 'sudah' | 'kini' | 'nanti';
}

/** What both tracks draw: any number of steps, offices and gaps. */
export interface ModelJalur {
  readonly langkah: readonly LangkahJalur[];
  readonly sela?: readonly SelaJalur[] | undefined;
}

/** The gap that follows a step, if any. */
export function selaSetelah({ sela }: ModelJalur, nomor: number): SelaJalur | undefined {
  return sela?.find((s) => s.setelah === nomor);
}
