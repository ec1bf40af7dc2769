import { semuaField } from '../../core/formulir/form.ts';
import type { Field } from '../../core/formulir/form.skema.ts';
import { ambil } from '../../core/formulir/isian.ts';
import { alamat } from '../alamat.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { tulisNilai } from '../tampilan/perubahan-form.ts';
import type { BahanKerja } from './bahan.ts';
import { IsiAnggota } from './IsiAnggota.tsx';
import { YangBerubah } from './YangBerubah.tsx';

export interface IsiFormProps {
  readonly bahan: BahanKerja;
  /** What changed stands above already. */
  readonly tanpaBerubah?: boolean;
}

/** The form for reading: first what changed since it was last checked, then all of it. NIK, telephone and protected data masked unless opened. */
export function IsiForm({ bahan, tanpaBerubah }: IsiFormProps) {
  const { naskah, isian } = bahan;
  if (isian === null) return null;
  const tulis = (field: Field, nilai: string): string =>
    tulisNilai({ kode: naskah.kode, terbuka: bahan.terbuka }, field, nilai);
  return (
    <>
      {!tanpaBerubah && <YangBerubah bahan={bahan} />}
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
