import { pelaksanaBertindak } from '../../sop/lookup.ts';
import { tempat } from '../penempatan.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** A remark on the berkas by any acting post of its offices; it moves nothing. */
export const komentar: TindakanBerkas<'komentar'> = {
  label: () => 'Tulis komentar',
  siapa: ({ sop, berkas }) => pelaksanaBertindak(sop).map((p) => tempat(sop, berkas.kantor, p.kunci)),
  lakukan: (_, { teks }, tulis) => {
    tulis.tulis({ jenis: 'dikomentari', teks });
    return undefined;
  },
};
