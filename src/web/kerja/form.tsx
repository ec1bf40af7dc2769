import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import { barisTinggal } from '../../core/formulir/rapikan.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { AnggotaForm } from './AnggotaForm.tsx';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import { AsalIsian } from './AsalIsian.tsx';
import { BagianIsian } from './BagianIsian.tsx';
import { tandaDiminta } from './baca-form.ts';
import { DaftarKode } from './DaftarKode.tsx';
import { DokumenForm } from './DokumenForm.tsx';
import { FormKerja } from './FormKerja.tsx';
import { isianPost } from './isian-post.ts';
import { layarForm } from './layar-form.ts';
import { SkripAturan } from './SkripAturan.tsx';
import { LembarForm } from './LembarForm.tsx';

/** What stands in the form now: the draft, else the last saved content, else what is known already. */
export function isianKini(bahan: BahanKerja): Isian {
  const typed = Object.keys(bahan.ketikan).length > 0;
  if (typed) return isianPost(bahan.naskah, bahan.ketikan);
  return bahan.isian ?? bahan.isianAwal;
}

/** Work area of the form isian: every field of the definition, members as rows, warnings beside their cause. */
export function AreaForm({ bahan }: { readonly bahan: BahanKerja }) {
  const { form, kode } = bahan.naskah;
  const layar = layarForm(bahan, isianKini(bahan));
  return (
    <>
      <AsalIsian bahan={bahan} />
      <DokumenForm bahan={bahan} />
      <FormKerja bahan={bahan} perintah="isi_form" kelas="formulir" id="form" simpan>
        {/* Enter in a field must mean "save", never "remove a row": the first button of the form is what Enter presses. */}
        <button type="submit" name="aksi" value="simpan" class="sr" tabIndex={-1} aria-hidden="true">
          {KATA_FORM.simpan}
        </button>
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        {form.bagian.map((bagian) => (
          <BagianIsian key={bagian.kunci} layar={layar} bagian={bagian} />
        ))}
        {form.kelompok && <AnggotaForm layar={layar} kelompok={form.kelompok} />}
        <LembarForm bahan={bahan} />
        <TandaPemohon bahan={bahan} />
        <BilahPutusan utama={KATA_FORM.jumlah(barisTinggal(form, layar.rapi.baris).length)} rinci={form.kode}>
          <Tombol ukuran="besar" nama="aksi" nilai="cetak" ikon="printer">
            {KATA_FORM.simpanCetak}
          </Tombol>
          <Tombol jenis="utama" ukuran="besar" nama="aksi" nilai="teruskan" pintasan="Ctrl+Enter">
            {labelTindakan(bahan, 'isi_form')}
          </Tombol>
        </BilahPutusan>
        <DaftarKode form={form} kode={kode} />
        <SkripAturan layar={layar} />
      </FormKerja>
    </>
  );
}

/** The signature before the official, where the SOP has one and it does not stand already. */
function TandaPemohon({ bahan }: { readonly bahan: BahanKerja }) {
  const tanda = tandaDiminta(bahan);
  if (tanda === undefined) return null;
  const stands = tandaBerlaku(bahan.berkas, tanda) !== undefined;
  return (
    <BagianFormulir judul={KATA_FORM.tandaJudul}>
      {stands && <p class="penuh">{KATA_FORM.tandaMasihBerlaku}</p>}
      <BidangRadio
        id="pemohon"
        label={KATA_FORM.tandaLabel}
        nilai={[bahan.ketikan['pemohon'] ?? ''].flat()[0]}
        penuh
        galat={bahan.kesalahan.find((k) => k.id === 'pemohon')?.pesan}
        pilihan={[
          { nilai: 'hadir', label: KATA_FORM.tandaHadir, ket: KATA_FORM.tandaHadirKet },
          { nilai: 'nanti', label: KATA_FORM.tandaNanti, ket: KATA_FORM.tandaNantiKet },
        ]}
      />
    </BagianFormulir>
  );
}
