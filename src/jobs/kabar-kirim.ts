import { bacaSurel } from '../core/kabar/alamat-surel.ts';
import { judulKabar } from '../core/kabar/judul.ts';
import { kalimatKabar } from '../core/kabar/kalimat.ts';
import { nomorWa } from '../core/kabar/nomor-wa.ts';
import { tenangSampai } from '../core/kabar/tenang.ts';
import { HARI, JAM, MENIT } from '../core/waktu/saat.ts';
import type { CaraKabar, KantorKabar } from '../kabar/kantor-kabar.ts';
import type { JawabSaluran, PesanSiap, SaluranKirim } from '../kabar/saluran.ts';
import { bahanKalimat } from '../kabar/teks-kabar.ts';
import { catatGalat } from '../log.ts';
import type { BarisKabar } from '../store/kabar/baris-kabar.ts';
import type { HasilKirim } from '../store/kabar/kabar-store.ts';
import { pemohonKini } from './kabar-bagi.ts';

/** Longer than any channel takes for one message: whoever has not written the end by then is dead. */
export const TENGGAT_KIRIM = 5 * MENIT;
/** News older than this is none any more. */
export const UMUR_KABAR = 7 * HARI;
/** Waiting (ms) after the first, second … refusal; the last for all further ones. */
const TUNDA = [MENIT, 2 * MENIT, 5 * MENIT, 15 * MENIT, 30 * MENIT, JAM, 2 * JAM, 4 * JAM] as const;

/** A channel that is down is asked again this soon (one message a round, so it is no load): then all that waits goes. */
const TUNDA_SALURAN = 15 * MENIT;

/** What a round did, in figures. */
export interface RingkasanKirim {
  readonly terkirim: number;
  readonly tertunda: number;
  readonly gagal: number;
}

/**
 * Sends what is due on every channel, one after the other; a channel that is down is left until the next round. Nothing
 * is sent in the quiet hours, and nothing ever of a training office. `lanjut` false: no further one is begun.
 */
export async function kirimKabar(
  kantor: KantorKabar,
  { saluran, tenang }: CaraKabar,
  lanjut: () => boolean = () => true,
): Promise<RingkasanKirim> {
  const jumlah = { terkirim: 0, tertunda: 0, gagal: 0 };
  const { kabar } = kantor.berkas;
  await kabar.habisWaktu(UMUR_KABAR);
  if (kantor.tenant.latihan || tenangSampai(tenang, kantor.jam(), kantor.kalender.zona) !== undefined)
    return jumlah;
  for (const s of saluran) {
    let hidup = true;
    while (hidup && lanjut()) {
      const baris = await kabar.ambil(s.saluran, TENGGAT_KIRIM);
      if (!baris) break;
      const { hasil, putus } = await cobaKirim(kantor, s, baris);
      await kabar.catat(baris, hasil);
      hidup = !putus;
      if (hasil.jadi === 'terkirim') jumlah.terkirim += 1;
      else if (hasil.jadi === 'menunggu') jumlah.tertunda += 1;
      else if (hasil.jadi !== 'dilewati') jumlah.gagal += 1;
    }
  }
  return jumlah;
}

interface Percobaan {
  readonly hasil: HasilKirim;
  /** Nothing else would get through on this channel now. */
  readonly putus: boolean;
}

async function cobaKirim(kantor: KantorKabar, s: SaluranKirim, baris: BarisKabar): Promise<Percobaan> {
  if (await kantor.berkas.kabar.berhentiPada(baris.berkas))
    return { hasil: { jadi: 'dilewati', sebab: 'berhenti' }, putus: false };
  const pesan = await siapkan(kantor, s, baris).catch((galat: unknown) => {
    catatGalat('KABAR', galat);
    return 'gagal' as const;
  });
  // Nothing left here: it is certain that nobody was told, and those behind it do not wait.
  if (pesan === 'gagal')
    return {
      hasil: hasilDari(
        { jadi: 'belum', sebab: 'tak_terbaca', seluruh: false },
        kantor.jam(),
        baris.percobaan,
      ),
      putus: false,
    };
  if (!pesan) return { hasil: { jadi: 'dilewati', sebab: 'tanpa_tujuan' }, putus: false };
  const jawab = await s.kirim(pesan);
  return {
    hasil: hasilDari(jawab, kantor.jam(), baris.percobaan),
    putus: jawab.jadi === 'belum' && jawab.seluruh,
  };
}

/** The words as they were true at the event, to the address that the pemohon has now; undefined: there is none. */
async function siapkan(
  kantor: KantorKabar,
  { saluran }: SaluranKirim,
  baris: BarisKabar,
): Promise<PesanSiap | undefined> {
  const berkas = (await kantor.berkas.ambil(baris.berkas, 'sistem'))?.berkas;
  if (!berkas) return undefined;
  const pemohon = await pemohonKini(kantor.berkas, berkas);
  const ke =
    saluran === 'email'
      ? pemohon.bolehEmail && bacaSurel(pemohon.email)
      : pemohon.bolehWa && nomorWa(pemohon.telepon);
  if (!ke) return undefined;
  const bahan = await bahanKalimat(kantor, berkas, await kantor.organisasi.baca());
  return {
    id: baris.id,
    ke,
    subjek: judulKabar(baris.isi, bahan.nomor),
    teks: kalimatKabar(baris.isi, bahan),
    berhenti: bahan.tautan === null ? null : `${bahan.tautan}/berhenti`,
    kantor: bahan.kantor(baris.kantor)?.nama ?? kantor.tenant.nama,
  };
}

function hasilDari(jawab: JawabSaluran, kini: number, percobaan: number): HasilKirim {
  switch (jawab.jadi) {
    case 'terkirim':
      return jawab;
    case 'tak_pasti':
      return jawab;
    case 'ditolak':
      return { jadi: 'gagal', sebab: jawab.sebab };
    case 'belum': {
      const tunda = TUNDA[Math.min(percobaan, TUNDA.length) - 1] ?? MENIT;
      const paling = jawab.seluruh ? TUNDA_SALURAN : tunda;
      return { jadi: 'menunggu', sebab: jawab.sebab, siap: kini + Math.min(tunda, paling) };
    }
  }
}
