import { pelaksana } from '../../core/sop/lookup.ts';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import { jamMenit, tanggalHari } from '../../core/waktu/tanggal.ts';
import { PEMOHON, type Pembacaan } from '../../store/berkas/pembacaan.ts';
import type { Dunia } from '../dunia.ts';
import { PEMBACA_UMUM } from '../kata/lacak.ts';

/** The looks of one day at a pemohon's data, newest day first. */
export interface HariPembaca {
  readonly hari: string;
  readonly butir: readonly ButirPembaca[];
}

/** Looks of one kind by one post: which post of which office, how often, from when to when. Never a person's name. */
export interface ButirPembaca {
  readonly siapa: string;
  readonly apa: string;
  readonly kapan: string;
}

type Lihatan = Pembacaan & { readonly pada: number };

/** Who looked at the data of a berkas, from the book of looks; undefined when the berkas is gone. */
export async function pembacaLacak(dunia: Dunia, id: string): Promise<readonly HariPembaca[] | undefined> {
  const terbaca = await dunia.berkas.ambil(id, 'sistem');
  if (!terbaca) return undefined;
  const [sop, organisasi, semua] = await Promise.all([
    dunia.berkas.naskah.sop(terbaca.berkas.naskah.sop),
    dunia.organisasi.baca(),
    dunia.berkas.pembacaan.daftar(id),
  ]);
  const { zona } = dunia.kalender;
  const siapa = ({ orang, penugasan }: Lihatan): string => {
    if (orang === PEMOHON) return PEMBACA_UMUM.anda;
    const p = organisasi.penugasan.find((x) => x.id === penugasan);
    if (!p) return PEMBACA_UMUM.tanpaJabatan;
    const kantor = organisasi.kantor.find((k) => k.id === p.kantor)?.nama ?? '';
    return `${sebutan(p.status, pelaksana(sop, p.pelaksana).singkat)}, ${kantor}`;
  };
  return kelompok(semua.toReversed(), (l) => String(hariDari(l.pada, zona))).map((hari) => ({
    hari: tanggalHari(hari[0].pada, zona),
    butir: kelompok(hari, (l) => `${siapa(l)}/${l.jenis}`).map((sama) => {
      const akhir = jamMenit(sama[0].pada, zona);
      const awal = jamMenit((sama.at(-1) ?? sama[0]).pada, zona);
      return {
        siapa: siapa(sama[0]),
        apa: `${PEMBACA_UMUM.jenis[sama[0].jenis]}${PEMBACA_UMUM.kali(sama.length)}`,
        kapan: awal === akhir ? awal : `${awal}-${akhir}`,
      };
    }),
  }));
}

type Berisi = readonly [Lihatan, ...Lihatan[]];

/** Looks with the same key together, in the order in which the keys first come. */
function kelompok(semua: readonly Lihatan[], kunci: (l: Lihatan) => string): readonly Berisi[] {
  const per = new Map<string, Berisi>();
  for (const l of semua) {
    const ada = per.get(kunci(l));
    per.set(kunci(l), ada ? [...ada, l] : [l]);
  }
  return [...per.values()];
}
