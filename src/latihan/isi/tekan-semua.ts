import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Penekan } from './penekan.ts';
import { pressJalan, type Tapak } from './press-jalan.ts';

/**
 * Presses everything in the order of its time, so that numbers run as they would have. Each press has a key of its own:
 * what an interrupted run has stored is not stored again. Rejects when the store refuses a press.
 */
export async function tekanSemua(tapak: readonly Tapak[], penekan: Penekan): Promise<void> {
  const { store, kabari, jamPada } = penekan;
  const semua = tapak
    .flatMap((t) => t.jalan.tekan.map((tekan, nomor) => ({ t, tekan, nomor })))
    .sort((a, b) => a.tekan.konteks.saat - b.tekan.konteks.saat);
  const terkini = new Map<number, Berkas>();
  try {
    for (const [selesai, { t, tekan, nomor }] of semua.entries()) {
      jamPada?.(tekan.konteks.saat);
      const hasil = await store.tekan(pressJalan({ t, tekan, nomor, berkas: terkini.get(t.ke) }, penekan));
      if (hasil.hasil !== 'berhasil') {
        const sebab = hasil.hasil === 'ditolak' ? hasil.penolakan.kalimat : hasil.hasil;
        throw new Error(`Training berkas ${t.ke}, press ${nomor} (${tekan.perintah.jenis}): ${sebab}`);
      }
      terkini.set(t.ke, hasil.berkas);
      kabari?.(selesai + 1, semua.length);
    }
  } finally {
    jamPada?.(null);
  }
}
