import { SISTEM } from '../kata/sistem.ts';
import { Tag } from '../komponen/Tag.tsx';
import type { Kesehatan } from './sistem.ts';

const RUPA = {
  baik: { warna: 'baik', ikon: 'check', kata: SISTEM.baik },
  perhatian: { warna: 'kunyit', ikon: 'triangle-alert', kata: SISTEM.perlu },
  gangguan: { warna: 'merah', ikon: 'x', kata: SISTEM.gangguan },
} as const;

/** How a thing is, in a word with a sign; colour only repeats it. */
export function TagKeadaan({
  keadaan,
  kata,
}: {
  readonly keadaan: Kesehatan['keadaan'];
  readonly kata?: string | undefined;
}) {
  const rupa = RUPA[keadaan];
  return (
    <Tag warna={rupa.warna} ikon={rupa.ikon}>
      {kata ?? rupa.kata}
    </Tag>
  );
}
