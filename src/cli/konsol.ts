import { createInterface } from 'node:readline/promises';
import type { Konsol } from './tanya-kantor.ts';

/** Whether somebody sits before this program and can answer. */
export function adaTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Lends the terminal to a conversation. Ctrl+C and Ctrl+D end it: the question is answered with null. */
export async function denganKonsol<T>(kerja: (konsol: Konsol) => Promise<T>): Promise<T> {
  const baris = createInterface({ input: process.stdin, output: process.stdout });
  const pergi = new Promise<null>((terima) => baris.once('close', () => terima(null)));
  baris.once('SIGINT', () => baris.close());
  try {
    return await kerja({
      tanya: (pertanyaan) => Promise.race([baris.question(pertanyaan), pergi]),
      katakan: (kalimat) => console.log(kalimat),
    });
  } finally {
    baris.close();
  }
}
