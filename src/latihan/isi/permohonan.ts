import { isiAwal, wilayahAwal } from '../../core/formulir/awal.ts';
import type { Field, Form } from '../../core/formulir/form.skema.ts';
import { kolom, semuaField } from '../../core/formulir/form.ts';
import type { Baris, Isian } from '../../core/formulir/isian.ts';
import { daftarKode } from '../../core/formulir/kode.ts';
import { daftarPersyaratan, type SyaratDiminta } from '../../core/formulir/persyaratan.ts';
import type { Keperluan, Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { rapikan } from '../../core/formulir/rapikan.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { isoDariHari } from '../../core/waktu/hari.ts';
import type { PaketFormulir } from '../../naskah/paket-formulir.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import type { Acakan } from '../jalan/acakan.ts';
import type { Keluarga } from '../jalan/keluarga.ts';

/** What one invented family asks for: the loket's data, the form at each version, and which papers they bring. */
export interface Permohonan {
  readonly keperluan: Keperluan;
  readonly pemohon: DataPemohon;
  /** `hari`: the civil day written on the form. */
  readonly isian: (versi: number, hari: number) => Isian;
  /** Who else may fetch the papers. */
  readonly serumah: string;
  readonly syarat: readonly SyaratDiminta[];
  /** Keys of the papers that are brought and pictured; the others do not apply to this family. */
  readonly dibawa: ReadonlySet<string>;
}

export interface BahanPermohonan {
  readonly keluarga: Keluarga;
  readonly keperluan: Keperluan;
  readonly persyaratan: Persyaratan;
  readonly paket: PaketFormulir;
  readonly kantor: Kantor;
  readonly acak: Acakan;
}

/** Makes the request of one family to one loket. */
export function permohonan(bahan: BahanPermohonan): Permohonan {
  const { keperluan, persyaratan } = bahan;
  const syarat = daftarPersyaratan(persyaratan, keperluan.kunci);
  const pemohon = dataPemohon(bahan);
  return {
    keperluan,
    pemohon,
    isian: (versi, hari) => isian(bahan, pemohon, { versi, hari }),
    syarat,
    serumah: bahan.keluarga.anggota[1]?.orang.nama ?? pemohon.wakil?.nama ?? pemohon.nama,
    dibawa: dibawa(syarat),
  };
}

/** Everything without a condition, and the first of each group of alternatives; a mere number needs no paper. */
function dibawa(syarat: readonly SyaratDiminta[]): ReadonlySet<string> {
  const berlaku = syarat.filter((s, ke) =>
    s.salah_satu === undefined
      ? s.bila === undefined
      : syarat.findIndex((lain) => lain.salah_satu === s.salah_satu) === ke,
  );
  return new Set(berlaku.filter((s) => s.bentuk !== 'nomor').map((s) => s.kunci));
}

function dataPemohon({ keluarga, acak }: BahanPermohonan): DataPemohon {
  const { kepala, alamat, nomorKk, anggota } = keluarga;
  const lain = anggota[1];
  const diwakili = lain !== undefined && acak.peluang(0.15);
  return {
    nama: kepala.nama,
    nik: kepala.nik,
    noKk: nomorKk,
    telepon: kepala.telepon,
    alamat: alamat.jalan,
    rt: alamat.rt,
    rw: alamat.rw,
    bolehWa: acak.peluang(0.7),
    email: '',
    bolehEmail: false,
    wakil: diwakili ? { nama: lain.orang.nama, hubungan: 'Keluarga serumah', suratKuasa: true } : null,
    diLoket: false,
  };
}

/** A form that passes every check; each later version has another house number, as when a mistake was mended. */
function isian(
  { keluarga, keperluan, paket, kantor }: BahanPermohonan,
  pemohon: DataPemohon,
  { versi, hari }: { readonly versi: number; readonly hari: number },
): Isian {
  const { form, kode } = paket;
  const wilayah = wilayahAwal(kode, kantor.kode.split('.').at(-1) ?? '');
  const awal = isiAwal(form, {
    ...wilayah,
    nama: pemohon.nama,
    nik: pemohon.nik,
    no_kk: pemohon.noKk,
    alamat: versi === 0 ? pemohon.alamat : `${pemohon.alamat}, Blok ${String.fromCharCode(64 + versi)}`,
    rt: pemohon.rt,
    rw: pemohon.rw,
    telepon: pemohon.telepon,
    alasan: keperluan.alasan,
    alasan_lain: keperluan.alasan_lain,
    tempat: wilayah.nama_kota,
    tanggal: isoDariHari(hari),
  });
  const kosong = semuaField(form).filter(
    (f) => f.wajib && f.jenis === 'nama' && awal.nilai[f.kunci] === undefined,
  );
  const nama = Object.fromEntries(kosong.map((f) => [f.kunci, keluarga.kepala.nama]));
  const baris = keluarga.anggota.map((a) => barisAnggota(form, paket, a));
  return rapikan(form, { nilai: { ...nama, ...awal.nilai }, baris });
}

function barisAnggota(
  form: Form,
  { kode }: PaketFormulir,
  { shdk, orang }: Keluarga['anggota'][number],
): Baris {
  const isi = (f: Field): string => {
    if (f.jenis === 'nik') return orang.nik;
    if (f.jenis === 'nama') return orang.nama;
    if (f.jenis !== 'kode') return '';
    return daftarKode(kode, f.daftar ?? '').find((k) => k.nama === shdk)?.kode ?? '';
  };
  return Object.fromEntries(kolom(form).map((f) => [f.kunci, isi(f)]));
}
