import { mask } from '../../core/formulir/samaran.ts';
import { hariDari, isoDariHari } from '../../core/waktu/hari.ts';
import { jamMenit } from '../../core/waktu/tanggal.ts';
import { CETAK } from '../kata/cetak.ts';
import type { Layar } from '../layar.ts';

/** "Dicetak 24-11-2026 09.42 oleh <name>", at the foot of every sheet; `saat` in epoch ms. */
export function jejakCetak({ dunia, pegawai }: Layar, saat: number): string {
  const { zona } = dunia.kalender;
  const tanggal = isoDariHari(hariDari(saat, zona)).split('-').toReversed().join('-');
  return CETAK.dicetak(`${tanggal} ${jamMenit(saat, zona)}`, pegawai.nama);
}

/** The words across a sheet: papers of a training office are never real, an unfinished form is never final. */
export function tandaAir(layar: Layar, { konsep = false } = {}): string | undefined {
  const kata = kataAir(layar, { konsep });
  return kata.length > 0 ? kata.join(' ') : undefined;
}

/** The same, one by one. */
export function kataAir({ dunia }: Layar, { konsep = false } = {}): readonly string[] {
  return [...(dunia.tenant.latihan ? [CETAK.latihan] : []), ...(konsep ? [CETAK.konsep] : [])];
}

/** Free words for paper: a NIK or No. KK written in them, grouped or not, is masked. */
export function samarkan(teks: string): string {
  return teks.replaceAll(/(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/gu, (nomor) => mask(nomor.replaceAll('-', '')));
}
