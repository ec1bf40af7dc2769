import type { Kantor } from '../../core/organisasi/kantor.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { menitKantor } from '../../core/waktu/menit.ts';
import { periksaUnggahan } from '../../dokumen/unggahan.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import type { Alat, Unggahan } from '../../store/berkas/alat.ts';
import type { BarisPress } from '../../store/berkas/press.ts';
import type { BerkasTenant } from '../../store/berkas/store.ts';
import type { Jalan } from '../jalan/jalankan.ts';
import type { Tekan, Teks } from '../jalan/rencana.ts';
import { lembar } from './lembar.ts';
import { type Penukar, perintahPress } from './perintah-press.ts';
import type { Permohonan } from './permohonan.ts';

/** One berkas, walked and ready to be pressed. */
export interface Tapak {
  readonly ke: number;
  readonly asal: Kantor;
  readonly permohonan: Permohonan;
  readonly jalan: Jalan;
}

interface Penekan {
  readonly store: BerkasTenant;
  readonly naskah: NaskahKantor;
  readonly kalender: Kalender;
  readonly kini: number;
  readonly kabari?: ((selesai: number, semua: number) => void) | undefined;
}

/** Office minutes for which a pemohon who came is still at the counter. */
const DI_LOKET = 60;

/** Presses everything in the order of its time, so that numbers run as they would have. Each press has a key of its own. */
export async function tekanSemua(tapak: readonly Tapak[], penekan: Penekan): Promise<void> {
  const semua = tapak
    .flatMap((t) => t.jalan.tekan.map((tekan, nomor) => ({ t, tekan, nomor })))
    .sort((a, b) => a.tekan.konteks.saat - b.tekan.konteks.saat);
  const berkas = new Map<number, string>();
  const gambar = new Map<string, Promise<Unggahan>>();
  for (const [selesai, { t, tekan, nomor }] of semua.entries()) {
    const hasil = await penekan.store.tekan({
      berkas: berkas.get(t.ke) ?? null,
      versi: null,
      kunci: `latihan-${t.ke}-${nomor}`,
      konteks: tekan.konteks,
      sumber: 'latihan',
      penomoran: {
        kantor: t.asal.id,
        awalan: t.asal.awalan,
        tahun: bagianHari(hariDari(tekan.konteks.saat, penekan.kalender.zona)).tahun,
      },
      ...(nomor === 0 ? { baris: baris(t, penekan) } : {}),
      perintah: async (alat) => perintahPress(tekan.perintah, penukar({ alat, t, tekan, gambar }, penekan)),
    });
    if (hasil.hasil !== 'berhasil')
      throw new Error(
        `Training berkas ${t.ke}, press ${nomor} (${tekan.perintah.jenis}): ${JSON.stringify(hasil)}`,
      );
    berkas.set(t.ke, hasil.berkas.id);
    penekan.kabari?.(selesai + 1, semua.length);
  }
}

function baris({ permohonan: { pemohon }, jalan }: Tapak, { kalender, kini }: Penekan): BarisPress {
  const { tekan } = jalan;
  const masuk = tekan[0]?.konteks.saat ?? kini;
  return {
    namaPemohon: pemohon.nama,
    rt: pemohon.rt,
    rw: pemohon.rw,
    kanal: 'loket',
    diLoket: menitKantor(kalender, masuk, kini) < DI_LOKET,
    nik: [pemohon.nik],
    noKk: [pemohon.noKk],
  };
}

interface BahanTukar {
  readonly alat: Alat;
  readonly t: Tapak;
  readonly tekan: Tekan;
  readonly gambar: Map<string, Promise<Unggahan>>;
}

function penukar({ alat, t, tekan, gambar }: BahanTukar, { naskah }: Penekan): Penukar {
  const teks = new Map(tekan.teks.map((x) => [x.rujukan.id, x]));
  const { alasan_kurang: alasan } = naskah.persyaratan.nilai;
  const siap = alasan.filter((a) => a.tulis_sendiri !== true);
  return {
    sop: naskah.sop.nilai,
    permohonan: t.permohonan,
    berkas: alat.berkas,
    tukar: (rujukan) => {
      const isi = teks.get(rujukan.id);
      if (!isi) throw new RangeError(`No content for ${rujukan.id}`);
      return alat.rujuk(kata(isi, t, tekan));
    },
    gambar: async (syarat, ke) => {
      const judul = t.permohonan.syarat.find((s) => s.kunci === syarat)?.label ?? 'Lembar bertanda tangan';
      return alat.dokumen(await digambar(gambar, judul, ke));
    },
    alasan: t.ke % 3 === 0 ? null : (siap[t.ke % siap.length]?.kunci ?? null),
    alasanSendiri: alasan.find((a) => a.tulis_sendiri === true)?.kunci ?? '',
  };
}

/** The contents as pages expect them: the receiver is a name. */
function kata({ jenis, isi }: Teks, { permohonan: { pemohon } }: Tapak, { perintah }: Tekan): unknown {
  if (jenis !== 'penerima') return isi;
  const sendiri = perintah.jenis !== 'serahkan' || perintah.hubungan === 'sendiri';
  return sendiri ? pemohon.nama : (pemohon.wakil?.nama ?? `Keluarga ${pemohon.nama}`);
}

/** Each picture is drawn once; all pass the gate that uploads pass. */
function digambar(simpanan: Map<string, Promise<Unggahan>>, judul: string, ke: number): Promise<Unggahan> {
  const kunci = `${judul} ${ke}`;
  const ada = simpanan.get(kunci) ?? unggahan(`${kunci}.png`, lembar(judul, `UNGGAHAN ${ke}`));
  simpanan.set(kunci, ada);
  return ada;
}

async function unggahan(nama: string, bytes: Uint8Array): Promise<Unggahan> {
  const hasil = await periksaUnggahan(nama, bytes);
  if (!hasil.ok) throw new Error(hasil.kalimat);
  return hasil.unggahan;
}
