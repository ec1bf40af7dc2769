import { pelaksanaBertindak } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';
import type { Jabatan } from './jabatan.ts';
import type { Organisasi } from './organisasi.ts';
import { pejabatKini } from './pejabat-kini.ts';
import { galat, peringatan, type Temuan } from './temuan.ts';

/** Checks every jabatan: its kantor, its lane of the SOP, and whether somebody acts in it at an instant (epoch ms). */
export function periksaJabatan(sop: Sop, organisasi: Organisasi, saat: number): readonly Temuan[] {
  const bertindak = new Set(pelaksanaBertindak(sop).map((p) => p.kunci));
  return organisasi.jabatan.flatMap((j, ke) => {
    const salah = jabatanSalah(sop, organisasi, j);
    if (salah) return [galat({ daftar: 'jabatan', ke, bidang: salah.bidang }, salah.kalimat)];
    if (!bertindak.has(j.pelaksana) || pejabatKini(organisasi.penugasan, j.id, saat)) return [];
    return [
      peringatan({ daftar: 'jabatan', ke }, `${j.nama} belum ada pejabatnya. Tunjuk orang, Plh., atau Plt.`),
    ];
  });
}

interface Salah {
  readonly bidang: string;
  readonly kalimat: string;
}

function jabatanSalah(sop: Sop, organisasi: Organisasi, jabatan: Jabatan): Salah | undefined {
  const kantor = organisasi.kantor.find((k) => k.id === jabatan.kantor);
  if (!kantor) return { bidang: 'kantor', kalimat: `Kantor "${jabatan.kantor}" tidak ada.` };
  const lajur = sop.pelaksana.find((p) => p.kunci === jabatan.pelaksana);
  if (!lajur) {
    return { bidang: 'pelaksana', kalimat: `Pelaksana "${jabatan.pelaksana}" tidak ada di SOP.` };
  }
  if (lajur.unit === kantor.unit) return undefined;
  return {
    bidang: 'pelaksana',
    kalimat: `Pelaksana "${lajur.kunci}" milik unit ${lajur.unit}, sedangkan ${kantor.nama} unit ${kantor.unit}.`,
  };
}
