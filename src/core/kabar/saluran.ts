import type { DataPemohon } from '../berkas/data-pemohon.ts';
import { bacaSurel } from './alamat-surel.ts';
import type { Kabar } from './kabar.ts';
import { nomorWa } from './nomor-wa.ts';

/** One way that a piece of news goes; one that is not gone says why. */
export interface JalurKabar {
  readonly saluran: 'tangan' | 'email' | 'gerbang';
  readonly keadaan: 'menunggu' | 'dilewati';
  readonly sebab: 'berhenti' | 'disampaikan' | 'latihan' | null;
}

/** What is known when news is shared out. */
export interface BahanJalur {
  readonly kabar: Pick<Kabar, 'disampaikan'>;
  readonly pemohon: Pick<DataPemohon, 'bolehWa' | 'telepon' | 'bolehEmail' | 'email'>;
  /** Channels that this program is set up with. */
  readonly ada: { readonly email: boolean; readonly gerbang: boolean };
  readonly latihan: boolean;
  readonly berhenti: boolean;
}

/**
 * By which channels this pemohon is told: only those agreed to. Who was told by an official is not told a second time by
 * the same means. A training office's people are invented and their numbers may be somebody's: no machine writes to them.
 */
export function jalurKabar({ kabar, pemohon, ada, latihan, berhenti }: BahanJalur): readonly JalurKabar[] {
  const jalur = (
    saluran: JalurKabar['saluran'],
    sebab: Exclude<JalurKabar['sebab'], 'berhenti'>,
  ): JalurKabar => {
    const henti = berhenti ? 'berhenti' : sebab;
    return { saluran, keadaan: henti === null ? 'menunggu' : 'dilewati', sebab: henti };
  };
  const wa = pemohon.bolehWa && nomorWa(pemohon.telepon) !== undefined;
  const surel = pemohon.bolehEmail && bacaSurel(pemohon.email) !== undefined;
  const semua: JalurKabar[] = [];
  if (wa && ada.gerbang && !latihan && kabar.disampaikan !== 'whatsapp') semua.push(jalur('gerbang', null));
  else if (wa) semua.push(jalur('tangan', kabar.disampaikan === null ? null : 'disampaikan'));
  if (surel && (ada.email || latihan)) semua.push(jalur('email', latihan ? 'latihan' : null));
  return semua;
}
