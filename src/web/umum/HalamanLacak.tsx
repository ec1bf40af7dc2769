import type { ComponentChildren } from 'preact';
import { alamat } from '../alamat.ts';
import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { LACAK } from '../kata/lacak.ts';
import type { IsiLacak } from './isi-lacak.ts';
import { KiniLacak } from './KiniLacak.tsx';
import { RiwayatLacak } from './RiwayatLacak.tsx';
import { TahapLacak } from './TahapLacak.tsx';

export interface BadanLacakProps {
  readonly isi: IsiLacak;
  /** The key in this page's address, for the pages below it. */
  readonly token: string;
  /** Where a wanting item is sent from the phone, by its key; left out, it is brought to the counter. */
  readonly kirim?: ((syarat: string) => string | undefined) | undefined;
  /** Complaints about this berkas, and how they stand. */
  readonly pengaduan?: { readonly label: string; readonly href: string } | undefined;
  /** What else can be done here now, below what the pemohon does. */
  readonly children?: ComponentChildren;
}

/** Where a berkas is, whose turn, until when, and what its pemohon does now. */
export function BadanLacak({ isi, token, kirim, pengaduan, children }: BadanLacakProps) {
  return (
    <>
      <div class="lacak-atas">
        <h1>{LACAK.judul(isi.nama)}</h1>
        <p class="sub1">
          {isi.nomor === null ? (
            `${LACAK.tanpaNomor}.`
          ) : (
            <>
              {LACAK.nomor} <span class="angka">{isi.nomor}</span>.
            </>
          )}{' '}
          {kalimat(isi.keperluan)}
        </p>
        <KiniLacak isi={isi} kirim={kirim}>
          {children}
        </KiniLacak>
      </div>
      <TahapLacak isi={isi} />
      <div class="lacak-bawah">
        <RiwayatLacak riwayat={isi.riwayat} />
        {isi.kantor && <KontakKantor judul={LACAK.bertanya} kantor={isi.kantor} />}
        <ul class="tautan-u">
          <li>
            <a href={alamat.lacakPembaca(token)}>{LACAK.dibukaOleh}</a>
          </li>
          <li>
            <a href={pengaduan?.href ?? alamat.pengaduan}>{pengaduan?.label ?? LACAK.pengaduan}</a>
          </li>
        </ul>
        <p class="kecil">
          {LACAK.pada(isi.kini)} {LACAK.muatUlang}
        </p>
      </div>
    </>
  );
}

/** A label as a sentence. */
function kalimat(label: string): string {
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}.`;
}
