import type { ComponentChildren } from 'preact';
import { GALAT, type JenisGalat } from '../kata/galat.ts';
import { Tag } from './Tag.tsx';
import { Tombol } from './Tombol.tsx';

export interface IsiGalatProps {
  readonly jenis: JenisGalat;
  /** Overrides the general words with the true cause. */
  readonly judul?: string | undefined;
  readonly penjelasan?: ComponentChildren;
  /** What can be done now; the first is the primary one. */
  readonly tindakan: readonly { readonly label: string; readonly href: string }[];
  /** To quote when asking for help: "7F3A". */
  readonly kode?: string | undefined;
}

/** What is so and what can be done now. Inside Halaman (logged in) or HalamanPolos. */
export function IsiGalat(p: IsiGalatProps) {
  const kata = GALAT[p.jenis];
  return (
    <section class="lembar galat-h">
      <Tag warna={p.jenis === 'gangguan' ? 'merah' : 'kunyit'}>{kata.tanda}</Tag>
      <h1 tabIndex={-1}>{p.judul ?? kata.judul}</h1>
      <p>{p.penjelasan ?? kata.penjelasan}</p>
      <h2>{GALAT.yangBisa}</h2>
      <div class="deret">
        {p.tindakan.map((t, i) => (
          <Tombol key={t.href} href={t.href} jenis={i === 0 ? 'utama' : 'biasa'}>
            {t.label}
          </Tombol>
        ))}
      </div>
      {p.kode && (
        <p class="kode">
          {GALAT.kode} <span class="angka">{p.kode}</span>
        </p>
      )}
    </section>
  );
}
