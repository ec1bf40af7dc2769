import type { Berkas } from './berkas.ts';
import type { Konteks } from './konteks.ts';
import type { Penulis } from './penulis.ts';

/** One person in two posts of a berkas is allowed, and logged once per person: the four-eyes check fell together. */
export function rangkapJabatan(awal: Berkas, { pelaku }: Konteks, tulis: Penulis): void {
  if (pelaku.jenis !== 'pejabat' || !tulis.peristiwa().some((p) => p.jenis === 'berpindah')) return;
  const { orang, pelaksana } = pelaku.penugasan;
  const lain = awal.kunjungan.some(
    (k) => k.selesai !== null && k.dibukaOleh === orang && k.penanggung?.pelaksana !== pelaksana,
  );
  const sudah = awal.penyimpangan.some(
    (p) => p.perihal === 'rangkap_jabatan' && p.oleh.jenis === 'pejabat' && p.oleh.orang === orang,
  );
  if (!lain || sudah) return;
  // The step in which it happened, not the one to which this press moved the berkas.
  const langkah = awal.posisi.di === 'langkah' ? awal.posisi.langkah : null;
  tulis.tulis({ jenis: 'menyimpang', perihal: 'rangkap_jabatan', langkah, alasan: null });
}
