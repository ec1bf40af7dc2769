import type { IsiKantor } from './isi-kantor.ts';
import type { Organisasi } from './organisasi.ts';
import { berlaku, sebutan } from './penugasan.ts';

/** Appointments in force at an instant (epoch ms) that a file does not speak of: `Plh. X: name`. They stay. */
export function tetapBerlaku(isi: IsiKantor, hasil: Organisasi, saat: number): readonly string[] {
  const orang = new Map(hasil.pegawai.map((p) => [p.id, p]));
  return hasil.penugasan
    .filter((p) => berlaku(p, saat))
    .filter((p) => {
      const siapa = orang.get(p.orang)?.akun;
      return !isi.penugasan.some((i) => i.akun === siapa && i.jabatan === p.jabatan && i.status === p.status);
    })
    .map((p) => {
      const jabatan = hasil.jabatan.find((j) => j.id === p.jabatan)?.nama ?? p.jabatan;
      return `${sebutan(p.status, jabatan)}: ${orang.get(p.orang)?.nama ?? p.orang}`;
    });
}
