import { bacaDefinisi, type HasilDefinisi } from './kesalahan-definisi.ts';
import { bentukLembar, type LembarPendamping } from './lembar.skema.ts';

const skemaLembar = bentukLembar.superRefine((lembar, konteks) => {
  for (const [nama, butir] of Object.entries(lembar.centang)) {
    const kode = butir.map((b) => b.kode);
    const kembar = kode.find((k, i) => kode.indexOf(k) !== i);
    if (kembar === undefined) continue;
    const message = `Kode "${kembar}" dipakai dua kali.`;
    konteks.addIssue({ code: 'custom', path: ['centang', nama], message });
  }
});

/** Reads the definition of a companion sheet; `berkas` is its path for the messages. Never throws, tells every fault. */
export const bacaLembar = (nilai: unknown, berkas: string): HasilDefinisi<LembarPendamping> =>
  bacaDefinisi(skemaLembar, nilai, berkas);
