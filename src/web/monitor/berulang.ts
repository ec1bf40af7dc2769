import { BERULANG } from '../../core/monitor/daftar.ts';
import { lingkupMonitor } from '../../core/monitor/lingkup.ts';
import type { Pengembalian } from '../../core/monitor/pengembalian.ts';
import { kaliKembali, type Perjalanan } from '../../core/monitor/perjalanan.ts';
import type { Layar } from '../layar.ts';

/** A berkas under way that was returned again and again, with every return, the oldest first. */
export interface Berulang {
  readonly berkas: Perjalanan;
  readonly kali: number;
  readonly pengembalian: readonly Pengembalian[];
}

/** What the posts that the SOP names are told of: berkas from their third return on, the most returned first. */
export async function berulangUntuk(layar: Layar): Promise<readonly Berulang[]> {
  const { dunia, organisasi } = layar;
  const sop = dunia.naskah.sop.nilai;
  const diberitahu = sop.luar_bagan.pengembalian?.pelaksana ?? [];
  const penugasan = layar.penugasan.filter((p) => diberitahu.includes(p.pelaksana));
  const lingkup = lingkupMonitor({ sop, kantor: organisasi.kantor, penugasan, admin: false });
  if (lingkup === undefined) return [];
  const { monitor } = dunia.berkas;
  const semua = (await monitor.perjalanan({ lingkup, sejak: null }))
    .filter((b) => b.tutup === null && kaliKembali(b) >= BERULANG)
    .toSorted((a, b) => kaliKembali(b) - kaliKembali(a) || a.nomor.localeCompare(b.nomor));
  if (semua.length === 0) return [];
  const sejak = Math.min(...semua.map((b) => b.kunjungan[0]?.tiba ?? 0));
  const kembali = await monitor.pengembalian({ lingkup, sejak });
  return semua.map((berkas) => ({
    berkas,
    kali: kaliKembali(berkas),
    pengembalian: kembali.filter((k) => k.berkas === berkas.id),
  }));
}
