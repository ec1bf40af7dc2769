import type { ComponentChildren } from 'preact';

export interface TempatQrProps {
  /** Module paths of the code as an SVG path in units of one module, without quiet zone. */
  readonly d: string;
  /** Modules along one side. */
  readonly sisi: number;
  /** The same code for the eye. */
  readonly kode: string;
  readonly ket?: string | undefined;
}

/** A QR of at least 22 mm with its code as text beside it. */
export function TempatQr({ d, sisi, kode, ket }: TempatQrProps) {
  return (
    <div class="qr">
      <svg
        viewBox={`-2 -2 ${sisi + 4} ${sisi + 4}`}
        role="img"
        aria-label={kode}
        shape-rendering="crispEdges"
      >
        <path d={d} />
      </svg>
      <p>
        <b>{kode}</b>
        {ket && <span>{ket}</span>}
      </p>
    </div>
  );
}

export interface TandaTanganCetak {
  /** Place and date, or nothing. */
  readonly atas?: string | undefined;
  /** The post, as acted. */
  readonly jabatan: string;
  readonly nama: string;
  readonly nip?: string | undefined;
}

/** Places to sign, side by side. */
export function BarisTandaTangan({ daftar }: { readonly daftar: readonly TandaTanganCetak[] }) {
  return (
    <div class="ttd">
      {daftar.map((t) => (
        <div>
          <p>{t.atas ?? '\u00a0'}</p>
          <p>{t.jabatan}</p>
          <p class="ttd-nama">{t.nama}</p>
          {t.nip && <p>NIP {t.nip}</p>}
        </div>
      ))}
    </div>
  );
}

export interface IsianCetak {
  readonly nama: string;
  readonly isi: ComponentChildren;
}

/** Names and values with a colon between, as on official paper. */
export function UraianCetak({ daftar }: { readonly daftar: readonly IsianCetak[] }) {
  return (
    <table class="uraian">
      <tbody>
        {daftar.map((u) => (
          <tr>
            <th scope="row">{u.nama}</th>
            <td>{u.isi}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
