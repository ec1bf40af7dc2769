import type { JSX } from 'preact';
import type { JenisPerintah } from '../../core/berkas/perintah.ts';
import { AreaArsip } from '../kerja/arsip.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { AreaBeritahu } from '../kerja/beritahu.tsx';
import { AreaDisposisi } from '../kerja/disposisi.tsx';
import { AreaForm } from '../kerja/form.tsx';
import { AreaParaf } from '../kerja/paraf.tsx';
import { AreaPerbaikan } from '../kerja/perbaikan.tsx';
import { AreaPeriksa } from '../kerja/periksa.tsx';
import { AreaPindai } from '../kerja/pindai.tsx';
import { AreaSerah } from '../kerja/serah.tsx';
import { AreaTandaPemohon, AreaTandaTangan } from '../kerja/tanda-tangan.tsx';
import { AreaTerimaMap } from '../kerja/terima-map.tsx';
import { AreaTeruskan } from '../kerja/teruskan.tsx';
import { PengingatAsli } from '../kerja/pengingat-asli.tsx';
import { IsiForm } from '../kerja/IsiForm.tsx';
import { RingkasBerkas } from './RingkasBerkas.tsx';

type Area = (props: { readonly bahan: BahanKerja }) => JSX.Element | null;

/** One work area per kind of work. The first of these that is possible now is the one shown. */
const AREA: readonly (readonly [JenisPerintah, Area])[] = [
  ['disposisi', AreaDisposisi],
  ['periksa', AreaPeriksa],
  ['isi_form', AreaForm],
  ['tanda_pemohon', AreaTandaPemohon],
  ['paraf', AreaParaf],
  ['tanda_tangan', AreaTandaTangan],
  ['arsip', AreaArsip],
  ['teruskan', AreaTeruskan],
  ['beritahu', AreaBeritahu],
  ['terima_perbaikan', AreaPerbaikan],
  ['serahkan', AreaSerah],
  ['terima_map', AreaTerimaMap],
];

/** Work in which the pemohon or the papers are there to be looked at. */
const MELIHAT_SURAT: ReadonlySet<JenisPerintah> = new Set([
  'periksa',
  'isi_form',
  'tanda_pemohon',
  'serahkan',
]);

/** The command whose work area a person gets, if any work is theirs now. */
export function kerjaUtama({ tersedia }: Pick<BahanKerja, 'tersedia'>): JenisPerintah | undefined {
  return AREA.find(([perintah]) => tersedia.some((t) => t.perintah === perintah))?.[0];
}

/** The work of this berkas for this person; someone else's turn is said in words, with the berkas for reading. */
export function AreaKerja({ bahan }: { readonly bahan: BahanKerja }) {
  const utama = kerjaUtama(bahan);
  const Utama = AREA.find(([perintah]) => perintah === utama)?.[1];
  return (
    <>
      <AreaPindai bahan={bahan} />
      {utama !== undefined && MELIHAT_SURAT.has(utama) && <PengingatAsli bahan={bahan} />}
      {Utama ? (
        <Utama bahan={bahan} />
      ) : (
        <>
          <RingkasBerkas bahan={bahan} />
          <IsiForm bahan={bahan} />
        </>
      )}
    </>
  );
}
