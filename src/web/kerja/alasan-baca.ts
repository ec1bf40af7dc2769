import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import { ALASAN } from '../kata/alasan.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Bantu, Pembaca } from './baca.ts';

type Hasil<P> =
  | { readonly ok: true; readonly perintah: (bantu: Bantu) => P }
  | { readonly ok: false; readonly kesalahan: readonly Kesalahan[] };

/** The reason as one text: the ready one, then one's own words; or what is wrong with it. */
export function kalimatAlasan(
  kiriman: Kiriman,
): { readonly teks: string } | { readonly kesalahan: readonly Kesalahan[] } {
  const siap = kiriman.teks('alasan').trim();
  const sendiri = kiriman.teks('sendiri').trim();
  const memilih = siap !== '' && siap !== '-';
  if (!memilih && sendiri === '') return { kesalahan: [{ id: 'alasan', pesan: ALASAN.kosong }] };
  if (sendiri !== '' && !jelas(sendiri)) return { kesalahan: [{ id: 'sendiri', pesan: ALASAN.kurangJelas }] };
  return { teks: [memilih ? siap : '', sendiri].filter((t) => t !== '').join(' ') };
}

/** A sentence, not a dot or "ok": at least three words with a letter in them. */
function jelas(teks: string): boolean {
  return teks.split(/\s+/u).filter((k) => /\p{L}{2}/u.test(k)).length >= 3;
}

function denganAlasan<P>(kiriman: Kiriman, buat: (alasan: Rujukan) => P): Hasil<P> {
  const alasan = kalimatAlasan(kiriman);
  if ('kesalahan' in alasan) return { ok: false, kesalahan: alasan.kesalahan };
  return { ok: true, perintah: ({ rujuk }) => buat(rujuk(alasan.teks)) };
}

export const bacaKembalikan: Pembaca<'kembalikan'> = (kiriman) =>
  denganAlasan(kiriman, (alasan) => ({ jenis: 'kembalikan', alasan }));

export const bacaBatalkan: Pembaca<'batalkan'> = (kiriman) =>
  denganAlasan(kiriman, (alasan) => ({ jenis: 'batalkan', alasan }));

export const bacaTolak: Pembaca<'tolak'> = (kiriman) =>
  denganAlasan(kiriman, (alasan) => ({ jenis: 'tolak', alasan }));

export const bacaBukaKembali: Pembaca<'buka_kembali'> = (kiriman) =>
  denganAlasan(kiriman, (alasan) => ({ jenis: 'buka_kembali', alasan }));

export const bacaKoreksi: Pembaca<'koreksi'> = (kiriman) =>
  denganAlasan(kiriman, (alasan) => ({ jenis: 'koreksi', alasan }));

/** Reads reason and office: a real one, of the unit that receives at the loket, and another than this. */
export const bacaAlihkan: Pembaca<'alihkan'> = (kiriman, { sop, berkas, dir }) => {
  const kantor = kiriman.teks('kantor');
  const { unit } = pelaksana(sop, sop.penerimaan.pelaksana);
  const cocok = dir.kantor(kantor)?.unit === unit && kantor !== berkas.kantor[unit];
  const hasil = denganAlasan(kiriman, (alasan) => ({ jenis: 'alihkan' as const, kantor, unit, alasan }));
  if (cocok) return hasil;
  const lain = hasil.ok ? [] : hasil.kesalahan;
  return { ok: false, kesalahan: [{ id: 'kantor', pesan: ALASAN.pilihKantor }, ...lain] };
};
