import { catatGalat, catatJob } from '../log.ts';
import { kedaluwarsakan, type TenantJobs } from './kedaluwarsa.ts';

const SELANG = 10 * 60 * 1000;

/** The work of the program itself, beside the pages. */
export interface Jobs {
  /** Waits for a round under way, then starts no more. */
  readonly berhenti: () => Promise<void>;
}

/** Starts the rounds: one now, then every ten minutes. */
export function mulaiJobs(tenant: () => readonly TenantJobs[]): Jobs {
  let jalan: Promise<void> = Promise.resolve();
  const putar = async (): Promise<void> => {
    try {
      const banyak = await kedaluwarsakan(tenant());
      if (banyak > 0) catatJob('kedaluwarsa', { banyak });
    } catch (galat) {
      catatGalat('JOBS', galat);
    }
  };
  const timer = setInterval(() => {
    jalan = jalan.then(putar);
  }, SELANG);
  timer.unref();
  jalan = putar();
  return {
    berhenti: async () => {
      clearInterval(timer);
      await jalan;
    },
  };
}
