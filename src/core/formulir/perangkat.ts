import type { Field, Form } from './form.skema.ts';
import { kolom, semuaField } from './form.ts';
import type { Isian } from './isian.ts';
import type { BukuKode, Kode } from './kode.ts';
import type { LembarPendamping } from './lembar.skema.ts';
import type { DaftarPerangkat, Perangkat, VarianKode } from './perangkat.skema.ts';

/** The set with this key; the default one for a key that is missing or that no set has (any more). */
export function pilihPerangkat(
  { bawaan, perangkat }: DaftarPerangkat,
  kunci: string | undefined,
): Perangkat | undefined {
  return perangkat.find((p) => p.kunci === kunci) ?? perangkat.find((p) => p.kunci === bawaan);
}

/** Whether a sheet exists in a set; an SOP without sets has every sheet it names. */
export function adaDiPerangkat(lembar: LembarPendamping, perangkat: Perangkat | undefined): boolean {
  return perangkat === undefined || lembar.perangkat.includes(perangkat.kunci);
}

/** The code book as this set words it; codes themselves never change their meaning. */
export function kodePerangkat(buku: BukuKode, perangkat: Perangkat | undefined): BukuKode {
  if (perangkat === undefined) return buku;
  const daftar = Object.entries(buku.daftar).map(([nama, isi]) => {
    const varian = varianUntuk(perangkat, nama);
    return [nama, varian === undefined ? isi : { ...isi, isi: sebut(isi.isi, varian) }] as const;
  });
  return { ...buku, daftar: Object.fromEntries(daftar) };
}

/** The code book with the lists that this set has on paper, where it prints other ones than we keep. */
export function bukuTercetak(buku: BukuKode, perangkat: Perangkat | undefined): BukuKode {
  const ganti = Object.entries(perangkat?.daftar ?? {}).flatMap(([nama, { cetak }]) => {
    const lain = cetak && buku.daftar[cetak.daftar];
    return lain === undefined ? [] : [[nama, lain] as const];
  });
  return { ...buku, daftar: { ...buku.daftar, ...Object.fromEntries(ganti) } };
}

/** An isian with the codes that this set prints: what we keep is finer than some older list. */
export function isianTercetak(form: Form, { nilai, baris }: Isian, perangkat: Perangkat | undefined): Isian {
  const peta = (field: readonly Field[], isi: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(isi).map(([kunci, teks]) => {
        const daftar = field.find((f) => f.kunci === kunci)?.daftar;
        const cetak = daftar === undefined ? undefined : perangkat && varianUntuk(perangkat, daftar)?.cetak;
        return [kunci, cetak === undefined ? teks : (new Map(Object.entries(cetak.peta)).get(teks) ?? teks)];
      }),
    );
  return { nilai: peta(semuaField(form), nilai), baris: baris.map((b) => peta(kolom(form), b)) };
}

function varianUntuk({ daftar }: Perangkat, nama: string): VarianKode | undefined {
  return Object.hasOwn(daftar, nama) ? daftar[nama] : undefined;
}

function sebut(isi: readonly Kode[], { ganti, sampai, pasti }: VarianKode): Kode[] {
  const akhir = sampai === undefined ? -1 : isi.findIndex((k) => k.kode === sampai);
  return (akhir < 0 ? isi : isi.slice(0, akhir + 1)).map((k) =>
    Object.hasOwn(ganti, k.kode) ? { ...k, nama: ganti[k.kode] ?? k.nama, pasti } : k,
  );
}
