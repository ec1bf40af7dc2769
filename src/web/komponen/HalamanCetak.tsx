import type { ComponentChildren } from 'preact';
import type { AlamatAset } from '../aset/alamat.ts';
import { CETAK } from '../kata/cetak.ts';

export interface HalamanCetakProps {
  readonly judul: string;
  readonly aset: AlamatAset;
  readonly kertas: 'a4' | 'a5' | 'a6';
  /** Letterhead, largest unit first. */
  readonly kop: { readonly induk: string; readonly kantor: string; readonly alamat?: string | undefined };
  /** "Dicetak 24-11-2026 09.42 oleh ..." */
  readonly jejak: string;
  /** Large grey word across the sheet: LATIHAN, KONSEP. */
  readonly tandaAir?: string | undefined;
  /** Where the screen's "back" goes. */
  readonly hrefKembali: string;
  readonly children?: ComponentChildren;
}

/** A sheet of paper: black on white, letterhead with a double rule. On screen a bar with print and back. */
export function HalamanCetak(p: HalamanCetakProps) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{p.judul}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={p.aset.cetak} />
        <script src={p.aset.kerja} defer />
      </head>
      <body class={`kertas-${p.kertas}`}>
        <nav class="bilah-cetak" aria-label={CETAK.bilah}>
          <a href={p.hrefKembali}>{CETAK.kembali}</a>
          <button type="button" data-cetak hidden>
            {CETAK.cetak}
          </button>
          <span>{CETAK.caranya}</span>
        </nav>
        <main class="lembar-cetak">
          {p.tandaAir && (
            <svg class="tanda-air" viewBox="0 0 200 60" aria-hidden="true" focusable="false">
              <text x="100" y="42" text-anchor="middle">
                {p.tandaAir}
              </text>
            </svg>
          )}
          <header class="kop">
            <p>{p.kop.induk}</p>
            <p class="kop-kantor">{p.kop.kantor}</p>
            {p.kop.alamat && <p class="kop-alamat">{p.kop.alamat}</p>}
          </header>
          <h1>{p.judul}</h1>
          {p.children}
          <footer class="jejak">{p.jejak}</footer>
        </main>
      </body>
    </html>
  );
}
