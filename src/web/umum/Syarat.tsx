import { alamat } from '../alamat.ts';
import { useContext } from 'preact/hooks';
import { AsetKonteks } from '../komponen/aset-konteks.ts';
import { AJUKAN } from '../kata/ajukan.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';
import { ButirBawaan } from './ButirBawaan.tsx';
import { DaftarKantor } from './DaftarKantor.tsx';
import type { IsiSyarat } from './isi-syarat.ts';
import { JejakJawaban } from './Tanya.tsx';

/** What to bring for one service: on a phone, and on one sheet of paper. */
export function BadanSyarat({
  isi,
  kantor,
}: {
  readonly isi: IsiSyarat;
  readonly kantor: string | undefined;
}) {
  const { keperluan, langsung } = isi;
  return (
    <>
      <div class="syarat-u">
        <h1>{keperluan.label}</h1>
        <p class="sub1">{keperluan.untuk}</p>
        <h2>{SYARAT_UMUM.bawa}</h2>
        {isi.dipersempit && <p class="kecil tanpa-cetak">{SYARAT_UMUM.hanyaAnda}</p>}
        <ol class="bawaan">
          {isi.bawaan.map((b) => (
            <ButirBawaan key={b.jenis === 'satu' ? b.syarat.kunci : b.pilihan[0]?.kunci} bawaan={b} />
          ))}
        </ol>
        <p class="gratis">{SYARAT_UMUM.gratis}</p>
        {isi.ajukan && (
          <p class="tanpa-cetak">
            <a
              class="tbl-u"
              href={alamat.ajukan({
                kantor,
                keperluan: keperluan.kunci,
                jawab: isi.jejak.map((t) => t.jawaban.kunci),
              })}
            >
              {AJUKAN.tautan}
            </a>
          </p>
        )}
        <Gambar gambar={isi.gambar} />
      </div>
      <div class="sisi-u">
        {langsung && (
          <section>
            <h2>{langsung.judul}</h2>
            <p>{langsung.isi}</p>
            <p class="dasar">
              {SYARAT_UMUM.dasar}: {langsung.dasar}
            </p>
          </section>
        )}
        <section>
          <h2>{SYARAT_UMUM.kapan}</h2>
          <p>{SYARAT_UMUM.datang}</p>
          <DaftarKantor kantor={isi.kantor} />
        </section>
        <section>
          <h2>{SYARAT_UMUM.lama}</h2>
          <p>{isi.lama}</p>
          <p class="dasar">
            {SYARAT_UMUM.dasarLayanan}: {keperluan.dasar}
          </p>
        </section>
        <div class="tanpa-cetak">
          <JejakJawaban jejak={isi.jejak} kantor={kantor} />
          <p>
            <a href={alamat.syarat({ kantor })}>{SYARAT_UMUM.ulang}</a>
          </p>
          <p class="kecil">{SYARAT_UMUM.cetak}</p>
        </div>
        <p class="hanya-cetak">{SYARAT_UMUM.sumber(isi.namaKantor, isi.dibaca)}</p>
      </div>
    </>
  );
}

/** One drawing for each kind of paper on the list; they come last, and only when somebody scrolls there. */
function Gambar({ gambar }: Pick<IsiSyarat, 'gambar'>) {
  const { contoh } = useContext(AsetKonteks);
  if (gambar.length === 0) return null;
  return (
    <section class="contoh-u tanpa-cetak">
      <h2>{SYARAT_UMUM.contoh}</h2>
      <p class="kecil">{SYARAT_UMUM.contohKet}</p>
      <ul>
        {gambar.map((g) => (
          <li key={g}>
            <img src={`${contoh}#${g}`} alt="" width="120" height="84" loading="lazy" />
            {SYARAT_UMUM.contohNama[g]}
          </li>
        ))}
      </ul>
    </section>
  );
}
