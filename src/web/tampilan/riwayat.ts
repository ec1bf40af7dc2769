import type { Catatan, Peristiwa } from '../../core/berkas/peristiwa.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import { NAMA_SURAT } from '../kata/cetak.ts';
import { RIWAYAT } from '../kata/riwayat.ts';
import type { ButirRiwayat, HariRiwayat } from '../komponen/Riwayat.tsx';
import { type Direktori, namaPelaku, namaPos } from './direktori.ts';

/** What the history needs besides the events: names, and the free words behind references (already decrypted). */
export interface BahanRiwayat {
  readonly sop: Sop;
  readonly dir: Direktori;
  readonly kalender: Kalender;
  readonly namaSyarat: (kunci: string) => string;
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

type Baris = ButirRiwayat & { readonly hari: string };

function baris(c: Catatan, bahan: BahanRiwayat): Baris | undefined {
  const apa = perbuatan(c.peristiwa, bahan);
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
    case 'dikomentari':
      return p.teks;
    case 'diberitahukan':
      return p.pesan;
    default:
      return null;
  }
}

function perbuatan(p: Peristiwa, { sop, dir, namaSyarat }: BahanRiwayat): string | undefined {
  switch (p.jenis) {
    case 'berpindah':
      return undefined;
    case 'dokumen_ditambah':
      return RIWAYAT.dokumen_ditambah(namaSyarat(p.syarat));
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
    case 'dipindai':
      return RIWAYAT.dipindai(labelTanda(sop, p.tanda));
    case 'dicetak':
      return RIWAYAT.dicetak(NAMA_SURAT[p.surat] ?? p.surat);
    case 'diteruskan':
      return RIWAYAT.diteruskan(p.kepada ? namaPos(sop, p.kepada) : '');
    case 'diarsipkan':
      return RIWAYAT.diarsipkan(p.lokasi);
    case 'diberitahukan':
      return RIWAYAT.diberitahukan[p.saluran];
    case 'perbaikan_diterima':
      return RIWAYAT.perbaikan_diterima(p.syarat.length);
    case 'diserahkan':
      return RIWAYAT.diserahkan[p.hubungan];
    case 'dialihkan':
      return RIWAYAT.dialihkan(dir.kantor(p.kantor)?.nama ?? p.kantor);
    default:
      return RIWAYAT[p.jenis];
  }
}
