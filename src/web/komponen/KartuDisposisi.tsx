import { BERKAS } from '../kata/berkas.ts';
import { KartuSisi } from './KartuSisi.tsx';
import { Tag } from './Tag.tsx';

export interface ButirDisposisi {
  /** Two letters in the circle. */
  readonly paraf: string;
  /** Post, or "Anda". */
  readonly dari: string;
  /** "ke ..." or "sedang memeriksa". */
  readonly ket: string;
  readonly isi?: string | undefined;
  readonly jam?: string | undefined;
  /** For the time element: ISO 8601. */
  readonly waktu?: string | undefined;
  readonly kini?: boolean | undefined;
  /** Left out when it does not matter any more. */
  readonly dibaca?: boolean | undefined;
  readonly ditarik?: boolean | undefined;
}

/** The chain of instructions, oldest first; the last one is where the berkas is. */
export function KartuDisposisi({ butir }: { readonly butir: readonly ButirDisposisi[] }) {
  return (
    <KartuSisi judul={BERKAS.disposisi}>
      <ol class="disposisi">
        {butir.map((b) => (
          <li class={b.kini ? 'kini' : undefined}>
            <span class="paraf" aria-hidden="true">
              {b.paraf}
            </span>
            <p class="dr">
              <span>
                <b>{b.dari}</b> {b.ket}
              </span>
              {b.jam && (
                <time class="angka" dateTime={b.waktu}>
                  {b.jam}
                </time>
              )}
            </p>
            {b.isi && <p>{b.ditarik ? <del>{b.isi}</del> : b.isi}</p>}
            {b.ditarik && <Tag warna="kunyit">{BERKAS.ditarik}</Tag>}
            {!b.ditarik && b.dibaca !== undefined && (
              <Tag warna={b.dibaca ? 'abu' : 'laut'}>{b.dibaca ? BERKAS.dibaca : BERKAS.belumDibaca}</Tag>
            )}
          </li>
        ))}
      </ol>
    </KartuSisi>
  );
}
