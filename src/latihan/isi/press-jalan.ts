import type { Berkas } from '../../core/berkas/berkas.ts';
import { belumBernomor } from '../../core/berkas/register.ts';
import { kanonik } from '../../core/formulir/kanonik.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { KLASIFIKASI_BAWAAN, POLA_BAWAAN } from '../../core/organisasi/pola-nomor.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import { menitKantor } from '../../core/waktu/menit.ts';
import type { Alat } from '../../store/berkas/alat.ts';
import type { BarisPress, DokumenResmiBaru, PerintahPress, Press } from '../../store/berkas/press.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import type { Jalan } from '../jalan/jalankan.ts';
import type { Tekan, Teks } from '../jalan/rencana.ts';
import { gambarSyarat } from './gambar-syarat.ts';
import { type Penukar, perintahPress } from './perintah-press.ts';
import type { Permohonan } from './permohonan.ts';
import type { Penekan } from './penekan.ts';

/** One berkas, walked and ready to be pressed. */
export interface Tapak {
  readonly ke: number;
  readonly asal: Kantor;
  readonly permohonan: Permohonan;
  /** Civil day that the form bears. */
  readonly hari: number;
  readonly jalan: Jalan;
}

/** One press of a walk, and the berkas as stored so far. */
interface Langkah {
  readonly t: Tapak;
  readonly tekan: Tekan;
  readonly nomor: number;
  readonly berkas: Berkas | undefined;
}

/** Office minutes for which a pemohon who came is still at the counter. */
const DI_LOKET = 60;
const LEMBAR_BASAH = 'Lembar bertanda tangan';

/** The press that a page would have sent, with its contents sealed and its pictures drawn. */
export function pressJalan({ t, tekan, nomor, berkas }: Langkah, penekan: Penekan): Press {
  const { konteks, perintah } = tekan;
  const pemohon = { ...t.permohonan.pemohon, diLoket: diLoket(t, penekan) };
  return {
    berkas: berkas?.id ?? null,
    versi: null,
    kunci: `latihan-${t.ke}-${nomor}`,
    konteks,
    sumber: 'latihan',
    penomoran: {
      kantor: t.asal.id,
      awalan: t.asal.awalan,
      tahun: bagianHari(hariDari(konteks.saat, penekan.kalender.zona)).tahun,
    },
    ...(nomor === 0 ? { baris: baris(pemohon) } : {}),
    ...(perintah.jenis === 'tanda_tangan' && berkas
      ? { dokumenResmi: [formDitandatangani(t, nomor, berkas)] }
      : {}),
    ...register(tekan, penekan),
    perintah: async (alat) => [
      ...nomorTanda(alat, tekan, penekan),
      await perintahPress(perintah, penukar({ alat, t, tekan, pemohon }, penekan)),
    ],
  };
}

/** The register of the office that signs, written by the rule that a new office has. */
function register({ konteks }: Tekan, { kalender, organisasi }: Penekan): Pick<Press, 'register'> {
  if (konteks.pelaku.jenis !== 'pejabat') return {};
  const { penugasan } = konteks.pelaku;
  const unit = organisasi.kantor.find((k) => k.id === penugasan.kantor)?.awalan ?? penugasan.kantor;
  const { tahun } = bagianHari(hariDari(konteks.saat, kalender.zona));
  return {
    register: { kantor: penugasan.kantor, tahun, pola: POLA_BAWAAN, klasifikasi: KLASIFIKASI_BAWAAN, unit },
  };
}

/** Who signs binds the number in the same press. */
function nomorTanda(
  { berkas }: Alat,
  { perintah, konteks }: Tekan,
  { naskah }: Penekan,
): readonly PerintahPress[] {
  if (perintah.jenis !== 'tanda_tangan' || !berkas || konteks.pelaku.jenis !== 'pejabat') return [];
  const tanda = belumBernomor(naskah.sop.nilai, berkas, konteks.pelaku.penugasan);
  return tanda.map((t) => ({ jenis: 'nomori', tanda: t }));
}

function diLoket({ jalan }: Tapak, { kalender, kini }: Penekan): boolean {
  return menitKantor(kalender, jalan.tekan[0]?.konteks.saat ?? kini, kini) < DI_LOKET;
}

function baris({ nama, rt, rw, diLoket: menunggu, nik, noKk }: DataPemohon): BarisPress {
  return { namaPemohon: nama, rt, rw, kanal: 'loket', diLoket: menunggu, nik: [nik], noKk: [noKk] };
}

/** What the official signs, frozen as the pages freeze it. */
function formDitandatangani(
  { permohonan, jalan, hari }: Tapak,
  nomor: number,
  berkas: Berkas,
): DokumenResmiBaru {
  const isian = permohonan.isian(jalan.tekan[nomor]?.berkas.isianDulu.length ?? 0, hari);
  const isi = { nomor: berkas.nomor, form: permohonan.keperluan.form, isian: kanonik(isian) };
  return { jenis: 'form-ditandatangani', bytes: new TextEncoder().encode(JSON.stringify(isi)) };
}

interface BahanTukar {
  readonly alat: Alat;
  readonly t: Tapak;
  readonly tekan: Tekan;
  readonly pemohon: DataPemohon;
}

function penukar({ alat, t, tekan, pemohon }: BahanTukar, { naskah }: Penekan): Penukar {
  const teks = new Map(tekan.teks.map((x) => [x.rujukan.id, x]));
  const { alasan_kurang: alasan } = naskah.persyaratan.nilai;
  const siap = alasan.filter((a) => !a.tulis_sendiri);
  return {
    sop: naskah.sop.nilai,
    permohonan: t.permohonan,
    berkas: alat.berkas,
    tukar: (rujukan) => {
      const isi = teks.get(rujukan.id);
      if (!isi) throw new RangeError(`No content for ${rujukan.id}`);
      return alat.rujuk(kata(isi, { t, tekan, pemohon }));
    },
    gambar: async (syarat, ke) => {
      const judul = t.permohonan.syarat.find((s) => s.kunci === syarat)?.label ?? LEMBAR_BASAH;
      return alat.dokumen(await gambarSyarat(judul, ke));
    },
    alasan: t.ke % 3 === 0 ? null : (siap[t.ke % siap.length]?.kunci ?? null),
    alasanSendiri: alasan.find((a) => a.tulis_sendiri)?.kunci ?? '',
  };
}

/** The contents as pages expect them: the receiver is a name. */
function kata({ jenis, isi }: Teks, { t, tekan, pemohon }: Omit<BahanTukar, 'alat'>): unknown {
  if (jenis === 'pemohon') return pemohon;
  if (jenis !== 'penerima') return isi;
  const { perintah } = tekan;
  const hubungan =
    perintah.jenis === 'serahkan'
      ? perintah.hubungan
      : perintah.jenis === 'terima_map' && perintah.pembawa
        ? perintah.pembawa.hubungan
        : 'sendiri';
  const sendiri = hubungan === 'sendiri';
  return sendiri ? pemohon.nama : t.permohonan.serumah;
}
