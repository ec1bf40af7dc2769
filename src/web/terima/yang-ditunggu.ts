import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { jalan } from '../../core/sop/lookup.ts';
import type { Hop, Sop } from '../../core/sop/schema.ts';
import type { BarisBerkas } from '../../store/berkas/baris.ts';
import type { Layar } from '../layar.ts';
import { barisAntrean } from '../rute/tugas.tsx';
import type { BarisAntrean } from '../tampilan/antrean.ts';
import { posisiBaris } from '../tampilan/posisi-baris.ts';

/** What the pemohon is expected to bring to this person's posts. */
export interface YangDitunggu {
  readonly dibawa: readonly BarisAntrean[];
  readonly perbaikan: readonly BarisAntrean[];
}

/** The appointments that receive from the pemohon's hands: the loket, and posts to which the SOP lets maps be carried. */
export function penugasanPenerima({ penugasan, dunia }: Layar): readonly PenugasanTercatat[] {
  const sop = dunia.naskah.sop.nilai;
  const penerima = new Set([sop.penerimaan.pelaksana, ...semuaHop(sop).flatMap(penerimaHop)]);
  return penugasan.filter((p) => penerima.has(p.pelaksana));
}

/** The rows that wait for the pemohon and end at one of these posts, longest wait first. */
export async function yangDitunggu(layar: Layar, milik: readonly PenugasanTercatat[]): Promise<YangDitunggu> {
  const { dunia, kini } = layar;
  const { baris } = await dunia.berkas.antrean({ tempat: milik, antrean: 'pemohon', sejak: kini });
  const ditanggung = baris.filter((b) => milik.some((p) => sama(p, b.penanggung)));
  const berjenis = await Promise.all(
    ditanggung.map(async (b) => ({ b, jenis: jenisHop(await dunia.berkas.naskah.sop(b.sop), b) })),
  );
  const yang = (jenis: Hop['jenis']): readonly BarisAntrean[] =>
    berjenis.filter((x) => x.jenis === jenis).map(({ b }) => barisAntrean(layar, b));
  return { dibawa: yang('dibawa'), perbaikan: yang('perbaikan') };
}

function sama(p: PenugasanTercatat, tempat: BarisBerkas['penanggung']): boolean {
  return tempat?.pelaksana === p.pelaksana && tempat.kantor === p.kantor;
}

function jenisHop(sop: Sop, baris: BarisBerkas): Hop['jenis'] | undefined {
  const posisi = posisiBaris(baris);
  return posisi.di === 'jalan' ? jalan(sop, posisi.dari, posisi.cabang)[posisi.hop]?.jenis : undefined;
}

function semuaHop(sop: Sop): readonly Hop[] {
  return sop.kegiatan.flatMap(({ bacaan }) => [...bacaan.ya, ...(bacaan.tidak ?? [])]);
}

function penerimaHop(hop: Hop): readonly string[] {
  return hop.jenis === 'dibawa' || hop.jenis === 'perbaikan' ? [hop.pelaksana] : [];
}
