import { parentPort } from 'node:worker_threads';
import { gambarHalaman, hitungHalaman } from './pdf.ts';
import { cariQr } from './qr.ts';
import type { Jawaban, Tugas } from './tugas.ts';

// PDFium and the QR reader, outside the event loop: whoever sends them a hostile file stops this thread alone.
const port = parentPort;
if (!port) throw new Error('pekerja.worker is started by pekerja.ts');
const balas = (jawaban: Jawaban): void => port.postMessage(jawaban);
port.on('message', (tugas: Tugas) => void jawab(tugas).then(balas));

async function jawab(tugas: Tugas): Promise<Jawaban> {
  try {
    return { ok: true, hasil: await kerjakan(tugas) };
  } catch (error) {
    const sandi = error instanceof Error && /password/iu.test(error.message);
    return { ok: false, sebab: sandi ? 'sandi' : 'rusak' };
  }
}

function kerjakan(tugas: Tugas): Promise<unknown> {
  switch (tugas.jenis) {
    case 'hitung':
      return hitungHalaman(tugas.bytes);
    case 'halaman':
      return gambarHalaman(tugas.bytes, tugas.halaman, tugas.sisi);
    case 'qr':
      return cariQr(tugas.raster);
  }
}
