import { berjalan, type Kini } from '../../core/monitor/kini.ts';
import { type LingkupMonitor, lingkupMonitor } from '../../core/monitor/lingkup.ts';
import { type HitunganSel, hitungSel, langkahTunggu, SEL_KOSONG } from '../../core/monitor/sel.ts';
import { jamMenit } from '../../core/waktu/tanggal.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { SOP_ANGKA } from '../kata/sop-angka.ts';
import type { Layar } from '../layar.ts';

/** How many berkas lie where now, of those that this person may see. */
export interface AngkaSop {
  /** When it was counted: "09.42". */
  readonly pukul: string;
  /** Whose berkas are counted, in words. */
  readonly cakupan: string;
  /** Work at a step; 0 is the loket's, before the chart begins. */
  readonly langkah: ReadonlyMap<number, HitunganSel>;
  /** Waiting after a step: for a signature, a repair, a pickup or a carrying. */
  readonly tunggu: ReadonlyMap<number, number>;
  readonly jumlah: number;
  readonly lewat: number;
}

/** Whose berkas count for this person, by the monitor's own rule; nobody's for who may see no numbers. */
export function lingkupAngka({ dunia, organisasi, penugasan, pegawai }: Layar): LingkupMonitor {
  const sop = dunia.naskah.sop.nilai;
  return lingkupMonitor({ sop, kantor: organisasi.kantor, penugasan, admin: pegawai.admin }) ?? [];
}

/** What lies where now, in these kantor. */
export async function angkaSop(
  { dunia, organisasi, kini }: Layar,
  lingkup: LingkupMonitor,
): Promise<AngkaSop> {
  const semua = berjalan(await dunia.berkas.monitor.perjalanan({ lingkup, sejak: null }), {
    kalender: dunia.kalender,
    kini,
  });
  return {
    pukul: jamMenit(kini, dunia.kalender.zona),
    cakupan: cakupan(organisasi.kantor, lingkup),
    ...susunAngka(semua),
  };
}

function cakupan(kantor: readonly Kantor[], lingkup: readonly string[]): string {
  const nama = kantor.filter((k) => lingkup.includes(k.id)).map((k) => k.nama);
  return nama.length > 1 && nama.length === kantor.length
    ? SOP_ANGKA.semuaKantor(nama.length)
    : nama.join(', ');
}

/** The counts laid on the steps of the chart. Pure. */
export function susunAngka(semua: readonly Kini[]): Omit<AngkaSop, 'cakupan' | 'pukul'> {
  const langkah = new Map<number, HitunganSel>();
  for (const [kunci, sel] of hitungSel(semua)) {
    const no = Number(kunci.split('/')[0]);
    langkah.set(no, jumlahkan(langkah.get(no) ?? SEL_KOSONG, sel));
  }
  const tunggu = new Map<number, number>();
  for (const k of semua) {
    const no = langkahTunggu(k);
    if (no !== undefined) tunggu.set(no, (tunggu.get(no) ?? 0) + 1);
  }
  return {
    langkah,
    tunggu,
    jumlah: semua.length,
    lewat: semua.filter((k) => k.keadaan === 'lewat').length,
  };
}

function jumlahkan(a: HitunganSel, b: HitunganSel): HitunganSel {
  return { jumlah: a.jumlah + b.jumlah, hampir: a.hampir + b.hampir, lewat: a.lewat + b.lewat };
}
