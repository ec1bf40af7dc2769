import { bedaSetelan } from '../../core/formulir/beda-setelan.ts';
import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { terapkanSetelan } from '../../core/formulir/setelan.ts';
import { type Setelan, SETELAN_KOSONG } from '../../core/formulir/setelan.skema.ts';
import { tanggalPendek, jamMenit } from '../../core/waktu/tanggal.ts';
import type { Layar } from '../layar.ts';
import { kataBeda } from './kata-beda.ts';

/** One version of the settings as the history tells it. */
export interface BarisRiwayat {
  readonly versi: number;
  readonly kapan: string;
  readonly siapa: string;
  readonly perubahan: readonly string[];
}

/** Everything that the admin's page says. */
export interface IsiAtur {
  readonly versi: number;
  readonly setelan: Setelan;
  /** The file with the settings over it. */
  readonly persyaratan: Persyaratan;
  readonly riwayat: readonly BarisRiwayat[];
}

/** Versions that the page tells; all are kept. */
const RIWAYAT = 30;

/** Reads the settings and what was decided before. */
export async function isiAtur({ dunia, dir }: Pick<Layar, 'dunia' | 'dir'>): Promise<IsiAtur> {
  const file = dunia.naskah.persyaratan.nilai;
  const { zona } = dunia.kalender;
  const semua = await dunia.berkas.setelan.riwayat(RIWAYAT + 1);
  const kini = semua[0] ?? { versi: 0, isi: SETELAN_KOSONG };
  return {
    versi: kini.versi,
    setelan: kini.isi,
    persyaratan: terapkanSetelan(file, kini.isi),
    riwayat: semua.slice(0, RIWAYAT).map(({ versi, isi, pada, oleh }, at) => ({
      versi,
      kapan: `${tanggalPendek(pada, zona)} ${jamMenit(pada, zona)}`,
      siapa: dir.orang(oleh)?.nama ?? oleh,
      perubahan: bedaSetelan(file, semua[at + 1]?.isi ?? SETELAN_KOSONG, isi).map(kataBeda),
    })),
  };
}
