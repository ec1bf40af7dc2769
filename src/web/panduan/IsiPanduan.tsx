import type { Blok, Butir, GambarRujuk, Panduan, Potong } from '../../core/panduan/panduan.ts';
import type { GambarTerbaca } from '../../naskah/paket-panduan.ts';
import { PANDUAN } from '../kata/panduan.ts';
import { kelompokkan } from './kelompok.ts';

/** Where the things that a guide names are to be found on the page that shows it. */
export interface Rujukan {
  readonly gambar: ReadonlyMap<string, GambarTerbaca>;
  readonly alamatGambar: (nama: string, sidik: string) => string;
  /**
   * Pictures wait until they are scrolled to: for phones that pay for each byte. Where a page is made to be printed they
   * do not: a browser may print it at once, without those that it has not seen.
   */
  readonly tunda: boolean;
  /** Address of a link; undefined where it leads nowhere for this reader: then its words stand alone. */
  readonly tautan: (ke: string) => string | undefined;
}

/** The body of a guide: sections, numbered steps beside their pictures, questions with their answers. */
export function IsiPanduan({ panduan, rujukan }: { readonly panduan: Panduan; readonly rujukan: Rujukan }) {
  return (
    <>
      {kelompokkan(panduan.blok).map(({ judul, awal, tanya }) => (
        <section>
          {judul && (
            <h2>
              <Kalimat isi={judul} rujukan={rujukan} />
            </h2>
          )}
          {awal.map((blok) => (
            <SatuBlok blok={blok} rujukan={rujukan} />
          ))}
          {tanya.length > 0 && (
            <div class="tanya">
              {tanya.map(({ judul: soal, isi }) => (
                <div>
                  <h3>
                    <Kalimat isi={soal} rujukan={rujukan} />
                  </h3>
                  {isi.map((blok) => (
                    <SatuBlok blok={blok} rujukan={rujukan} />
                  ))}
                </div>
              ))}
            </div>
          )}
        </section>
      ))}
    </>
  );
}

interface DenganRujukan {
  readonly rujukan: Rujukan;
}

function SatuBlok({ blok, rujukan }: DenganRujukan & { readonly blok: Blok }) {
  switch (blok.jenis) {
    case 'judul':
      return (
        <h3>
          <Kalimat isi={blok.isi} rujukan={rujukan} />
        </h3>
      );
    case 'paragraf':
      return (
        <p>
          <Kalimat isi={blok.isi} rujukan={rujukan} />
        </p>
      );
    case 'gambar':
      return <Gambar gambar={blok.gambar} rujukan={rujukan} />;
    case 'daftar':
      return blok.berurut ? (
        <ol>
          {blok.butir.map((b) => (
            <SatuButir butir={b} rujukan={rujukan} />
          ))}
        </ol>
      ) : (
        <ul>
          {blok.butir.map((b) => (
            <SatuButir butir={b} rujukan={rujukan} />
          ))}
        </ul>
      );
  }
}

function SatuButir({ butir, rujukan }: DenganRujukan & { readonly butir: Butir }) {
  return (
    <li class={butir.gambar.length > 0 ? 'bergambar' : undefined}>
      <p>
        <Kalimat isi={butir.isi} rujukan={rujukan} />
      </p>
      {butir.gambar.map((g) => (
        <Gambar gambar={g} rujukan={rujukan} />
      ))}
    </li>
  );
}

function Gambar({ gambar, rujukan }: DenganRujukan & { readonly gambar: GambarRujuk }) {
  const ada = rujukan.gambar.get(gambar.nama);
  if (!ada) return <p class="petunjuk">{PANDUAN.gambarTiada(gambar.uraian)}</p>;
  const alamat = rujukan.alamatGambar(gambar.nama, ada.sidik);
  // A picture of a phone is taken at phone width and shown no wider.
  return (
    <figure class={ada.lebar <= 400 ? 'hp' : undefined}>
      {/* On a phone a tap shows it alone, to be drawn larger. */}
      <a href={alamat}>
        <img
          src={alamat}
          alt={gambar.uraian}
          width={ada.lebar}
          height={ada.tinggi}
          loading={rujukan.tunda ? 'lazy' : undefined}
          fetchPriority="low"
        />
      </a>
      <figcaption>
        <Kalimat isi={gambar.keterangan} rujukan={rujukan} />
      </figcaption>
    </figure>
  );
}

/** A sentence with its marks: words of the screen, keys, links. */
export function Kalimat({ isi, rujukan }: DenganRujukan & { readonly isi: readonly Potong[] }) {
  return (
    <>
      {isi.map((p) => {
        if (p.jenis === 'label') return <b>{p.teks}</b>;
        if (p.jenis === 'tuts') return <kbd>{p.teks}</kbd>;
        const href = p.jenis === 'tautan' ? rujukan.tautan(p.ke) : undefined;
        return href === undefined ? p.teks : <a href={href}>{p.teks}</a>;
      })}
    </>
  );
}
