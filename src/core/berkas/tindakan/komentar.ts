import { pelaksanaBertindak } from '../../sop/lookup.ts';
import { tempat } from '../penempatan.ts';
import { kantorTerlibat } from '../wewenang.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** A remark by any acting post of an office whose part in the berkas has begun; it moves nothing. */
export const komentar: TindakanBerkas<'komentar'> = {
  label: () => 'Tulis komentar',
  siapa: ({ sop, berkas }) => {
    const terlibat = kantorTerlibat(berkas);
    return pelaksanaBertindak(sop)
      .map((p) => tempat(sop, berkas.kantor, p.kunci))
      .filter((t) => terlibat.has(t.kantor));
  },
  lakukan: (_, { teks }, tulis) => {
    tulis.tulis({ jenis: 'dikomentari', teks });
    return undefined;
  },
};
