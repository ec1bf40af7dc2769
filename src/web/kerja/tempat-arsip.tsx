import { rapikanTempat, type TempatArsip, tempatTerisi } from '../../core/berkas/tempat-arsip.ts';
import { ARSIP } from '../kata/arsip.ts';
import type { Kiriman } from '../kiriman.ts';
import { BidangKelompok } from '../komponen/Bidang.tsx';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { type BahanKerja, galatUntuk, terketik } from './bahan.ts';
import type { BoksAda } from './bahan-arsip.ts';

const PANJANG = 30;
const BARU = ['rak', 'boks'] as const;
const SEMUA = ['rak', 'boks', 'folder', 'label'] as const;

export interface BidangTempatProps {
  readonly bahan: Pick<BahanKerja, 'ketikan' | 'kesalahan'>;
  readonly boks: readonly BoksAda[];
  readonly muat: number;
  /** The place to start from: the last one used, or where the map was. */
  readonly semula: TempatArsip | undefined;
  /** Number of the berkas, as the label to start from. */
  readonly nomor: string;
  /** For many maps at once: each keeps its label. */
  readonly tanpaLabel?: boolean | undefined;
  readonly petunjuk?: string | undefined;
}

/** A place on the shelves: one of the boxes there are (with how full it is), or a new one typed beside it. */
export function BidangTempat({ bahan, boks, muat, semula, nomor, tanpaLabel, petunjuk }: BidangTempatProps) {
  const ada = boks.length > 0;
  const cocok = boks.find((b) => b.rak === semula?.rak && b.boks === semula.boks);
  return (
    <>
      {ada && (
        <BidangPilihan
          id="boksAda"
          label={ARSIP.boksAda}
          petunjuk={petunjuk}
          nilai={terketik(bahan, 'boksAda', cocok ? kunciBoks(cocok) : '')}
          pilihan={boks.map((b) => ({ nilai: kunciBoks(b), label: sebutBoks(b, muat) }))}
          galat={galatUntuk(bahan, 'boksAda')}
        />
      )}
      <BidangKelompok
        id="rak"
        label={ada ? ARSIP.boksBaru : ARSIP.manual}
        galat={BARU.map((t) => galatUntuk(bahan, t)).find((g) => g !== undefined)}
      >
        <div class="deret">
          {BARU.map((t) => (
            <BidangTeks
              key={t}
              id={t}
              label={ARSIP[t]}
              lebar={8}
              nilai={terketik(bahan, t, ada || !semula ? '' : semula[t])}
            />
          ))}
        </div>
      </BidangKelompok>
      <BidangTeks
        id="folder"
        label={ARSIP.folder}
        lebar={8}
        nilai={terketik(bahan, 'folder', semula?.folder ?? '')}
        galat={galatUntuk(bahan, 'folder')}
      />
      {!tanpaLabel && (
        <BidangTeks
          id="label"
          label={ARSIP.label}
          lebar={16}
          nilai={terketik(bahan, 'label', nomor)}
          galat={galatUntuk(bahan, 'label')}
        />
      )}
    </>
  );
}

/** Reads the place: what was typed as a new box counts before the box chosen. */
export function bacaTempat(
  kiriman: Kiriman,
  boks: readonly BoksAda[],
): {
  readonly tempat: TempatArsip | null;
  readonly kesalahan: readonly Kesalahan[];
} {
  const isi = rapikanTempat({
    rak: kiriman.teks('rak'),
    boks: kiriman.teks('boks'),
    folder: kiriman.teks('folder'),
    label: kiriman.teks('label'),
  });
  const kesalahan: Kesalahan[] = SEMUA.filter((t) => isi[t].length > PANJANG).map((id) => ({
    id,
    pesan: ARSIP.terlaluPanjang,
  }));
  const baru = isi.rak !== '' || isi.boks !== '';
  const dipilih = baru ? undefined : boks.find((b) => kunciBoks(b) === kiriman.teks('boksAda'));
  const tempat = dipilih ? { ...isi, rak: dipilih.rak, boks: dipilih.boks } : isi;
  if (!tempatTerisi(tempat))
    kesalahan.push({ id: boks.length > 0 ? 'boksAda' : 'rak', pesan: ARSIP.isiTempat });
  return kesalahan.length > 0 ? { tempat: null, kesalahan } : { tempat, kesalahan };
}

/** A box as a value of the list; names may hold anything. */
function kunciBoks({ rak, boks }: Pick<BoksAda, 'rak' | 'boks'>): string {
  return `${encodeURIComponent(rak)}/${encodeURIComponent(boks)}`;
}

function sebutBoks({ rak, boks, jumlah }: BoksAda, muat: number): string {
  const nama = [rak === '' ? '' : ARSIP.tempat.rak(rak), boks === '' ? '' : ARSIP.tempat.boks(boks)];
  const tempat = nama.filter((n) => n !== '').join(', ');
  return ARSIP.boksIsi(tempat === '' ? ARSIP.tanpaBoks : tempat, jumlah, muat);
}
