import type { ComponentChildren } from 'preact';
import { Ikon, type NamaIkon } from './Ikon.tsx';

export interface TombolProps {
  /** 'utama' is filled; at most one in a view. 'polos' has no border. */
  readonly jenis?: 'utama' | 'biasa' | 'polos' | undefined;
  readonly ukuran?: 'besar' | 'biasa' | 'kecil' | undefined;
  readonly lebar?: boolean | undefined;
  /** Given: a link. Left out: a submit button. */
  readonly href?: string | undefined;
  readonly nama?: string | undefined;
  readonly nilai?: string | undefined;
  readonly id?: string | undefined;
  /** Id of the form it submits, when it stands outside. */
  readonly form?: string | undefined;
  /** Address posted to instead of the form's own. */
  readonly aksi?: string | undefined;
  /** Posts, in a form that otherwise only asks for a page. */
  readonly kirim?: boolean | undefined;
  readonly ikon?: NamaIkon | undefined;
  readonly ikonAkhir?: NamaIkon | undefined;
  /** Needed when there is no word: becomes label and tooltip. */
  readonly label?: string | undefined;
  readonly sembunyiHp?: boolean | undefined;
  /** The verdict outcome for which the client script makes this the primary button. */
  readonly bila?: 'lengkap' | 'kurang' | undefined;
  /** Opens in a new tab (print pages). */
  readonly tabBaru?: boolean | undefined;
  /** Written out for the client script: which key does the same. */
  readonly pintasan?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A button or a link that looks like one. Never disabled: pressing too early explains instead. */
export function Tombol(p: TombolProps) {
  const isi = (
    <>
      {p.ikon && <Ikon nama={p.ikon} />}
      {p.children}
      {p.ikonAkhir && <Ikon nama={p.ikonAkhir} />}
    </>
  );
  const umum = {
    class: kelas(p),
    id: p.id,
    'aria-label': p.label,
    title: p.label,
    'data-bila': p.bila,
    'data-pintasan': p.pintasan,
  };
  if (p.href !== undefined) {
    return (
      <a
        {...umum}
        href={p.href}
        target={p.tabBaru ? '_blank' : undefined}
        rel={p.tabBaru ? 'noopener' : undefined}
      >
        {isi}
      </a>
    );
  }
  return (
    <button
      {...umum}
      type="submit"
      name={p.nama}
      value={p.nilai}
      form={p.form}
      formAction={p.aksi}
      formMethod={p.kirim ? 'post' : undefined}
    >
      {isi}
    </button>
  );
}

function kelas({ jenis, ukuran, lebar, sembunyiHp }: TombolProps): string {
  const daftar = ['tbl'];
  if (jenis === 'utama') daftar.push('tbl-u');
  if (jenis === 'polos') daftar.push('tbl-polos');
  if (ukuran === 'besar') daftar.push('tbl-b');
  if (ukuran === 'kecil') daftar.push('tbl-k');
  if (lebar) daftar.push('tbl-lebar');
  if (sembunyiHp) daftar.push('sembunyi-hp');
  return daftar.join(' ');
}
