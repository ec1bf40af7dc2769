import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { KATA_DISPOSISI } from '../kata/disposisi.ts';
import type { ButirDisposisi } from '../komponen/KartuDisposisi.tsx';
import { type Direktori, namaPelaku, namaPos, parafOrang } from './direktori.ts';
import { kapan } from './waktu.ts';

/** The chain of disposisi as shown beside the work, oldest first, ending with who has the berkas now. */
export function rantaiDisposisi(
  berkas: Berkas,
  bahan: {
    sop: Sop;
    dir: Direktori;
    kalender: Kalender;
    kini: number;
    teks: (r: Rujukan) => string | undefined;
    saya: { readonly pelaksana: string; readonly nama: string };
  },
): readonly ButirDisposisi[] {
  const { sop, dir, kalender, kini, teks, saya } = bahan;
  const rantai = berkas.disposisi.map((d): ButirDisposisi => {
    const orang = d.oleh.jenis === 'pejabat' ? dir.orang(d.oleh.orang)?.nama : undefined;
    const sifat = d.sifat === 'biasa' ? '' : `${KATA_DISPOSISI.sifat[d.sifat]}. `;
    const batas = d.batas === null ? '' : ` ${KATA_DISPOSISI.batas(kapan(d.batas, kini, kalender))}`;
    return {
      paraf: parafOrang(orang ?? namaPos(sop, d.dari)),
      dari: namaPelaku(sop, d.oleh),
      ket: KATA_DISPOSISI.ke(namaPos(sop, d.kepada)),
      isi: `${sifat}${(d.instruksi && teks(d.instruksi)) ?? KATA_DISPOSISI.tanpaInstruksi}${batas}`,
      jam: kapan(d.dikirim, kini, kalender),
      waktu: new Date(d.dikirim).toISOString(),
      ditarik: d.ditarik !== null,
      dibaca: d.selesai === null && d.ditarik === null ? d.dibaca !== null : undefined,
    };
  });
  if (berkas.pemegang.jenis !== 'pelaksana') return rantai;
  const milikSaya = saya.pelaksana === berkas.pemegang.pelaksana;
  return [
    ...rantai,
    {
      paraf: parafOrang(milikSaya ? saya.nama : namaPos(sop, berkas.pemegang)),
      dari: milikSaya ? KATA_DISPOSISI.anda : namaPos(sop, berkas.pemegang),
      ket: KATA_DISPOSISI.mengerjakan,
      kini: true,
    },
  ];
}
