export interface MerekProps {
  /** Short name of the service, from the SOP. */
  readonly nama: string;
  readonly kantor: string;
  readonly href: string;
}

/** The mark: our own lozenge after kain cual, the service, the office. */
export function Merek({ nama, kantor, href }: MerekProps) {
  return (
    <a class="merek" href={href}>
      <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <rect width="36" height="36" rx="8" fill="#fff" />
        <path d="M18 4.500 31.500 18 18 31.500 4.500 18z" fill="#7b1e34" />
        <path d="M18 9.500 26.500 18 18 26.500 9.500 18z" fill="#d9a441" />
        <path d="M18 13.800 22.200 18 18 22.200 13.800 18z" fill="#7b1e34" />
        <path d="M18 16.300l1.700 1.700-1.700 1.700-1.700-1.700z" fill="#fff" />
      </svg>
      <span>
        <b>{nama}</b>
        <span>{kantor}</span>
      </span>
    </a>
  );
}
