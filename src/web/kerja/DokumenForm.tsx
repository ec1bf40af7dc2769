import { alamat } from '../alamat.ts';
import { DOKUMEN_FORM } from '../kata/dokumen-form.ts';
import type { BahanKerja } from './bahan.ts';
import { namaSyarat } from './naskah-berkas.ts';
import { lembarSyarat, lembarTerpilih } from './periksa-lembar.ts';
import { PenampilSyarat } from './periksa-penampil.tsx';

/** The pictures from which the form is filled, folded away until they are wanted. */
export function DokumenForm({ bahan }: { readonly bahan: BahanKerja }) {
  const ada = bahan.berkas.syarat
    .map((syarat) => ({ syarat, halaman: lembarSyarat(bahan, syarat).filter((l) => l.baru).length }))
    .filter((s) => s.halaman > 0);
  const tampil = lembarTerpilih(bahan, bahan.berkas.syarat);
  if (!tampil) return null;
  return (
    <details class="lembar lipat bagian-f" open={bahan.dokTerpilih !== undefined}>
      <summary>
        <h2>{DOKUMEN_FORM.judul}</h2>
        <span class="petunjuk">{DOKUMEN_FORM.ket(ada.length)}</span>
      </summary>
      <div class="periksa">
        <ul class="ringkas">
          {ada.map(({ syarat, halaman }) => {
            const href = alamat.berkas(bahan.kunci, { dok: syarat });
            return (
              <li key={syarat}>
                <a href={href} data-lihat={href} target="_blank" rel="noopener">
                  {namaSyarat(bahan.naskah, syarat)}
                </a>{' '}
                <small class="petunjuk">{DOKUMEN_FORM.halaman(halaman)}</small>
              </li>
            );
          })}
        </ul>
        <PenampilSyarat bahan={bahan} {...tampil} tabBaru />
      </div>
    </details>
  );
}
