import { bagianHari, hariDari, hariDariIso, isoDariHari, awalHari } from '../waktu/hari.ts';
import type { Zona } from '../waktu/zona.ts';
import type { Organisasi } from './organisasi.ts';
import type { PenugasanTercatat } from './penugasan-tercatat.ts';
import { bentrokPenugasan } from './bentrok-penugasan.ts';
import { galat, peringatan, type Temuan } from './temuan.ts';

/** Checks every penugasan by itself and against the earlier ones of its post; dates are said in this zone. */
export function periksaPenugasan(organisasi: Organisasi, zona: Zona): readonly Temuan[] {
  return organisasi.penugasan.flatMap((p, ke) => [
    ...satu(organisasi, { p, ke }, zona),
    ...bentrokPenugasan(organisasi, ke, zona),
  ]);
}

interface Ini {
  readonly p: PenugasanTercatat;
  readonly ke: number;
}

function satu(organisasi: Organisasi, { p, ke }: Ini, zona: Zona): readonly Temuan[] {
  const tempat = (bidang: string) => ({ daftar: 'penugasan', ke, bidang }) as const;
  const temuan: Temuan[] = [];
  const jabatan = organisasi.jabatan.find((j) => j.id === p.jabatan);
  if (!jabatan) temuan.push(galat(tempat('jabatan'), `Jabatan "${p.jabatan}" tidak ada.`));
  if (jabatan && (jabatan.kantor !== p.kantor || jabatan.pelaksana !== p.pelaksana)) {
    temuan.push(galat(tempat('jabatan'), 'Kantor atau pelaksana penugasan berbeda dari jabatannya.'));
  }
  if (!organisasi.pegawai.some((o) => o.id === p.orang)) {
    temuan.push(galat(tempat('orang'), `Pegawai "${p.orang}" tidak ada.`));
  }
  // A revocation may fall before the start: the appointment then never came into force.
  if (p.sampai !== null && p.sampai <= p.mulai && p.dicabut === null) {
    temuan.push(galat(tempat('sampai'), 'Tanggal akhir lebih dulu daripada tanggal mulai.'));
  }
  return p.status === 'definitif' ? temuan : [...temuan, ...sementara({ p, ke }, zona)];
}

/** What an acting appointment needs more (UU 30/2014 Ps 14): a written order and an end. */
function sementara({ p, ke }: Ini, zona: Zona): readonly Temuan[] {
  const tempat = (bidang: string) => ({ daftar: 'penugasan', ke, bidang }) as const;
  const temuan: Temuan[] = [];
  if (p.surat === null || p.surat.nomor.trim() === '') {
    temuan.push(galat(tempat('surat'), 'Isi nomor dan tanggal surat perintah untuk Plh. atau Plt.'));
  } else if (hariDariIso(p.surat.tanggal) === undefined) {
    temuan.push(galat(tempat('surat'), 'Isi tanggal surat perintah, misalnya 2026-11-24.'));
  }
  if (p.sampai === null) {
    return [...temuan, galat(tempat('sampai'), 'Isi tanggal akhir untuk Plh. atau Plt.')];
  }
  if (p.status === 'plt' && p.sampai > tigaBulanSesudah(p.mulai, zona)) {
    temuan.push(
      peringatan(tempat('sampai'), 'Plt. ini lebih dari 3 bulan. Biasanya 3 bulan, lalu diperpanjang.'),
    );
  }
  return temuan;
}

/** The same day three months on; a day that the month lacks becomes its last day. */
export function tigaBulanSesudah(saat: number, zona: Zona): number {
  const hari = hariDari(saat, zona);
  const { tanggal, bulan, tahun } = bagianHari(hari);
  const ke = bulan - 1 + 3;
  const awalBulan = hariDariIso(
    `${tahun + Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, '0')}-01`,
  );
  if (awalBulan === undefined) throw new RangeError(`no date three months after ${isoDariHari(hari)}`);
  const calon = awalBulan + tanggal - 1;
  const tetap = bagianHari(calon).bulan === (ke % 12) + 1;
  return awalHari(tetap ? calon : calon - bagianHari(calon).tanggal, zona);
}
