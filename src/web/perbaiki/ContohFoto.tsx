import { PERBAIKI_BUTIR as KATA } from '../kata/perbaikan-umum.ts';

/** What a picture should not and should look like: drawn, so that it weighs nothing and shows nobody's paper. */
export function ContohFoto({ tampak }: { readonly tampak: readonly string[] }) {
  return (
    <>
      <div class="dua-foto-u" role="group" aria-label={KATA.contohKet}>
        <figure>
          <svg viewBox="0 0 150 100" aria-hidden="true">
            <rect width="150" height="100" fill="#47565a" />
            <g transform="rotate(-11 60 70)">
              <rect x="22" y="26" width="124" height="84" fill="#aeb39f" />
              <path
                d="M32 42h70M32 54h92M32 66h58M32 78h84"
                stroke="#8d9280"
                stroke-width="6"
                stroke-linecap="round"
              />
            </g>
            <path d="M0 0h150L64 100H0z" fill="#1d2a2e" opacity=".42" />
          </svg>
          <figcaption class="buruk">{KATA.contohBuruk}</figcaption>
        </figure>
        <figure>
          <svg viewBox="0 0 150 100" aria-hidden="true">
            <rect width="150" height="100" fill="#cfd9da" />
            <rect x="14" y="9" width="122" height="82" fill="#fffef7" stroke="#9aa8a4" />
            <path
              d="M24 21h56M24 33h102M24 41h90M24 49h98M24 57h74M24 73h40M90 73h36"
              stroke="#3c4a43"
              stroke-width="2.5"
            />
          </svg>
          <figcaption class="baik">{KATA.contohBaik}</figcaption>
        </figure>
      </div>
      {tampak.length > 0 && (
        <>
          <p>{KATA.tampak}</p>
          <ul class="cara-u">
            {tampak.map((t) => (
              <li key={t}>{t}</li>
            ))}
          </ul>
        </>
      )}
      <ul class="cara-u">
        {KATA.cara.map((c) => (
          <li key={c}>{c}</li>
        ))}
      </ul>
    </>
  );
}
