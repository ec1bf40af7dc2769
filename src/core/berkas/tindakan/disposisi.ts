import { penempatan, telusuri } from '../penempatan.ts';
import { labelKerja } from './label-kerja.ts';
import { halangan, lanjut } from './lanjut.ts';
import { kerjaKini, penanggungKini } from './tempat-kini.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** Passes the berkas on with an instruction, its sifat and a due time: one record of the chain of disposisi. */
export const disposisi: TindakanBerkas<'disposisi'> = {
  label: (situasi) => labelKerja(situasi, 'Disposisikan'),
  siapa: (situasi) => kerjaKini(situasi, 'disposisi') && penanggungKini(situasi),
  lakukan: (situasi, { id, instruksi, sifat, batas }, tulis) => {
    const now = kerjaKini(situasi, 'disposisi');
    const dari = situasi.berkas.penanggung;
    if (!now || !dari) return undefined;
    const missing = halangan(situasi, now);
    if (missing) return missing;
    const { ke } = telusuri(situasi.sop, situasi.berkas, now.langkah, 'ya', 0);
    const kepada = penempatan(situasi.sop, situasi.berkas, ke).penanggung;
    if (kepada) tulis.tulis({ jenis: 'didisposisikan', id, dari, kepada, instruksi, sifat, batas });
    return lanjut(situasi, now, tulis);
  },
};
