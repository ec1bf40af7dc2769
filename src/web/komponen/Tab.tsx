export interface Antrean {
  readonly label: string;
  readonly href: string;
  readonly jumlah?: number | undefined;
  readonly kini?: boolean | undefined;
}

export interface TabProps {
  readonly label: string;
  readonly antrean: readonly Antrean[];
}

/** The queues of a task box as links; the address holds which one is shown. */
export function Tab({ label, antrean }: TabProps) {
  return (
    <nav class="tab" id="antrean" aria-label={label}>
      <IsiTab antrean={antrean} />
    </nav>
  );
}

/** The links alone, for a polled answer: wrap in an element with data-ganti="antrean". */
export function IsiTab({ antrean }: Pick<TabProps, 'antrean'>) {
  return (
    <>
      {antrean.map((a) => (
        <a key={a.href} href={a.href} aria-current={a.kini ? 'page' : undefined}>
          {a.jumlah !== undefined && <span class="n angka">{a.jumlah}</span>}
          {a.label}
        </a>
      ))}
    </>
  );
}
