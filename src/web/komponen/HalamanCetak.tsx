import type { ComponentChildren } from 'preact';
import type { AlamatAset } from '../aset/alamat.ts';
import { CETAK } from '../kata/cetak.ts';

export type Kertas = 'a4' | 'a4-datar' | 'a5' | 'a6';

export interface LembarCetakProps {
  readonly judul: string;
  /** Letterhead, largest unit first; `induk` may have several lines. */
  readonly kop: { readonly induk: string; readonly kantor: string; readonly alamat?: string | undefined };
  /** "Dicetak 24-11-2026 09.42 oleh ..." */
  readonly jejak: string;
  /** Large grey word across the sheet: LATIHAN, KONSEP. */
  readonly tandaAir?: string | undefined;
  readonly children?: ComponentChildren;
}

export interface TumpukanCetakProps {
  readonly judul: string;
  readonly aset: AlamatAset;
  readonly kertas: Kertas;
  /** Where the screen's "back" goes. */
  readonly hrefKembali: string;
  /** The sheets; each begins on a new page. */
  readonly children?: ComponentChildren;
}

/** Sheets to print, one after another. On screen a bar with print and back. */
export function TumpukanCetak({ judul, aset, kertas, hrefKembali, children }: TumpukanCetakProps) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{judul}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href={aset.lambang} type="image/svg+xml" />
        <link rel="stylesheet" href={aset.cetak} />
        <script src={aset.kerja} defer />
      </head>
      <body class={`kertas-${kertas}`}>
        <nav class="bilah-cetak" aria-label={CETAK.bilah}>
          <a href={hrefKembali}>{CETAK.kembali}</a>
          <button type="button" data-cetak hidden>
            {CETAK.cetak}
          </button>
          <span>{CETAK.caranya}</span>
        </nav>
        <main tabIndex={0}>{children}</main>
      </body>
    </html>
  );
}

/** The big grey word of a sheet, repeated on each of its pages. */
export function TandaAir({ kata }: { readonly kata: string | undefined }) {
  if (!kata) return null;
  const lebar = Math.max(200, kata.length * 30);
  return (
    <svg class="tanda-air" viewBox={`0 0 ${lebar} 60`} aria-hidden="true" focusable="false">
      <text x={lebar / 2} y="42" text-anchor="middle">
        {kata}
      </text>
    </svg>
  );
}

/** A sheet of paper: black on white, letterhead with a double rule. */
export function LembarCetak({ judul, kop, jejak, tandaAir, children }: LembarCetakProps) {
  return (
    <div class="lembar-cetak">
      <TandaAir kata={tandaAir} />
      <header class="kop">
        <p>{kop.induk}</p>
        <p class="kop-kantor">{kop.kantor}</p>
        {kop.alamat && <p class="kop-alamat">{kop.alamat}</p>}
      </header>
      <h1>{judul}</h1>
      {children}
      <footer class="jejak">{jejak}</footer>
    </div>
  );
}

/** One sheet as a page of its own. */
export function HalamanCetak(p: LembarCetakProps & Omit<TumpukanCetakProps, 'children'>) {
  return (
    <TumpukanCetak judul={p.judul} aset={p.aset} kertas={p.kertas} hrefKembali={p.hrefKembali}>
      <LembarCetak judul={p.judul} kop={p.kop} jejak={p.jejak} tandaAir={p.tandaAir}>
        {p.children}
      </LembarCetak>
    </TumpukanCetak>
  );
}
