import type { Berkas } from '../berkas/berkas.ts';
import { tempat } from '../berkas/penempatan.ts';
import { untukPemohon } from '../berkas/perbaikan-pemohon.ts';
import { jalan } from '../sop/lookup.ts';
import type { Peristiwa } from '../berkas/peristiwa.ts';
import { hopKini } from '../sop/tahap-umum.ts';
import type { Hop, Sop } from '../sop/schema.ts';
import { HARI } from '../waktu/saat.ts';
import type { JenisKabar, Kabar, KabarPress } from './kabar.ts';
import { langkahPeriksaPertama, penandaBerikut, akanDiambil } from './struktur.ts';

/** One press as it was stored: the state before (null: it began the berkas), its events, the state after. */
export interface PressTerjadi {
  readonly awal: Berkas | null;
  readonly peristiwa: readonly Peristiwa[];
  readonly akhir: Berkas;
  readonly saat: number;
  /** The kantor of whoever pressed; null where nobody of an office did. */
  readonly kantor: string | null;
}

type Isi = Partial<Pick<Kabar, 'tempat' | 'asal' | 'pelaksana' | 'butir' | 'sampai' | 'akanDiambil'>>;

/**
 * What the pemohon is told of a press: at most one thing, the furthest it came to. Derived from the SOP's own structure
 * (its hops, kinds of work and units); a berkas without a number has nobody waiting for news.
 */
export function kabarDari(sop: Sop, press: PressTerjadi): KabarPress {
  const { akhir, peristiwa } = press;
  if (akhir.nomor === null) return null;
  const luar = diLuarBagan(sop, press);
  if (luar) return luar;
  const pindah = peristiwa.findLast((p) => p.jenis === 'berpindah');
  if (!pindah) return null;
  if (pindah.sebab === 'tarik' || pindah.sebab === 'kembali') return { jenis: 'mundur' };
  if (pindah.sebab === 'bagian') return press.awal?.posisi.di === 'jalan' ? { jenis: 'mundur' } : null;
  if (peristiwa.some((p) => p.jenis === 'diterima'))
    return kabar(sop, press, 'diterima', { tempat: loket(sop, akhir) });
  if (peristiwa.some((p) => p.jenis === 'perbaikan_diterima')) return kabar(sop, press, 'perbaikan');
  switch (akhir.posisi.di) {
    case 'tutup':
      return kabar(sop, press, 'selesai');
    case 'jalan':
      return diJalan(sop, press);
    case 'langkah':
      return diLangkah(sop, press, akhir.posisi.langkah);
    default:
      return null;
  }
}

/** States outside the chart speak for themselves. */
function diLuarBagan(sop: Sop, press: PressTerjadi): Kabar | undefined {
  const di = { tempat: loket(sop, press.akhir) };
  for (const p of press.peristiwa) {
    switch (p.jenis) {
      case 'dialihkan':
        return kabar(sop, press, 'dialihkan', { tempat: p.kantor });
      case 'dikoreksi':
        return kabar(sop, press, 'koreksi');
      case 'dibuka_kembali':
        return kabar(sop, press, 'dibuka_kembali');
      case 'dibatalkan':
      case 'ditolak':
      case 'kedaluwarsa':
        return kabar(sop, press, p.jenis, di);
      default:
    }
  }
  return undefined;
}

function diJalan(sop: Sop, press: PressTerjadi): Kabar | null {
  const { akhir, saat } = press;
  const { posisi } = akhir;
  const hop = hopKini(sop, posisi);
  if (posisi.di !== 'jalan' || !hop || !('pelaksana' in hop)) return null;
  const di = tempat(sop, akhir.kantor, hop.pelaksana).kantor;
  switch (hop.jenis) {
    case 'tanda_tangan':
      return kabar(sop, press, 'tanda_pemohon', { tempat: di });
    case 'perbaikan':
      return kabar(sop, press, 'kurang', {
        tempat: di,
        butir: butirKurang(akhir, posisi.dari),
        sampai: saat + sop.luar_bagan.kedaluwarsa.hari * HARI,
      });
    case 'diambil':
      if (posisi.cabang === 'ya') return kabar(sop, press, 'siap', { tempat: di });
      return kabar(sop, press, 'dikembalikan', {
        asal: di,
        tempat: kantorSesudah(sop, akhir, jalan(sop, posisi.dari, posisi.cabang).slice(posisi.hop + 1)) ?? di,
        butir: butirKurang(akhir, posisi.dari),
      });
    case 'dibawa':
      return kabar(sop, press, 'dibawa', { tempat: di, pelaksana: hop.pelaksana });
  }
}

/** Where the way leads after a wait: the office that waits next, or whose step it is. */
function kantorSesudah(sop: Sop, akhir: Berkas, hops: readonly Hop[]): string | undefined {
  for (const hop of hops) {
    if ('pelaksana' in hop) return tempat(sop, akhir.kantor, hop.pelaksana).kantor;
    if (hop.jenis === 'langkah') {
      const lane = sop.kegiatan.find((k) => k.no === hop.langkah)?.bacaan.pelaksana;
      if (lane !== undefined) return tempat(sop, akhir.kantor, lane).kantor;
    }
  }
  return undefined;
}

function diLangkah(sop: Sop, press: PressTerjadi, langkah: number): Kabar | null {
  const { awal, akhir, peristiwa } = press;
  const dari = awal?.posisi;
  if (dari?.di === 'jalan' && hopKini(sop, dari)?.jenis === 'dibawa')
    return kabar(sop, press, 'tiba', { tempat: akhir.penanggung?.kantor ?? null });
  const tanda = peristiwa.findLast((p) => p.jenis === 'ditandatangani');
  const oleh = tanda && sop.tanda_tangan.find((t) => t.kunci === tanda.tanda)?.oleh;
  if (oleh !== undefined && sop.pelaksana.some((p) => p.kunci === oleh))
    return kabar(sop, press, 'ditandatangani', { pelaksana: oleh, akanDiambil: akanDiambil(sop, langkah) });
  const asal = dari?.di === 'langkah' ? dari.langkah : dari?.di === 'jalan' ? dari.dari : undefined;
  const maju = dari?.di === 'langkah' || (dari?.di === 'jalan' && dari.cabang === 'ya');
  if (maju && asal !== langkah && asal === langkahPeriksaPertama(sop))
    return kabar(sop, press, 'lengkap', { pelaksana: penandaBerikut(sop, langkah) ?? null });
  return null;
}

/** What the check of a step found wanting and the pemohon mends. */
function butirKurang({ penilaian }: Berkas, langkah: number): Kabar['butir'] {
  return Object.entries(penilaian[langkah] ?? {}).flatMap(([syarat, n]) =>
    untukPemohon(n) ? [{ syarat, alasan: n.alasan }] : [],
  );
}

function loket(sop: Sop, berkas: Berkas): string {
  return tempat(sop, berkas.kantor, sop.penerimaan.pelaksana).kantor;
}

function kabar(sop: Sop, press: PressTerjadi, jenis: JenisKabar, isi: Isi = {}): Kabar {
  const { akhir, saat, peristiwa } = press;
  const diberitahukan = peristiwa.findLast((p) => p.jenis === 'diberitahukan');
  return {
    jenis,
    kantor: press.kantor ?? loket(sop, akhir),
    tempat: null,
    asal: null,
    pelaksana: null,
    butir: [],
    sampai: null,
    akanDiambil: false,
    ...isi,
    saat,
    disampaikan: diberitahukan?.saluran ?? null,
  };
}
