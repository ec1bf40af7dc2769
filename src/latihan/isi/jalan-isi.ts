import { kunjunganKini } from '../../core/berkas/berkas.ts';
import type { Naskah } from '../../core/berkas/peristiwa.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { bukaBerikutnya } from '../../core/waktu/buka.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { menitKantor, tambahMenitKantor } from '../../core/waktu/menit.ts';
import { type Jalan, jalankan } from '../jalan/jalankan.ts';
import type { Dunia, Rencana } from '../jalan/rencana.ts';
import type { Situasi } from '../jalan/situasi.ts';
import type { Bakal } from './bakal.ts';
import { mundurMenitKantor } from './mundur.ts';
import { kantorPerUnit } from './tempat-kerja.ts';

/** Office minutes of ten working days: nothing that is still under way began before them. */
const TERLAMA = 4500;
/** Shares of its standard minutes that a berkas has waited: fresh, nearly late, late, long late. */
const UMUR_LANGKAH = [0.3, 0.85, 1.6, 0.5, 12, 0.8] as const;
/** Office minutes since a berkas began to wait for the pemohon, or ended. */
const UMUR_LAIN = [45, 240, 700, 1500] as const;
const LAJU = [1, 1, 1.4, 3] as const;

/** What all walks of the training office share. */
export interface Latar {
  readonly sop: Sop;
  readonly organisasi: Organisasi;
  readonly kalender: Kalender;
  readonly kini: number;
}

/** The world of the berkas that begin in one kantor, with the office's real clock and people. */
export function duniaDari({ sop, organisasi, kalender }: Latar, asal: Kantor, naskah: Naskah): Dunia {
  return {
    sop,
    naskah,
    kantor: kantorPerUnit(sop, organisasi, asal),
    jam: {
      tambah: (saat, menit) => bukaBerikutnya(kalender, tambahMenitKantor(kalender, saat, menit)),
    },
    petugas: ({ pelaksana, kantor }) => {
      const ada = organisasi.penugasan.find(
        (p) => p.pelaksana === pelaksana && p.kantor === kantor && p.status === 'definitif',
      );
      if (!ada) throw new RangeError(`Nobody holds ${pelaksana} in ${kantor}`);
      return ada;
    },
  };
}

/** The plan of one berkas whose walk ends some office minutes before now; with the first history that fits its place. */
export function rencanaBakal(
  latar: Latar,
  { dunia, bakal, rencana, ke }: { dunia: Dunia; bakal: Bakal; rencana: Rencana; ke: number },
): Rencana {
  const dasar: Rencana = {
    ...rencana,
    ...bakal.situasi,
    laju: LAJU[ke % LAJU.length],
    dibuka: ke % 3 === 2,
  };
  const pilihan = [...bakal.riwayat.map((r) => gabung(dasar, r)), dasar];
  for (const calon of pilihan) {
    const jalan = coba(dunia, calon);
    const lama = jalan && menitKantor(latar.kalender, calon.mulai, jalan.selesai);
    if (jalan && (calon === dasar || (lama ?? 0) <= TERLAMA))
      return tempatkan(latar, dunia, { calon, jalan, ke });
  }
  throw new RangeError(`Berkas ${ke} cannot be walked to its place`);
}

/** The place of a berkas with more behind it; where both say how often, the place's own counts. */
function gabung(dasar: Rencana, riwayat: Situasi['rencana']): Rencana {
  return {
    ...dasar,
    tidak: { ...riwayat.tidak, ...dasar.tidak },
    kembali: { ...riwayat.kembali, ...dasar.kembali },
    tarik: { ...riwayat.tarik, ...dasar.tarik },
    koreksi: riwayat.koreksi,
    isiBerubah: riwayat.isiBerubah,
  };
}

function coba(dunia: Dunia, rencana: Rencana): Jalan | undefined {
  try {
    return jalankan(dunia, rencana);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The same plan, begun so much earlier that the last press lies where it should. */
function tempatkan(
  { kalender, kini }: Latar,
  dunia: Dunia,
  { calon, jalan, ke }: { calon: Rencana; jalan: Jalan; ke: number },
): Rencana {
  const lama = menitKantor(kalender, calon.mulai, jalan.selesai);
  const baku = kunjunganKini(jalan.berkas)?.baku ?? null;
  let umur =
    baku === null
      ? (UMUR_LAIN[ke % UMUR_LAIN.length] ?? 0)
      : baku * (UMUR_LANGKAH[ke % UMUR_LANGKAH.length] ?? 1);
  for (;;) {
    const mulai = bukaBerikutnya(kalender, mundurMenitKantor(kalender, kini, umur + lama));
    const ditempatkan = { ...calon, mulai };
    // Thirty days of waiting are other office minutes in another month: then begin a little earlier.
    if (jalankan(dunia, ditempatkan).selesai <= kini) return ditempatkan;
    umur += 60;
  }
}
