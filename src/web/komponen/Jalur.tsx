import type { ComponentChildren } from 'preact';
import { BERKAS } from '../kata/berkas.ts';
import { Ikon } from './Ikon.tsx';
import { selaSetelah, type LangkahJalur, type ModelJalur, type SelaJalur } from './jalur-model.ts';

export interface JalurProps extends ModelJalur {
  /** "Langkah n dari m: periksa kelengkapan", with the work in <b>. */
  readonly judul: ComponentChildren;
  /** Right end: minutes left, or since when it waits. */
  readonly sisa?: ComponentChildren;
  /** Name of the region, when a page has more than one track. */
  readonly label?: string | undefined;
  /** Where the result goes after the last step. */
  readonly tujuan?: string | undefined;
}

/** The SOP as a line with its own symbols, grouped by office. On a phone: numbered marks under the sentence. */
export function Jalur(p: JalurProps) {
  return (
    <section class="lembar jalur" aria-label={p.label ?? BERKAS.jalur}>
      <div class="judul">
        <span>{p.judul}</span>
        {p.sisa && <span class="sisa">{p.sisa}</span>}
      </div>
      <ol class="rel-j">
        {p.langkah.map((l, i) => {
          const sela = selaSetelah(p, l.nomor);
          const sebelum = p.langkah[i - 1];
          return (
            <>
              <Langkah
                langkah={l}
                grup={grupDi(p.langkah, i)}
                titik={sebelum !== undefined && selaSetelah(p, sebelum.nomor) !== undefined}
              />
              {sela && <Sela sela={sela} />}
            </>
          );
        })}
        {p.tujuan && (
          <li class="lgk lgk-tujuan titik">
            <span class="t" />
            <span class="l">{p.tujuan}</span>
          </li>
        )}
      </ol>
    </section>
  );
}

interface Grup {
  readonly awal: boolean;
  readonly akhir: boolean;
  readonly aktif: boolean;
  readonly banyak: number;
  readonly menit: number;
}

function grupDi(langkah: readonly LangkahJalur[], i: number): Grup {
  const label = langkah[i]?.kantorLabel;
  let awal = i;
  while (langkah[awal - 1]?.kantorLabel === label && awal > 0) awal -= 1;
  let akhir = i;
  while (langkah[akhir + 1]?.kantorLabel === label) akhir += 1;
  const isi = langkah.slice(awal, akhir + 1);
  return {
    awal: awal === i,
    akhir: akhir === i,
    aktif: isi.some((l) => l.state !== 'nanti'),
    banyak: isi.length,
    menit: isi.reduce((jumlah, l) => jumlah + l.menit, 0),
  };
}

function Langkah({ langkah: l, grup, titik }: { langkah: LangkahJalur; grup: Grup; titik: boolean }) {
  const kelas = ['lgk', l.state];
  if (l.simbol === 'keputusan') kelas.push('putus');
  if (l.lewat) kelas.push('lewat');
  if (titik) kelas.push('titik');
  return (
    <li class={kelas.join(' ')} aria-current={l.state === 'kini' ? 'step' : undefined}>
      {grup.awal && (
        <span class={`wil wil-${Math.min(grup.banyak, 3)}${grup.aktif ? ' wil-aktif' : ''}`}>
          <b>{l.kantorLabel}</b> {BERKAS.menit(grup.menit)}
        </span>
      )}
      <span class={`grs${grup.aktif ? ' grs-aktif' : ''}${grup.akhir ? ' grs-akhir' : ''}`} />
      <span class="t angka">
        <span>{l.state === 'sudah' ? <Ikon nama="check" kecil /> : l.nomor}</span>
      </span>
      {l.putaran !== undefined && l.putaran > 1 && (
        <span class="kali" title={BERKAS.kali(l.putaran)}>
          {l.putaran}x
        </span>
      )}
      <span class="l">
        {l.singkat}
        {l.state !== 'nanti' && <span class="sr"> {BERKAS.keadaan[l.state]}</span>}
      </span>
      <span class="m angka">{l.catatan ?? BERKAS.mnt(l.menit)}</span>
    </li>
  );
}

function Sela({ sela }: { sela: SelaJalur }) {
  return (
    <li class={`lgk lgk-bawa titik ${sela.state}`} aria-current={sela.state === 'kini' ? 'step' : undefined}>
      <span class="t">
        <Ikon nama="footprints" />
      </span>
      <span class="l">{sela.label}</span>
    </li>
  );
}
