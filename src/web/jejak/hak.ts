import { lingkupJejak } from '../../core/monitor/kepala.ts';
import type { Layar } from '../layar.ts';

/** The kantor whose looks at personal data this person may read; undefined for none. */
export function lingkupJejakLayar({
  dunia,
  organisasi,
  penugasan,
  pegawai,
}: Pick<Layar, 'dunia' | 'organisasi' | 'penugasan' | 'pegawai'>): readonly string[] | undefined {
  const sop = dunia.naskah.sop.nilai;
  return lingkupJejak({ sop, kantor: organisasi.kantor, penugasan, admin: pegawai.admin });
}

/** Whether the page of looks opens for this person at all. */
export function bolehJejak({
  dunia,
  penugasan,
  pegawai,
}: Pick<Layar, 'dunia' | 'penugasan' | 'pegawai'>): boolean {
  const sop = dunia.naskah.sop.nilai;
  return lingkupJejak({ sop, kantor: [], penugasan, admin: pegawai.admin }) !== undefined;
}
