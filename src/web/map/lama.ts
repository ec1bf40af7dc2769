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

export interface MapLama {
  readonly aturan: AturanArsip;
  readonly dibawa: readonly BarisPeta[];
  readonly diambil: readonly BarisPeta[];
  /** Those that wait for the pemohon and are within time. */
  readonly lain: readonly BarisPeta[];
}

/** Maps that have been with the pemohon, or waited for the pemohon, longer than the office's settings; longest first. */
export async function mapLama(layar: Layar): Promise<MapLama> {
  const [aturan, terpeta] = await Promise.all([
    layar.dunia.berkas.arsip.aturan(),
    layar.dunia.berkas.peta.menunggu(lingkup(layar)),
  ]);
  const baris = await Promise.all(terpeta.map((t) => barisPeta(layar, t)));
  const yang = async (jenis: 'dibawa' | 'diambil', batas: number): Promise<readonly BarisPeta[]> => {
    const pilih = await Promise.all(
      baris.map(async (b) => {
        const sop = await layar.dunia.berkas.naskah.sop(b.berkas.naskah.sop);
        return hopKini({ sop, berkas: b.berkas }, jenis) !== undefined && b.hari > batas ? [b] : [];
      }),
    );
    return pilih.flat();
  };
  const dibawa = await yang('dibawa', aturan.hariDibawa);
  const diambil = await yang('diambil', aturan.hariDiambil);
  const lama = new Set([...dibawa, ...diambil]);
  return { aturan, dibawa, diambil, lain: baris.filter((b) => !lama.has(b)) };
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
