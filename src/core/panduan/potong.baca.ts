import type { Potong } from './panduan.ts';

const TANDA = /\*\*(?<label>[^*]+)\*\*|`(?<tuts>[^`]+)`|\[(?<teks>[^\]]+)\]\((?<ke>[^)\s]+)\)/gu;
/** Another guide beside this one, or an address of this site. */
const TUJUAN = /^(?:[a-z0-9-]+\.md|\/[a-z0-9/-]*)$/u;

/** A sentence cut at its marks, or what is wrong with them. */
export type HasilPotong =
  { readonly ok: true; readonly isi: readonly Potong[] } | { readonly ok: false; readonly pesan: string };

/** Reads `**words of the screen**`, `` `key` `` and `[text](address)`; everything else is text. */
export function bacaPotong(kalimat: string): HasilPotong {
  const isi: Potong[] = [];
  let sampai = 0;
  const teks = (sebelum: string): void => {
    if (sebelum !== '') isi.push({ jenis: 'teks', teks: sebelum });
  };
  for (const temu of kalimat.matchAll(TANDA)) {
    teks(kalimat.slice(sampai, temu.index));
    sampai = temu.index + temu[0].length;
    const { label, tuts, teks: kata, ke } = temu.groups ?? {};
    if (label !== undefined) isi.push({ jenis: 'label', teks: label.trim() });
    if (tuts !== undefined) isi.push({ jenis: 'tuts', teks: tuts });
    if (kata === undefined || ke === undefined) continue;
    if (!TUJUAN.test(ke))
      return {
        ok: false,
        pesan: `Tautan ke "${ke}" tidak boleh; tulis panduan lain (nama.md) atau alamat yang berawalan /.`,
      };
    isi.push({ jenis: 'tautan', teks: kata, ke });
  }
  teks(kalimat.slice(sampai));
  const yatim = isi.find((p) => p.jenis === 'teks' && /[*`<>]|\]\(/u.test(p.teks));
  if (yatim)
    return {
      ok: false,
      pesan: `Tanda di "${yatim.teks.trim()}" tidak berpasangan atau tidak dikenal; yang dikenal: **kata di layar**, \`tombol\`, [teks](alamat).`,
    };
  return { ok: true, isi };
}
