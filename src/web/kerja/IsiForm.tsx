import { bandingkan } from '../../core/formulir/banding.ts';
import { kolom, semuaField } from '../../core/formulir/form.ts';
import type { Field } from '../../core/formulir/form.skema.ts';
import { ambil } from '../../core/formulir/isian.ts';
import { mask, maskTelepon, TERLINDUNG } from '../../core/formulir/samaran.ts';
import { tampil } from '../../core/formulir/tampil.ts';
import { alamat } from '../alamat.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { TabelPerubahan } from '../komponen/TabelPerubahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { BahanKerja } from './bahan.ts';
import { IsiAnggota } from './IsiAnggota.tsx';

/** The form for reading: first what changed since it was last checked, then all of it. NIK, telephone and protected data masked unless opened. */
export function IsiForm({ bahan }: { readonly bahan: BahanKerja }) {
  const { naskah, isian } = bahan;
  if (isian === null) return null;
  const tulis = (field: Field, nilai: string): string => tulisNilai(bahan, field, nilai);
  return (
    <>
      <Berubah bahan={bahan} />
      <Kartu
        judul={KATA_FORM.isiJudul(naskah.form.kode)}
        ujung={
          bahan.terbuka || bahan.bolehNik === false ? undefined : (
            <a href={`${alamat.berkas(bahan.kunci)}?nik=tampil#isi-form`}>{KATA_FORM.tampilkanNik}</a>
          )
        }
        id="isi-form"
      >
        <DaftarUraian
          ganda
          daftar={semuaField(naskah.form)
            .filter((f) => ambil(isian.nilai, f.kunci) !== '')
            .map((f) => ({ nama: f.label, isi: tulis(f, ambil(isian.nilai, f.kunci)) }))}
        />
        {naskah.form.kelompok && isian.baris.length > 0 && (
          <IsiAnggota kelompok={naskah.form.kelompok} baris={isian.baris} tulis={tulis} />
        )}
        <div class="deret">
          <Tombol href={alamat.cetak(bahan.kunci, 'form')} ikon="printer" tabBaru>
            {KATA_FORM.cetak}
          </Tombol>
        </div>
      </Kartu>
    </>
  );
}

function Berubah({ bahan }: { readonly bahan: BahanKerja }) {
  const { naskah, isian, isianDulu } = bahan;
  if (isian === null || isianDulu === null) return null;
  const fields = new Map([...semuaField(naskah.form), ...kolom(naskah.form)].map((f) => [f.kunci, f]));
  const beda = bandingkan(naskah.form, isianDulu, isian).map((b) => {
    const field = fields.get(b.path.split('.').at(-1) ?? '');
    const tulis = (nilai: string): string | undefined =>
      nilai === '' ? undefined : field ? tulisNilai(bahan, field, nilai) : nilai;
    return { bidang: b.label, lama: tulis(b.dari), baru: tulis(b.menjadi) };
  });
  return (
    <Kartu judul={KATA_FORM.berubahJudul} jarak={beda.length === 0}>
      {beda.length === 0 ? (
        <p>{KATA_FORM.tidakBerubah}</p>
      ) : (
        <TabelPerubahan label={KATA_FORM.berubahKet(beda.length)} perubahan={beda} />
      )}
    </Kartu>
  );
}

function tulisNilai(bahan: BahanKerja, field: Field, nilai: string): string {
  if (!bahan.terbuka) {
    if (field.jenis === 'nik' || field.jenis === 'no_kk') return mask(nilai);
    if (field.jenis === 'telepon') return maskTelepon(nilai);
    if (field.lindungi && nilai !== '') return TERLINDUNG;
  }
  return tampil(field, nilai, bahan.naskah.kode);
}
