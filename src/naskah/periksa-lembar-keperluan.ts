import { cacatForm } from '../core/formulir/form.periksa.ts';
import { kolom, semuaField } from '../core/formulir/form.ts';
import type { Persyaratan } from '../core/formulir/persyaratan.skema.ts';
import { daftarKode } from '../core/formulir/kode.ts';
import { DefinisiError, formKeperluan, type PaketFormulir } from './paket-formulir.ts';

/** Checks that every service gets a form that makes sense with its companion sheets. @throws DefinisiError */
export function periksaLembar(
  { keperluan }: Persyaratan,
  formulir: ReadonlyMap<string, { readonly nilai: PaketFormulir }>,
): void {
  const cacat = keperluan.flatMap((k): readonly string[] => {
    const paket = formulir.get(k.form)?.nilai;
    if (paket === undefined) return [];
    const ada = new Set(paket.keluarga?.lembar.map((l) => l.kunci));
    const asing = k.lembar.filter((l) => !ada.has(l.kunci)).map((l) => `Lembar "${l.kunci}" tidak dikenal.`);
    const form = formKeperluan(paket, k);
    const tanpaDaftar = [...semuaField(form), ...kolom(form)]
      .filter((f) => f.daftar !== undefined && daftarKode(paket.kode, f.daftar).length === 0)
      .map((f) => `Daftar kode "${f.daftar}" untuk "${f.kunci}" tidak ada di kode.json.`);
    const bentuk = cacatForm(form).map(({ pesan }) => pesan);
    return [...asing, ...tanpaDaftar, ...bentuk].map((pesan) => `persyaratan.yaml, ${k.kunci}: ${pesan}`);
  });
  if (cacat.length > 0) throw new DefinisiError([...new Set(cacat)]);
}
