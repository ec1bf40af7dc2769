import type { TempatKertas } from './juru-cetak.ts';

/** Where the printing process and its fonts lie beside an entry of the bundle: pass its `import.meta.url`. */
export function tempatKertas(entri: string): TempatKertas {
  return { pekerja: new URL('./kertas.worker.js', entri), huruf: new URL('./huruf/', entri) };
}
