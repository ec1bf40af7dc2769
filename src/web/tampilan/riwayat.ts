import type { Catatan, Peristiwa } from '../../core/berkas/peristiwa.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { tulisTempat } from '../../core/berkas/tempat-arsip.ts';
import { labelTanda, namaSurat } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import { type LembarDisebut, sebutSurat } from '../cetak/sebut-surat.ts';
import { RIWAYAT } from '../kata/riwayat.ts';
import type { ButirRiwayat, HariRiwayat } from '../komponen/Riwayat.tsx';
import { type Direktori, namaPelaku, namaPos } from './direktori.ts';
import { statusBerkas } from './status.ts';

/** What the history needs besides the events: names, and the free words behind references (already decrypted). */
export interface BahanRiwayat {
  readonly sop: Sop;
  readonly dir: Direktori;
  readonly kalender: Kalender;
  readonly namaSyarat: (kunci: string) => string;
  /** The companion sheets, to call their prints by name. */
  readonly lembar?: readonly LembarDisebut[];
  readonly teks: (rujukan: Rujukan) => string | undefined;
}

/** The history by day, newest first. Plain moves are left out: the act that caused them says more. */
export function riwayat(catatan: readonly Catatan[], bahan: BahanRiwayat): readonly HariRiwayat[] {
  const perHari = new Map<number, Baris[]>();
  for (const c of [...catatan].reverse()) {
    const butir = baris(c, bahan);
    if (!butir) continue;
    const hari = hariDari(c.terjadi, bahan.kalender.zona);
    perHari.set(hari, [...(perHari.get(hari) ?? []), butir]);
  }
  return [...perHari.values()].map((butir) => ({ hari: butir[0]?.hari, butir }));
}

/** One event in words, moves included: what was done, and the free words with it. For papers that leave nothing out. */
export function catatanRiwayat(
  c: Catatan,
  bahan: BahanRiwayat,
): { readonly apa: string; readonly catatan: string | undefined } {
  const p = c.peristiwa;
  const rujukan = kataBebas(p);
  const apa =
    p.jenis === 'berpindah'
      ? RIWAYAT.berpindah(statusBerkas(bahan.sop, p.tujuan.ke))
      : (perbuatan(c, bahan) ?? p.jenis);
  const simpang = p.jenis === 'menyimpang' ? RIWAYAT.penyimpangan[p.perihal] : undefined;
  return { apa: simpang ?? apa, catatan: rujukan ? bahan.teks(rujukan) : undefined };
}

type Baris = ButirRiwayat & { readonly hari: string };

function baris(c: Catatan, bahan: BahanRiwayat): Baris | undefined {
  const apa = perbuatan(c, bahan);
  if (apa === undefined) return undefined;
  const { zona } = bahan.kalender;
  const rujukan = kataBebas(c.peristiwa);
  return {
    hari: tanggalPendek(c.terjadi, zona),
    jam: jamMenit(c.terjadi, zona),
    waktu: new Date(c.terjadi).toISOString(),
    siapa: namaPelaku(bahan.sop, c.pelaku),
    apa,
    catatan: rujukan ? bahan.teks(rujukan) : undefined,
    penyimpangan: c.peristiwa.jenis === 'menyimpang' ? RIWAYAT.penyimpangan[c.peristiwa.perihal] : undefined,
  };
}

function kataBebas(p: Peristiwa): Rujukan | null {
  switch (p.jenis) {
    case 'didisposisikan':
      return p.instruksi;
    case 'dikembalikan':
    case 'dialihkan':
    case 'dibatalkan':
    case 'ditolak':
    case 'dibuka_kembali':
    case 'dikoreksi':
      return p.alasan;
    case 'nomor_dibatalkan':
      // The press that closed or reopened the berkas says its reason itself.
      return p.sebab === 'pejabat' ? p.alasan : null;
    case 'dikomentari':
      return p.teks;
    case 'diberitahukan':
      return p.pesan;
    case 'arsip_dipinjam':
      return p.keperluan;
    default:
      return null;
  }
}

function perbuatan(
  { peristiwa: p, pelaku }: Catatan,
  { sop, dir, namaSyarat, lembar = [] }: BahanRiwayat,
): string | undefined {
  switch (p.jenis) {
    case 'berpindah':
      return undefined;
    case 'dokumen_ditambah':
      return p.lewat === 'tautan' && pelaku.jenis === 'pejabat'
        ? RIWAYAT.foto_pemohon(namaSyarat(p.syarat), p.lanjutan === true)
        : RIWAYAT.dokumen_ditambah[p.lewat](namaSyarat(p.syarat), p.lanjutan === true);
    case 'didisposisikan':
      return RIWAYAT.didisposisikan(namaPos(sop, p.kepada));
    case 'diperiksa':
      return p.hasil === 'lengkap'
        ? RIWAYAT.lengkap
        : RIWAYAT.kurang(Object.values(p.nilai).filter((n) => n.putusan === 'kurang').length);
    case 'ditandatangani':
      return p.cara === 'tetap'
        ? RIWAYAT.tetap(labelTanda(sop, p.tanda))
        : RIWAYAT.ditandatangani(labelTanda(sop, p.tanda));
    case 'dinomori':
      return RIWAYAT.dinomori(labelTanda(sop, p.tanda), p.nomor);
    case 'nomor_dibatalkan':
      return RIWAYAT.nomor_dibatalkan(labelTanda(sop, p.tanda), p.nomor);
    case 'dipindai':
      return RIWAYAT.dipindai(labelTanda(sop, p.tanda));
    case 'dicetak':
      return RIWAYAT.dicetak(sebutSurat(p.surat, lembar));
    case 'diteruskan':
      return RIWAYAT.diteruskan(p.kepada ? namaPos(sop, p.kepada) : '');
    case 'diarsipkan':
      return RIWAYAT.diarsipkan(tulisTempat(p.tempat));
    case 'arsip_kembali':
      return RIWAYAT.arsip_kembali(tulisTempat(p.tempat));
    case 'arsip_dipindah':
      return RIWAYAT.arsip_dipindah[p.keadaan](tulisTempat(p.tempat));
    case 'map_diterima':
      return p.kurang.length > 0 ? RIWAYAT.map_kurang(namaSurat(sop, p.kurang)) : RIWAYAT.map_diterima;
    case 'surat_dicatat':
      return RIWAYAT.surat_dicatat(namaSurat(sop, p.surat));
    case 'diberitahukan':
      return RIWAYAT.diberitahukan[p.saluran];
    case 'perbaikan_diterima':
      return pelaku.jenis === 'pemohon'
        ? RIWAYAT.perbaikan_dikirim(p.syarat.length)
        : RIWAYAT.perbaikan_diterima(p.syarat.length);
    case 'diserahkan':
      return RIWAYAT.diserahkan[p.hubungan];
    case 'dialihkan':
      return RIWAYAT.dialihkan(dir.kantor(p.kantor)?.nama ?? p.kantor);
    default:
      return RIWAYAT[p.jenis];
  }
}
