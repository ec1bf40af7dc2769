import type { Peminjam } from '../../core/berkas/peristiwa.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { awalHari, hariDariIso } from '../../core/waktu/hari.ts';
import { HARI } from '../../core/waktu/saat.ts';
import type { Press } from '../../store/berkas/press.ts';
import { ARSIP_BERKAS } from '../kata/gudang-arsip.ts';
import type { BoksAda } from '../kerja/bahan-arsip.ts';
import { bacaTempat } from '../kerja/tempat-arsip.tsx';
import type { Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Layar } from '../layar.ts';

export type TerbacaArsip =
  | { readonly ok: true; readonly perintah: Press['perintah'] }
  | { readonly ok: false; readonly kesalahan: readonly Kesalahan[] };

export const PERINTAH_ARSIP = ['pinjam', 'kembali', 'pindah'] as const;
export type PerintahArsip = (typeof PERINTAH_ARSIP)[number];

/** Reads one of the forms of the archive page. */
export function bacaPerintahArsip(
  apa: PerintahArsip,
  kiriman: Kiriman,
  { layar, boks }: { readonly layar: Layar; readonly boks: readonly BoksAda[] },
): TerbacaArsip {
  if (apa === 'pinjam') return bacaPinjam(kiriman, layar);
  const { tempat, kesalahan } = bacaTempat(kiriman, boks);
  if (!tempat) return { ok: false, kesalahan };
  if (apa === 'kembali') return { ok: true, perintah: () => ({ jenis: 'arsip_kembalikan', tempat }) };
  const keadaan = kiriman.teks('inaktif') === 'ya' ? 'inaktif' : 'aktif';
  return { ok: true, perintah: () => ({ jenis: 'arsip_pindah', tempat, keadaan }) };
}

function bacaPinjam(kiriman: Kiriman, layar: Layar): TerbacaArsip {
  const rapi = (nama: string): string => kiriman.teks(nama).trim().replaceAll(/\s+/gu, ' ');
  const petugas = layar.organisasi.pegawai.find((p) => p.id === kiriman.teks('petugas'));
  const luar = rapi('luar');
  const keperluan = rapi('keperluan');
  const tenggat = bacaTanggal(kiriman, layar);
  const kesalahan: Kesalahan[] = [];
  if (!petugas && luar === '') kesalahan.push({ id: 'petugas', pesan: ARSIP_BERKAS.peminjamKosong });
  if (petugas && luar !== '') kesalahan.push({ id: 'petugas', pesan: ARSIP_BERKAS.peminjamDua });
  if (keperluan === '') kesalahan.push({ id: 'keperluan', pesan: ARSIP_BERKAS.keperluanKosong });
  if (tenggat === undefined) kesalahan.push({ id: 'tenggat', pesan: ARSIP_BERKAS.tenggatSalah });
  if (tenggat === undefined || kesalahan.length > 0) return { ok: false, kesalahan };
  const peminjam = (rujuk: (nilai: unknown) => Rujukan): Peminjam =>
    petugas ? { jenis: 'pejabat', orang: petugas.id } : { jenis: 'luar', nama: rujuk(luar) };
  return {
    ok: true,
    perintah: ({ rujuk }) => ({
      jenis: 'arsip_pinjam',
      peminjam: peminjam(rujuk),
      keperluan: rujuk(keperluan),
      tenggat,
    }),
  };
}

/** The end of the day typed: a map due on a day may come back on it. */
function bacaTanggal(kiriman: Kiriman, layar: Layar): number | undefined {
  const bagian = (nama: string, lebar: number): string =>
    kiriman.teks(`tenggat.${nama}`).trim().padStart(lebar, '0');
  const hari = hariDariIso(`${bagian('tahun', 4)}-${bagian('bulan', 2)}-${bagian('hari', 2)}`);
  return hari === undefined ? undefined : awalHari(hari, layar.dunia.kalender.zona) + HARI - 1;
}
