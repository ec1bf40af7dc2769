import { HALAMAN_DOKUMEN } from '../kata/halaman-dokumen.ts';
import { Bidang, kaitan, type BidangDasar } from './Bidang.tsx';
import { MedanFoto } from './MedanFoto.tsx';
import { HalamanTersimpan, idStrip, type HalamanKecil } from './HalamanTersimpan.tsx';

export interface BidangHalamanProps extends BidangDasar {
  /** Pages that are stored and count now. */
  readonly halaman: readonly HalamanKecil[];
  /** Key of the document: a phone at work fills its strip while the page stands open. */
  readonly kunci: string;
  /** Name of the choice between further pages and a new version. */
  readonly namaCara: string;
  /** What is chosen before anybody chooses. */
  readonly caraAwal: 'tambah' | 'ganti';
  /** Where its files may be sent before the form: see MedanFoto. */
  readonly unggah?: string | undefined;
}

const CARA = ['tambah', 'ganti'] as const;

/** A document of several pages: those stored, and files for more of them or for a new version. */
export function BidangHalaman(p: BidangHalamanProps) {
  const ada = p.halaman.length > 0;
  return (
    <Bidang {...p}>
      <div id={idStrip(p.kunci)}>{ada && <HalamanTersimpan nama={p.label} halaman={p.halaman} />}</div>
      <MedanFoto {...kaitan(p)} kelas="pilih-foto" id={p.id} nama={p.nama ?? p.id} banyak unggah={p.unggah} />
      {ada && (
        <fieldset class="pil pil-datar">
          <legend class="petunjuk">{HALAMAN_DOKUMEN.cara}</legend>
          {CARA.map((cara) => (
            <label key={cara}>
              <input type="radio" name={p.namaCara} value={cara} checked={cara === p.caraAwal} />
              <span>{HALAMAN_DOKUMEN[cara]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Bidang>
  );
}
