import { PERIKSA } from '../kata/periksa.ts';
import { Ikon } from './Ikon.tsx';

export interface LembarDokumen {
  /** "1", "2"; the address of this page with that leaf chosen. */
  readonly label: string;
  readonly href: string;
  readonly kini?: boolean | undefined;
}

export interface PenampilDokumenProps {
  readonly judul: string;
  /** Address of the bytes, served with their true type. */
  readonly src: string;
  readonly jenis: 'gambar' | 'pdf';
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** When, how, how large. */
  readonly ket?: string | undefined;
  readonly lembar?: readonly LembarDokumen[] | undefined;
  readonly hrefUnduh?: string | undefined;
}

/** An uploaded picture or PDF beside the checklist. Zoom and rotation come with the script; the link works alone. */
export function PenampilDokumen(p: PenampilDokumenProps) {
  return (
    <section class="dok" id="dok" aria-label={PERIKSA.penampil} data-penampil>
      <div class="alat">
        <span>{p.judul}</span>
        <span class="r">
          {p.jenis === 'gambar' && (
            <>
              <button
                type="button"
                hidden
                data-perbesar
                aria-label={PERIKSA.perbesar}
                title={PERIKSA.perbesar}
              >
                <Ikon nama="zoom-in" />
              </button>
              <button type="button" hidden data-putar aria-label={PERIKSA.putar} title={PERIKSA.putar}>
                <Ikon nama="rotate-cw" />
              </button>
            </>
          )}
          <a href={p.src} target="_blank" rel="noopener" aria-label={PERIKSA.bukaTab} title={PERIKSA.bukaTab}>
            <Ikon nama="eye" />
          </a>
          {p.hrefUnduh && (
            <a href={p.hrefUnduh} download aria-label={PERIKSA.unduh} title={PERIKSA.unduh}>
              <Ikon nama="download" />
            </a>
          )}
        </span>
      </div>
      {p.lembar && p.lembar.length > 1 && (
        <nav class="lembaran" aria-label={PERIKSA.lembar}>
          {p.lembar.map((l) => (
            <a
              key={l.href}
              href={l.href}
              data-lihat={l.href}
              class="angka"
              aria-current={l.kini ? 'true' : undefined}
            >
              {l.label}
            </a>
          ))}
        </nav>
      )}
      <figure>
        <div class="bingkai-dok" data-bingkai-dok>
          {p.jenis === 'gambar' ? (
            <img src={p.src} alt={p.alt} />
          ) : (
            <object data={p.src} type="application/pdf" aria-label={p.alt}>
              <a class="tbl" href={p.src}>
                {PERIKSA.bukaPdf}
              </a>
            </object>
          )}
        </div>
        {p.ket && <figcaption>{p.ket}</figcaption>}
      </figure>
    </section>
  );
}
