import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KertasError } from './kertas-error.ts';
import type { PaketTemplat } from './paket-templat.ts';
import type { Jawaban, PerintahCetak } from './pesan.ts';

/** Where the printing process and its fonts lie. */
export interface TempatKertas {
  /** The bundled entry of kertas.worker.ts. */
  readonly pekerja: URL;
  /** Folder with the TTF files and fonts.conf. */
  readonly huruf: URL;
}

const SENDIRI = 'Mesin cetak berhenti. Coba cetak sekali lagi.';

/** One printing process: takes one paper at a time; ended for good when it is too slow, too large or too old. */
export class JuruCetak {
  readonly #proses: ChildProcess;
  readonly #terpasang = new Set<string>();
  #hidup = true;
  #tugas = 0;
  #rss = 0;

  constructor({ pekerja, huruf }: TempatKertas) {
    const folder = fileURLToPath(huruf);
    this.#proses = fork(pekerja, [folder], {
      serialization: 'advanced',
      // Nothing of the program's own settings goes in: a template is text that anybody in the office may have edited.
      env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), SystemRoot: process.env['SystemRoot'] },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#proses.once('exit', () => (this.#hidup = false));
    this.#proses.once('error', () => (this.#hidup = false));
    this.#lepas();
  }

  /** False once the process is gone. */
  get hidup(): boolean {
    return this.#hidup;
  }

  /** Papers asked for so far, and the memory the process said it holds (bytes). */
  get beban(): { readonly tugas: number; readonly rss: number } {
    return { tugas: this.#tugas, rss: this.#rss };
  }

  /** Prints within `batas` ms. Rejects with KertasError when the process ends or has to be ended. */
  async cetak(paket: readonly PaketTemplat[], perintah: PerintahCetak, batas: number): Promise<Jawaban> {
    this.#tugas += 1;
    for (const satu of paket) this.#pasang(satu);
    this.#tahan();
    try {
      const jawaban = await this.#tanya(perintah, batas);
      this.#rss = jawaban.rss;
      return jawaban;
    } finally {
      this.#lepas();
    }
  }

  /** Ends the process at once. */
  bunuh(): void {
    this.#hidup = false;
    this.#proses.kill('SIGKILL');
  }

  #pasang(paket: PaketTemplat): void {
    if (this.#terpasang.has(paket.sidik)) return;
    this.#terpasang.add(paket.sidik);
    this.#proses.send({ jenis: 'paket', ...paket });
  }

  #tanya(perintah: PerintahCetak, batas: number): Promise<Jawaban> {
    return new Promise((done, fail) => {
      const usai = (): void => {
        clearTimeout(jam);
        this.#proses.off('message', terima).off('exit', mati).off('error', mati);
      };
      const terima = (jawaban: Jawaban): void => (usai(), done(jawaban));
      const mati = (): void => (usai(), fail(new KertasError('mesin', [SENDIRI])));
      const jam = setTimeout(() => {
        usai();
        this.bunuh();
        fail(new KertasError('waktu', [terlalu(perintah, batas)]));
      }, batas);
      this.#proses.once('message', terima).once('exit', mati).once('error', mati);
      this.#proses.send(perintah);
    });
  }

  // Between papers the process must not keep the program from ending.
  #lepas(): void {
    this.#proses.unref();
    this.#proses.channel?.unref();
  }

  #tahan(): void {
    this.#proses.ref();
    this.#proses.channel?.ref();
  }
}

function terlalu({ lembar }: PerintahCetak, batas: number): string {
  const nama = [...new Set(lembar.map((l) => `${l.templat}.typ`))].join(', ');
  return `${nama}: belum selesai dalam ${Math.round(batas / 1000)} detik; mungkin templatnya mengulang tanpa henti.`;
}
