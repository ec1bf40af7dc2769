import { TUGAS } from '../kata/tugas.ts';

export interface Penugasan {
  /** As acted: the post's name, with Plh. or Plt. before it where so. */
  readonly label: string;
  readonly href: string;
  readonly jumlah?: number | undefined;
  readonly kini?: boolean | undefined;
}

/** Switch between one's own appointments. One only: nothing to switch, nothing shown. */
export function Peran({ penugasan }: { readonly penugasan: readonly Penugasan[] }) {
  if (penugasan.length < 2) return null;
  return (
    <nav class="peran" aria-label={TUGAS.bertugasSebagai}>
      {penugasan.map((p) => (
        <a key={p.href} href={p.href} aria-current={p.kini ? 'true' : undefined}>
          {p.label}
          {p.jumlah !== undefined && <span class="n angka">{p.jumlah}</span>}
        </a>
      ))}
    </nav>
  );
}
