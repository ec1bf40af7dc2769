/** Words on the track. */
export const KATA_JALUR = {
  dibawa: 'Dibawa pemohon',
  langkahDari: (no: number, banyak: number) => `Langkah ${no} dari ${banyak}: `,
  /** "9 dari 15 mnt"; a longer time keeps its own unit. */
  dari: (nyata: string, baku: number) => `${nyata.replace(/^(\d+) mnt$/u, '$1')} dari ${baku}\u00a0mnt`,
  dariBaku: (baku: number) => `dari waktu baku ${baku} menit`,
  menunggu: (lama: string) => `Menunggu ${lama}, waktu baku berhenti`,
} as const;
