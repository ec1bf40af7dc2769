import type { Acakan } from './acakan.ts';
import type { Komunitas } from './nama.ts';

export type JenisKelamin = 'laki-laki' | 'perempuan';

/** An invented person. The NIK carries the birth date and sex stated here. */
export interface Orang {
  readonly nik: string;
  readonly nama: string;
  readonly jenisKelamin: JenisKelamin;
  readonly tempatLahir: string;
  /** `YYYY-MM-DD`. */
  readonly tanggalLahir: string;
  readonly agama: string;
  /** `0812-0000-xxxx`: nobody's number. */
  readonly telepon: string;
}

/** Numbers already given away, so that no two invented people share one. */
export type Terpakai = Set<string>;

/** Region code and serials that no register issues; whatever carries both is invented. */
const WILAYAH = '197106';
const LAHIR_DI = ['Pangkalpinang', 'Sungailiat', 'Muntok', 'Toboali', 'Koba', 'Belinyu', 'Mentok', 'Kelapa'];

/** One person of a community and family name, born in this span of years. */
export function orang(
  acak: Acakan,
  terpakai: Terpakai,
  pilihan: {
    readonly komunitas: Komunitas;
    readonly marga: string;
    readonly agama: string;
    readonly jenisKelamin: JenisKelamin;
    readonly lahir: readonly [number, number];
  },
): Orang {
  const { komunitas, marga, agama, jenisKelamin, lahir } = pilihan;
  const depan = acak.pilih(jenisKelamin === 'perempuan' ? komunitas.perempuan : komunitas.lakiLaki);
  const nama = komunitas.margaDepan ? `${marga} ${depan}` : `${depan} ${marga}`;
  const { nomor, tanggal } = nomor16(acak, terpakai, jenisKelamin === 'perempuan' ? 40 : 0, lahir);
  return {
    nik: nomor,
    nama: nama.trim(),
    jenisKelamin,
    tempatLahir: acak.pilih(LAHIR_DI),
    tanggalLahir: tanggal,
    agama,
    telepon: `0812-0000-${dua(acak.bulat(0, 99))}${dua(acak.bulat(0, 99))}`,
  };
}

/** Region, date (day raised by `tambah`) and a 99xx serial that is still free; for NIK and No. KK. */
export function nomor16(
  acak: Acakan,
  terpakai: Terpakai,
  tambah: number,
  [dari, sampai]: readonly [number, number],
): { nomor: string; tanggal: string } {
  for (;;) {
    const [tahun, bulan, hari] = [acak.bulat(dari, sampai), acak.bulat(1, 12), acak.bulat(1, 28)];
    const nomor = `${WILAYAH}${dua(hari + tambah)}${dua(bulan)}${dua(tahun % 100)}99${dua(acak.bulat(1, 99))}`;
    if (terpakai.has(nomor)) continue;
    terpakai.add(nomor);
    return { nomor, tanggal: `${tahun}-${dua(bulan)}-${dua(hari)}` };
  }
}

function dua(n: number): string {
  return String(n).padStart(2, '0');
}
