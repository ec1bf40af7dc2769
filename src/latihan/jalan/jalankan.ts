import { type Berkas, kunjunganKini } from '../../core/berkas/berkas.ts';
import { decide } from '../../core/berkas/decide.ts';
import type { Konteks } from '../../core/berkas/konteks.ts';
import { acakan } from './acakan.ts';
import { type Bahan, oleh, type Sisa } from './bahan.ts';
import { sama } from './posisi-sama.ts';
import { rancang } from './rancang.ts';
import { catat } from './rancang-catat.ts';
import { tutup } from './rancang-tutup.ts';
import type { Dunia, Rancangan, Rencana, Tekan } from './rencana.ts';
import { rujuk } from './rujuk.ts';

/** A walk: its presses in order, the state it ends in, and the instant (epoch ms) of its last press. */
export interface Jalan {
  readonly tekan: readonly Tekan[];
  readonly berkas: Berkas;
  readonly selesai: number;
}

const TERBANYAK = 500;

/** Walks the core to a wanted situation. @throws RangeError when the plan cannot be met or the core refuses a press. */
export function jalankan(dunia: Dunia, rencana: Rencana): Jalan {
  const acak = acakan(rencana.seed);
  const sisa: Sisa = {
    tidak: { ...rencana.tidak },
    kembali: { ...rencana.kembali },
    tarik: { ...rencana.tarik },
    koreksi: rencana.koreksi ?? 0,
    versi: 0,
  };
  const buat = dunia.rujuk ?? rujuk;
  const teks: Bahan['teks'] = (jenis, isi) => ({ rujukan: buat(jenis, isi), jenis, isi });

  const tekan: Tekan[] = [];
  let saat = rencana.mulai;
  const press = (berkas: Berkas | null, r: Rancangan): Berkas => {
    saat = tekan.length === 0 ? saat : dunia.jam.tambah(saat, r.menit);
    const konteks = konteksnya(dunia, r, saat);
    const hasil = decide(dunia.sop, berkas, r.perintah, konteks);
    if (!hasil.ok) throw new RangeError(`${r.perintah.jenis}: ${hasil.penolakan.kode} (${rencana.berkas})`);
    const { peristiwa } = hasil;
    tekan.push({ perintah: r.perintah, konteks, teks: r.teks, peristiwa, berkas: hasil.berkas });
    return hasil.berkas;
  };

  let berkas = press(null, catat({ dunia, rencana, teks }));
  for (let n = 0; n < TERBANYAK; n += 1) {
    const bahan: Bahan = { dunia, rencana, sisa, acak, berkas, teks };
    const penutup = terpenuhi(sisa) ? tutup(bahan, saat) : undefined;
    if (!penutup && terpenuhi(sisa) && sama(berkas.posisi, rencana.tujuan)) {
      const akhir = rencana.dibuka === true && belumDibuka(berkas);
      if (akhir) berkas = press(berkas, oleh(bahan, { jenis: 'buka' }, { menit: 1 }));
      return { tekan, berkas, selesai: saat };
    }
    berkas = press(berkas, penutup ?? rancang(bahan));
  }
  throw new RangeError(`The plan of berkas ${rencana.berkas} does not end within ${TERBANYAK} presses`);
}

/** The walk whose last press lies as late as it can before `kini`: for an office that looks lived-in today. */
export function jalankanHingga(dunia: Dunia, rencana: Rencana, kini: number): Jalan {
  let mulai = rencana.mulai;
  let terbaik: Jalan | undefined;
  for (let n = 0; n < 6; n += 1) {
    const percobaan = jalankan(dunia, { ...rencana, mulai: dunia.jam.tambah(mulai, 0) });
    if (percobaan.selesai <= kini && (!terbaik || percobaan.selesai > terbaik.selesai)) terbaik = percobaan;
    if (percobaan.selesai === kini) break;
    mulai += kini - percobaan.selesai;
  }
  return terbaik ?? jalankan(dunia, rencana);
}

function konteksnya(dunia: Dunia, { oleh: siapa }: Rancangan, saat: number): Konteks {
  if (siapa === 'sistem') return { saat, pelaku: { jenis: 'sistem' } };
  return { saat, pelaku: { jenis: 'pejabat', penugasan: dunia.petugas(siapa, saat) } };
}

/** Whether all that the plan wanted on the way has happened. */
function terpenuhi(sisa: Sisa): boolean {
  const habis = (daftar: Record<number, number>): boolean => Object.values(daftar).every((n) => n <= 0);
  return habis(sisa.tidak) && habis(sisa.kembali) && habis(sisa.tarik) && sisa.koreksi <= 0;
}

function belumDibuka(berkas: Berkas): boolean {
  const visit = kunjunganKini(berkas);
  return visit !== undefined && visit.dibuka === null && visit.jenis !== 'tunggu';
}
