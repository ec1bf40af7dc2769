import { layananDi } from '../../core/formulir/lembar-layanan.ts';
import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import type { Lembar } from '../../dokumen/kertas/pesan.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import { templatForm } from '../../naskah/paket-cetak.ts';
import { formKeperluan, type PaketFormulir } from '../../naskah/paket-formulir.ts';
import { type DataLembar, dataLembar } from './data-lembar.ts';
import { kertasLembar } from './kop-surat.ts';

/** Every companion sheet of the office once, on every paper it is laid out for; `alamat` stands in its QR. No real data. */
export function contohPendamping(naskah: NaskahKantor, alamat: string): readonly Lembar[] {
  const { persyaratan, formulir, cetak } = naskah;
  const sudah = new Set<string>();
  return persyaratan.nilai.keperluan.flatMap((keperluan): readonly Lembar[] => {
    const paket = formulir.get(keperluan.form)?.nilai;
    if (paket === undefined) return [];
    const layanan = layananDi(paket, persyaratan.nilai, keperluan);
    const form = formKeperluan(paket, layanan.keperluan);
    return layanan.lembar.flatMap(({ lembar }): readonly Lembar[] => {
      if (sudah.has(lembar.kunci)) return [];
      sudah.add(lembar.kunci);
      const kertas = new Set([kertasLembar(cetak.kop, lembar), ...lembar.kertas.ukuran]);
      return [...kertas].map((ukuran) => ({
        templat: templatForm(cetak.berkas, lembar.kunci),
        data: { ...contoh({ ...paket, form }, lembar, { ukuran, alamat }) },
      }));
    });
  });
}

function contoh(
  { form, kode }: PaketFormulir,
  pendamping: LembarPendamping,
  { ukuran, alamat }: { readonly ukuran: DataLembar['kertas']; readonly alamat: string },
): DataLembar {
  const hasil = dataLembar({
    form,
    kode,
    isian: { nilai: {}, baris: [{}] },
    nomor: 'XX-26-0001-A',
    kertas: ukuran,
    tandaAir: ['CONTOH'],
    jejak: 'Contoh',
    lembar: { alamat, kode: '2345-6789' },
    konsep: true,
    pendamping,
    perangkat: undefined,
    keperluan: { kunci: '', label: 'Contoh' },
    ada: [],
  });
  if (hasil.ok) return hasil.data;
  throw new RangeError(`The sample of sheet ${pendamping.kunci} cannot be printed`);
}
