import { tempat } from '../../core/berkas/penempatan.ts';
import type { Bahan } from './bahan.ts';
import type { Rancangan } from './rencana.ts';

/** The loket writes the berkas down: the first press of every walk. */
export function catat({ dunia, rencana, teks }: Pick<Bahan, 'dunia' | 'rencana' | 'teks'>): Rancangan {
  const pemohon = teks('pemohon', rencana.pemohon);
  const { dokumen } = rencana;
  return {
    perintah: {
      jenis: 'catat',
      berkas: rencana.berkas,
      naskah: dunia.naskah,
      keperluan: rencana.keperluan,
      form: rencana.form,
      syarat: rencana.syarat,
      kantor: dunia.kantor,
      pemohon: pemohon.rujukan,
      dokumen: dokumen ? rencana.syarat.map((syarat) => ({ syarat, dokumen: dokumen(syarat, 1) })) : [],
    },
    oleh: tempat(dunia.sop, dunia.kantor, dunia.sop.penerimaan.pelaksana),
    teks: [pemohon],
    menit: 0,
  };
}
