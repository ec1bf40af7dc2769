import { dicariKodenya } from '../../core/formulir/bakukan.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import { kolom, semuaField } from '../../core/formulir/form.ts';
import { type BukuKode, daftarKode } from '../../core/formulir/kode.ts';

/** Id of the list that the fields of one code list share. */
export const idDaftarKode = (daftar: string): string => `kode-${daftar}`;
export const ID_DAFTAR_WILAYAH = 'kode-wilayah';

/** The long code lists of a form, once for all fields that search in them. */
export function DaftarKode({ form, kode }: { readonly form: Form; readonly kode: BukuKode }) {
  const field = [...semuaField(form), ...kolom(form)];
  const daftar = [...new Set(field.filter((f) => dicariKodenya(f, kode)).flatMap((f) => f.daftar ?? []))];
  return (
    <>
      {daftar.map((d) => (
        <datalist key={d} id={idDaftarKode(d)}>
          {daftarKode(kode, d).map((k) => (
            <option key={k.kode} value={`${k.kode} ${k.nama}`} />
          ))}
        </datalist>
      ))}
      {field.some((f) => f.wilayah) && (
        <datalist id={ID_DAFTAR_WILAYAH}>
          {kode.wilayah.kelurahan.map((k) => (
            <option key={k.kode} value={k.nama} />
          ))}
        </datalist>
      )}
    </>
  );
}
