import { bagianTanggal } from '../../core/formulir/tanggal-isian.ts';
import type { Field } from '../../core/formulir/form.skema.ts';
import { type BukuKode, daftarKode } from '../../core/formulir/kode.ts';
import { BidangNik } from '../komponen/BidangNik.tsx';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangTanggal } from '../komponen/BidangTanggal.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';

export interface BidangFormProps {
  readonly field: Field;
  /** Name in the post, `nik_pemohon` or `anggota.0.nik`; also the anchor of its error. */
  readonly path: string;
  readonly nilai: string;
  readonly kode: BukuKode;
  readonly galat: string | undefined;
  readonly saran: string | undefined;
}

/** One field of a form definition as the input that fits its kind. */
export function BidangForm({ field, path, nilai, kode, galat, saran }: BidangFormProps) {
  const umum = {
    id: path,
    label: field.no ? `${field.no}. ${field.label}` : field.label,
    petunjuk: field.bantuan,
    galat,
    saran: galat ? undefined : saran,
    opsional: !field.wajib,
    rahasia: field.jenis === 'nik' || field.jenis === 'no_kk',
  };
  switch (field.jenis) {
    case 'nik':
    case 'no_kk':
      return <BidangNik {...umum} nilai={nilai} />;
    case 'tanggal':
      return <BidangTanggal {...umum} {...bagianTanggal(nilai)} />;
    case 'kode':
      return (
        <BidangPilihan
          {...umum}
          nilai={nilai}
          pilihan={daftarKode(kode, field.daftar ?? '').map((k) => ({
            nilai: k.kode,
            label: `${k.kode} ${k.nama}`,
          }))}
        />
      );
    case 'pilihan':
      return <BidangPilihan {...umum} nilai={nilai} pilihan={field.opsi ?? []} />;
    case 'angka':
    case 'rt':
    case 'rw':
    case 'kodepos':
      return <BidangTeks {...umum} nilai={nilai} papan="numeric" lebar={8} />;
    case 'telepon':
      return <BidangTeks {...umum} nilai={nilai} jenis="tel" papan="tel" lebar={16} />;
    case 'nama':
      return <BidangTeks {...umum} nilai={nilai} kapital />;
    case 'teks':
    case 'alamat':
      return <BidangTeks {...umum} nilai={nilai} maks={field.panjang} penuh={field.jenis === 'alamat'} />;
  }
}
