import { PERBAIKI_BUTIR as KATA } from '../kata/perbaikan-umum.ts';
import { MedanFoto } from '../komponen/MedanFoto.tsx';

export interface FotoAtauPilihProps {
  /** Address below which the script sends files before the form. */
  readonly unggah: string;
}

/** How a pemohon hands in a paper: a photo of each sheet, or files that are there already. Both post as `foto`. */
export function FotoAtauPilih({ unggah }: FotoAtauPilihProps) {
  return (
    <>
      <label for="foto">{KATA.ambil}</label>
      <p class="kecil" id="foto-p">
        {KATA.ambilKet}
      </p>
      <MedanFoto id="foto" nama="foto" terima="image/*" kamera unggah={unggah} aria-describedby="foto-p" />
      <label for="pilih">{KATA.pilih}</label>
      <p class="kecil" id="pilih-p">
        {KATA.pilihKet}
      </p>
      <MedanFoto
        id="pilih"
        nama="foto"
        terima="image/*,application/pdf"
        banyak
        unggah={unggah}
        aria-describedby="pilih-p"
      />
    </>
  );
}
