export interface Antrean {
  readonly label: string;
  readonly href: string;
  readonly jumlah?: number | undefined;
  readonly kini?: boolean | undefined;
}

/** The queues of a task box as links; the address holds which one is shown. */
export function Tab({ label, antrean }: { readonly label: string; readonly antrean: readonly Antrean[] }) {
  return (
    <nav class="tab" aria-label={label}>
      {antrean.map((a) => (
        <a key={a.href} href={a.href} aria-current={a.kini ? 'page' : undefined}>
          {a.jumlah !== undefined && <span class="n angka">{a.jumlah}</span>}
          {a.label}
        </a>
      ))}
    </nav>
  );
}
