import type { z } from 'zod';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Tempat } from '../../core/berkas/posisi.ts';
import type { Database } from '../database/database.ts';
import { type KabarStore, kabarStore } from '../kabar/kabar-store.ts';
import { brankas } from '../kripto/brankas.ts';
import type { GudangDokumen } from './alat.ts';
import { type Antrean, antrean } from './antrean.ts';
import { type ArsipStore, arsipStore } from './arsip.ts';
import { ambil, ambilNomor, type BerkasTerbaca } from './baca.ts';
import type { BarisBerkas } from './baris.ts';
import { type BukuNomor, bukuNomor } from './buku-nomor.ts';
import { type Bundel, bundel } from './bundel.ts';
import { cari } from './cari.ts';
import { type CetakanStore, cetakanStore } from './cetakan.ts';
import { tandaiDiLoket } from './di-loket.ts';
import { type DisposisiMasuk, disposisiMasuk } from './disposisi-masuk.ts';
import { type DokumenStore, dokumenStore } from './dokumen.ts';
import { type DokumenResmiStore, dokumenResmiStore } from './dokumen-resmi.ts';
import { type DrafStore, drafStore } from './draf.ts';
import { type Hitungan, hitung } from './hitung.ts';
import { isi } from './isi.ts';
import { type Kehadiran, kehadiran } from './kehadiran.ts';
import {
  cariLacak,
  cariLacakTenant,
  cariLembar,
  type KunciLacak,
  kunciLacak,
  type Lacak,
  lacak,
  type TemuanLacak,
} from './lacak.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { Lingkup } from './lingkup.ts';
import { menungguSejak } from './menunggu.ts';
import { type MonitorStore, monitorStore } from './monitor.ts';
import { type KotakKeluar, kotakKeluar } from './keluar.ts';
import { lupakan } from './lupakan.ts';
import { type NomorStore, nomorStore } from './nomor-store.ts';
import { type IngatanNaskah, type NaskahStore, naskahStore } from './naskah.ts';
import { type BukuPembacaan, bukuPembacaan } from './pembacaan.ts';
import { type PetaSurat, petaSurat } from './peta.ts';
import type { HasilTekan, Press, TandaPress } from './press.ts';
import type { HasilRantai } from './rantai.ts';
import { pernahDilayani } from './pernah.ts';
import { periksaRantai, riwayat } from './riwayat.ts';
import { type BatasSapu, sapu, type Tersapu } from './sapu.ts';
import { type SesiHpStore, sesiHpStore, tenantSesiHp } from './sesi-hp.ts';
import { type Sepasang, sepasang } from './sepasang.ts';
import { tekan, terdahulu } from './tekan.ts';
import type { PeristiwaTerbaca } from './upcast.ts';
import { type VersiSop, versiSop } from './versi-sop.ts';
import { aduanStore, type AduanStore } from '../pengaduan/aduan-store.ts';
import { aturanWargaStore, type AturanWargaStore } from '../pengaduan/aturan-warga.ts';
import { cariAduan, type KunciAduan, kunciAduan, type TemuanAduan } from '../pengaduan/cari-aduan.ts';
import { setelanStore, type SetelanStore } from '../setelan/setelan-store.ts';
import { unggahanStore, type UnggahanStore } from '../unggahan/unggahan-store.ts';
import { cocokNomor } from './cocok-nomor.ts';
import {
  cariPermohonan,
  type KunciPermohonan,
  kunciPermohonan,
  type TemuanPermohonan,
} from '../permohonan/cari-permohonan.ts';
import { permohonanStore, type PermohonanStore } from '../permohonan/permohonan-store.ts';

/** The berkas of all tenants; every call is made under one. */
export interface BerkasStore {
  /** The berkas whose tracking token or short code this is, in whatever tenant. */
  readonly cariLacak: (ketikan: string) => Promise<TemuanLacak | undefined>;
  /** The print whose sheet token this is, in whatever tenant. */
  readonly cariLembar: (token: string) => ReturnType<typeof cariLembar>;
  /** The complaint whose token or short code this is, in whatever tenant. */
  readonly cariAduan: (ketikan: string) => Promise<TemuanAduan | undefined>;
  /** The request from a phone whose token this is, in whatever tenant. */
  readonly cariPermohonan: (token: string) => Promise<TemuanPermohonan | undefined>;
  /** The tenant of a phone's one-time address. */
  readonly tenantSesiHp: (token: string) => Promise<string | undefined>;
  readonly untuk: (tenant: string) => BerkasTenant;
}

/** The berkas of one tenant. Reading is scoped: a berkas in which no kantor of `lingkup` has a part does not exist. */
export interface BerkasTenant {
  readonly naskah: NaskahStore;
  /** The SOPs that berkas began with, and by how many of those in sight they are still used. */
  readonly versiSop: (lingkup: Lingkup) => Promise<readonly VersiSop[]>;
  readonly tekan: (press: Press) => Promise<HasilTekan>;
  readonly terdahulu: (press: TandaPress) => Promise<HasilTekan | undefined>;
  readonly ambil: (id: string, lingkup: Lingkup) => Promise<BerkasTerbaca | undefined>;
  readonly ambilNomor: (nomor: string, lingkup: Lingkup) => Promise<BerkasTerbaca | undefined>;
  readonly riwayat: (id: string, lingkup: Lingkup) => Promise<readonly PeristiwaTerbaca[]>;
  readonly periksaRantai: (id: string) => Promise<HasilRantai>;
  readonly isi: <T>(options: {
    readonly berkas: string;
    readonly lingkup: Lingkup;
    readonly rujukan: readonly Pick<Rujukan, 'id'>[];
    readonly skema: z.ZodType<T>;
  }) => Promise<ReadonlyMap<string, T>>;
  readonly antrean: (
    antrean: Antrean,
  ) => Promise<{ readonly baris: readonly BarisBerkas[]; readonly jumlah: number }>;
  readonly hitung: (tempat: readonly Tempat[], sejak: number) => Promise<Hitungan>;
  /** The disposisi that wait for these posts, unread ones with their words. */
  readonly disposisiMasuk: (tempat: readonly Tempat[]) => Promise<readonly DisposisiMasuk[]>;
  readonly cari: (options: {
    readonly teks: string;
    readonly lingkup: Lingkup;
    readonly batas?: number;
  }) => Promise<readonly BarisBerkas[]>;
  readonly sepasang: (options: {
    readonly nik: readonly string[];
    readonly noKk: readonly string[];
    readonly kantor: readonly string[];
    readonly kecuali?: string;
    readonly kunci?: { readonly orang: string; readonly kunci: string };
  }) => Promise<readonly Sepasang[]>;
  /** The berkas about a NIK or a No. KK, closed ones included; see `PernahDilayani.tampak` before showing any. */
  readonly pernahDilayani: (o: Parameters<typeof pernahDilayani>[1]) => ReturnType<typeof pernahDilayani>;
  readonly dokumen: DokumenStore;
  readonly sesiHp: SesiHpStore;
  /** Files on their way to a form. */
  readonly unggahan: UnggahanStore;
  readonly dokumenResmi: DokumenResmiStore;
  readonly cetakan: CetakanStore;
  /** The pemohon's tracking keys of a berkas, for its receipt. */
  readonly lacak: (id: string) => Promise<Lacak>;
  /** The id of the berkas whose tracking token or short code this is. */
  readonly cariLacak: (ketikan: string) => Promise<string | undefined>;
  /** A secret of 26 letters that the same wish to print always gets: its key, the code of its sheet. */
  readonly rahasiaCetak: (id: string, guna: string) => string;
  readonly draf: DrafStore;
  readonly kehadiran: Kehadiran;
  readonly pembacaan: BukuPembacaan;
  /** Complaints of citizens. */
  readonly aduan: AduanStore;
  readonly aturanWarga: AturanWargaStore;
  /** Requests from phones that were not received yet. */
  readonly permohonan: PermohonanStore;
  /** What the office decided over its file of requirements. */
  readonly setelan: SetelanStore;
  /** Whether these digits are a NIK or No. KK that the berkas is about now. */
  readonly cocokNomor: (id: string, angka: string) => Promise<boolean>;
  readonly bukuNomor: BukuNomor;
  readonly nomor: NomorStore;
  readonly arsip: ArsipStore;
  readonly monitor: MonitorStore;
  readonly peta: PetaSurat;
  /** The digital archive of a berkas as it is now; undefined when it is not to be seen. */
  readonly bundel: (id: string, lingkup: Lingkup) => Promise<Bundel | undefined>;
  readonly keluar: KotakKeluar;
  readonly kabar: KabarStore;
  readonly tandaiDiLoket: (id: string, diLoket: boolean, lingkup: Lingkup) => Promise<boolean>;
  readonly menungguSejak: (sebelum: number) => Promise<readonly string[]>;
  readonly lupakan: (id: string) => Promise<boolean>;
  /** Removes what failed presses and old forms left behind. */
  readonly sapu: (sebelum: BatasSapu) => Promise<Tersapu>;
}

/** Opens the store. `induk` is the master key; `jam` the instant of recording (epoch ms), movable in training. */
export function berkasStore(options: {
  readonly database: Database;
  readonly induk: Uint8Array;
  readonly gudang: GudangDokumen;
  readonly jam: (tenant: string) => number;
}): BerkasStore {
  const { database, induk, gudang, jam } = options;
  const ingatan: IngatanNaskah = { bytes: new Map(), sop: new Map() };
  const kunci: Kunci = {
    lacak: kunciLacak(induk),
    aduan: kunciAduan(induk),
    permohonan: kunciPermohonan(induk),
  };
  return {
    cariLacak: (ketikan) => cariLacak(database, kunci.lacak, ketikan),
    cariLembar: (token) => cariLembar(database, token),
    cariAduan: (ketikan) => cariAduan(database, kunci.aduan, ketikan),
    cariPermohonan: (token) => cariPermohonan(database, token),
    tenantSesiHp: (token) => tenantSesiHp(database, token),
    untuk: (tenant) => {
      const db = database.tenant(tenant);
      const naskah = naskahStore(tenant, db, ingatan);
      const l: Lingkungan = {
        tenant,
        db,
        gudang,
        naskah,
        brankas: brankas(induk, tenant),
        jam: () => jam(tenant),
      };
      return bind(l, kunci);
    },
  };
}

/** What short codes of each kind are looked up by. */
interface Kunci {
  readonly lacak: KunciLacak;
  readonly aduan: KunciAduan;
  readonly permohonan: KunciPermohonan;
}

function bind(l: Lingkungan, kunci: Kunci): BerkasTenant {
  return {
    naskah: l.naskah,
    versiSop: (lingkup) => versiSop(l, lingkup),
    tekan: (press) => tekan(l, press),
    terdahulu: (press) => terdahulu(l, press),
    ambil: (id, lingkup) => ambil(l, id, lingkup),
    ambilNomor: (nomor, lingkup) => ambilNomor(l, nomor, lingkup),
    riwayat: (id, lingkup) => riwayat(l, id, lingkup),
    periksaRantai: (id) => periksaRantai(l, id),
    isi: (o) => isi(l, o),
    antrean: (o) => antrean(l, o),
    hitung: (tempat, sejak) => hitung(l, tempat, sejak),
    disposisiMasuk: (tempat) => disposisiMasuk(l, tempat),
    cari: (o) => cari(l, o),
    sepasang: (o) => sepasang(l, o),
    pernahDilayani: (o) => pernahDilayani(l, o),
    dokumen: dokumenStore(l),
    sesiHp: sesiHpStore(l),
    unggahan: unggahanStore(l),
    dokumenResmi: dokumenResmiStore(l),
    cetakan: cetakanStore(l),
    lacak: (id) => lacak(l, kunci.lacak, id),
    cariLacak: (ketikan) => cariLacakTenant(l, kunci.lacak, ketikan),
    rahasiaCetak: (id, guna) => l.brankas.rahasia(`cetak/${id}/${guna}`),
    draf: drafStore(l),
    kehadiran: kehadiran(l),
    pembacaan: bukuPembacaan(l),
    aduan: aduanStore(l, kunci.aduan),
    aturanWarga: aturanWargaStore(l),
    permohonan: permohonanStore(l, kunci.permohonan),
    setelan: setelanStore(l),
    cocokNomor: (id, angka) => cocokNomor(l, id, angka),
    bukuNomor: bukuNomor(l),
    nomor: nomorStore(l),
    arsip: arsipStore(l),
    monitor: monitorStore(l),
    peta: petaSurat(l),
    bundel: (id, lingkup) => bundel(l, id, lingkup),
    keluar: kotakKeluar(l),
    kabar: kabarStore(l),
    tandaiDiLoket: (id, diLoket, lingkup) => tandaiDiLoket(l, id, diLoket, lingkup),
    menungguSejak: (sebelum) => menungguSejak(l, sebelum),
    lupakan: (id) => lupakan(l, id),
    sapu: (sebelum) => sapu(l, sebelum),
  };
}
