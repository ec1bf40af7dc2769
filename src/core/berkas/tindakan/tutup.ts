import { kunjunganKini } from '../berkas.ts';
import { tempat } from '../penempatan.ts';
import { tolak } from '../penolakan.ts';
import type { Siapa } from '../perintah.ts';
import { batalkanRegister } from './nomor.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

const HARI = 24 * 60 * 60 * 1000;

function terbuka({ berkas }: Situasi): boolean {
  return berkas.posisi.di !== 'tutup';
}

function pejabat({ sop, berkas }: Situasi, lanes: readonly string[] | undefined): Siapa | undefined {
  return lanes?.map((kunci) => tempat(sop, berkas.kantor, kunci));
}

/** The pemohon asks to stop; the loket records it. */
export const batalkan: TindakanBerkas<'batalkan'> = {
  label: () => 'Batalkan berkas',
  siapa: (situasi) =>
    terbuka(situasi) ? pejabat(situasi, situasi.sop.luar_bagan.batalkan.pelaksana) : undefined,
  lakukan: (_, { alasan }, tulis) => {
    batalkanRegister(tulis, { sebab: 'dibatalkan', alasan });
    tulis
      .tulis({ jenis: 'dibatalkan', alasan })
      .simpangkan('dibatalkan', alasan)
      .pindah({ di: 'tutup', sebab: 'dibatalkan' }, 'tutup');
    return undefined;
  },
};

/** Cannot be processed: only by a post the SOP allows, and only while the berkas is in its hands. */
export const tolakBerkas: TindakanBerkas<'tolak'> = {
  label: () => 'Tidak dapat diproses',
  siapa: (situasi) => {
    const { berkas, sop } = situasi;
    const mine = berkas.posisi.di === 'langkah' && berkas.penanggung;
    return mine && sop.luar_bagan.tolak.pelaksana.includes(mine.pelaksana) ? [mine] : undefined;
  },
  lakukan: (_, { alasan }, tulis) => {
    batalkanRegister(tulis, { sebab: 'ditolak', alasan });
    tulis
      .tulis({ jenis: 'ditolak', alasan })
      .simpangkan('ditolak', alasan)
      .pindah({ di: 'tutup', sebab: 'ditolak' }, 'tutup');
    return undefined;
  },
};

/** Ends a wait for the pemohon that lasted longer than the office allows (calendar days). Can be opened again. */
export const kedaluwarsakan: TindakanBerkas<'kedaluwarsakan'> = {
  label: () => 'Nyatakan kedaluwarsa',
  siapa: ({ berkas }) =>
    berkas.posisi.di === 'titipan' || kunjunganKini(berkas)?.jenis === 'tunggu' ? 'sistem' : undefined,
  lakukan: ({ sop, berkas, saat }, _, tulis) => {
    const since = kunjunganKini(berkas)?.tiba ?? saat;
    if (saat - since < sop.luar_bagan.kedaluwarsa.hari * HARI) {
      return tolak('belum_waktunya', `Berkas belum menunggu ${sop.luar_bagan.kedaluwarsa.hari} hari.`);
    }
    tulis
      .tulis({ jenis: 'kedaluwarsa' })
      .simpangkan('kedaluwarsa', null)
      .pindah({ di: 'tutup', sebab: 'kedaluwarsa' }, 'tutup');
    return undefined;
  },
};

/** Goes on where it stopped, under the same number. A finished berkas is corrected instead. */
export const bukaKembali: TindakanBerkas<'buka_kembali'> = {
  label: () => 'Buka kembali',
  siapa: (situasi) => {
    const { posisi, sebelumTutup } = situasi.berkas;
    const stopped = posisi.di === 'tutup' && posisi.sebab !== 'selesai' && sebelumTutup !== null;
    return stopped ? pejabat(situasi, situasi.sop.luar_bagan.buka_kembali.pelaksana) : undefined;
  },
  lakukan: ({ berkas }, { alasan }, tulis) => {
    if (!berkas.sebelumTutup) return tolak('bukan_giliran', 'Berkas ini tidak dapat dibuka kembali.');
    tulis
      .tulis({ jenis: 'dibuka_kembali', alasan })
      .simpangkan('dibuka_kembali', alasan)
      .pindah(berkas.sebelumTutup, 'buka');
    return undefined;
  },
};

/** A finished berkas turns out wrong: work resumes in a new putaran and the new letter supersedes. */
export const koreksi: TindakanBerkas<'koreksi'> = {
  label: () => 'Koreksi',
  siapa: (situasi) => {
    const { posisi } = situasi.berkas;
    const finished = posisi.di === 'tutup' && posisi.sebab === 'selesai';
    return finished ? pejabat(situasi, situasi.sop.luar_bagan.koreksi.pelaksana) : undefined;
  },
  lakukan: ({ sop, berkas }, { alasan }, tulis) => {
    const ke = { di: 'langkah', langkah: sop.luar_bagan.koreksi.ke, bagian: 0 } as const;
    batalkanRegister(tulis, { sebab: 'dikoreksi', alasan });
    tulis
      .tulis({ jenis: 'dikoreksi', alasan })
      .simpangkan('dikoreksi', alasan)
      .pindah(ke, 'koreksi', berkas.putaran + 1);
    return undefined;
  },
};
