import type { Berkas } from '../../core/berkas/berkas.ts';
import { kunjunganKini } from '../../core/berkas/berkas.ts';
import { hopKini } from '../../core/berkas/tindakan/tempat-kini.ts';
import { hariKerja } from '../../core/waktu/hari-kerja.ts';
import type { AturanArsip } from '../../store/berkas/aturan-arsip.ts';
import type { BarisBerkas } from '../../store/berkas/baris.ts';
import { type Layar, lingkup } from '../layar.ts';
import { type JawabanDiMana, jawabDiMana } from '../tampilan/di-mana.ts';

/** One map in a list, with the answer where it is. */
export interface BarisPeta {
  readonly baris: BarisBerkas;
  readonly berkas: Berkas;
  readonly jawaban: JawabanDiMana;
  /** Office days that it waits for the pemohon; 0 where it does not. */
  readonly hari: number;
}

/** The waits in which the map changes hands: fetched from an office, carried to one. */
const JENIS = ['dibawa', 'diambil'] as const;

export interface MapLama {
  readonly aturan: AturanArsip;
  readonly dibawa: readonly BarisPeta[];
  readonly diambil: readonly BarisPeta[];
  /** Those that are fetched or carried within time. */
  readonly lain: readonly BarisPeta[];
}

/** Maps that have been with the pemohon, or waited for the pemohon, longer than the office's settings; longest first. */
export async function mapLama(layar: Layar): Promise<MapLama> {
  const [aturan, terpeta] = await Promise.all([
    layar.dunia.berkas.arsip.aturan(),
    layar.dunia.berkas.peta.menunggu(lingkup(layar)),
  ]);
  const semua = await Promise.all(
    terpeta.map(async (t) => {
      const sop = await layar.dunia.berkas.naskah.sop(t.berkas.naskah.sop);
      const jenis = JENIS.find((j) => hopKini({ sop, berkas: t.berkas }, j) !== undefined);
      return jenis === undefined ? [] : [{ jenis, baris: await barisPeta(layar, t) }];
    }),
  );
  const batas = { dibawa: aturan.hariDibawa, diambil: aturan.hariDiambil };
  const yang = (jenis: 'dibawa' | 'diambil' | undefined): readonly BarisPeta[] =>
    semua.flat().flatMap((s) => {
      const lama = s.baris.hari > batas[s.jenis] ? s.jenis : undefined;
      return lama === jenis ? [s.baris] : [];
    });
  return { aturan, dibawa: yang('dibawa'), diambil: yang('diambil'), lain: yang(undefined) };
}

/** One row: the answer in words, and for how many office days the berkas waits already. */
export async function barisPeta(
  layar: Layar,
  { baris, berkas }: Pick<BarisPeta, 'baris' | 'berkas'>,
): Promise<BarisPeta> {
  const { dunia, dir, kini } = layar;
  const sop = await dunia.berkas.naskah.sop(berkas.naskah.sop);
  const visit = kunjunganKini(berkas);
  return {
    baris,
    berkas,
    jawaban: jawabDiMana(berkas, { sop, dir, kalender: dunia.kalender, kini }),
    hari: visit?.jenis === 'tunggu' ? hariKerja(dunia.kalender, visit.tiba, kini) : 0,
  };
}
