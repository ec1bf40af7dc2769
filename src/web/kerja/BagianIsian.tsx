import { diketik } from '../../core/formulir/form.ts';
import type { Bagian, Field } from '../../core/formulir/form.skema.ts';
import { ambil } from '../../core/formulir/isian.ts';
import { ditanyakan } from '../../core/formulir/rapikan.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { LipatanFormulir } from '../komponen/LipatanFormulir.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { BidangForm } from './BidangForm.tsx';
import { type LayarForm, tersimpan } from './layar-form.ts';

/** Sources that are the office's own region and never the pemohon's. */
const WILAYAH = /^(?:kode|nama)_/u;

export interface BagianIsianProps {
  readonly layar: LayarForm;
  readonly bagian: Bagian;
}

/**
 * One section of the form isian; nothing while its sheet is not chosen. Folded: what only repeats the office's own region,
 * unchanged and without a remark, and what may all stay empty.
 */
export function BagianIsian({ layar, bagian }: BagianIsianProps) {
  const { isian, rapi, bahan } = layar;
  const diminta = bagian.field.filter(diketik);
  const field = diminta.filter((f) => ditanyakan(f, rapi.nilai));
  const simpan = tersimpan(
    diminta.filter((f) => !field.includes(f)),
    isian.nilai,
  );
  const lipat = lipatan(layar, field);
  const Wadah = lipat === undefined ? BagianFormulir : LipatanFormulir;
  const isi = (
    <>
      {field.map((f) => (
        <BidangForm
          key={f.kunci}
          field={f}
          path={f.kunci}
          nilai={ambil(isian.nilai, f.kunci)}
          kode={bahan.naskah.kode}
          galat={layar.galat(f.kunci)}
          saran={layar.saran(f.kunci)}
          usul={layar.usul(f.kunci)}
        />
      ))}
      {(simpan.length > 0 || membuka(bagian, field, diminta)) && (
        <div class="penuh deret">
          {simpan.map((s) => (
            <input key={s.nama} type="hidden" name={s.nama} value={s.nilai} />
          ))}
          {membuka(bagian, field, diminta) && <TombolTampilkan jangkar={`bagian-${bagian.kunci}`} />}
        </div>
      )}
    </>
  );
  // A section of which nothing is asked keeps what was typed in it.
  if (field.length === 0)
    return (
      <>
        {simpan.map((s) => (
          <input type="hidden" name={s.nama} value={s.nilai} />
        ))}
      </>
    );
  return (
    <Wadah judul={bagian.judul} id={`bagian-${bagian.kunci}`} ket={lipat ?? ''}>
      {isi}
    </Wadah>
  );
}

/** Shows the fields that a choice asks for, where no script does it. */
export function TombolTampilkan({ jangkar }: { readonly jangkar: string }) {
  return (
    <>
      <Tombol ukuran="kecil" nama="baris" nilai={`tampilkan:${jangkar}`} ikon="eye">
        {KATA_ANGGOTA.tampilkan}
      </Tombol>
      <span class="petunjuk">{KATA_ANGGOTA.tampilkanKet}</span>
    </>
  );
}

/** True where a choice in this section may open more. */
function membuka(bagian: Bagian, tampil: readonly Field[], semua: readonly Field[]): boolean {
  const pilihanLembar = bagian.lembar?.length === 0;
  return pilihanLembar || tampil.length < semua.length;
}

/** Why the section may stay closed; undefined when it must be looked at. */
function lipatan({ isian, bahan, galat, saran }: LayarForm, field: readonly Field[]): string | undefined {
  if (field.some((f) => (galat(f.kunci) ?? saran(f.kunci)) !== undefined)) return undefined;
  const isi = (f: Field) => ambil(isian.nilai, f.kunci);
  const wilayah = field.every(
    (f) =>
      f.awal !== undefined &&
      WILAYAH.test(f.awal) &&
      isi(f) !== '' &&
      isi(f) === ambil(bahan.isianAwal.nilai, f.kunci),
  );
  if (wilayah) return KATA_FORM.sudahTerisi(field.length);
  const bolehKosong = field.every(
    (f) => !f.wajib && f.awal === undefined && f.kosong === undefined && isi(f) === '',
  );
  return bolehKosong ? KATA_FORM.bolehKosong(field.length) : undefined;
}
