import type { Sop } from '../../core/sop/schema.ts';
import { jalanDalamKata } from '../kata/sop-jalan.ts';
import { SOP } from '../kata/sop.ts';
import { type DaftarCatatan, idCatatan } from './catatan-sop.ts';

/** What is ours and not the source's: notes on its defects, and in words what the symbols cannot say. */
export function CatatanNaskah({ sop, catatan }: { readonly sop: Sop; readonly catatan: DaftarCatatan }) {
  return (
    <section class="catatan-n" aria-labelledby="judul-catatan">
      <h2 id="judul-catatan">{SOP.catatan}</h2>
      <p class="ket-n">{SOP.catatanKet}</p>
      <div class="kolom-n">
        {catatan.semua.length > 0 && (
          <ol class="daftar-n">
            {catatan.semua.map((c) => (
              <li key={c.nomor} id={idCatatan(c.nomor)}>
                {c.kalimat}{' '}
                {c.dari && (
                  <a href={`#${c.dari}`}>
                    {SOP.kembaliKeNaskah}
                    <span class="sr">{SOP.kembaliDari(c.nomor)}</span>
                  </a>
                )}
              </li>
            ))}
          </ol>
        )}
        <div>
          <h3>{SOP.jalan}</h3>
          <ul class="jalan-n">
            <li>{SOP.sebelum(sop.penerimaan.singkat, sop.penerimaan.ke)}</li>
            {catatan.jalan.map((j) => (
              <li key={`${j.no}${j.cabang}`}>{jalanDalamKata(sop, j)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
