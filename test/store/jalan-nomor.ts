import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import { KLASIFIKASI_BAWAAN, POLA_BAWAAN } from '../../src/core/organisasi/pola-nomor.ts';
import type {
  HasilTekan,
  Penomoran,
  PenomoranRegister,
  PerintahPress,
  Press,
} from '../../src/store/berkas/press.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { berhasil } from './berhasil.ts';
import { kunciBaru, PENOMORAN, pressBaru, sebagai } from './kantor-uji.ts';

/** Presses that lead a berkas of the real SOP to its first signature by an official, in any kantor. */
export interface JalanNomor {
  /** The press that receives a berkas in this kantor. */
  readonly press: (lain?: Partial<Press>) => Press;
  readonly baru: (lain?: Partial<Press>) => Promise<Berkas>;
  /** Until the official of the kantor is to sign. */
  readonly siap: (lain?: Partial<Press>) => Promise<Berkas>;
  readonly nomori: (b: Berkas) => Promise<HasilTekan>;
  readonly tanda: (b: Berkas) => Promise<HasilTekan>;
  readonly tekan: (b: Berkas, pelaksana: string, ...perintah: readonly Langkah[]) => Promise<HasilTekan>;
  readonly register: PenomoranRegister;
  readonly penomoran: Penomoran;
}

type Langkah = PerintahPress | 'disposisi' | 'form' | 'batal_nomor' | 'batalkan' | 'kembalikan';

export const TANDA = 'ttd-lurah';

let banyak = 0;

/**
 * A kantor of its own for each test: `unit` is its code on letters, by default its name in capitals. `kunciAwalan` keeps
 * the idempotency keys of several processes apart.
 */
export function jalanNomor(
  store: BerkasTenant,
  naskah: Naskah,
  kantor: string,
  unit = kantor.toUpperCase(),
  kunciAwalan = '',
): JalanNomor {
  banyak += 1;
  const penomoran = { ...PENOMORAN, kantor, awalan: `N${banyak}` };
  const register = {
    kantor,
    tahun: 2026,
    pola: POLA_BAWAAN,
    klasifikasi: KLASIFIKASI_BAWAAN,
    unit,
  };
  const loket = sebagai('staf-kelurahan', kantor);

  const tekan: JalanNomor['tekan'] = (b, pelaksana, ...perintah) =>
    store.tekan({
      berkas: b.id,
      versi: b.versi,
      kunci: `${kunciAwalan}${kunciBaru()}`,
      konteks: sebagai(pelaksana, kantor),
      sumber: 'layar',
      register,
      perintah: (alat) =>
        perintah.map((p): PerintahPress => {
          if (typeof p === 'object') return p;
          const teks = alat.rujuk('Alasan yang jelas sekali');
          if (p === 'disposisi')
            return { jenis: p, id: alat.idBaru(), instruksi: null, sifat: 'biasa', batas: null };
          if (p === 'form')
            return { jenis: 'isi_form', isian: alat.rujuk({ a: 1 }), lengkap: true, pemohon: 'hadir' };
          return p === 'batal_nomor' ? { jenis: p, tanda: TANDA, alasan: teks } : { jenis: p, alasan: teks };
        }),
    });

  const press: JalanNomor['press'] = (lain = {}) => {
    const dasar = pressBaru(naskah, {
      penomoran,
      konteks: loket,
      kunci: `${kunciAwalan}${kunciBaru()}`,
      ...lain,
    });
    return {
      ...dasar,
      perintah: async (alat) => {
        const [catat, ...lagi] = [await dasar.perintah(alat)].flat();
        if (catat?.jenis !== 'catat') throw new Error('begins with catat');
        return [{ ...catat, kantor: { ...catat.kantor, kelurahan: kantor } }, ...lagi];
      },
    };
  };
  const baru: JalanNomor['baru'] = async (lain) => berhasil(await store.tekan(press(lain)));

  const siap: JalanNomor['siap'] = async (lain) => {
    const nilai = { putusan: 'sesuai', alasan: null, catatan: null, pihak: null } as const;
    const periksa = {
      jenis: 'periksa',
      hasil: 'lengkap',
      nilai: { 'f-1.02': nilai, 'buku-nikah': nilai },
    } as const;
    let b = await baru(lain);
    b = berhasil(await tekan(b, 'lurah', 'disposisi'));
    b = berhasil(await tekan(b, 'sekretaris-kelurahan', 'disposisi'));
    b = berhasil(await tekan(b, 'kasi-pemerintahan-kelurahan', periksa, 'form'));
    return berhasil(await tekan(b, 'sekretaris-kelurahan', { jenis: 'paraf' }));
  };

  return {
    press,
    baru,
    siap,
    tekan,
    register,
    penomoran,
    nomori: (b) => tekan(b, 'staf-kelurahan', { jenis: 'nomori', tanda: TANDA }),
    tanda: (b) =>
      tekan(b, 'lurah', { jenis: 'nomori', tanda: TANDA }, { jenis: 'tanda_tangan', cara: 'basah' }),
  };
}
