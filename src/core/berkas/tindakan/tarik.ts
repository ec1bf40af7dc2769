import { kerja } from '../../sop/lookup.ts';
import { kunjunganKini } from '../berkas.ts';
import { tempat } from '../penempatan.ts';
import { kegiatan } from '../../sop/lookup.ts';
import { tolak } from '../penolakan.ts';
import type { Siapa } from '../perintah.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/** The sender takes the berkas back while the receiver has not opened it. A signature given in that press falls. */
export const tarik: TindakanBerkas<'tarik'> = {
  label: () => 'Tarik kembali',
  siapa: (situasi) => pengirim(situasi),
  lakukan: (situasi, _, tulis) => {
    const { kiriman } = situasi.berkas;
    if (!kiriman) return tolak('bukan_giliran', 'Tidak ada kiriman yang dapat ditarik.');
    tulis.tulis({ jenis: 'ditarik', tanda: tandaDiKiriman(situasi) });
    tulis.simpangkan('ditarik', null);
    tulis.pindah(kiriman.dari, 'tarik', kiriman.putaran);
    return undefined;
  },
};

function pengirim({ sop, berkas }: Situasi): Siapa | undefined {
  const { kiriman } = berkas;
  const visit = kunjunganKini(berkas);
  if (!kiriman || !visit || visit.dibuka !== null) return undefined;
  const lane =
    kiriman.dari.di === 'langkah'
      ? kegiatan(sop, kiriman.dari.langkah).bacaan.pelaksana
      : sop.penerimaan.pelaksana;
  return [tempat(sop, berkas.kantor, lane)];
}

/** The signature that the withdrawn press gave, if that press was a signing. */
function tandaDiKiriman({ sop, berkas }: Situasi): string | null {
  const dari = berkas.kiriman?.dari;
  if (dari?.di !== 'langkah') return null;
  const work = kerja(sop, dari.langkah, dari.bagian);
  const last = berkas.tandaTangan.at(-1);
  const sameMoment = last?.saat === kunjunganKini(berkas)?.tiba;
  return work?.jenis === 'tanda_tangan' && last?.tanda === work.tanda && last.gugur === null && sameMoment
    ? work.tanda
    : null;
}
