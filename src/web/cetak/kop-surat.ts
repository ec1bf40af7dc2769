import type { LembarPendamping, UkuranLembar } from '../../core/formulir/lembar.skema.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import { isiKalimat, type Kop } from '../../naskah/kop-skema.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';

/** The letterhead as a template prints it. */
export interface KopSurat {
  readonly atas: readonly string[];
  readonly nama: string;
  readonly kontak: string;
  /** A picture of the folder of templates. */
  readonly logo: string | null;
}

/** The office whose counter took the berkas in; undefined only when the organisation lost it. */
export function kantorLoket(
  layar: Layar,
  { sop, berkas }: Pick<BahanKerja, 'sop' | 'berkas'>,
): Kantor | undefined {
  const id = berkas.kantor[pelaksana(sop, sop.penerimaan.pelaksana).unit];
  return layar.organisasi.kantor.find((k) => k.id === id);
}

/** The office in which this person prints now, else the counter's. */
export function kantorPenerbit(layar: Layar, bahan: BahanKerja): Kantor | undefined {
  const { kantor } = bahan.penugasan;
  return layar.organisasi.kantor.find((k) => k.id === kantor) ?? kantorLoket(layar, bahan);
}

/** What sentences of kop.yaml may say of an office. */
export function tentangKantor(layar: Layar, kantor: Kantor | undefined): Readonly<Record<string, string>> {
  const induk = layar.organisasi.kantor.find((k) => k.id === kantor?.induk);
  return {
    kantor: kantor?.nama ?? layar.dunia.tenant.nama,
    induk: induk?.nama ?? '',
    alamat: kantor?.alamat ?? '',
    telepon: kantor?.telepon ?? '',
    jam: kantor?.jamLoket ?? '',
  };
}

/** The letterhead of an office, as kop.yaml writes it; parts without data are left out. */
export function kopSurat(layar: Layar, kantor: Kantor | undefined): KopSurat {
  const { kop } = layar.dunia.naskah.cetak;
  const isian = tentangKantor(layar, kantor);
  const unit = kop.kop[kantor?.unit ?? ''] ?? { atas: [], nama: '{kantor}' };
  const isi = (daftar: readonly string[]): readonly string[] =>
    daftar.filter((teks) => !kosong(teks, isian)).map((teks) => isiKalimat(teks, isian));
  return {
    atas: isi(unit.atas),
    nama: isiKalimat(unit.nama, isian),
    kontak: isi(kop.kontak).join(', '),
    logo: kop.logo,
  };
}

function kosong(teks: string, isian: Readonly<Record<string, string>>): boolean {
  return [...teks.matchAll(/\{([^{}]*)\}/gu)].some(([, nama = '']) => isian[nama] === '');
}

/** Paper of letters and forms, and of half sheets. */
export function ukuranKertas({ kertas }: Pick<Kop, 'kertas'>): {
  readonly penuh: 'a4' | 'f4';
  readonly setengah: 'a5' | 'setengah-f4';
} {
  return kertas === 'A4' ? { penuh: 'a4', setengah: 'a5' } : { penuh: 'f4', setengah: 'setengah-f4' };
}

/** Paper of a companion sheet: as the office set it, else its usual paper, else the first that the sheet is made for. */
export function kertasLembar(
  kop: Pick<Kop, 'kertas' | 'kertas_lembar'>,
  lembar: LembarPendamping,
): UkuranLembar {
  const diminta = kop.kertas_lembar[lembar.kunci]?.toLowerCase();
  const { ukuran } = lembar.kertas;
  const [pertama] = ukuran;
  const cocok = ukuran.find((u) => u === diminta) ?? ukuran.find((u) => u === ukuranKertas(kop).penuh);
  return cocok ?? pertama ?? ukuranKertas(kop).penuh;
}
