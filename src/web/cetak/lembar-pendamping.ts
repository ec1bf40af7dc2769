import { ditawarkan, type LembarLayanan } from '../../core/formulir/lembar-ditawarkan.ts';
import type { Catatan } from '../../core/formulir/periksa.ts';
import { templatForm } from '../../naskah/paket-cetak.ts';
import { CETAK_FORM } from '../kata/cetak-form.ts';
import { CETAK_LEMBAR } from '../kata/cetak-lembar.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { nilaiTerakhir } from '../kerja/periksa-nilai.ts';
import { type BahanLembarCetak, type DataLembar, dataLembar } from './data-lembar.ts';
import { bytesTemplat } from './form.ts';
import { isianUntukCetak } from './isian-cetak.ts';
import { kataAir } from './jejak.ts';
import { kertasLembar } from './kop-surat.ts';
import type { BahanSurat, CapCetak, HasilSurat } from './surat.ts';

/**
 * A companion sheet of the berkas on its official paper, NIK in full. KONSEP while what it carries is not in order. Its
 * print names no form content: only the signed form is taken back as a scan for a signature.
 */
export async function lembarPendamping(kunci: string, { layar, bahan }: BahanSurat): Promise<HasilSurat> {
  const layanan = bahan.naskah.lembar?.find((l) => l.lembar.kunci === kunci);
  if (layanan === undefined) return undefined;
  const { lembar: l } = layanan;
  const { isian, konsep, kesalahan } = await isianUntukCetak(layar, bahan);
  if (!ditawarkan(layanan, isian)) return { kalimat: tidakDipakai(layanan) };
  const draf = l.memuat === undefined ? konsep : belumBenar(l.memuat, kesalahan);
  const { kop, berkas } = layar.dunia.naskah.cetak;
  const { naskah } = bahan;
  const dasar: Omit<BahanLembarCetak, 'jejak' | 'lembar'> = {
    form: naskah.form,
    kode: naskah.kode,
    isian,
    nomor: bahan.berkas.nomor,
    kertas: kertasLembar(kop, l),
    tandaAir: kataAir(layar, { konsep: draf }),
    konsep: draf,
    pendamping: l,
    perangkat: naskah.perangkat,
    keperluan: naskah.keperluan,
    ada: diserahkan(bahan),
  };
  const polos = dataLembar({ ...dasar, jejak: '', lembar: null });
  if (!polos.ok)
    return {
      kalimat:
        polos.sebab === 'huruf'
          ? polos.huruf.map((h) => CETAK_FORM.hurufAsing(h.label, h.huruf)).join(' ')
          : CETAK_FORM.tanpaNomor,
    };
  const nama = templatForm(naskah.templat ?? berkas, kunci);
  return {
    judul: l.kode,
    isi: { templat: nama, data: polos.data },
    bertoken: !draf,
    templat: naskah.templat && bytesTemplat(naskah.templat),
    lembar: (cap) => ({ templat: nama, data: { ...denganCap(dasar, cap) } }),
  };
}

/** Persyaratan that came in: a file was kept, or who checked them had the paper before them. */
export function diserahkan(bahan: BahanKerja): BahanLembarCetak['ada'] {
  const { berkas, naskah } = bahan;
  const ada = berkas.syarat.filter(
    (s) => (berkas.dokumen[s] ?? []).length > 0 || nilaiTerakhir(bahan, s)?.nilai.putusan === 'sesuai',
  );
  return ada.flatMap((s) => naskah.persyaratan.filter((p) => p.kunci === s));
}

function belumBenar(memuat: readonly string[], kesalahan: readonly Catatan[]): boolean {
  return kesalahan.some((k) => memuat.includes(k.path.split('.').at(-1) ?? ''));
}

function tidakDipakai({ lembar, pilihan }: LembarLayanan): string {
  return pilihan === undefined
    ? CETAK_LEMBAR.tidakPerlu(lembar.kode)
    : CETAK_LEMBAR.tidakDipilih(lembar.kode);
}

function denganCap(dasar: Omit<BahanLembarCetak, 'jejak' | 'lembar'>, cap: CapCetak): DataLembar {
  const hasil = dataLembar({ ...dasar, ...cap });
  if (hasil.ok) return hasil.data;
  throw new RangeError('The stamp of a print could not be printed');
}
