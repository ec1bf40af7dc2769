import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';

/** A mobile number as wa.me wants it: digits with country code, no plus. Undefined when it is no Indonesian mobile. */
export function nomorWa(telepon: string): string | undefined {
  const angka = telepon.replaceAll(/[\s().-]/gu, '').replace(/^\+/u, '');
  const lokal = angka.replace(/^(?:62|0)/u, '');
  return /^8\d{7,12}$/u.test(lokal) ? `62${lokal}` : undefined;
}

/** Whether a message may be sent: the pemohon agreed at the counter and gave a mobile number. */
export function bisaWa({ bolehWa, telepon }: DataPemohon): boolean {
  return bolehWa && nomorWa(telepon) !== undefined;
}

/** The link that opens WhatsApp with the message typed in; undefined where it may not be sent. */
export function tautanWa(pemohon: DataPemohon, pesan: string): string | undefined {
  const nomor = nomorWa(pemohon.telepon);
  if (!pemohon.bolehWa || nomor === undefined) return undefined;
  return `https://wa.me/${nomor}?text=${encodeURIComponent(pesan)}`;
}
