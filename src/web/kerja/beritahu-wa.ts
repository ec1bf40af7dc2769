import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import { nomorWa } from '../../core/kabar/nomor-wa.ts';

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
