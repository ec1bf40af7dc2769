import type { Berkas } from '../../core/berkas/berkas.ts';
import { tersedia } from '../../core/berkas/tersedia.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { Unggahan } from '../../store/berkas/alat.ts';
import type { HasilTekan } from '../../store/berkas/press.ts';
import { LEMBAR } from '../kata/lembar.ts';
import { type Layar, lingkup } from '../layar.ts';
import { barisAntrean } from '../rute/tugas.tsx';
import type { BarisAntrean } from '../tampilan/antrean.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { kenaliLembar } from './kenali-lembar.ts';
import { type HalamanTerbaca, type LembarTerpilah, pilahTumpukan } from './pilah.ts';
import { tandaTanpaPindaian } from './yang-menunggu.ts';

/** One page of the stack, ready to be kept. */
export interface HalamanPindaian extends HalamanTerbaca {
  readonly unggahan: Unggahan;
}

/** What became of one sheet: stored with its berkas, or not and why. `asal`: the files and pages it came from. */
export interface HasilPindai {
  readonly asal: readonly string[];
  readonly baris: BarisAntrean | undefined;
  readonly gagal: string | undefined;
}

/** Who scans, and the key of the page that was posted: a second press of it changes nothing. */
export interface PelakuPindai {
  readonly milik: readonly PenugasanTercatat[];
  readonly idem: string;
}

/** Binds each sheet of a stack to its berkas and stores it, sheet by sheet: what fails stops nothing else. */
export async function simpanTumpukan(
  layar: Layar,
  pelaku: PelakuPindai,
  halaman: readonly HalamanPindaian[],
): Promise<readonly HasilPindai[]> {
  const { lembar, tanpaKode, bertindih } = pilahTumpukan(halaman);
  const hasil: HasilPindai[] = [];
  for (const l of lembar) hasil.push(await satu(layar, pelaku, l));
  const sisa = (h: HalamanPindaian, sebab: string): HasilPindai => ({
    asal: [h.asal],
    baris: undefined,
    gagal: sebab,
  });
  return [
    ...hasil,
    ...bertindih.map((h) => sisa(h, LEMBAR.duaLembar(2))),
    ...tanpaKode.map((h) => sisa(h, LEMBAR.tumpukanTakTerbaca)),
  ];
}

async function satu(
  layar: Layar,
  { milik, idem }: PelakuPindai,
  { token, halaman }: LembarTerpilah<HalamanPindaian>,
): Promise<HasilPindai> {
  const { dunia, kini } = layar;
  const asal = halaman.map((h) => h.asal);
  const dikenal = await dunia.berkas.cetakan.cariToken(token);
  const terbaca = dikenal && (await dunia.berkas.ambil(dikenal.berkas, lingkup(layar)));
  if (!terbaca) return { asal, baris: undefined, gagal: dikenal ? LEMBAR.kantorLain : LEMBAR.takDikenal };
  const { berkas } = terbaca;
  const baris = barisAntrean(layar, terbaca.baris);
  const sop = await dunia.berkas.naskah.sop(berkas.naskah.sop);
  const kenal = await kenaliLembar(layar, berkas, {
    qr: halaman.flatMap((h) => h.qr),
    kode: '',
    tulisTangan: false,
  });
  if (!kenal.ok) return { asal, baris, gagal: kenal.kalimat };
  const [tanda] = tandaTanpaPindaian(sop, berkas);
  const penugasan = milik.find((p) =>
    tersedia(sop, berkas, sebagai(p, kini)).some((t) => t.perintah === 'pindai'),
  );
  if (tanda === undefined || !penugasan) return { asal, baris, gagal: sebabTidak(berkas) };
  const hasil = await dunia.berkas.tekan({
    berkas: berkas.id,
    versi: berkas.versi,
    kunci: `${idem}.${token}`,
    konteks: sebagai(penugasan, kini),
    sumber: dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah: async (alat) => {
      // Pages in order: the last one bears the signatures and is what the berkas shows.
      const dokumen = [];
      for (const { unggahan } of halaman) dokumen.push(await alat.dokumen(unggahan));
      return dokumen.map((d) => ({ jenis: 'pindai' as const, tanda, dokumen: d, cetakan: kenal.cetakan }));
    },
  });
  return { asal, baris, gagal: gagal(hasil) };
}

/** A sheet of the right berkas that is not waited for: scanned already, or its turn has not come. */
function sebabTidak(berkas: Berkas): string {
  const dipindai = berkas.tandaTangan.some((t) => t.gugur === null && t.pindaian !== null);
  return dipindai ? LEMBAR.sudahDipindai : LEMBAR.belumGiliran;
}

function gagal(hasil: HasilTekan): string | undefined {
  if (hasil.hasil === 'berhasil') return undefined;
  return hasil.hasil === 'ditolak' ? hasil.penolakan.kalimat : LEMBAR.berubah;
}
