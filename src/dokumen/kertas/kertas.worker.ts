import { bukaMesin } from './mesin.ts';
import { bacaHuruf } from './huruf.ts';
import type { Hasil, Jawaban, Perintah, PerintahCetak } from './pesan.ts';

// Entry of the printing process. A process, not a thread: Typst computes in native code, and a thread that is inside
// native code can neither be ended nor let the program end (docs/decisions/0010-papers.md).
const [folder = ''] = process.argv.slice(2);
const mesin = bukaMesin(await bacaHuruf(folder));

process.on('message', (perintah: Perintah) => {
  if (perintah.jenis === 'paket') return mesin.pasang(perintah);
  const jawaban = jalankan(perintah);
  process.send?.({ ...jawaban, rss: process.memoryUsage.rss() } satisfies Jawaban);
});
// The program that started us is gone.
process.on('disconnect', () => process.exit(0));

function jalankan(tugas: PerintahCetak): Hasil {
  try {
    return mesin.cetak(tugas);
  } catch (error) {
    return { jenis: 'rusak', kalimat: String(error) };
  }
}
