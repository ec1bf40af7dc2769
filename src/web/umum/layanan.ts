import { pelaksana, totalMenit } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { durasiPanjang } from '../../core/waktu/durasi.ts';
import type { Dunia } from '../dunia.ts';
import { BERANDA } from '../kata/beranda.ts';

/** The service in words, from the SOP that runs here. */
export function namaLayanan(dunia: Dunia | undefined): string {
  return dunia?.naskah.sop.nilai.identitas.nama.replace(/^SOP /u, '') ?? 'Lajur';
}

/** How long officials work on it by their own standard, part by part, and what that leaves out. */
export function lamaLayanan(sop: Sop): string {
  const bagian = sop.unit
    .map((u) => ({ nama: u.nama.toLowerCase(), menit: totalMenit(sop, u.kunci) }))
    .filter((u) => u.menit > 0);
  return BERANDA.lama(
    durasiPanjang(totalMenit(sop)),
    bagian.length < 2 ? '' : bagian.map((u) => BERANDA.waktu(u.nama, durasiPanjang(u.menit))).join(', '),
  );
}

/** The offices at which a pemohon begins: those of the unit that receives. */
export function kantorPenerima(sop: Sop, kantor: readonly Kantor[]): readonly Kantor[] {
  const { unit } = pelaksana(sop, sop.penerimaan.pelaksana);
  return kantor.filter((k) => k.unit === unit);
}
