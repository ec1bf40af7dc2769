import { berjalan, type Kini, type Ukuran } from '../../core/monitor/kini.ts';
import { lingkupMonitor } from '../../core/monitor/lingkup.ts';
import type { Pengembalian } from '../../core/monitor/pengembalian.ts';
import type { Perjalanan } from '../../core/monitor/perjalanan.ts';
import { dalam, type RentangMonitor, rentangMonitor } from '../../core/monitor/rentang.ts';
import { type Pengukur, pengukur, selesaiDalam, type Terukur } from '../../core/monitor/terukur.ts';
import { type UkuranLangkah, ukuranLangkah } from '../../core/monitor/ukuran-langkah.ts';
import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import type { Dunia } from '../dunia.ts';
import type { Layar } from '../layar.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';

/** Everything the monitor computes with, read for one person, one time and one kantor. */
export interface BahanMonitor {
  readonly layar: Layar;
  readonly sop: Sop;
  /** The office's list as it is now: names of items and reasons, retired ones too. */
  readonly persyaratan: Persyaratan;
  /** The kantor whose berkas count for this person. */
  readonly lingkup: readonly string[];
  /** The kantor chosen of them; undefined for all. */
  readonly kantor: string | undefined;
  readonly rentang: RentangMonitor;
  readonly ukuran: Ukuran;
  readonly ukur: Pengukur;
  readonly semua: readonly Perjalanan[];
  readonly kini: readonly Kini[];
  readonly terukur: readonly Terukur[];
  /** The steps as a whole, the loket's unnumbered one first. */
  readonly langkah: readonly UkuranLangkah[];
  readonly pengembalian: readonly Pengembalian[];
  /** The SOP that a berkas began with, for the words of its position. */
  readonly sopBerkas: (berkas: Perjalanan) => Sop;
}

/** Whose berkas this person's monitor counts; undefined when there is none for them. */
export function lingkupLayar({
  dunia,
  organisasi,
  penugasan,
  pegawai,
}: Layar): readonly string[] | undefined {
  const sop = dunia.naskah.sop.nilai;
  return lingkupMonitor({ sop, kantor: organisasi.kantor, penugasan, admin: pegawai.admin });
}

/** Reads what stands now and what happened in the time. `lingkup` is this person's, `kantor` one of it. */
export async function bahanMonitor(
  layar: Layar,
  {
    lingkup,
    kantor,
    rentang: nama,
  }: {
    readonly lingkup: readonly string[];
    readonly kantor?: string | undefined;
    readonly rentang?: string | undefined;
  },
): Promise<BahanMonitor> {
  const { dunia, kini: saat } = layar;
  const { kalender } = dunia;
  const rentang = rentangMonitor(nama, saat, kalender.zona);
  const [terbaca, kembali, { nilai: persyaratan }] = await Promise.all([
    dunia.berkas.monitor.perjalanan({ lingkup, sejak: rentang.dari }),
    dunia.berkas.monitor.pengembalian({ lingkup, sejak: rentang.dari }),
    syaratBerlaku(dunia),
  ]);
  const semua = kantor === undefined ? terbaca : terbaca.filter((b) => milik(b, kantor));
  const versi = await semuaSop(dunia, semua);
  const ada = new Set(semua.map((b) => b.id));
  const ukuran = { kalender, kini: saat };
  const ukur = pengukurUntuk(kalender);
  const sop = dunia.naskah.sop.nilai;
  const kini = berjalan(semua, ukuran);
  const terukur = selesaiDalam(semua, rentang, ukur);
  return {
    layar,
    sop,
    persyaratan,
    sopBerkas: (b) => versi.get(b.sop) ?? sop,
    lingkup,
    kantor,
    rentang,
    ukuran,
    ukur,
    semua,
    kini,
    terukur,
    langkah: ukuranLangkah(sop, kini, terukur),
    pengembalian: kembali.filter((k) => ada.has(k.berkas) && dalam(rentang, k.saat)),
  };
}

async function semuaSop(dunia: Dunia, semua: readonly Perjalanan[]): Promise<ReadonlyMap<string, Sop>> {
  const hash = [...new Set(semua.map((b) => b.sop))];
  return new Map(
    await Promise.all(hash.map(async (h): Promise<[string, Sop]> => [h, await dunia.berkas.naskah.sop(h)])),
  );
}

function milik(b: Perjalanan, kantor: string): boolean {
  return Object.values(b.kantor).includes(kantor);
}

const PENGUKUR = new WeakMap<Kalender, Pengukur>();

/** One measurer per calendar: what it has measured of a finished visit stays as it is. */
function pengukurUntuk(kalender: Kalender): Pengukur {
  const ada = PENGUKUR.get(kalender) ?? pengukur(kalender);
  PENGUKUR.set(kalender, ada);
  return ada;
}
