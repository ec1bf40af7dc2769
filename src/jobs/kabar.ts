import { JAM } from '../core/waktu/saat.ts';
import type { CaraKabar, KantorKabar } from '../kabar/kantor-kabar.ts';
import { catatGalat, catatJob } from '../log.ts';
import { bagikan } from './kabar-bagi.ts';
import { ingatkan } from './kabar-ingat.ts';
import { kirimKabar } from './kabar-kirim.ts';
import type { Jobs } from './jobs.ts';

/** Soon enough for who stands at the counter, seldom enough to be no load. */
const SELANG = 15_000;

/** Tells the pemohon: a round now, then every quarter of a minute. Reminders are looked for once an hour. */
export function mulaiKabar(kantor: () => readonly KantorKabar[], cara: CaraKabar): Jobs {
  let lanjut = true;
  let diingatkan = 0;
  const putar = async (): Promise<void> => {
    const ingat = Date.now() - diingatkan >= JAM;
    if (ingat) diingatkan = Date.now();
    for (const k of kantor()) {
      try {
        if (!lanjut) return;
        await putaranKabar(k, cara, { ingat, lanjut: () => lanjut });
      } catch (galat) {
        catatGalat('KABAR', galat);
      }
    }
  };
  let jalan = putar();
  const timer = setInterval(() => {
    jalan = jalan.then(putar);
  }, SELANG);
  timer.unref();
  return {
    berhenti: async () => {
      lanjut = false;
      clearInterval(timer);
      await jalan;
    },
  };
}

/** One round of one office: reminders where asked for, the outbox shared out, what is due sent. */
export async function putaranKabar(
  kantor: KantorKabar,
  cara: CaraKabar,
  { ingat, lanjut }: { readonly ingat: boolean; readonly lanjut?: () => boolean },
): Promise<void> {
  const diingatkan = ingat ? await ingatkan(kantor, cara) : 0;
  const dibagi = await bagikan(kantor, cara);
  const kirim = await kirimKabar(kantor, cara, lanjut);
  if (diingatkan + dibagi + kirim.terkirim + kirim.tertunda + kirim.gagal > 0)
    catatJob('kabar', { diingatkan, dibagi, ...kirim });
}
