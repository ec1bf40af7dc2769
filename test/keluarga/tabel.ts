import { isiAwal, wilayahAwal } from '../../src/core/formulir/awal.ts';
import type { Form } from '../../src/core/formulir/form.skema.ts';
import { kolom, semuaField } from '../../src/core/formulir/form.ts';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import { cariKeperluan } from '../../src/core/formulir/persyaratan.ts';
import type { DariLoket } from '../../src/core/formulir/sumber-awal.ts';
import { konteksLayanan } from '../../src/core/keluarga/konteks-layanan.ts';
import type { KonteksForm } from '../../src/core/keluarga/periksa-form.ts';
import { BUKU, KONTEKS } from '../formulir/definisi.uji.ts';
import { formLayanan, PERSYARATAN } from '../formulir/keluarga.uji.ts';
import { HARI_INI } from './aturan.uji.ts';
import { KELUARGA_UJI, type KeluargaUji } from './keluarga-contoh.ts';
import { type AnggotaUji, LAYANAN_UJI, type PermohonanUji } from './layanan-contoh.ts';
import type { OrangUji } from './orang-contoh.ts';

/** What the official sheets of one application must show, written without the program's own reading of the form. */
export interface Harapan {
  /** Keys of the sheets beside the signed form. */
  readonly lembar: readonly string[];
  /** Field key to the printed text; what is not here stands empty. */
  readonly nilai: Baris;
  /** Every row, for the companion sheets. */
  readonly baris: readonly Baris[];
  /** The list of the signed form: who is in the family afterwards. */
  readonly daftar: readonly Baris[];
}

/** One family and one service: what the loket knows, what is typed, and what paper must say. */
export interface KasusUji {
  readonly kunci: string;
  readonly keluarga: KeluargaUji;
  readonly layanan: string;
  readonly form: Form;
  readonly dariLoket: DariLoket;
  readonly konteks: KonteksForm;
  /** As a person types it: spaces in numbers, days without zeros, names in small letters. */
  readonly isian: Isian;
  readonly harapan: Harapan;
}

const KELURAHAN: Readonly<Record<string, readonly [nama: string, kodepos: string]>> = {
  '1001': ['Selindung', '33117'],
  '1002': ['Selindung Baru', '33117'],
  '1003': ['Gabek Satu', '33118'],
  '1004': ['Gabek Dua', '33116'],
  '1005': ['Air Salemba', '33111'],
  '1006': ['Jerambah Gantung', '33119'],
};
const TELEPON = '081200009901';

const kelompokkan = (nomor: string): string =>
  nomor === '' ? '' : `${nomor.slice(0, 6)} ${nomor.slice(6, 12)} ${nomor.slice(12)}`;
const hariBulanTahun = (iso: string): string => iso.split('-').toReversed().map(Number).join('/');
const kecil = (nama: string): string => nama.toLowerCase();
const TANGGAL = /^\d{4}-\d{2}-\d{2}$/;

/** A record as fingers leave it. */
const diketik = (catatan: Baris): Baris =>
  Object.fromEntries(
    Object.entries(catatan).map(([kunci, teks]): [string, string] => {
      if (TANGGAL.test(teks)) return [kunci, hariBulanTahun(teks)];
      if (/nik/u.test(kunci)) return [kunci, kelompokkan(teks)];
      if (kunci.startsWith('nama')) return [kunci, kecil(teks)];
      return [kunci, kunci === 'shdk' ? String(Number(teks)) : teks];
    }),
  );

const biodata = (o: OrangUji): Baris => ({
  jk: o.jk,
  tempat_lahir: o.tempat,
  tanggal_lahir: o.lahir,
  agama: o.agama,
  status_kawin: o.status,
  pendidikan: o.pendidikan,
  pekerjaan: o.pekerjaan,
  kewarganegaraan: '1',
  akta_lahir: '1',
  ...o.lain,
});

/** The columns of a row that the chosen sheets carry. */
function baris({ orang, peristiwa, pada, lain }: AnggotaUji, lembar: readonly string[]): Baris {
  return {
    nik: orang.nik,
    nama: orang.nama,
    shdk: orang.shdk,
    ...(peristiwa && { peristiwa }),
    ...(peristiwa && peristiwa !== 'lahir' && pada && { peristiwa_tanggal: pada }),
    ...(lembar.includes('f-1-01') && biodata(orang)),
    ...(lembar.includes('f-1-06') && lain),
  };
}

function lembarDipilih(layanan: string, pilihan: Baris): readonly string[] {
  const lembar = cariKeperluan(PERSYARATAN, layanan)?.lembar ?? [];
  return lembar
    .filter(({ kunci, pilih }) => (pilihan[`pakai_${kunci.replaceAll('-', '_')}`] ?? pilih ?? 'ya') === 'ya')
    .map(({ kunci }) => kunci);
}

const hanya = (catatan: Baris, kunci: readonly string[]): Baris =>
  Object.fromEntries(Object.entries(catatan).filter(([k, teks]) => kunci.includes(k) && teks !== ''));

function pemohonDari({ anggota }: PermohonanUji): OrangUji {
  const bisa = anggota.find((a) => a.peristiwa !== 'meninggal' && a.orang.nik !== '');
  if (bisa === undefined) throw new RangeError('Nobody of the family can apply');
  return bisa.orang;
}

/** What every sheet says of the pemohon, the home and the application. */
function nilaiHarapan(k: KeluargaUji, layanan: string, p: PermohonanUji): Baris {
  const [nama = '', kodepos = ''] = KELURAHAN[k.kelurahan] ?? [];
  const pemohon = pemohonDari(p);
  const keperluan = cariKeperluan(PERSYARATAN, layanan);
  const tinggal = p.anggota.filter((a) => a.peristiwa !== 'meninggal' && a.peristiwa !== 'pindah');
  return {
    kode_provinsi: '19',
    nama_provinsi: 'KEPULAUAN BANGKA BELITUNG',
    kode_kota: '71',
    nama_kota: 'KOTA PANGKALPINANG',
    kode_kecamatan: '06',
    nama_kecamatan: 'GABEK',
    kode_kelurahan: k.kelurahan,
    nama_kelurahan: nama.toUpperCase(),
    nama_pemohon: pemohon.nama,
    nik_pemohon: pemohon.nik,
    no_kk_semula: k.noKk,
    no_kk: k.noKk,
    nama_kepala: tinggal.find((a) => a.orang.shdk === '01')?.orang.nama ?? '',
    alamat: k.alamat.toUpperCase(),
    rt: k.rt,
    rw: k.rw,
    alamat_kelurahan: nama.toUpperCase(),
    alamat_kecamatan: 'GABEK',
    alamat_kota: 'KOTA PANGKALPINANG',
    alamat_provinsi: 'KEPULAUAN BANGKA BELITUNG',
    kodepos,
    telepon: TELEPON,
    alasan: keperluan?.alasan ?? '',
    alasan_lain: (keperluan?.alasan_lain ?? '').toUpperCase(),
    jumlah_anggota: String(tinggal.length),
    tempat: 'KOTA PANGKALPINANG',
    tanggal: HARI_INI,
    ...p.nilai,
  };
}

/** One family through one service. */
export function kasus(k: KeluargaUji, layanan: string): KasusUji {
  const susun = LAYANAN_UJI[layanan];
  if (susun === undefined) throw new RangeError(`No application for ${layanan}`);
  const form = formLayanan(layanan);
  const permohonan = susun(k);
  const lembar = lembarDipilih(layanan, permohonan.lembar);
  const pemohon = pemohonDari(permohonan);
  const dariLoket: DariLoket = {
    ...wilayahAwal(BUKU, k.kelurahan),
    nama: kecil(pemohon.nama),
    nik: kelompokkan(pemohon.nik),
    no_kk: kelompokkan(k.noKk),
    alamat: k.alamat,
    rt: String(Number(k.rt)),
    rw: String(Number(k.rw)),
    telepon: '+62 812-0000-9901',
    alasan: cariKeperluan(PERSYARATAN, layanan)?.alasan,
    alasan_lain: cariKeperluan(PERSYARATAN, layanan)?.alasan_lain,
    tempat: wilayahAwal(BUKU, k.kelurahan).nama_kota,
    tanggal: HARI_INI,
  };
  const umum = nilaiHarapan(k, layanan, permohonan);
  const [kunciUmum, kunciBaris] = [semuaField(form).map((f) => f.kunci), kolom(form).map((f) => f.kunci)];
  const biodataDipilih = lembar.includes('f-1-01') || form.kunci === 'f-1-16';
  const { nama_kepala, ...tanpaKepala } = umum;
  const nilai = biodataDipilih ? { ...tanpaKepala, nama_kepala: nama_kepala ?? '' } : tanpaKepala;
  const semua = permohonan.anggota.map((a) => hanya(baris(a, lembar), kunciBaris));
  const pakai = Object.fromEntries(
    kunciUmum
      .filter((f) => f.startsWith('pakai_'))
      .map((f): [string, string] => [
        f,
        lembar.some((l) => f.endsWith(l.replaceAll('-', '_'))) ? 'ya' : 'tidak',
      ]),
  );
  return {
    kunci: `${k.kunci} / ${layanan}`,
    keluarga: k,
    layanan,
    form,
    dariLoket,
    konteks: { ...KONTEKS, hariIni: HARI_INI, ...konteksLayanan(PERSYARATAN, layanan) },
    isian: {
      nilai: {
        ...isiAwal(form, dariLoket).nilai,
        ...diketik(hanya({ ...permohonan.nilai, nama_kepala: nilai['nama_kepala'] ?? '' }, kunciUmum)),
        ...pakai,
      },
      baris: semua.map(diketik),
    },
    harapan: {
      lembar,
      nilai: {
        ...hanya(nilai, kunciUmum),
        ...Object.fromEntries(Object.entries(pakai).filter(([, v]) => v === 'ya')),
      },
      baris: semua,
      daftar: semua
        .filter((_, n) => !['meninggal', 'pindah'].includes(permohonan.anggota[n]?.peristiwa ?? ''))
        .map((b) => hanya(b, ['nik', 'nama', 'shdk'])),
    },
  };
}

/** Every family through every service. */
export const TABEL: readonly KasusUji[] = PERSYARATAN.keperluan.flatMap(({ kunci }) =>
  KELUARGA_UJI.map((k) => kasus(k, kunci)),
);
