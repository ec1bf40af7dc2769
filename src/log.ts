import { pino } from 'pino';

const log = pino(
  { base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination({ dest: 2, sync: true }),
);

/** Writes a fault with the code that the person saw. Addresses, names and numbers of people are never passed in. */
export function catatGalat(kode: string, galat: unknown): void {
  log.error({ kode, err: galat }, 'gangguan');
}

/** Says what a job of the program did; figures only. */
export function catatJob(nama: string, angka: Readonly<Record<string, number>>): void {
  log.info({ job: nama, ...angka }, 'job');
}

/** Says what the malware scanner found, or that it gives no verdict; never of whose file. */
export function catatPemindai(kabar: Readonly<Record<string, string>>): void {
  log.warn({ pemindai: kabar }, 'pemindai');
}
