import type { Penilaian } from '../../core/berkas/berkas.ts';
import type { Putusan } from '../../core/berkas/peristiwa.ts';
import { alternatif, kelompokAlternatif } from '../../core/formulir/kekurangan.ts';
import { PERIKSA } from '../kata/periksa.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { type NaskahBerkas, namaSyarat } from './naskah-berkas.ts';

interface Dinilai {
  readonly syarat: string;
  readonly putusan: Putusan | undefined;
}

type Berdiri = Readonly<Record<string, Pick<Penilaian, 'putusan'>>>;

/** Of alternatives one verdict is enough: the others that nobody judged are not needed. */
export function lengkapiAlternatif<T extends Dinilai>(
  dinilai: readonly T[],
  berdiri: Berdiri,
  { persyaratan }: Pick<NaskahBerkas, 'persyaratan'>,
): readonly T[] {
  const putusan = putusanDari(dinilai, berdiri);
  return dinilai.map((t) => {
    const arti = persyaratan.find((p) => p.kunci === t.syarat);
    if (!arti || putusan(t.syarat) !== undefined) return t;
    const lain = alternatif(persyaratan, arti).map((p) => putusan(p.kunci));
    return lain.some((p) => p === 'sesuai' || p === 'kurang') ? { ...t, putusan: 'tidak_perlu' } : t;
  });
}

/** Faults of alternatives taken together: wanting beside one in order, and none needed where the service goes on. */
export function masalahAlternatif(
  dinilai: readonly Dinilai[],
  berdiri: Berdiri,
  { naskah, hasil }: { readonly naskah: Pick<NaskahBerkas, 'persyaratan' | 'form'>; readonly hasil: string },
): readonly Kesalahan[] {
  const putusan = putusanDari(dinilai, berdiri);
  return kelompokAlternatif(naskah.persyaratan).flatMap((kelompok) => {
    const kini = kelompok.filter((p) => dinilai.some((t) => t.syarat === p.kunci));
    const sesuai = kelompok.find((p) => putusan(p.kunci) === 'sesuai');
    if (sesuai)
      return kini
        .filter((p) => putusan(p.kunci) === 'kurang')
        .map(({ kunci }) => ({
          id: kunci,
          pesan: `${namaSyarat(naskah, kunci)}: ${PERIKSA.sudahAda(sesuai.label)}`,
        }));
    const gugur = kini.length > 0 && kelompok.every((p) => putusan(p.kunci) === 'tidak_perlu');
    const nama = kelompok.map((p) => p.label);
    return gugur && hasil === 'lengkap' ? [{ id: kini[0]?.kunci ?? '', pesan: PERIKSA.salahSatu(nama) }] : [];
  });
}

/** The verdict given now, else the one that stands. */
function putusanDari(dinilai: readonly Dinilai[], berdiri: Berdiri) {
  const kini = new Map(dinilai.map((t) => [t.syarat, t.putusan]));
  return (kunci: string): Putusan | undefined => kini.get(kunci) ?? berdiri[kunci]?.putusan;
}
