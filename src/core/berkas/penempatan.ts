import { jalan, kegiatan, pelaksana } from '../sop/lookup.ts';
import type { Cabang, Sop } from '../sop/schema.ts';
import { type Berkas, tandaBerlaku } from './berkas.ts';
import type { Penempatan, Posisi, Tempat } from './posisi.ts';

/** Which real kantor a lane of this berkas stands in. @throws RangeError when no kantor plays the lane's unit. */
export function tempat(sop: Sop, kantor: Berkas['kantor'], kunci: string): Tempat {
  const { unit } = pelaksana(sop, kunci);
  const found = kantor[unit];
  if (found === undefined) throw new RangeError(`No kantor plays unit ${unit}`);
  return { pelaksana: kunci, kantor: found };
}

/** Everything that follows from standing at a position: whose move, whose clock, how many minutes. */
export function penempatan(sop: Sop, berkas: Pick<Berkas, 'kantor'>, ke: Posisi): Penempatan {
  switch (ke.di) {
    case 'titipan':
    case 'penerimaan':
      return held(ke, tempat(sop, berkas.kantor, sop.penerimaan.pelaksana), 'loket', null, null);
    case 'langkah': {
      const { bacaan, waktu } = kegiatan(sop, ke.langkah);
      return held(ke, tempat(sop, berkas.kantor, bacaan.pelaksana), 'langkah', ke.langkah, waktu.menit);
    }
    case 'jalan':
      return onTheWay(sop, berkas, ke);
    case 'tutup':
      return {
        ke,
        pemegang: { jenis: 'tutup' },
        penanggung: null,
        kunjungan: 'tutup',
        langkah: null,
        baku: null,
      };
  }
}

function held(
  ke: Posisi,
  siapa: Tempat,
  kunjungan: Penempatan['kunjungan'],
  langkah: number | null,
  baku: number | null,
): Penempatan {
  return { ke, pemegang: { jenis: 'pelaksana', ...siapa }, penanggung: siapa, kunjungan, langkah, baku };
}

function onTheWay(
  sop: Sop,
  berkas: Pick<Berkas, 'kantor'>,
  ke: Extract<Posisi, { di: 'jalan' }>,
): Penempatan {
  const hop = jalan(sop, ke.dari, ke.cabang)[ke.hop];
  if (!hop || hop.jenis === 'langkah' || hop.jenis === 'selesai')
    throw new RangeError(`No stop at hop ${ke.hop} of step ${ke.dari}`);
  if (hop.jenis === 'beritahu') {
    const { bacaan, waktu } = kegiatan(sop, hop.langkah);
    return held(ke, tempat(sop, berkas.kantor, bacaan.pelaksana), 'beritahu', hop.langkah, waktu.menit);
  }
  const penanggung = tempat(sop, berkas.kantor, hop.pelaksana);
  return { ke, pemegang: { jenis: 'pemohon' }, penanggung, kunjungan: 'tunggu', langkah: null, baku: null };
}

/** Walks an exit from one of its hops to the first place where something must happen. Signatures that stand are passed. */
export function telusuri(
  sop: Sop,
  berkas: Berkas,
  dari: number,
  cabang: Cabang,
  hop: number,
): { ke: Posisi; putaran: number } {
  const at = jalan(sop, dari, cabang)[hop];
  if (!at) throw new RangeError(`Exit ${cabang} of step ${dari} ends without landing`);
  if (at.jenis === 'langkah') {
    return {
      ke: { di: 'langkah', langkah: at.langkah, bagian: 0 },
      putaran: berkas.putaran + (at.putaranBaru ? 1 : 0),
    };
  }
  if (at.jenis === 'selesai') return { ke: { di: 'tutup', sebab: 'selesai' }, putaran: berkas.putaran };
  if (at.jenis === 'tanda_tangan' && tandaBerlaku(berkas, at.tanda))
    return telusuri(sop, berkas, dari, cabang, hop + 1);
  return { ke: { di: 'jalan', dari, cabang, hop }, putaran: berkas.putaran };
}
