import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import type { Diketahui } from '../../core/formulir/diketahui.ts';
import { ambil, type Isian, ISIAN_KOSONG } from '../../core/formulir/isian.ts';
import { bawaKeluarga } from '../../core/keluarga/bawa.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { KELUARGA } from '../kata/keluarga.ts';
import type { Dipakai, Tawaran } from '../kerja/TawaranKeluarga.tsx';
import type { Layar } from '../layar.ts';
import { nomorTerketik, type SumberKeluarga } from './sumber-keluarga.ts';

const BAGIAN = ['alamat', 'telepon', 'anggota'] as const;
export type Bagian = (typeof BAGIAN)[number];

/** The parts that were ticked; unknown words are none. */
export function bacaBagian(teks: readonly string[]): readonly Bagian[] {
  const kata = teks.flatMap((t) => t.split(','));
  return BAGIAN.filter((b) => kata.includes(b));
}

function bawaan(sumber: SumberKeluarga, bagian: readonly Bagian[]): Isian {
  return bawaKeluarga(sumber.isian ?? ISIAN_KOSONG, {
    selesai: sumber.selesai,
    alamat: bagian.includes('alamat'),
    anggota: bagian.includes('anggota'),
  });
}

/** The pemohon of the earlier berkas came again. */
function orangSama(sumber: SumberKeluarga, data: DataPemohon): boolean {
  const kini = nomorTerketik(data).nik;
  return kini !== null && sumber.pemohon !== null && nomorTerketik(sumber.pemohon).nik === kini;
}

interface Rumah {
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
}

/** Where they live: as the form had it, else as the counter did. */
function rumah(sumber: SumberKeluarga): Rumah {
  const { nilai } = bawaan(sumber, ['alamat']);
  const dariForm = { alamat: ambil(nilai, 'alamat'), rt: ambil(nilai, 'rt'), rw: ambil(nilai, 'rw') };
  if (dariForm.alamat !== '' || sumber.pemohon === null) return dariForm;
  const { alamat, rt, rw } = sumber.pemohon;
  return { alamat, rt, rw };
}

/** What would be copied; undefined when nothing is known that helps. */
export function tawaranDari(layar: Layar, sumber: SumberKeluarga, data: DataPemohon): Tawaran | undefined {
  const { alamat } = rumah(sumber);
  const telepon = orangSama(sumber, data) && (sumber.pemohon?.telepon ?? '') !== '';
  const anggota = bawaan(sumber, ['anggota']).baris.length;
  if (alamat === '' && !telepon && anggota === 0) return undefined;
  if (!sumber.tampak)
    return {
      kalimat: KELUARGA.luar,
      ket: KELUARGA.luarKet,
      luar: true,
      alamat: alamat === '' ? null : '',
      telepon: false,
      anggota: anggota === 0 ? 0 : null,
    };
  return {
    kalimat: KELUARGA.pernah(sumber.nomor ?? KELUARGA.titipan, tanggal(layar, sumber)),
    ket: KELUARGA.pernahKet,
    luar: false,
    alamat: alamat === '' ? null : alamat,
    telepon,
    anggota,
  };
}

/** Fills what is still empty at the counter; nothing typed is overwritten, and no consent is taken over. */
export function lengkapi(data: DataPemohon, sumber: SumberKeluarga, bagian: readonly Bagian[]): DataPemohon {
  const sama = orangSama(sumber, data) && sumber.tampak ? sumber.pemohon : null;
  const rumahnya = bagian.includes('alamat') && data.alamat === '' ? rumah(sumber) : null;
  const telepon = bagian.includes('telepon') ? sama : null;
  return {
    ...data,
    nama: data.nama || (sama?.nama ?? ''),
    noKk: data.noKk || (sama?.noKk ?? ''),
    alamat: data.alamat || (rumahnya?.alamat ?? ''),
    rt: data.rt || (rumahnya?.rt ?? ''),
    rw: data.rw || (rumahnya?.rw ?? ''),
    telepon: data.telepon || (telepon?.telepon ?? ''),
    email: data.email || (telepon?.email ?? ''),
  };
}

/** The content that the form of the new berkas starts from. */
export function diketahuiDari(sumber: SumberKeluarga, bagian: readonly Bagian[]): Diketahui {
  const { nilai, baris } = bawaan(sumber, bagian);
  return {
    nilai: { ...nilai },
    baris: baris.map((b) => ({ ...b })),
    asal: { nomor: sumber.tampak ? sumber.nomor : null, pada: sumber.pada },
  };
}

/** Said above the fields: from where, of when, and what. */
export function dipakaiTampil(layar: Layar, sumber: SumberKeluarga, bagian: readonly Bagian[]): Dipakai {
  const jumlah = bawaan(sumber, bagian).baris.length;
  const apa = [
    ...(bagian.includes('alamat') ? [KELUARGA.alamat('')] : []),
    ...(bagian.includes('telepon') ? [KELUARGA.telepon] : []),
    ...(jumlah > 0 ? [KELUARGA.anggota(jumlah)] : []),
  ].map((kata) => `${kata.slice(0, 1).toLowerCase()}${kata.slice(1)}`);
  const asal = sumber.tampak ? (sumber.nomor ?? KELUARGA.titipan) : KELUARGA.asalLuar;
  return {
    kalimat: KELUARGA.dipakai(asal, tanggal(layar, sumber), apa.join(', ')),
    tersembunyi: {
      dari: sumber.id,
      dari_bagian: bagian.join(','),
      dari_kk: sumber.tampak ? '' : 'ya',
    },
  };
}

function tanggal({ dunia }: Layar, { pada }: SumberKeluarga): string {
  return tanggalPanjang(pada, dunia.kalender.zona);
}
