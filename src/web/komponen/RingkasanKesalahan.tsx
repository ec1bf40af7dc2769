import { UMUM } from '../kata/umum.ts';

export interface Kesalahan {
  /** Id of the field. */
  readonly id: string;
  readonly pesan: string;
}

/** List of what must be mended, linked to the fields. Nothing when there is nothing; the script moves focus here. */
export function RingkasanKesalahan({ daftar }: { readonly daftar: readonly Kesalahan[] }) {
  if (daftar.length === 0) return null;
  return (
    <div class="ringkasan-galat" role="alert" tabIndex={-1} aria-labelledby="ringkasan-galat-j">
      <h2 id="ringkasan-galat-j">{UMUM.adaSalah(daftar.length)}</h2>
      <ul>
        {daftar.map((k) => (
          <li key={k.id}>
            <a href={`#${k.id}`}>{k.pesan}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
