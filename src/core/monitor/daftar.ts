import { berjalan, type Kini, type Ukuran } from './kini.ts';
import { selesaiUtuh, tanpaKembali, tanpaSimpang } from './mutu.ts';
import type { Pengembalian } from './pengembalian.ts';
import { masukDalam, saatMasuk } from './per-kantor.ts';
import { kaliKembali, type Perjalanan, saatTutup, type Simpangan } from './perjalanan.ts';
import { dalam, type RentangMonitor } from './rentang.ts';
import { type SaringMonitor, urutDaftar } from './saringan.ts';
import { langkahTunggu, type Letak, letakKunjungan } from './sel.ts';
import { type Pengukur, selesaiDalam, type Terukur } from './terukur.ts';

/** From the third return on, a berkas is flagged to those above (ux.md §2, loop rule d). */
export const BERULANG = 3;

/** Why a berkas stands in a list. */
export type Perihalnya =
  | { readonly jenis: 'kini'; readonly kini: Kini }
  | { readonly jenis: 'terukur'; readonly terukur: Terukur }
  | { readonly jenis: 'kembali'; readonly kembali: Pengembalian }
  | { readonly jenis: 'simpang'; readonly simpang: Simpangan }
  | { readonly jenis: 'berkas' };

/** A line of a list: a berkas, since when (epoch ms), and how much of it, for the order. */
export interface Butir {
  readonly berkas: Perjalanan;
  readonly isi: Perihalnya;
  readonly saat: number;
  readonly banyak: number;
}

/** What a list is made of. */
export interface BahanDaftar {
  readonly semua: readonly Perjalanan[];
  readonly pengembalian: readonly Pengembalian[];
  readonly ukuran: Ukuran;
  readonly rentang: RentangMonitor;
  readonly ukur: Pengukur;
}

/** The berkas behind a number of the monitor, in the order asked for. */
export function daftar(bahan: BahanDaftar, saring: SaringMonitor): readonly Butir[] {
  const { kantor } = saring;
  const urut = saring.urut ?? urutDaftar(saring.keadaan)[0];
  const semua = saring.kantor
    ? bahan.semua.filter((b) => Object.values(b.kantor).some((k) => k === kantor))
    : bahan.semua;
  return kumpulkan({ ...bahan, semua }, saring)
    .filter((b) => cocok(b, saring))
    .toSorted((a, b) => beda(a, b, urut) || menurutNomor(a, b) || a.saat - b.saat);
}

/** Numbers are of one alphabet: no dictionary is needed to order them. */
function menurutNomor({ berkas: a }: Butir, { berkas: b }: Butir): number {
  if (a.nomor === b.nomor) return 0;
  return a.nomor < b.nomor ? -1 : 1;
}

function beda(a: Butir, b: Butir, urut: SaringMonitor['urut']): number {
  if (urut === 'nomor') return 0;
  return urut === 'tiba' ? b.saat - a.saat : b.banyak - a.banyak || a.saat - b.saat;
}

function kumpulkan(bahan: BahanDaftar, { keadaan }: SaringMonitor): readonly Butir[] {
  const { semua, rentang, ukur } = bahan;
  switch (keadaan) {
    case 'sini':
      return yangKini(bahan, (k) => k.keadaan !== 'pemohon');
    case 'lewat':
    case 'hampir':
    case 'pemohon':
      return yangKini(bahan, (k) => k.keadaan === keadaan);
    case 'berulang':
      return yangKini(bahan, (k) => kaliKembali(k.berkas) >= BERULANG).map((b) => ({
        ...b,
        banyak: kaliKembali(b.berkas),
      }));
    case 'masuk':
      return utuh(semua.filter((b) => masukDalam(b, rentang)));
    case 'dikerjakan':
      return selesaiDalam(semua, rentang, ukur)
        .filter((t) => t.akhir !== 'lain')
        .map((terukur) => ({
          berkas: terukur.berkas,
          isi: { jenis: 'terukur', terukur },
          saat: terukur.selesai,
          banyak: (terukur.lama.kerja ?? 0) + terukur.lama.tunggu,
        }));
    case 'kembali':
      return yangKembali(bahan);
    case 'selesai':
      return utuh(selesaiUtuh(semua, rentang));
    case 'langsung':
      return utuh(selesaiUtuh(semua, rentang).filter(tanpaKembali));
    case 'sesuai':
      return utuh(selesaiUtuh(semua, rentang).filter(tanpaSimpang));
    case 'simpang':
      return semua.flatMap((berkas) =>
        berkas.penyimpangan.flatMap((simpang): readonly Butir[] =>
          dalam(rentang, simpang.saat)
            ? [{ berkas, isi: { jenis: 'simpang', simpang }, saat: simpang.saat, banyak: simpang.saat }]
            : [],
        ),
      );
  }
}

function yangKini({ semua, ukuran }: BahanDaftar, mana: (k: Kini) => boolean): readonly Butir[] {
  return berjalan(semua, ukuran)
    .filter(mana)
    .map((k) => ({
      berkas: k.berkas,
      isi: { jenis: 'kini', kini: k },
      saat: k.kunjungan.tiba,
      // Overdue office minutes; what has no clock comes after it, by age alone.
      banyak: k.jam ? -k.jam.sisa : Number.NEGATIVE_INFINITY,
    }));
}

function yangKembali({ semua, pengembalian, rentang }: BahanDaftar): readonly Butir[] {
  const per = new Map(semua.map((b) => [b.id, b]));
  return pengembalian.flatMap((kembali): readonly Butir[] => {
    const berkas = per.get(kembali.berkas);
    if (!berkas || !dalam(rentang, kembali.saat)) return [];
    return [{ berkas, isi: { jenis: 'kembali', kembali }, saat: kembali.saat, banyak: kembali.saat }];
  });
}

function utuh(berkas: readonly Perjalanan[]): readonly Butir[] {
  return berkas.map((b) => {
    const saat = saatTutup(b) ?? saatMasuk(b) ?? 0;
    return { berkas: b, isi: { jenis: 'berkas' }, saat, banyak: saat };
  });
}

function cocok({ isi }: Butir, { langkah, pelaksana, perihal, syarat, alasan }: SaringMonitor): boolean {
  if (isi.jenis === 'simpang' && perihal !== undefined && isi.simpang.perihal !== perihal) return false;
  if (isi.jenis === 'kembali' && syarat !== undefined) {
    const ada = isi.kembali.butir.some(
      (b) => b.syarat === syarat && (alasan === undefined || b.alasan === alasan),
    );
    if (!ada) return false;
  }
  const letak = letakButir(isi);
  if (langkah !== undefined && letak.langkah !== langkah) return false;
  return pelaksana === undefined || letak.pelaksana === pelaksana;
}

function letakButir(isi: Perihalnya): Partial<Letak> {
  switch (isi.jenis) {
    case 'kini':
      return letakKunjungan(isi.kini.kunjungan) ?? letakTunggu(isi.kini);
    case 'terukur':
      return isi.terukur.letak;
    case 'kembali':
      return { langkah: isi.kembali.langkah };
    case 'simpang':
      return isi.simpang.langkah === null ? {} : { langkah: isi.simpang.langkah };
    case 'berkas':
      return {};
  }
}

/** A wait is nobody's work, but it has a step that it follows. */
function letakTunggu(k: Kini): Partial<Letak> {
  const langkah = langkahTunggu(k);
  return langkah === undefined ? {} : { langkah };
}
