import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { dokumenBerubah, terakhirDilihat } from '../../core/berkas/dilihat.ts';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { tersedia } from '../../core/berkas/tersedia.ts';
import { wilayahAwal } from '../../core/formulir/awal.ts';
import { awalDari, type Diketahui, SKEMA_DIKETAHUI } from '../../core/formulir/diketahui.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import { jangkauan } from '../../core/jaringan/jangkauan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { hariDari, isoDariHari } from '../../core/waktu/hari.ts';
import type { BahanKerja, MetaDokumen } from '../kerja/bahan.ts';
import { PEMOHON_KOSONG, SKEMA_PEMOHON, type DataPemohon } from '../../core/berkas/data-pemohon.ts';
import type { NaskahBerkas } from '../kerja/naskah-berkas.ts';
import { naskahBerkas } from '../dunia.ts';
import { type Layar, lingkup } from '../layar.ts';
import { penugasanUntuk, sebagai } from '../tampilan/sebagai.ts';
import { bahanArsip } from './bahan-arsip.ts';

const ISIAN = z.object({
  nilai: z.record(z.string(), z.string()),
  baris: z.array(z.record(z.string(), z.string())),
});

/** A berkas as this official may see it, with its history. */
export interface BerkasTerbuka {
  readonly bahan: BahanKerja;
  readonly riwayat: readonly Catatan[];
  /** The opened contents by the id of their reference: forms, the pemohon's data, free words. */
  readonly isi: ReadonlyMap<string, unknown>;
}

export interface CaraBuka {
  readonly dok?: string | undefined;
  readonly sebagai?: string | undefined;
  readonly terbuka: boolean;
  readonly ketikan?: BahanKerja['ketikan'];
  readonly kesalahan?: BahanKerja['kesalahan'];
  /** With what only the work itself needs: where filing is next, every file of the berkas is opened and compared. */
  readonly untukKerja?: boolean | undefined;
}

/** Finds a berkas by its number or id; undefined when it does not exist or none of these kantor (the official's) has a part in it. */
export async function cariBerkas(
  layar: Layar,
  kunci: string,
  mana: readonly string[] = lingkup(layar),
): Promise<Berkas | undefined> {
  const terbaca =
    kunci.includes('-') && kunci.length < 24
      ? await layar.dunia.berkas.ambilNomor(kunci, mana)
      : await layar.dunia.berkas.ambil(kunci, mana);
  return terbaca?.berkas;
}

/** Everything a page of the berkas shows. Undefined when none of this person's appointments may see it. */
export async function bukaBerkas(
  layar: Layar,
  berkas: Berkas,
  cara: CaraBuka,
): Promise<BerkasTerbuka | undefined> {
  const { dunia, kini } = layar;
  const { sop, naskah } = await naskahBerkas(dunia, berkas);
  const penugasan = pilihPenugasan(sop, berkas, layar, cara.sebagai);
  if (!penugasan) return undefined;
  const peristiwa = await dunia.berkas.riwayat(berkas.id, lingkup(layar));
  const riwayat = peristiwa.map((p) => p.catatan);
  const isi = await dunia.berkas.isi({
    berkas: berkas.id,
    lingkup: lingkup(layar),
    rujukan: rujukanDi(berkas, riwayat),
    skema: z.unknown(),
  });
  const pemohon = SKEMA_PEMOHON.safeParse(isi.get(berkas.pemohon.id)).data ?? PEMOHON_KOSONG;
  const dulu = berkas.isianDulu.at(-1);
  const terakhir = terakhirDilihat(riwayat, penugasan);
  const diketahui = SKEMA_DIKETAHUI.safeParse(berkas.awal && isi.get(berkas.awal.id)).data ?? null;
  const bahan: BahanKerja = {
    sop,
    naskah,
    berkas,
    kunci: berkas.nomor ?? berkas.id,
    penugasan,
    dir: layar.dir,
    kalender: dunia.kalender,
    kini,
    tersedia: tersedia(sop, berkas, sebagai(penugasan, kini)),
    pemohon,
    latihan: dunia.tenant.latihan,
    // In a training office nobody is outside: its messages read as they would with an address for everybody.
    lacakTerbuka: dunia.tenant.latihan || jangkauan(dunia.alamatPublik) === 'umum',
    isian: bacaIsian(berkas.isian && isi.get(berkas.isian.id)),
    isianAwal: awalForm({ layar, berkas, sop, naskah, pemohon, diketahui }),
    diketahui,
    dilihat: terakhir && {
      saat: terakhir.saat,
      isian: bacaIsian(terakhir.berkas.isian && isi.get(terakhir.berkas.isian.id)),
      pemohon: SKEMA_PEMOHON.safeParse(isi.get(terakhir.berkas.pemohon.id)).data ?? null,
      dokumen: dokumenBerubah(terakhir.berkas, berkas),
    },
    isianDulu: bacaIsian(dulu && isi.get(dulu.id)),
    terbuka: cara.terbuka,
    teks: (r) => kataDari(isi.get(r.id)),
    dokumen: new Map(
      (await dunia.berkas.dokumen.daftar(berkas.id, lingkup(layar))).map((d): [string, MetaDokumen] => [
        d.id,
        { ...d, saat: d.pada },
      ]),
    ),
    dokTerpilih: cara.dok,
    idem: randomUUID(),
    dariKertas: peristiwa.some((p) => p.sumber === 'kertas'),
    dariTautan: syaratTautan(riwayat),
    ketikan: cara.ketikan ?? {},
    kesalahan: cara.kesalahan ?? [],
  };
  const mengarsip = cara.untukKerja && bahan.tersedia.some((t) => t.perintah === 'arsip');
  const arsip = mengarsip ? await bahanArsip(layar, berkas, penugasan.kantor) : undefined;
  return { bahan: { ...bahan, arsip }, riwayat, isi };
}

/** Under which appointment this person may see a berkas; undefined when none may. Without opening its contents. */
export async function penugasanMelihat(layar: Layar, berkas: Berkas): Promise<PenugasanTercatat | undefined> {
  return pilihPenugasan(await layar.dunia.berkas.naskah.sop(berkas.naskah.sop), berkas, layar, undefined);
}

function pilihPenugasan(
  sop: Sop,
  berkas: Berkas,
  layar: Layar,
  diminta: string | undefined,
): PenugasanTercatat | undefined {
  const milik = layar.penugasan.filter((p) => diminta === undefined || p.id === diminta);
  const terpilih =
    penugasanUntuk(sop, berkas, milik, layar.kini) ??
    penugasanUntuk(sop, berkas, layar.penugasan, layar.kini);
  return layar.penugasan.find((p) => p.id === terpilih?.id);
}

/** Papers of which the pemohon sent pictures by a link. */
function syaratTautan(riwayat: readonly Catatan[]): readonly string[] {
  const semua = riwayat.flatMap(({ peristiwa: p }) =>
    p.jenis === 'dokumen_ditambah' && p.lewat === 'tautan' ? [p.syarat] : [],
  );
  return [...new Set(semua)];
}

/** A kept form content, or null. */
export function bacaIsian(nilai: unknown): Isian | null {
  return ISIAN.safeParse(nilai).data ?? null;
}

function kataDari(nilai: unknown): string | undefined {
  return typeof nilai === 'string' ? nilai : undefined;
}

/** Every reference of a berkas that a page may want opened: one query for all. */
function rujukanDi(berkas: Berkas, riwayat: readonly Catatan[]): readonly Rujukan[] {
  const semua = new Map<string, Rujukan>([[berkas.pemohon.id, berkas.pemohon]]);
  const tambah = (nilai: unknown): void => {
    if (typeof nilai !== 'object' || nilai === null) return;
    if ('id' in nilai && 'hash' in nilai && typeof nilai.id === 'string' && typeof nilai.hash === 'string') {
      semua.set(nilai.id, { id: nilai.id, hash: nilai.hash });
      return;
    }
    for (const bagian of Object.values(nilai)) tambah(bagian);
  };
  for (const c of riwayat) tambah(c.peristiwa);
  return [...semua.values()];
}

interface BahanAwal {
  readonly layar: Layar;
  readonly berkas: Berkas;
  readonly sop: Sop;
  readonly naskah: NaskahBerkas;
  readonly pemohon: DataPemohon;
  readonly diketahui: Diketahui | null;
}

/** What the form starts from: nothing that an earlier berkas, the loket or the office knows is asked again. */
function awalForm({ layar, berkas, sop, naskah, pemohon, diketahui }: BahanAwal): Isian {
  const unit = pelaksana(sop, sop.penerimaan.pelaksana).unit;
  const kantor = layar.dir.kantor(berkas.kantor[unit] ?? '');
  const wilayah = wilayahAwal(naskah.kode, kantor?.kode.split('.').at(-1) ?? '');
  return awalDari(naskah.form, diketahui, {
    ...wilayah,
    nama: pemohon.nama,
    nik: pemohon.nik,
    no_kk: pemohon.noKk,
    alamat: pemohon.alamat,
    rt: pemohon.rt,
    rw: pemohon.rw,
    telepon: pemohon.telepon,
    alasan: naskah.alasan?.kode,
    alasan_lain: naskah.alasan?.lain,
    tempat: wilayah.nama_kota,
    tanggal: isoDariHari(hariDari(layar.kini, layar.dunia.kalender.zona)),
  });
}
