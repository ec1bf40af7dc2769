import type { ComponentChildren } from 'preact';
import { TUGAS } from '../kata/tugas.ts';
import { Catatan, type CatatanProps } from './Catatan.tsx';
import { DaftarUraian, type Uraian } from './DaftarUraian.tsx';
import { Ikon } from './Ikon.tsx';

export interface SyaratRingkas {
  readonly nama: string;
  readonly kurang?: boolean | undefined;
  readonly belum?: boolean | undefined;
  /** "2 hlm." */
  readonly ket?: string | undefined;
}

export interface IntipProps {
  readonly nama: string;
  readonly nomor: string;
  readonly keperluan: string;
  /** Last disposisi with its heading. */
  readonly disposisi?: (CatatanProps & { readonly judul: string }) | undefined;
  readonly syarat?: { readonly judul: string; readonly daftar: readonly SyaratRingkas[] } | undefined;
  /** Masked values only. */
  readonly pemohon?: readonly Uraian[] | undefined;
  /** The primary button, and a small one beside it. */
  readonly aksi: ComponentChildren;
}

/** Preview of the selected berkas beside the list; hidden below 1181 px, where the row opens the page. */
export function Intip(p: IntipProps) {
  return (
    <aside class="lembar intip" aria-label={TUGAS.pratinjau}>
      <header>
        <h2>{p.nama}</h2>
        <p class="no">
          <span class="angka">{p.nomor}</span>, {p.keperluan}
        </p>
      </header>
      {p.disposisi && (
        <div class="bagian">
          <h3>{p.disposisi.judul}</h3>
          <Catatan isi={p.disposisi.isi} oleh={p.disposisi.oleh} />
        </div>
      )}
      {p.syarat && (
        <div class="bagian">
          <h3>{p.syarat.judul}</h3>
          <ul class="ringkas">
            {p.syarat.daftar.map((s) => (
              <li key={s.nama} class={s.kurang ? 'kurang' : undefined}>
                <Ikon nama={s.kurang ? 'triangle-alert' : s.belum ? 'minus' : 'check'} kecil />
                {s.nama}
                {s.ket && <small>{s.ket}</small>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {p.pemohon && (
        <div class="bagian">
          <h3>{TUGAS.pemohon}</h3>
          <DaftarUraian daftar={p.pemohon} />
        </div>
      )}
      <div class="aksi">{p.aksi}</div>
    </aside>
  );
}
