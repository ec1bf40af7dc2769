import { type JangkauanAduan, jangkauanAduan } from '../../core/organisasi/pembaca-aduan.ts';
import type { Layar } from '../layar.ts';

/** Whose complaints this person may read, by the appointments in force. */
export function jangkauan({
  dunia,
  organisasi,
  pegawai,
  penugasan,
}: Pick<Layar, 'dunia' | 'organisasi' | 'pegawai' | 'penugasan'>): JangkauanAduan {
  return jangkauanAduan(dunia.naskah.sop.nilai, organisasi.kantor, { admin: pegawai.admin, penugasan });
}
