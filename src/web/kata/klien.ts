/** The few sentences that the script in the browser says itself; kept apart so that it stays small. */
export const KLIEN = {
  tersambung: 'Tersambung',
  terputus: (jam: string) => `Terputus sejak ${jam}`,
  matikan: 'Matikan pintasan satu huruf',
  nyalakan: 'Nyalakan pintasan satu huruf',
  tersimpan: (jam: string) => `Tersimpan ${jam}`,
  dipulihkan: (jam: string) => `Isian pukul ${jam} dipulihkan dari perangkat ini. Periksa, lalu simpan.`,
  buang: 'Buang isian itu',
} as const;
