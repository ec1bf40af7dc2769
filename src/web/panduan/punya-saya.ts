import type { PanduanTerbaca } from '../../naskah/paket-panduan.ts';
import type { Layar } from '../layar.ts';

/** The guides of one's own posts first, the admin's for an admin; then all others, in the order of the index. */
export function panduanSaya({ dunia, penugasan, pegawai }: Pick<Layar, 'dunia' | 'penugasan' | 'pegawai'>): {
  readonly saya: readonly PanduanTerbaca[];
  readonly lain: readonly PanduanTerbaca[];
} {
  const pos = new Set(penugasan.map((p) => p.pelaksana));
  const milik = ({ untuk }: PanduanTerbaca): boolean =>
    typeof untuk === 'string' ? untuk === 'admin' && pegawai.admin : untuk.some((p) => pos.has(p));
  const { daftar } = dunia.naskah.panduan;
  return { saya: daftar.filter(milik), lain: daftar.filter((p) => !milik(p)) };
}
