import type { HasilTekan } from '../../store/berkas/press.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import type { Ketikan } from '../kerja/baca.ts';

type Basi = Pick<Extract<HasilTekan, { hasil: 'basi' }>, 'sejak'>;

/** The strip of a press that came too late, and what was typed as far as the page can still take it. */
export interface PesanBasi {
  readonly pesan: { readonly nada: 'kunyit'; readonly isi: string; readonly lanjut?: string };
  readonly ketikan: Ketikan;
}

/** Whether the berkas went on to another post since the page was opened. */
export function pindah({ sejak }: Basi): boolean {
  return sejak.some((s) => s.peristiwa.jenis === 'berpindah');
}

/** Tells who was first: oneself in another tab, or somebody else. Words that fit nowhere any more are shown to copy. */
export function pesanBasi(hasil: Basi, ketikan: Ketikan, orang: string): PesanBasi {
  if (!pindah(hasil)) return { pesan: { nada: 'kunyit', isi: KATA_BERKAS.basi }, ketikan };
  const oleh = hasil.sejak.findLast((s) => s.peristiwa.jenis === 'berpindah')?.pelaku;
  const sendiri = oleh?.jenis === 'pejabat' && oleh.orang === orang;
  const kata = kataDi(ketikan);
  return {
    pesan: {
      nada: 'kunyit',
      isi: sendiri ? KATA_BERKAS.basiSendiri : KATA_BERKAS.basiPindah,
      ...(kata === '' ? {} : { lanjut: KATA_BERKAS.takTerkirim(kata) }),
    },
    ketikan: {},
  };
}

/** The words among typed fields: what a person would want to copy, without codes, numbers and ticks. */
export function kataDi(ketikan: Ketikan): string {
  return Object.values(ketikan)
    .flat()
    .map((nilai) => nilai.trim())
    .filter((nilai) => /\p{L}.*\s.*\p{L}/su.test(nilai))
    .join(' / ');
}
