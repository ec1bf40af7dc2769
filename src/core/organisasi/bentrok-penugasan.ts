import { tanggalPanjang } from '../waktu/tanggal.ts';
import type { Zona } from '../waktu/zona.ts';
import type { Organisasi } from './organisasi.ts';
import type { PenugasanTercatat } from './penugasan-tercatat.ts';
import { galat, peringatan, type Temuan } from './temuan.ts';

/**
 * Findings of one penugasan against the earlier entries of the same post. Two definitif at one time are refused;
 * a Plt. is refused while a definitif holds the post; a Plh. beside the definitif is what a Plh. is for (UU 30/2014
 * Ps 14), and two Plh. at one time are only told.
 */
export function bentrokPenugasan(organisasi: Organisasi, ke: number, zona: Zona): readonly Temuan[] {
  const ini = organisasi.penugasan[ke];
  if (!ini) return [];
  const lain = organisasi.penugasan
    .slice(0, ke)
    .filter((p) => p.jabatan === ini.jabatan && bersamaan(p, ini));
  const tempat = { daftar: 'penugasan', ke } as const;
  return lain.flatMap((p) => {
    const siapa = organisasi.pegawai.find((o) => o.id === p.orang)?.nama ?? p.orang;
    const kapan = p.sampai === null ? '' : ` sampai ${tanggalPanjang(p.sampai - 1, zona)}`;
    if (p.status === 'plh' && ini.status === 'plh') {
      return [peringatan(tempat, `Pada waktu yang sama ${siapa} juga Plh.${kapan}.`)];
    }
    if (p.status === 'plh' || ini.status === 'plh') return [];
    return [galat(tempat, `${kalimat(p, ini)} ${siapa} memegangnya${kapan}. Akhiri dulu penugasan itu.`)];
  });
}

/** Whether two appointments have an instant in common; ends are exclusive. */
export function bersamaan(a: PenugasanTercatat, b: PenugasanTercatat): boolean {
  const awal = Math.max(a.mulai, b.mulai);
  const akhir = Math.min(a.sampai ?? Infinity, b.sampai ?? Infinity);
  return awal < akhir;
}

function kalimat(lain: PenugasanTercatat, ini: PenugasanTercatat): string {
  if (lain.status === 'definitif' && ini.status === 'plt') {
    return 'Plt. hanya untuk jabatan yang kosong; pakai Plh. bila pejabatnya berhalangan.';
  }
  if (lain.status === 'plt' && ini.status === 'definitif') return 'Jabatan ini sedang dipegang Plt.';
  return lain.status === 'plt'
    ? 'Jabatan ini sudah punya Plt.'
    : 'Jabatan ini sudah punya pejabat definitif.';
}
