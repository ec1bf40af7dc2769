import type { ComponentChildren } from 'preact';
import { UMUM } from '../kata/umum.ts';
import { Tombol } from './Tombol.tsx';

export interface KonfirmasiProps {
  /** A question: "Kembalikan 1 berkas?" */
  readonly judul: string;
  readonly aksi: string;
  readonly tersembunyi: Readonly<Record<string, string | readonly string[]>>;
  /** The verb again: "Ya, kembalikan". */
  readonly ya: string;
  readonly hrefBatal: string;
  /** What will happen, and fields such as a reason. */
  readonly children?: ComponentChildren;
}

/** Asks once more as a page of its own: no dialog, no script. */
export function Konfirmasi(p: KonfirmasiProps) {
  return (
    <form class="lembar konfirmasi" method="post" action={p.aksi}>
      <div class="kartu-j">
        <h1 tabIndex={-1}>{p.judul}</h1>
      </div>
      <div class="lembar-isi">
        {Object.entries(p.tersembunyi).flatMap(([nama, nilai]) =>
          (typeof nilai === 'string' ? [nilai] : nilai).map((satu) => (
            <input type="hidden" name={nama} value={satu} />
          )),
        )}
        {p.children}
        <div class="deret">
          <Tombol jenis="utama" ukuran="besar">
            {p.ya}
          </Tombol>
          <Tombol ukuran="besar" href={p.hrefBatal}>
            {UMUM.batal}
          </Tombol>
        </div>
      </div>
    </form>
  );
}
