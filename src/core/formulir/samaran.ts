import { rapikanNomor } from './nomor16.ts';

const kelompok = (nomor: string): string => `${nomor.slice(0, 6)} ${nomor.slice(6, 12)} ${nomor.slice(12)}`;

/** A NIK or No. KK in groups 6-6-4, `197106 420200 0003`; anything that is not 16 digits comes back as it was. */
export const grouped = (teks: string): string => {
  const nomor = rapikanNomor(teks);
  return /^\d{16}$/.test(nomor) ? kelompok(nomor) : teks;
};

/** A NIK or No. KK for lists, `1971•• •••••• ••03`. What is not 16 digits is hidden wholly; an empty text stays empty. */
export const mask = (teks: string): string => {
  const nomor = rapikanNomor(teks);
  if (nomor === '') return '';
  if (!/^\d{16}$/.test(nomor)) return kelompok('•'.repeat(16));
  return kelompok(`${nomor.slice(0, 4)}${'•'.repeat(10)}${nomor.slice(14)}`);
};

/** A telephone number for lists, `0812-••••-0922`. Too short to hide anything, it comes back as it was. */
export const maskTelepon = (teks: string): string => {
  const rapi = teks.replaceAll(/[\s.-]/gu, '');
  return rapi.length < 8 ? teks : `${rapi.slice(0, 4)}-••••-${rapi.slice(-4)}`;
};

/** A protected datum that is filled, without saying what: not even its length. */
export const TERLINDUNG = '••••••';
