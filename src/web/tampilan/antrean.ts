import type { SebabPindah } from '../../core/berkas/peristiwa.ts';
import type { JenisKunjungan, Posisi, Tempat } from '../../core/berkas/posisi.ts';
import { jalan } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Jam } from '../../core/waktu/jam.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import type { DisposisiMasuk } from '../../store/berkas/disposisi-masuk.ts';
import { alamat } from '../alamat.ts';
import { KATA_JALUR } from '../kata/jalur.ts';
import { TUGAS } from '../kata/tugas.ts';
import type { BarisBerkasProps } from '../komponen/BarisBerkas.tsx';
import type { KelompokBerkas } from '../komponen/DaftarBerkas.tsx';
import { BOBOT_SIFAT, disposisiBaris } from './disposisi-masuk.ts';
import { jalurPosisi, langkahKini } from './jalur.ts';
import { statusBerkas } from './status.ts';
import { jamKunjungan, kapan, katakanSisa } from './waktu.ts';

/** One berkas in a list, from its row alone: no event is read for a list. */
export interface BarisAntrean {
  readonly id: string;
  readonly nomor: string | null;
  readonly nama: string;
  /** The service in words. */
  readonly keperluan: string;
  readonly posisi: Posisi;
  readonly penanggung: Tempat | null;
  readonly kunjungan: JenisKunjungan | null;
  readonly sebab: SebabPindah | null;
  readonly putaran: number;
  readonly tiba: number;
  readonly dibuka: number | null;
  readonly baku: number | null;
  readonly diLoket: boolean;
  /** Written down from a pad of numbered paper, later than it happened. */
  readonly dariKertas: boolean;
  /** What waits for an answer from the post whose list this is. */
  readonly disposisi?: DisposisiMasuk | undefined;
}

export interface BahanAntrean {
  readonly sop: Sop;
  readonly kalender: Kalender;
  readonly kini: number;
  readonly href: (baris: BarisAntrean) => string;
  readonly terpilih?: string | undefined;
  /** Where a row's preview is, in lists that show one. */
  readonly hrefIntip?: ((baris: BarisAntrean) => string) | undefined;
}

/** The clock of a row; undefined while no SOP clock runs. */
export function jamBaris(
  baris: BarisAntrean,
  { kalender, kini }: Pick<BahanAntrean, 'kalender' | 'kini'>,
): Jam | undefined {
  return jamKunjungan(
    { tiba: baris.tiba, dibuka: baris.dibuka, selesai: null, baku: baris.baku },
    kalender,
    kini,
  );
}

/** What is late, then what was sent as urgent; least time left first; on a tie, who waits at the counter; then who came
 * first (ux.md §3.1). */
export function urutkan(
  baris: readonly BarisAntrean[],
  bahan: Pick<BahanAntrean, 'kalender' | 'kini'>,
): readonly BarisAntrean[] {
  const jam = new Map(baris.map((b) => [b.id, jamBaris(b, bahan)]));
  const sisa = new Map(baris.map((b) => [b.id, jam.get(b.id)?.sisa ?? Number.POSITIVE_INFINITY]));
  const dahulu = (b: BarisAntrean): number =>
    jam.get(b.id)?.lewat ? 3 : BOBOT_SIFAT[b.disposisi?.sifat ?? 'biasa'];
  return [...baris].sort((a, b) => {
    const mendesak = dahulu(b) - dahulu(a);
    if (mendesak !== 0) return mendesak;
    const beda = Math.round(sisa.get(a.id) ?? 0) - Math.round(sisa.get(b.id) ?? 0);
    if (Number.isFinite(beda) && beda !== 0) return beda;
    return Number(b.diLoket) - Number(a.diLoket) || a.tiba - b.tiba;
  });
}

/** The rows in the groups of the task box, each in its order; empty groups are left to the component. */
export function kelompokkan(baris: readonly BarisAntrean[], bahan: BahanAntrean): readonly KelompokBerkas[] {
  const urut = urutkan(baris, bahan);
  const milik = new Map<string, BarisBerkasProps[]>();
  for (const b of urut) {
    const kunci = kelompok(b, bahan);
    milik.set(kunci, [...(milik.get(kunci) ?? []), barisProps(b, bahan)]);
  }
  return KELOMPOK.map((k) => ({ ...k, baris: milik.get(k.id) ?? [] }));
}

const KELOMPOK: readonly Omit<KelompokBerkas, 'baris'>[] = [
  { id: 'lewat', judul: TUGAS.kelompok.lewat, ikon: 'clock', lewat: true },
  { id: 'beritahu', judul: TUGAS.kelompok.beritahu, ikon: 'message-circle' },
  { id: 'baru', judul: TUGAS.kelompok.baru },
  { id: 'kembali', judul: TUGAS.kelompok.kembali, ikon: 'corner-up-left' },
  { id: 'tunggu', judul: TUGAS.kelompok.tunggu, ikon: 'footprints' },
  { id: 'titipan', judul: TUGAS.kelompok.titipan, ikon: 'inbox' },
];

function kelompok(b: BarisAntrean, bahan: BahanAntrean): string {
  if (b.posisi.di === 'titipan') return 'titipan';
  if (b.kunjungan === 'tunggu') return 'tunggu';
  if (jamBaris(b, bahan)?.lewat) return 'lewat';
  if (b.kunjungan === 'beritahu') return 'beritahu';
  const kembali = b.sebab === 'kembali' || b.sebab === 'tidak' || b.sebab === 'tarik' || b.putaran > 1;
  return kembali || b.posisi.di === 'penerimaan' ? 'kembali' : 'baru';
}

/** One row as the component draws it. */
export function barisProps(b: BarisAntrean, bahan: BahanAntrean): BarisBerkasProps {
  const { sop, kalender, kini } = bahan;
  const jam = jamBaris(b, bahan);
  const nomor = b.nomor ?? TUGAS.tanpaNomor;
  return {
    nomor,
    nama: b.nama,
    ket: b.keperluan,
    href: bahan.href(b),
    kerja: statusBerkas(sop, b.posisi),
    jalur: { ...jalurPosisi(sop, b.posisi), label: labelJalur(sop, b.posisi), lewat: jam?.lewat },
    waktu: katakanSisa(jam) ?? (b.posisi.di === 'tutup' ? '' : TUGAS.sejak(kapan(b.tiba, kini, kalender))),
    waktuKet: jam ? TUGAS.masuk(kapan(b.tiba, kini, kalender)) : siapaDitunggu(sop, b.posisi),
    diLoket: b.diLoket && b.posisi.di === 'langkah',
    dariKertas: b.dariKertas,
    disposisi: b.disposisi && disposisiBaris(sop, b.disposisi),
    lewat: jam?.lewat,
    hampir: jam?.hampir,
    terpilih: b.id === bahan.terpilih,
    hrefIntip: bahan.hrefIntip?.(b),
  };
}

function labelJalur(sop: Sop, posisi: Posisi): string {
  const no = langkahKini(posisi);
  if (no === 0) return TUGAS.belumBerjalan;
  return Number.isFinite(no)
    ? KATA_JALUR.langkahDari(no, sop.kegiatan.length).replace(': ', '')
    : TUGAS.tuntas;
}

function siapaDitunggu(sop: Sop, posisi: Posisi): string | undefined {
  if (posisi.di !== 'jalan') return undefined;
  const hop = jalan(sop, posisi.dari, posisi.cabang)[posisi.hop];
  return hop?.jenis === 'beritahu' ? undefined : TUGAS.menungguPemohon;
}

/** Where a row leads: its berkas page, or the intake form while it is a titipan. */
export function hrefBaris(b: Pick<BarisAntrean, 'id' | 'nomor' | 'posisi'>): string {
  return b.posisi.di === 'titipan' ? alamat.titipan(b.id) : alamat.berkas(b.nomor ?? b.id);
}
