import type { ComponentChildren } from 'preact';
import type { AlamatAset, LembarGaya } from '../aset/alamat.ts';
import { UMUM } from '../kata/umum.ts';
import { BilahBawah } from './BilahBawah.tsx';
import { Dokumen } from './Dokumen.tsx';
import { MenuPonsel } from './MenuPonsel.tsx';
import { Merek, type MerekProps } from './Merek.tsx';
import { Navigasi, type BarangNavigasi } from './Navigasi.tsx';
import { BantuPintas } from './BantuPintas.tsx';
import { SiapaSaya, type Pengguna } from './SiapaSaya.tsx';

export interface HalamanProps {
  /** Names the page and what it is about; the service is added. */
  readonly judul: string;
  readonly aset: AlamatAset;
  readonly merek: MerekProps;
  readonly navigasi: readonly BarangNavigasi[];
  readonly pengguna: Pengguna;
  /** "09.42", the office's clock. */
  readonly jam: string;
  /** Text of the skip link when "ke isi" is too vague. */
  readonly lompat?: string | undefined;
  /** True when the page carries a BilahPutusan: on phones it takes the place of the bottom bar. */
  readonly bilah?: boolean | undefined;
  /** A style of its own, beside the one of all pages. */
  readonly gaya?: LembarGaya | undefined;
  /** Strip above the content: the training office says so here. */
  readonly pita?: ComponentChildren;
  /** Below it: that the login ends soon. */
  readonly sesi?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The frame of every page of a logged-in official: rail or bottom bar, woven band, main. */
export function Halaman(p: HalamanProps) {
  const { navigasi, pengguna, jam } = p;
  return (
    <Dokumen
      judul={`${p.judul} · ${p.merek.nama}`}
      aset={p.aset}
      gaya={p.gaya}
      kelasBadan={p.bilah ? 'ada-bilah' : 'ada-bawah'}
      idPengguna={pengguna.id}
    >
      <a class="lompat" href="#isi">
        {p.lompat ?? UMUM.lompat}
      </a>
      <div class="bingkai">
        <header class="rel">
          <Merek {...p.merek} />
          {p.bilah && <MenuPonsel navigasi={navigasi} pengguna={pengguna} jam={jam} hanyaIkon />}
          <div class="tenun" />
          <nav aria-label={UMUM.navigasi}>
            <Navigasi barang={navigasi} />
          </nav>
          <SiapaSaya pengguna={pengguna} jam={jam} bersuara />
        </header>
        <div class="badan-h">
          {p.pita && (
            <aside class="pita" aria-label={UMUM.pita}>
              {p.pita}
            </aside>
          )}
          {p.sesi}
          <main class="isi" id="isi" tabIndex={-1}>
            {p.children}
          </main>
        </div>
      </div>
      {!p.bilah && <BilahBawah navigasi={navigasi} pengguna={pengguna} jam={jam} />}
      <BantuPintas />
    </Dokumen>
  );
}
