import { kunjunganKini } from '../../core/berkas/berkas.ts';
import type { Posisi } from '../../core/berkas/posisi.ts';
import type { Perintah } from '../../core/berkas/perintah.ts';
import { KALIMAT } from './kalimat.ts';
import { sama } from './posisi-sama.ts';
import { type Bahan, oleh, pada } from './bahan.ts';
import type { Rancangan } from './rencana.ts';

const MENIT_SEHARI = 24 * 60;

/** The press that ends a berkas unfinished, where the plan wants it; undefined while it is not there yet. */
export function tutup(bahan: Bahan, saat: number): Rancangan | undefined {
  const { rencana, berkas, dunia } = bahan;
  const { tujuan } = rencana;
  if (tujuan.di !== 'tutup' || tujuan.sebab === 'selesai' || berkas.posisi.di === 'tutup') return undefined;
  const awal: Posisi = { di: 'langkah', langkah: dunia.sop.penerimaan.ke, bagian: 0 };
  if (!sama(berkas.posisi, rencana.tutupDari ?? awal)) return undefined;
  switch (tujuan.sebab) {
    case 'dibatalkan': {
      const lane = dunia.sop.luar_bagan.batalkan.pelaksana[0] ?? dunia.sop.penerimaan.pelaksana;
      return beralasan(bahan, 'batalkan', KALIMAT.batal, lane);
    }
    case 'ditolak':
      return beralasan(bahan, 'tolak', KALIMAT.tolak);
    case 'kedaluwarsa':
      return {
        perintah: { jenis: 'kedaluwarsakan' },
        oleh: 'sistem',
        teks: [],
        menit: menitSampai(bahan, saat),
      };
  }
}

function beralasan(
  bahan: Bahan,
  jenis: 'batalkan' | 'tolak',
  kalimat: readonly string[],
  lane?: string,
): Rancangan {
  const alasan = bahan.teks('alasan', bahan.acak.pilih(kalimat));
  const perintah: Perintah = { jenis, alasan: alasan.rujukan };
  const r = oleh(bahan, perintah, { menit: bahan.acak.bulat(3, 60), teks: [alasan] });
  return lane === undefined ? r : { ...r, oleh: pada(bahan, lane) };
}

/** Office minutes that surely cover the days of waiting: no office works longer in a day than the day has minutes. */
function menitSampai({ berkas, dunia }: Bahan, saat: number): number {
  const hari = dunia.sop.luar_bagan.kedaluwarsa.hari * MENIT_SEHARI * 60_000;
  const batas = (kunjunganKini(berkas)?.tiba ?? saat) + hari;
  for (let menit = 60; ; menit += 60) if (dunia.jam.tambah(saat, menit) >= batas) return menit;
}
