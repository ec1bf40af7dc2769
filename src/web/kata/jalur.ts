/** Words on the track. */
export const KATA_JALUR = {
  dibawa: 'Dibawa pemohon',
  langkahDari: (no: number, banyak: number) => `Langkah ${no} dari ${banyak}: `,
  dari: (nyata: string, baku: number) => `${nyata} dari ${baku} mnt`,
  sisa: (sisa: string, baku: number) => `${sisa} dari waktu baku ${baku} menit`,
  menunggu: (lama: string) => `Menunggu ${lama}, waktu baku berhenti`,
} as const;
