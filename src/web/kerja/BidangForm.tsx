import { dicariKodenya } from '../../core/formulir/bakukan.ts';
import { bagianTanggal } from '../../core/formulir/tanggal-isian.ts';
import type { Field } from '../../core/formulir/form.skema.ts';
import { type BukuKode, daftarKode, namaKode } from '../../core/formulir/kode.ts';
import { rapikanNilai } from '../../core/formulir/rapikan-nilai.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { BidangNik } from '../komponen/BidangNik.tsx';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BidangTanggal } from '../komponen/BidangTanggal.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { ID_DAFTAR_WILAYAH, idDaftarKode } from './DaftarKode.tsx';

export interface BidangFormProps {
  readonly field: Field;
  /** Name in the post, `nik_pemohon` or `anggota.0.nik`; also the anchor of its error. */
  readonly path: string;
  readonly nilai: string;
  readonly kode: BukuKode;
  readonly galat: string | undefined;
  readonly saran: string | undefined;
  /** Where the value was proposed from, in words. */
  readonly usul?: string | undefined;
  /** May be left empty here although the definition requires it of others. */
  readonly opsional?: boolean | undefined;
}

/** One field of a form definition as the input that fits its kind. */
export function BidangForm({ field, path, kode, galat, saran, usul, opsional, ...p }: BidangFormProps) {
  const nilai = p.nilai === '' ? (field.kosong ?? field.mula ?? '') : p.nilai;
  const umum = {
    id: path,
    label: field.no ? `${field.no}. ${field.label}` : field.label,
    petunjuk: [field.bantuan, usul].filter(Boolean).join(' ') || undefined,
    galat,
    saran: galat ? undefined : saran,
    opsional: opsional ?? !field.wajib,
    rahasia: field.jenis === 'nik' || field.jenis === 'no_kk' || field.lindungi,
  };
  switch (field.jenis) {
    case 'nik':
    case 'no_kk':
      // A column of a spreadsheet may be pasted here: nothing of it is cut off.
      return <BidangNik {...umum} nilai={nilai} maks={MUAT_KOLOM} />;
    case 'tanggal':
      return <BidangTanggal {...umum} {...bagianTanggal(nilai)} />;
    case 'kode':
      return <BidangKode {...umum} field={field} nilai={nilai} kode={kode} />;
    case 'pilihan':
      return <BidangOpsi {...umum} field={field} nilai={nilai} />;
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
      return (
        <BidangTeks
          {...umum}
          nilai={nilai}
          penuh={field.jenis === 'alamat'}
          saranNilai={field.contoh}
          daftar={field.wilayah && ID_DAFTAR_WILAYAH}
        />
      );
  }
}

/** Sixteen digits and a gap for as many rows as a form can have. */
const MUAT_KOLOM = 700;

type Umum = Parameters<typeof BidangTeks>[0] & { readonly field: Field; readonly nilai: string };

function BidangKode({ field, nilai, kode, ...umum }: Umum & { readonly kode: BukuKode }) {
  const daftar = field.daftar ?? '';
  if (!dicariKodenya(field, kode)) {
    const pilihan = daftarKode(kode, daftar).map((k) => ({ nilai: k.kode, label: `${k.kode} ${k.nama}` }));
    return <BidangPilihan {...umum} nilai={rapikanNilai(field, nilai)} pilihan={pilihan} />;
  }
  const nama = namaKode(kode, daftar, rapikanNilai(field, nilai));
  return (
    <BidangTeks
      {...umum}
      nilai={nama === undefined ? nilai : `${nilai.trim()} ${nama}`}
      petunjuk={[umum.petunjuk, KATA_ANGGOTA.cariKode].filter(Boolean).join(' ')}
      daftar={idDaftarKode(daftar)}
    />
  );
}

function BidangOpsi({ field, nilai, ...umum }: Umum) {
  const opsi = field.opsi ?? [];
  if (field.kosong === undefined) return <BidangPilihan {...umum} nilai={nilai} pilihan={opsi} />;
  const pasti = { ...umum, opsional: false, nilai, pilihan: opsi };
  return opsi.length > 2 ? (
    <BidangPilihan {...pasti} tanpaKosong />
  ) : (
    <BidangRadio {...pasti} tampilan="datar" />
  );
}
