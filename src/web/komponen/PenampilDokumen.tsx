import { PERIKSA } from '../kata/periksa.ts';
import { Ikon } from './Ikon.tsx';

export interface LembarDokumen {
  /** "1", "2"; the address of this page with that leaf chosen. */
  readonly label: string;
  readonly href: string;
  /** Address of its small picture. */
  readonly kecil?: string | undefined;
  readonly kini?: boolean | undefined;
  /** Replaced by a newer one. */
  readonly lama?: boolean | undefined;
}

export interface PenampilDokumenProps {
  readonly judul: string;
  /** Address of the picture in the viewer's size. */
  readonly src: string;
  /** The same for reading: opened alone, and taken by the script when it is enlarged. */
  readonly srcBesar: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** When, how, how large. */
  readonly ket?: string | undefined;
  /** What is doubtful about the picture, in whole sentences. */
  readonly ragu?: readonly string[] | undefined;
  /** The page shown was replaced. */
  readonly lama?: boolean | undefined;
  readonly lembar?: readonly LembarDokumen[] | undefined;
  readonly hrefUnduh?: string | undefined;
  /** Without script its links open beside the page, on which something may be typed. */
  readonly tabBaru?: boolean | undefined;
}

/**
 * A page of a document beside the work. PDFs come as pictures too: phones and old browsers show none. Zoom and rotation
 * come with the script; the links work alone.
 */
export function PenampilDokumen(p: PenampilDokumenProps) {
  return (
    <section class="dok" id="dok" aria-label={PERIKSA.penampil} data-penampil>
      <div class="alat">
        <span>{p.judul}</span>
        <span class="r">
          <button type="button" hidden data-perbesar aria-label={PERIKSA.perbesar} title={PERIKSA.perbesar}>
            <Ikon nama="zoom-in" />
          </button>
          <button type="button" hidden data-putar aria-label={PERIKSA.putar} title={PERIKSA.putar}>
            <Ikon nama="rotate-cw" />
          </button>
          <a
            href={p.srcBesar}
            target="_blank"
            rel="noopener"
            aria-label={PERIKSA.bukaTab}
            title={PERIKSA.bukaTab}
          >
            <Ikon nama="eye" />
          </a>
          {p.hrefUnduh && (
            <a href={p.hrefUnduh} download aria-label={PERIKSA.unduh} title={PERIKSA.unduh}>
              <Ikon nama="download" />
            </a>
          )}
        </span>
      </div>
      {p.lembar && p.lembar.length > 1 && <Lembaran lembar={p.lembar} tabBaru={p.tabBaru} />}
      <figure>
        {p.ragu?.map((r) => (
          <p class="galat-b saran" key={r}>
            <Ikon nama="info" kecil />
            {r}
          </p>
        ))}
        <div class="bingkai-dok" data-bingkai-dok>
          <img src={p.src} data-besar={p.srcBesar} alt={p.alt} loading="lazy" />
        </div>
        {p.ket && <figcaption class={p.lama ? 'dok-lama' : undefined}>{p.ket}</figcaption>}
      </figure>
    </section>
  );
}

function Lembaran({
  lembar,
  tabBaru,
}: {
  readonly lembar: readonly LembarDokumen[];
  readonly tabBaru: boolean | undefined;
}) {
  return (
    <nav class="lembaran" aria-label={PERIKSA.lembar}>
      {lembar.map((l) => (
        <a
          key={l.href}
          href={l.href}
          data-lihat={l.href}
          target={tabBaru ? '_blank' : undefined}
          class={l.lama ? 'angka dok-lama' : 'angka'}
          aria-current={l.kini ? 'true' : undefined}
        >
          {l.kecil && <img src={l.kecil} alt="" loading="lazy" />}
          {l.label}
        </a>
      ))}
    </nav>
  );
}
