import { jangkauan, type Jangkauan } from '../../core/jaringan/jangkauan.ts';

/** What a paper says beside its QR to the pemohon, as far as the address in it can be opened from outside. */
export const KATA_QR: Readonly<Record<Jangkauan, string>> = {
  umum: 'Pindai untuk melihat sampai di mana berkas Anda.',
  'jaringan kantor':
    'QR ini hanya dapat dibuka dari jaringan kantor. Dari rumah, tanyakan kabar berkas ke loket atau telepon.',
  'komputer ini':
    'QR ini hanya dapat dibuka di komputer kantor. Tanyakan kabar berkas ke loket atau telepon.',
};

/** What the operator is told about the address that goes into QR codes. */
export const KATA_JANGKAUAN: Readonly<Record<Jangkauan, string>> = {
  umum: 'Alamat ini dibaca sebagai alamat umum. Pastikan memang terbuka dari internet.',
  'jaringan kantor':
    'QR pada tanda terima hanya dapat dibuka dari jaringan kantor. Ponsel pemohon di rumah tidak dapat membukanya; tanda terima mengatakannya juga.',
  'komputer ini':
    'QR pada tanda terima hanya dapat dibuka di komputer ini. Isi LAJUR_ALAMAT_PUBLIK dengan alamat yang dapat dibuka ponsel pemohon.',
};

/** The sentence beside the QR of a paper for the pemohon; `alamatPublik` is the origin printed in it. */
export function kalimatQr(alamatPublik: string): string {
  return KATA_QR[jangkauan(alamatPublik)];
}
