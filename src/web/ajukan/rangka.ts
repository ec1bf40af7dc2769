import { daftarBawaan, type Bawaan } from '../../core/formulir/bawaan.ts';
import { isiAwal, wilayahAwal } from '../../core/formulir/awal.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import type { DariLoket } from '../../core/formulir/sumber-awal.ts';
import { telusuriTanya } from '../../core/formulir/tanya.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { type Butir, daftarButir } from '../../core/permohonan/butir.ts';
import { daftarHalaman, type HalamanPermohonan } from '../../core/permohonan/halaman.ts';
import type { IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import { hariDari, isoDariHari } from '../../core/waktu/hari.ts';
import { formKeperluan } from '../../naskah/paket-formulir.ts';
import { layananDi } from '../../core/formulir/lembar-layanan.ts';
import { kodePerangkat } from '../../core/formulir/perangkat.ts';
import { konteksPeriksa } from '../../core/formulir/periksa-nilai.ts';
import { konteksLayanan } from '../../core/keluarga/konteks-layanan.ts';
import type { KonteksForm } from '../../core/keluarga/periksa-form.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import type { Dunia } from '../dunia.ts';
import type { Ajuan } from './tautan-ajuan.ts';

/** What a request is measured by: the definitions as they are now, its counter, its pages. */
export interface Rangka {
  readonly keperluan: Keperluan;
  readonly form: Form;
  readonly kode: BukuKode;
  /** What the form is judged by: the very rules of the official's page. */
  readonly konteks: KonteksForm;
  readonly bawaan: readonly Bawaan[];
  readonly butir: readonly Butir[];
  readonly halaman: readonly HalamanPermohonan[];
  readonly kantor: Kantor;
  readonly tanggal: string;
}

/** Papers that the answers before ruled out; none where they lead to another service. */
export function tanpaSyarat(dunia: Dunia, keperluan: string, jawab: readonly string[]): readonly string[] {
  const di = dunia.naskah.tanya && telusuriTanya(dunia.naskah.tanya, jawab)?.di;
  return di?.jenis === 'keperluan' && di.keperluan === keperluan ? di.tanpa : [];
}

/** Reads it; undefined where the service or the counter is there no more. */
export async function rangkaAjuan(
  dunia: Dunia,
  { keperluan: kunci, jawab }: Pick<IsiPermohonan, 'keperluan' | 'jawab'>,
  kantorId: string,
): Promise<Rangka | undefined> {
  const daftar = (await syaratBerlaku(dunia)).nilai;
  const dicari = cariKeperluan(daftar, kunci);
  const paket = dicari && dunia.naskah.formulir.get(dicari.form)?.nilai;
  if (!paket) return undefined;
  const { keperluan, perangkat } = layananDi(paket, daftar, dicari);
  const kantor = (await dunia.organisasi.baca()).kantor.find((k) => k.id === kantorId);
  if (!keperluan || !kantor) return undefined;
  const bawaan = daftarBawaan(daftar, kunci, tanpaSyarat(dunia, kunci, jawab));
  const butir = daftarButir(bawaan);
  const form = formKeperluan(paket, keperluan);
  const kode = kodePerangkat(paket.kode, perangkat);
  const tanggal = isoDariHari(hariDari(dunia.jam(), dunia.kalender.zona));
  return {
    keperluan,
    form,
    kode,
    konteks: { ...konteksPeriksa(kode), hariIni: tanggal, ...konteksLayanan(daftar, kunci) },
    bawaan,
    butir,
    halaman: daftarHalaman(form, kunci, butir),
    kantor,
    tanggal,
  };
}

/** The same for an opened request that is still being written or looked at. */
export async function rangkaDari({ dunia, baris, isi }: Ajuan): Promise<Rangka | undefined> {
  return isi ? rangkaAjuan(dunia, isi, baris.kantor) : undefined;
}

/** The form as it stands: what the service, the region and the pemohon's own pages give, and over it what was typed. */
export function isianAjuan(r: Rangka, { pemohon, isian }: IsiPermohonan): Isian {
  const wilayah = wilayahAwal(r.kode, r.kantor.kode.split('.').at(-1) ?? '');
  const dari: DariLoket = {
    ...wilayah,
    nama: pemohon.nama,
    nik: pemohon.nik,
    no_kk: pemohon.noKk,
    alamat: pemohon.alamat,
    rt: pemohon.rt,
    rw: pemohon.rw,
    telepon: pemohon.telepon,
    alasan: r.keperluan.alasan,
    alasan_lain: r.keperluan.alasan_lain,
    tempat: wilayah.nama_kota,
    tanggal: r.tanggal,
  };
  return { nilai: { ...isiAwal(r.form, dari).nilai, ...isian.nilai }, baris: isian.baris };
}
