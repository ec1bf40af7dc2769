import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import type { Lembar } from '../../dokumen/kertas/pesan.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import { templatForm } from '../../naskah/paket-cetak.ts';
import { formKeperluan, type PaketFormulir } from '../../naskah/paket-formulir.ts';
import { type DataLembar, dataLembar } from './data-lembar.ts';
import { kertasLembar } from './kop-surat.ts';

/**
 * Every companion sheet once, on the paper that the office prints it on, whichever set of forms it uses now: another set is
 * one press away. `alamat` stands in its QR. No real data.
 */
export function contohPendamping(naskah: NaskahKantor, alamat: string): readonly Lembar[] {
  const { persyaratan, formulir, cetak } = naskah;
  const sudah = new Set<string>();
  return persyaratan.nilai.keperluan.flatMap((keperluan): readonly Lembar[] => {
    const paket = formulir.get(keperluan.form)?.nilai;
    if (paket === undefined) return [];
    const form = formKeperluan(paket, keperluan);
    return keperluan.lembar.flatMap(({ kunci }): readonly Lembar[] => {
      const lembar = paket.lembar.get(kunci);
      if (lembar === undefined || sudah.has(kunci)) return [];
      sudah.add(kunci);
      const ukuran = kertasLembar(cetak.kop, lembar);
      const data = contoh({ ...paket, form }, lembar, { ukuran, alamat });
      return [{ templat: templatForm(cetak.berkas, kunci), data: { ...data } }];
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
