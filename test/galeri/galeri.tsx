import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AlamatAset } from '../../src/web/aset/alamat.ts';
import { GaleriBerkas } from './berkas.tsx';
import { GaleriForm } from './form.tsx';
import { GaleriKotakTugas } from './kotak-tugas.tsx';
import { GaleriGalat, GaleriLain, GaleriMasuk } from './lain.tsx';
import { GaleriLoket } from './loket.tsx';
import { GaleriTandaTangan } from './tanda-tangan.tsx';

/** Every page of the gallery as HTML by its path. */
export function galeri(aset: AlamatAset): ReadonlyMap<string, string> {
  const halaman: Record<string, VNode> = {
    '/kotak-tugas': <GaleriKotakTugas aset={aset} />,
    '/pesan': <GaleriKotakTugas aset={aset} dengan="pesan" />,
    '/kosong': <GaleriKotakTugas aset={aset} dengan="kosong" />,
    '/berkas': <GaleriBerkas aset={aset} />,
    '/loket': <GaleriLoket aset={aset} />,
    '/loket-galat': <GaleriLoket aset={aset} galat />,
    '/form': <GaleriForm aset={aset} />,
    '/tanda-tangan': <GaleriTandaTangan aset={aset} />,
    '/masuk': <GaleriMasuk aset={aset} />,
    '/masuk-galat': <GaleriMasuk aset={aset} galat />,
    '/bentrok': <GaleriGalat aset={aset} />,
    '/gangguan': <GaleriGalat aset={aset} tamu />,
    '/lain': <GaleriLain aset={aset} />,
  };
  return new Map(
    Object.entries(halaman).map(([jalur, isi]) => [jalur, `<!doctype html>${renderToString(isi)}`]),
  );
}
