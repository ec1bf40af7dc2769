import type { Cetakan } from '../../core/berkas/berkas.ts';
import type { Catatan, Peristiwa } from '../../core/berkas/peristiwa.ts';
import { alamat } from '../alamat.ts';
import { SEMUA_SURAT } from '../cetak/daftar-surat.ts';
import { tandaSekantor } from '../cetak/form.ts';
import { judulSurat, lembarNaskah } from '../cetak/sebut-surat.ts';
import { CETAK } from '../kata/cetak.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { Tag } from '../komponen/Tag.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { lembarBerkas } from '../kerja/lembar-berkas.ts';
import { kapan } from '../tampilan/waktu.ts';

/** Shown at once; the rest is folded away. */
const TAMPAK = 4;

export interface KartuCetakanProps {
  readonly bahan: BahanKerja;
  readonly catatan: readonly Catatan[];
}

/** What was printed of a berkas, newest first, each to be opened again; and which papers can be printed. */
export function KartuCetakan({ bahan, catatan }: KartuCetakanProps) {
  const cetakan = bahan.berkas.cetakan.toReversed();
  const terbaru = new Map<string, string>();
  for (const c of cetakan) if (!terbaru.has(c.surat)) terbaru.set(c.surat, c.id);
  const baris = (c: Cetakan) => (
    <Baris key={c.id} c={c} bahan={bahan} terbaru={terbaru.get(c.surat) === c.id} />
  );
  return (
    <KartuSisi judul={CETAK.daftar}>
      {cetakan.length === 0 && <p class="petunjuk">{CETAK.daftarKosong}</p>}
      <ul class="cetakan">{cetakan.slice(0, TAMPAK).map(baris)}</ul>
      {cetakan.length > TAMPAK && (
        <details class="lipat">
          <summary>{CETAK.selebihnya(cetakan.length - TAMPAK)}</summary>
          <ul class="cetakan">{cetakan.slice(TAMPAK).map(baris)}</ul>
        </details>
      )}
      <details class="lipat">
        <summary>{CETAK.pilih}</summary>
        <ul class="cetakan">
          {bolehDicetak(bahan, catatan).map((s) => (
            <li key={s}>
              <a href={alamat.cetak(bahan.kunci, s)} target="_blank" rel="noopener">
                {judulSurat(s, lembarNaskah(bahan.naskah))}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </KartuSisi>
  );
}

function Baris({
  c,
  bahan,
  terbaru,
}: {
  readonly c: Cetakan;
  readonly bahan: BahanKerja;
  readonly terbaru: boolean;
}) {
  const { kalender, kini, dir } = bahan;
  const oleh = c.oleh.jenis === 'pejabat' ? (dir.orang(c.oleh.orang)?.nama ?? '') : '';
  return (
    <li>
      <a href={alamat.cetakan(bahan.kunci, c.id)} target="_blank" rel="noopener">
        {judulSurat(c.surat, lembarNaskah(bahan.naskah))}
      </a>{' '}
      {terbaru && <Tag warna="baik">{CETAK.terbaru}</Tag>}
      <span class="petunjuk">{CETAK.kapanOleh(kapan(c.saat, kini, kalender), oleh)}</span>
    </li>
  );
}

/** Papers that this berkas has something to say on; the companion sheets of its form first. */
function bolehDicetak(bahan: BahanKerja, catatan: readonly Catatan[]): readonly string[] {
  const { berkas } = bahan;
  const pernah = (jenis: Peristiwa['jenis']): boolean => catatan.some((c) => c.peristiwa.jenis === jenis);
  const umum = SEMUA_SURAT.filter((surat) => {
    switch (surat) {
      // Offered as the note of what is wanting, which becomes the nota where the map goes back.
      case 'nota':
        return false;
      case 'nomor-register':
        return tandaSekantor(bahan) !== undefined;
      case 'penyerahan':
        return pernah('diserahkan');
      case 'terima-map':
        return pernah('map_diterima');
      case 'sampul':
      case 'label':
        return berkas.nomor !== null;
      default:
        return true;
    }
  });
  return [...lembarBerkas(bahan).map((l) => l.kunci), ...umum];
}
