import { Tag, type WarnaTag } from './Tag.tsx';

export interface BarisPilihProps {
  /** Posted under `nama`. */
  readonly nilai: string;
  readonly nama: string;
  readonly judul: string;
  readonly nomor: string;
  readonly ket: string;
  /** Flagged ones are never preselected. */
  readonly dipilih?: boolean | undefined;
  readonly tanda?: { readonly label: string; readonly warna?: WarnaTag } | undefined;
  readonly bacaHref?: string | undefined;
  readonly bacaLabel?: string | undefined;
}

/** A berkas with a checkbox, for one act on many (signing a stack). Put in a ul in a form with data-banyak. */
export function BarisPilih(p: BarisPilihProps) {
  return (
    <li class="baris baris-pilih">
      <input
        type="checkbox"
        id={`pilih-${p.nilai}`}
        name={p.nama}
        value={p.nilai}
        checked={p.dipilih}
        data-pilih-satu
        data-tanda={p.tanda ? '' : undefined}
      />
      <label for={`pilih-${p.nilai}`}>
        <b>{p.judul}</b>
        <span class="sub">
          <span class="angka">{p.nomor}</span>, {p.ket}
        </span>
      </label>
      {p.tanda ? <Tag warna={p.tanda.warna}>{p.tanda.label}</Tag> : <span />}
      {p.bacaHref && (
        <a class="tbl tbl-k" href={p.bacaHref} aria-label={`${p.bacaLabel}: ${p.judul}`}>
          {p.bacaLabel}
        </a>
      )}
    </li>
  );
}
