import { type Berkas, tandaBerlaku } from '../../core/berkas/berkas.ts';
import type { Penugasan } from '../../core/organisasi/penugasan.ts';
import { kegiatan, labelTanda } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { TANDA_TANGAN } from '../kata/tanda-tangan.ts';

interface BahanPerhatian {
  readonly sop: Sop;
  readonly berkas: Berkas;
  readonly penugasan: Penugasan;
  /** The signature asked for now. */
  readonly tanda: string;
}

/** Why a berkas should be read before it is signed with others: returns, changes, one's own earlier work, what lacks. */
export function tandaPerhatian(bahan: BahanPerhatian): readonly string[] {
  const { sop, berkas, tanda } = bahan;
  const kali = dikembalikan(berkas);
  const berubah =
    !tandaBerlaku(berkas, tanda) && berkas.tandaTangan.some((t) => t.tanda === tanda && t.gugur);
  return [
    ...(kali > 0 ? [TANDA_TANGAN.tanda.dikembalikan(kali)] : []),
    ...(berubah ? [TANDA_TANGAN.tanda.berubah] : []),
    ...(merangkap(bahan) ? [TANDA_TANGAN.tanda.rangkap] : []),
    ...belumAda(bahan).map((t) => TANDA_TANGAN.tanda.belum(labelTanda(sop, t))),
  ];
}

/** Tidak of a decision and returns outside the chart count alike: somebody found something. */
function dikembalikan({ pengembalian, penyimpangan }: Berkas): number {
  const tidak = Object.values(pengembalian).reduce((jumlah, n) => jumlah + n, 0);
  return tidak + penyimpangan.filter((p) => p.perihal === 'dikembalikan').length;
}

/** The same person did another post's step: allowed and logged, but two pairs of eyes became one. */
function merangkap({ berkas, penugasan }: BahanPerhatian): boolean {
  return berkas.kunjungan.some(
    (k) =>
      k.selesai !== null &&
      k.dibukaOleh === penugasan.orang &&
      k.penanggung?.pelaksana !== penugasan.pelaksana,
  );
}

/** Signatures that must stand before this one and do not. */
function belumAda({ sop, berkas }: BahanPerhatian): readonly string[] {
  if (berkas.posisi.di !== 'langkah') return [];
  return kegiatan(sop, berkas.posisi.langkah).bacaan.perlu.flatMap((p) =>
    p.jenis === 'tanda_tangan' && !tandaBerlaku(berkas, p.tanda) ? [p.tanda] : [],
  );
}
