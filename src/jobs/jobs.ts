import { catatGalat, catatJob } from '../log.ts';
import { sapuSemua } from './sapu.ts';
import { kedaluwarsakan, type TenantJobs } from './kedaluwarsa.ts';

const SELANG = 10 * 60 * 1000;
/** Sweeping reads every shelf, so it is done four times a day. */
const SELANG_SAPU = 6 * 60 * 60 * 1000;

/** The work of the program itself, beside the pages. */
export interface Jobs {
  /** Waits for a round under way, then starts no more. */
  readonly berhenti: () => Promise<void>;
}

/** Starts the rounds: one now, then every ten minutes. */
export function mulaiJobs(tenant: () => readonly TenantJobs[]): Jobs {
  let jalan: Promise<void> = Promise.resolve();
  let disapu = 0;
  const putar = async (): Promise<void> => {
    try {
      const banyak = await kedaluwarsakan(tenant());
      if (banyak > 0) catatJob('kedaluwarsa', { banyak });
      if (Date.now() - disapu < SELANG_SAPU) return;
      disapu = Date.now();
      const sapuan = await sapuSemua(tenant(), disapu);
      if (Object.values(sapuan).some((n) => n > 0)) catatJob('sapu', sapuan);
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
