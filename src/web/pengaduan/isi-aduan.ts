import { awalHari } from '../../core/waktu/hari.ts';
import { hariKerja } from '../../core/waktu/hari-kerja.ts';
import { tambahHariKerja } from '../../core/waktu/tambah-hari-kerja.ts';
import { pukul, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import type { BarisAduan } from '../../store/pengaduan/baris-aduan.ts';
import type { Tulisan } from '../../store/pengaduan/tulisan.ts';
import { direktori, type Dunia } from '../dunia.ts';
import { namaTempat } from '../tampilan/direktori.ts';

/** One writing as a page shows it. `siapa` null: the citizen. */
export interface TulisanTampil {
  readonly id: string;
  readonly siapa: string | null;
  readonly kapan: string;
  readonly teks: string;
}

/** A complaint as it is read by whoever may. */
export interface IsiAduan {
  readonly baris: BarisAduan;
  readonly kantor: string;
  readonly diterima: string;
  readonly nomorBerkas: string | null;
  /** Until when it is to be answered, and whether that has passed; null while nothing waits. */
  readonly batas: { readonly tanggal: string; readonly lewat: number } | null;
  readonly tulisan: readonly TulisanTampil[];
}

/** Opens the words of a complaint. Officials are named by their post: citizens write to an office. */
export async function isiAduan(dunia: Dunia, baris: BarisAduan): Promise<IsiAduan> {
  const { berkas: store, kalender } = dunia;
  const [organisasi, tulisan, aturan, terbaca] = await Promise.all([
    dunia.organisasi.baca(),
    store.aduan.tulisan(baris.id),
    store.aturanWarga.baca(),
    baris.berkas === null ? undefined : store.ambil(baris.berkas, 'sistem'),
  ]);
  const { sop } = dunia.naskah;
  const dir = direktori(organisasi);
  const kantor = dir.kantor(baris.kantor)?.nama ?? baris.kantor;
  const jabatan = (t: Tulisan): string => {
    const p = organisasi.penugasan.find((x) => x.id === t.penugasan);
    return p ? namaTempat(sop.nilai, dir, p) : kantor;
  };
  return {
    baris,
    kantor,
    diterima: kapan(baris.dibuat, dunia),
    nomorBerkas: terbaca?.berkas.nomor ?? null,
    batas: baris.menunggu === null ? null : batasJawab(dunia, baris.menunggu, aturan.hariJawab),
    tulisan: tulisan.map((t) => ({
      id: t.id,
      siapa: t.oleh === null ? null : jabatan(t),
      kapan: kapan(t.pada, { kalender }),
      teks: t.teks,
    })),
  };
}

/** The last day of an answer in words, and by how many office days it has passed. */
export function batasJawab(
  { kalender, jam }: Pick<Dunia, 'kalender' | 'jam'>,
  sejak: number,
  hari: number,
): { readonly tanggal: string; readonly lewat: number } {
  const akhir = awalHari(tambahHariKerja(kalender, sejak, hari), kalender.zona);
  return {
    tanggal: tanggalPanjang(akhir, kalender.zona),
    lewat: Math.max(0, hariKerja(kalender, sejak, jam()) - hari),
  };
}

function kapan(saat: number, { kalender: { zona } }: Pick<Dunia, 'kalender'>): string {
  return `${tanggalPanjang(saat, zona)}, ${pukul(saat, zona)}`;
}
