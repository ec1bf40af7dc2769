import { formUtama } from '../../src/core/formulir/gabung.ts';
import { daftarPersyaratan } from '../../src/core/formulir/persyaratan.ts';
import { barisTinggal, rapikan } from '../../src/core/formulir/rapikan.ts';
import type { Lembar } from '../../src/dokumen/kertas/pesan.ts';
import { formCetak } from '../../src/web/cetak/form-cetak.ts';
import { PENANDA } from '../formulir/cetak-uji.ts';
import { BUKU } from '../formulir/definisi.uji.ts';
import { PERSYARATAN } from '../formulir/keluarga.uji.ts';
import { lembarLayanan } from '../formulir/lembar.uji.ts';
import type { KasusUji } from '../keluarga/tabel.ts';
import { harapanPermohonan } from './harapan-permohonan.ts';
import { harapanSptjm, harapanUbah } from './harapan-pernyataan.ts';
import { harapanPindah } from './harapan-pindah.ts';
import { harapanAlamat, harapanKuasa, harapanMenerima, harapanTanpaDokumen } from './harapan-surat.ts';
import { harapanUtama } from './harapan-utama.ts';
import { bandingkanBiodata } from './harapan-biodata.ts';
import { bandingkanLembar, rapat, type Susunan } from './harapan.ts';

const NOMOR = 'G1-26-0412-K';
const JEJAK = 'Dicetak 24-11-2026 09.42 oleh Dewi Anggraini';

/** One sheet of one case, and how its text is judged: undefined, or what is wrong where. */
export interface LembarUji {
  readonly kasus: KasusUji;
  readonly lembar: Lembar;
  readonly banding: (teks: string) => string | undefined;
}

const perTempat =
  (susun: (k: KasusUji) => Susunan) =>
  (teks: string, k: KasusUji): string | undefined =>
    bandingkanLembar(halamanBadan(teks).join(''), susun(k));

const BANDING: Readonly<Record<string, (teks: string, k: KasusUji) => string | undefined>> = {
  'f-1-01': (teks, k) => bandingkanBiodata(halamanBadan(teks), k),
  'f-1-02': perTempat((k) => harapanPermohonan(k, syarat(k))),
  'f-1-03': perTempat(harapanPindah),
  'f-1-03a': perTempat(harapanKuasa),
  'f-1-03b': perTempat(harapanMenerima),
  'f-1-03c': perTempat(harapanAlamat),
  'f-1-04': perTempat(harapanTanpaDokumen),
  'f-1-05': perTempat(harapanSptjm),
  'f-1-06': perTempat(harapanUbah),
};

const syarat = ({ layanan }: KasusUji): readonly string[] =>
  daftarPersyaratan(PERSYARATAN, layanan).map((s) => s.kunci);

/** The signed form of a case and all its companion sheets, without their codes: these change nothing that is read. */
export function lembarKasus(k: KasusUji): readonly LembarUji[] {
  const umum = {
    nomor: NOMOR,
    jejak: JEJAK,
    lembar: null,
    kertas: 'f4',
    konsep: false,
    tandaAir: [],
  } as const;
  const rapi = rapikan(k.form, k.isian);
  const utama = formCetak({
    ...umum,
    kode: BUKU,
    form: formUtama(k.form),
    isian: { ...rapi, baris: barisTinggal(k.form, rapi.baris) },
    penanda: PENANDA,
    register: new Map(),
  });
  if (!utama.ok) throw new Error(JSON.stringify(utama));
  const ada = daftarPersyaratan(PERSYARATAN, k.layanan);
  const pendamping = k.harapan.lembar.flatMap((kunci): readonly LembarUji[] => {
    const banding = BANDING[kunci];
    if (banding === undefined) throw new Error(`Nothing is expected of sheet ${kunci}`);
    const data = { ...lembarLayanan(kunci, k.layanan, k.isian, { ...umum, ada }) };
    return [{ kasus: k, lembar: { templat: kunci, data }, banding: (teks) => banding(teks, k) }];
  });
  const lembar = { templat: k.form.kunci, data: { ...utama.data } };
  const banding = (teks: string): string | undefined => perTempat(harapanUtama)(teks, k);
  return [{ kasus: k, lembar, banding }, ...pendamping];
}

const KAKI = /(?:Permendagri[^.]*)?\.?Dicetak\S*?halaman(\d+)dari(\d+)$/u;
const SHDK = /\*{1,2}\)Statushubungandalamkeluarga:\S*?11LAINNYA\./gu;
const SAMBUNG = /bersambungkehalaman\d+$/u;
/** What a page that goes on repeats at its head. */
const ULANG = [
  /^1\.NamaLengkapPemohon:\S*?2\.NIKPemohon:\S*?(?=\d+\.DAFTAR)\d+\.DAFTARANGGOTA\S*?,lanjutanNo\.NIKNamaLengkapSHDK\*\*\)/u,
  /^12\.DAFTARANGGOTAKELUARGAYANGPINDAHNo\.NIKNamaLengkapSHDK\*\)/u,
  /^(?:PendidikanterakhirPekerjaan|AgamaLainnya,yaitu:\S*?)No\.KeteranganSemulaMenjadiDasarperubahanSemulaMenjadiDasarperubahan/u,
  /^No\.Nama(?:anakNomoraktakelahiranHubungan|NIKSHDKKeterangan)/u,
  /^No\.Namalengkap(?:NIK)?(?:Tempatdantanggallahir)?(?:Hubungan)?(?:Namaibu)?/u,
];

/** The pages of a sheet without their heads, their feet and what they repeat. @throws for a page without them */
function halamanBadan(teks: string): readonly string[] {
  const halaman = teks.split('\f').filter((h) => h.trim() !== '');
  return halaman.map((h, i) => {
    const isi = rapat(h);
    const kepala = isi.indexOf(rapat(`Nomor berkas ${NOMOR}`));
    const kaki = KAKI.exec(isi);
    if (kepala < 0 || kaki?.[1] !== String(i + 1) || kaki[2] !== String(halaman.length))
      throw new Error(`Page ${i + 1} of ${halaman.length} has no head or foot: ${isi.slice(0, 80)}`);
    const badan = isi
      .slice(kepala + rapat(`Nomor berkas ${NOMOR}`).length, kaki.index)
      .replaceAll(SHDK, '')
      .replace(SAMBUNG, '')
      .replace(/^Perhatian:\S*?(?:tintahitam\.)(?:2\.\S*?kelurahan\.)?/u, '');
    return i === 0 ? badan : ULANG.reduce((t, r) => t.replace(r, ''), badan);
  });
}
