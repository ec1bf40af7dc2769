import { bacaNomorBerkas } from '../../core/organisasi/baca-nomor-berkas.ts';
import { bacaTanggal, gabungTanggal, type TigaBagian } from '../../core/formulir/tanggal-isian.ts';
import { awalHari, hariDariIso } from '../../core/waktu/hari.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import type { NomorBlok } from '../../store/berkas/blok-nomor.ts';
import { DARI_KERTAS } from '../kata/blok.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { type Layar, lingkup } from '../layar.ts';

/** What was written on a sheet of a pad, as typed. */
export interface KetikanKertas {
  readonly nomor: string;
  readonly tanggal: TigaBagian;
  readonly jam: string;
}

/** A sheet that reads: its number in proper writing, and when the berkas really came in (epoch ms). */
export interface LembarKertas {
  readonly nomor: string;
  readonly saat: number;
}

/** The fields of a sheet in a post of the counter; undefined when it is no sheet. */
export function ketikanKertas({ teks }: Kiriman): KetikanKertas | undefined {
  if (teks('kertas') !== 'ya') return undefined;
  return {
    nomor: teks('nomor_kertas').trim(),
    tanggal: {
      hari: teks('tgl_kertas.hari').trim(),
      bulan: teks('tgl_kertas.bulan').trim(),
      tahun: teks('tgl_kertas.tahun').trim(),
    },
    jam: teks('jam_kertas').trim(),
  };
}

/** Reads a sheet and asks the book about its number; all that is wrong stands beside its field. */
export async function bacaKertas(
  layar: Layar,
  ketikan: KetikanKertas,
  kantor: string,
): Promise<{ readonly lembar?: LembarKertas; readonly kesalahan: readonly Kesalahan[] }> {
  const kesalahan: Kesalahan[] = [];
  const salah = (id: string, pesan: string): void => void kesalahan.push({ id, pesan });
  const nomor = bacaNomorBerkas(ketikan.nomor);
  if (ketikan.nomor === '') salah('nomor_kertas', DARI_KERTAS.nomorWajib);
  else if (!nomor.ok) salah('nomor_kertas', nomor.kalimat);
  const hari = hariDariIso(bacaTanggal(gabungTanggal(ketikan.tanggal)) ?? '');
  if (hari === undefined) salah('tgl_kertas', DARI_KERTAS.tanggalSalah);
  const menit = bacaJam(ketikan.jam);
  if (menit === undefined) salah('jam_kertas', DARI_KERTAS.jamSalah);
  if (!nomor.ok || hari === undefined || menit === undefined) return { kesalahan };
  const saat = awalHari(hari, layar.dunia.kalender.zona) + menit * MENIT;
  const lembar = { nomor: nomor.nomor, saat };
  const { kini } = layar;
  const ada = await layar.dunia.berkas.nomor.lihatDiBlok({ kantor, nomor: nomor.nomor, terjadi: saat, kini });
  return ada.ok ? { lembar, kesalahan } : { lembar, kesalahan: [await sebab(layar, ada)] };
}

type Ditolak = Extract<NomorBlok, { ok: false }>;

/** Why the sheet is not taken, beside its field; a number used before names the berkas that has it. */
async function sebab(layar: Layar, { sebab: apa, berkas }: Ditolak): Promise<Kesalahan> {
  if (apa === 'terlalu_awal' || apa === 'belum_terjadi') return { id: 'tgl_kertas', pesan: DARI_KERTAS[apa] };
  if (apa !== 'terpakai') return { id: 'nomor_kertas', pesan: DARI_KERTAS[apa] };
  const milik = berkas === null ? undefined : await layar.dunia.berkas.ambil(berkas, lingkup(layar));
  const nama = milik?.baris.namaPemohon;
  const tiba = milik?.berkas.kunjungan[0]?.tiba;
  const pesan =
    nama && tiba !== undefined
      ? DARI_KERTAS.terpakai(nama, tanggalPendek(tiba, layar.dunia.kalender.zona))
      : DARI_KERTAS.terpakaiLain;
  return { id: 'nomor_kertas', pesan };
}

/** `09.42`, `9:42` or `0942` as minutes of the day; undefined for anything else. */
export function bacaJam(teks: string): number | undefined {
  const terbaca = /^(\d{1,2})[.:]?(\d{2})$/.exec(teks);
  if (!terbaca) return undefined;
  const [jam, menit] = [Number(terbaca[1]), Number(terbaca[2])];
  return jam < 24 && menit < 60 ? jam * 60 + menit : undefined;
}

/** An empty sheet; the day is today's until it is typed over. */
export function kertasBaru({ kini, dunia }: Pick<Layar, 'kini' | 'dunia'>): KetikanKertas {
  return { nomor: '', tanggal: tanggalKini(kini, dunia.kalender.zona), jam: '' };
}

function tanggalKini(kini: number, zona: Zona): TigaBagian {
  const [hari = '', bulan = '', tahun = ''] = new Date(kini + zona.offset * MENIT)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .toReversed();
  return { hari, bulan, tahun };
}
