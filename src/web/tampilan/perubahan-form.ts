import { bandingkan, type Perubahan as Beda } from '../../core/formulir/banding.ts';
import { kolom, semuaField } from '../../core/formulir/form.ts';
import type { Field, Form } from '../../core/formulir/form.skema.ts';
import { ambil, type Baris, type Isian } from '../../core/formulir/isian.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import { mask, maskTelepon, TERLINDUNG } from '../../core/formulir/samaran.ts';
import { tampil } from '../../core/formulir/tampil.ts';
import { PERUBAHAN } from '../kata/perubahan.ts';
import type { Perubahan } from '../komponen/TabelPerubahan.tsx';

/** How values are written for who looks. */
export interface CaraTulis {
  readonly form: Form;
  readonly kode: BukuKode;
  /** NIK, No. KK, telephone and protected data in full. */
  readonly terbuka: boolean;
}

/** One value of a form as people read it, masked unless opened. */
export function tulisNilai(
  { kode, terbuka }: Pick<CaraTulis, 'kode' | 'terbuka'>,
  field: Field,
  nilai: string,
): string {
  if (!terbuka) {
    if (field.jenis === 'nik' || field.jenis === 'no_kk') return mask(nilai);
    if (field.jenis === 'telepon') return maskTelepon(nilai);
    if (field.lindungi && nilai !== '') return TERLINDUNG;
  }
  return tampil(field, nilai, kode);
}

/**
 * What differs between two contents of a form, for a table of before and after. A member is called by name; one who was
 * added or removed is one line with all that is known, not one for each of fifty columns.
 */
export function perubahanForm(cara: CaraTulis, lama: Isian, baru: Isian): readonly Perubahan[] {
  const { form } = cara;
  const fields = new Map([...semuaField(form), ...kolom(form)].map((f) => [f.kunci, f]));
  const beda = bandingkan(form, lama, baru);
  const utuh = new Map<string, Beda[]>();
  const baris = beda.flatMap((b): readonly Perubahan[] => {
    const [kelompok = '', nomor, kunci] = b.path.split('.');
    if (kunci !== undefined && b.jenis !== 'ubah') {
      const tempat = `${b.jenis}.${kelompok}.${nomor}`;
      const bersama = utuh.get(tempat);
      if (bersama) bersama.push(b);
      else utuh.set(tempat, [b]);
      return [];
    }
    const field = fields.get(kunci ?? kelompok);
    const isi = (nilai: string): string | undefined =>
      nilai === '' ? undefined : field ? tulisNilai(cara, field, nilai) : nilai;
    const orang = kunci === undefined ? '' : namaBaris(form, baru.baris[Number(nomor)]);
    const bidang = orang !== '' && field ? `${orang}: ${field.label}` : b.label;
    return [{ bidang, lama: isi(b.dari), baru: isi(b.menjadi) }];
  });
  const berbaris = [...utuh.values()].map((daftar): Perubahan => {
    const datang = daftar[0]?.jenis === 'tambah';
    const nomor = Number(daftar[0]?.path.split('.')[1]);
    const sebutan = form.kelompok?.sebutan ?? '';
    const orang = namaBaris(form, (datang ? baru : lama).baris[nomor]);
    const kata = daftar
      .map((b) => {
        const field = fields.get(b.path.split('.')[2] ?? '');
        return field ? `${field.label} ${tulisNilai(cara, field, datang ? b.menjadi : b.dari)}` : '';
      })
      .filter((teks) => teks !== '')
      .join('; ');
    const apa = datang ? PERUBAHAN.ditambah(sebutan) : PERUBAHAN.dihapus(sebutan);
    return { bidang: orang === '' ? apa : `${orang}: ${apa}`, ...(datang ? { baru: kata } : { lama: kata }) };
  });
  return [...baris, ...berbaris];
}

function namaBaris(form: Form, baris: Baris | undefined): string {
  const nama = kolom(form).find((f) => f.jenis === 'nama');
  return nama && baris ? ambil(baris, nama.kunci).trim() : '';
}
