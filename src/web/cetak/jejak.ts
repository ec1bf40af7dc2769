import { mask } from '../../core/formulir/samaran.ts';
import { hariDari, isoDariHari } from '../../core/waktu/hari.ts';
import { jamMenit } from '../../core/waktu/tanggal.ts';
import { CETAK } from '../kata/cetak.ts';
import type { Layar } from '../layar.ts';

/** "Dicetak 24-11-2026 09.42 oleh <name>", at the foot of every sheet. */
export function jejakCetak({ kini, dunia, pegawai }: Layar): string {
  const { zona } = dunia.kalender;
  const tanggal = isoDariHari(hariDari(kini, zona)).split('-').toReversed().join('-');
  return CETAK.dicetak(`${tanggal} ${jamMenit(kini, zona)}`, pegawai.nama);
}

/** The words across a sheet: papers of a training office are never real, an unfinished form is never final. */
export function tandaAir({ dunia }: Layar, { konsep = false } = {}): string | undefined {
  const kata = [...(dunia.tenant.latihan ? [CETAK.latihan] : []), ...(konsep ? [CETAK.konsep] : [])];
  return kata.length > 0 ? kata.join(' ') : undefined;
}

/** Free words for paper: a NIK or No. KK written in them, grouped or not, is masked. */
export function samarkan(teks: string): string {
  return teks.replaceAll(/(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/gu, (nomor) => mask(nomor.replaceAll('-', '')));
}
