import { HALAMAN_DOKUMEN } from '../kata/halaman-dokumen.ts';
import { Ikon } from './Ikon.tsx';

/** One stored page: its small picture, and the page to read. */
export interface HalamanKecil {
  readonly kecil: string;
  readonly href: string;
  /** What is doubtful about its picture, in whole sentences. */
  readonly ragu?: readonly string[] | undefined;
}

/** Where the strip of a document stands on a page. */
export function idStrip(kunci: string): string {
  return `halaman-${kunci}`;
}

export interface HalamanTersimpanProps {
  /** Of which document. */
  readonly nama: string;
  readonly halaman: readonly HalamanKecil[];
}

/** The stored pages of a document as a strip of small pictures, each opening the page in a tab of its own. */
export function HalamanTersimpan({ nama, halaman }: HalamanTersimpanProps) {
  return (
    <div class="deret halaman-kecil">
      {halaman.map((h, n) => (
        <a key={h.href} href={h.href} target="_blank" rel="noopener">
          <img src={h.kecil} alt={HALAMAN_DOKUMEN.lihat(nama, n + 1)} loading="lazy" />
        </a>
      ))}
      <span class="petunjuk">{HALAMAN_DOKUMEN.tersimpan(halaman.length)}</span>
      {halaman
        .flatMap((h) => h.ragu ?? [])
        .map((r) => (
          <p class="galat-b saran" key={r}>
            <Ikon nama="info" kecil />
            {r}
          </p>
        ))}
    </div>
  );
}
