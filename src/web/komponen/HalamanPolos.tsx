import type { ComponentChildren } from 'preact';
import type { AlamatAset } from '../aset/alamat.ts';
import { UMUM } from '../kata/umum.ts';
import { Dokumen } from './Dokumen.tsx';
import { Merek, type MerekProps } from './Merek.tsx';

export interface HalamanPolosProps {
  readonly judul: string;
  readonly aset: AlamatAset;
  readonly merek: MerekProps;
  /** True on the login page. */
  readonly masuk?: boolean | undefined;
  /** Small print under the card. */
  readonly kaki?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A single card in the middle, for those who are not logged in. */
export function HalamanPolos(p: HalamanPolosProps) {
  return (
    <Dokumen judul={`${p.judul} · ${p.merek.nama}`} aset={p.aset} masuk={p.masuk}>
      <a class="lompat" href="#isi">
        {UMUM.lompat}
      </a>
      <div class="tengah">
        <div class="lembar kartu-masuk">
          <header>
            <Merek {...p.merek} />
            <div class="tenun" />
          </header>
          <main class="badan" id="isi" tabIndex={-1}>
            {p.children}
          </main>
        </div>
        {p.kaki && <footer class="kaki-masuk">{p.kaki}</footer>}
      </div>
    </Dokumen>
  );
}
