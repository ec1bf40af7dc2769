import { diketik } from '../../core/formulir/form.ts';
import type { Bagian } from '../../core/formulir/form.skema.ts';
import { ambil, type Isian } from '../../core/formulir/isian.ts';
import type { Catatan } from '../../core/formulir/periksa.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { LipatanFormulir } from '../komponen/LipatanFormulir.tsx';
import type { BahanKerja } from './bahan.ts';
import { BidangForm } from './BidangForm.tsx';

/** Sources that are the office's own region and never the pemohon's. */
const WILAYAH = /^(?:kode|nama)_/u;

export interface BagianIsianProps {
  readonly bahan: BahanKerja;
  readonly bagian: Bagian;
  readonly isian: Isian;
  readonly peringatan: readonly Catatan[];
}

/** One section of the form isian. What only repeats the office's own region, unchanged and without a remark, is folded. */
export function BagianIsian({ bahan, bagian, isian, peringatan }: BagianIsianProps) {
  const field = bagian.field.filter(diketik);
  const galat = (kunci: string) => bahan.kesalahan.find((k) => k.id === kunci)?.pesan;
  const saran = (kunci: string) => peringatan.find((c) => c.path === kunci)?.pesan;
  const lipat = field.every(
    ({ kunci, awal }) =>
      awal !== undefined &&
      WILAYAH.test(awal) &&
      ambil(isian.nilai, kunci) !== '' &&
      ambil(isian.nilai, kunci) === ambil(bahan.isianAwal.nilai, kunci) &&
      (galat(kunci) ?? saran(kunci)) === undefined,
  );
  const Wadah = lipat ? LipatanFormulir : BagianFormulir;
  return (
    <Wadah judul={bagian.judul} id={`bagian-${bagian.kunci}`} ket={KATA_FORM.sudahTerisi(field.length)}>
      {field.map((f) => (
        <BidangForm
          key={f.kunci}
          field={f}
          path={f.kunci}
          nilai={ambil(isian.nilai, f.kunci)}
          kode={bahan.naskah.kode}
          galat={galat(f.kunci)}
          saran={saran(f.kunci)}
        />
      ))}
    </Wadah>
  );
}
