import { request as lewatHttp } from 'node:http';
import { request as lewatHttps } from 'node:https';
import type { JawabSaluran, PesanSiap, SaluranKirim } from './saluran.ts';

/** What a provider is sent: JSON, or fields of a form; `{nomor}`, `{nomor0}`, `{teks}` and `{id}` are filled in. */
export type IsiGerbang =
  | { readonly jenis: 'json'; readonly nilai: unknown }
  | { readonly jenis: 'form'; readonly pasangan: readonly (readonly [string, string])[] };

/** A provider of SMS or WhatsApp. The address comes from the settings alone, never from anything anybody typed. */
export interface PengaturanGerbang {
  readonly url: string;
  /** A header with the provider's token. */
  readonly kepala: readonly [nama: string, nilai: string] | null;
  readonly isi: IsiGerbang;
  /** The provider honours `Idempotency-Key`: what is not certain may be sent again. */
  readonly idempoten: boolean;
  readonly batas?: number;
}

const BATAS = 20_000;

/** A gateway over HTTP: 2xx is accepted, 4xx never will be, 5xx and no connection are tried again. */
export function saluranGerbang(atur: PengaturanGerbang): SaluranKirim {
  return { saluran: 'gerbang', kirim: (pesan) => kirim(atur, pesan) };
}

function kirim(atur: PengaturanGerbang, pesan: PesanSiap): Promise<JawabSaluran> {
  const { url, kepala, idempoten, batas = BATAS } = atur;
  const { tipe, isi } = badan(atur.isi, pesan);
  return new Promise((jawab) => {
    let tersambung = false;
    const minta = (new URL(url).protocol === 'https:' ? lewatHttps : lewatHttp)(url, {
      method: 'POST',
      // A connection of its own: on one kept open, a broken one is only noticed when the message is gone.
      agent: false,
      headers: {
        'Content-Type': tipe,
        'Content-Length': Buffer.byteLength(isi),
        'Idempotency-Key': pesan.id,
        ...(kepala ? { [kepala[0]]: kepala[1] } : {}),
      },
    });
    const habis = setTimeout(() => minta.destroy(new Error('no answer in time')), batas);
    const usai = (hasil: JawabSaluran): void => {
      clearTimeout(habis);
      jawab(hasil);
    };
    minta.once('socket', (soket) => {
      soket.once(new URL(url).protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        tersambung = true;
      });
    });
    minta.once('response', (r) => {
      r.resume();
      usai(arti(r.statusCode ?? 0, idempoten));
    });
    minta.once('error', () => {
      if (!tersambung) return usai({ jadi: 'belum', sebab: 'tak_tersambung', seluruh: true });
      return usai(
        idempoten
          ? { jadi: 'belum', sebab: 'terputus', seluruh: true }
          : { jadi: 'tak_pasti', sebab: 'terputus' },
      );
    });
    minta.end(isi);
  });
}

function arti(status: number, idempoten: boolean): JawabSaluran {
  const sebab = `kode/${status}` as const;
  if (status >= 200 && status < 300) return { jadi: 'terkirim' };
  // Somebody between us and the provider does not know what became of it.
  if ((status === 502 || status === 504) && !idempoten) return { jadi: 'tak_pasti', sebab };
  // A wrong token, a wrong address, too many at once: mended at the provider or in the settings, and nothing is lost.
  const semua = [401, 402, 403, 404, 405, 408, 425, 429].includes(status) || status >= 500 || status < 400;
  return semua ? { jadi: 'belum', sebab, seluruh: true } : { jadi: 'ditolak', sebab };
}

function badan(
  isi: IsiGerbang,
  { id, ke, teks }: PesanSiap,
): { readonly tipe: string; readonly isi: string } {
  const ganti: Readonly<Record<string, string>> = { nomor: ke, nomor0: ke.replace(/^62/u, '0'), teks, id };
  const penuhi = (pola: string): string =>
    pola.replaceAll(/\{(nomor0?|teks|id)\}/gu, (_, n: string) => ganti[n] ?? '');
  if (isi.jenis === 'form') {
    const pasangan = isi.pasangan.map(([nama, pola]): [string, string] => [nama, penuhi(pola)]);
    return { tipe: 'application/x-www-form-urlencoded', isi: new URLSearchParams(pasangan).toString() };
  }
  return { tipe: 'application/json', isi: JSON.stringify(isiJson(isi.nilai, penuhi)) };
}

/** Fills every string of a JSON value; what is filled in can never become another field. */
function isiJson(nilai: unknown, penuhi: (pola: string) => string): unknown {
  if (typeof nilai === 'string') return penuhi(nilai);
  if (Array.isArray(nilai)) return nilai.map((n: unknown) => isiJson(n, penuhi));
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([k, n]) => [k, isiJson(n, penuhi)]));
}
