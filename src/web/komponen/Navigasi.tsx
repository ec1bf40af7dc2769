import { Ikon, type NamaIkon } from './Ikon.tsx';

export interface BarangNavigasi {
  readonly label: string;
  readonly href: string;
  readonly ikon: NamaIkon;
  readonly kini?: boolean | undefined;
  /** Only where there is work to do. */
  readonly jumlah?: number | undefined;
  /** Short word in the phone's bottom bar; left out: only in the menu. At most three. */
  readonly ponsel?: string | undefined;
}

/** The list of places, for the rail and for the phone's menu. */
export function Navigasi({ barang }: { readonly barang: readonly BarangNavigasi[] }) {
  return (
    <ul>
      {barang.map((b) => (
        <li key={b.href}>
          <a href={b.href} aria-current={b.kini ? 'page' : undefined}>
            <Ikon nama={b.ikon} />
            {b.label}
            {b.jumlah ? <span class="n angka">{b.jumlah}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
