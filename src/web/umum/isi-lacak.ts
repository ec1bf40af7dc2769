import { type Berkas, kunjunganKini } from '../../core/berkas/berkas.ts';
import { namaUmum } from '../../core/formulir/nama-umum.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { hopKini, kataUmum, kunciPosisi, tahapUmum } from '../../core/sop/tahap-umum.ts';
import { type Dunia, naskahBerkas } from '../dunia.ts';
import { LACAK, TUTUP_UMUM } from '../kata/lacak.ts';
import { langkahPosisi } from '../kerja/periksa-nilai.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import { pukul, tanggalPanjang } from '../../core/waktu/tanggal.ts';

export interface BarisTahap {
  readonly kata: string;
  readonly keadaan: 'sudah' | 'kini' | 'nanti';
  readonly anda: boolean;
}

/** All that the tracking page says: no NIK, no whole name, no note that somebody wrote. */
export interface IsiLacak {
  readonly nama: string;
  readonly nomor: string | null;
  readonly keperluan: string;
  readonly sekarang: string;
  /** Since when; null once closed. */
  readonly sejak: string | null;
  /** What to do now; `perlu` when it is the pemohon's move. */
  readonly lakukan: { readonly perlu: boolean; readonly kalimat: string; readonly butir: readonly string[] };
  readonly tahap: readonly BarisTahap[];
  readonly kantor: Kantor | undefined;
}

/** Reads one berkas for its pemohon; undefined when it is gone. */
export async function isiLacak(dunia: Dunia, id: string): Promise<IsiLacak | undefined> {
  const terbaca = await dunia.berkas.ambil(id, 'sistem');
  if (!terbaca) return undefined;
  const { berkas, baris } = terbaca;
  const [{ sop, naskah }, organisasi] = await Promise.all([
    naskahBerkas(dunia, berkas),
    dunia.organisasi.baca(),
  ]);
  const kantor = organisasi.kantor.find((k) => k.id === kantorKini(sop, berkas));
  const kunjungan = kunjunganKini(berkas);
  const { posisi } = berkas;
  return {
    nama: namaUmum(baris.namaPemohon ?? ''),
    nomor: berkas.nomor,
    keperluan: naskah.keperluan.label,
    sekarang: posisi.di === 'tutup' ? judulTutup(posisi.sebab) : kataUmum(sop, posisi),
    sejak: kunjungan ? sejakKapan(dunia, kunjungan.tiba) : null,
    lakukan: lakukan(sop, berkas, {
      kantor: kantor?.nama ?? '',
      butir: kurang(berkas).map((s) => namaSyarat(naskah, s)),
    }),
    tahap: tahap(sop, berkas),
    kantor,
  };
}

/** A day in words; today with its hour. */
function sejakKapan({ jam, kalender: { zona } }: Dunia, saat: number): string {
  if (hariDari(saat, zona) === hariDari(jam(), zona)) return LACAK.hariIni(pukul(saat, zona));
  return tanggalPanjang(saat, zona);
}

/** The office to ask: where it lies or is awaited; once closed, where it began. */
function kantorKini(sop: Sop, berkas: Berkas): string | undefined {
  return berkas.penanggung?.kantor ?? berkas.kantor[pelaksana(sop, sop.penerimaan.pelaksana).unit];
}

function judulTutup(sebab: keyof typeof TUTUP_UMUM): string {
  return sebab === 'selesai' ? TUTUP_UMUM.selesai : TUTUP_UMUM[sebab][0];
}

function lakukan(
  sop: Sop,
  { posisi }: Berkas,
  { kantor, butir }: { readonly kantor: string; readonly butir: readonly string[] },
): IsiLacak['lakukan'] {
  const kata = (perlu: boolean, kalimat: string) => ({ perlu, kalimat, butir: [] });
  if (posisi.di === 'tutup')
    return kata(false, posisi.sebab === 'selesai' ? LACAK.selesai(sop.tujuan) : TUTUP_UMUM[posisi.sebab][1]);
  const hop = hopKini(sop, posisi);
  switch (hop?.jenis) {
    case 'perbaikan':
      return butir.length > 0
        ? { perlu: true, kalimat: LACAK.lengkapi(kantor), butir }
        : kata(true, LACAK.lengkapiTanpaDaftar(kantor));
    case 'tanda_tangan':
      return kata(true, LACAK.tandaTangan(kantor));
    case 'diambil':
      return kata(true, LACAK.ambil(kantor));
    case 'dibawa':
      return kata(true, LACAK.bawa(kantor));
    default:
      return kata(false, LACAK.belumPerlu);
  }
}

/** What the last check found wanting and the pemohon mends: the names of the requirements, never the remark. */
function kurang({ posisi, penilaian }: Berkas): readonly string[] {
  const langkah = langkahPosisi(posisi);
  const nilai = langkah === undefined ? {} : (penilaian[langkah] ?? {});
  return Object.entries(nilai).flatMap(([syarat, n]) =>
    n.putusan === 'kurang' && n.pihak !== 'kantor' ? [syarat] : [],
  );
}

function tahap(sop: Sop, { posisi }: Berkas): readonly BarisTahap[] {
  const semua = tahapUmum(sop);
  const kunci = kunciPosisi(posisi);
  const kini = semua.findIndex((t) => kunci !== undefined && t.kunci.includes(kunci));
  const usai = posisi.di === 'tutup' && posisi.sebab === 'selesai';
  // Closed before its end: what was reached is in the office's record, not on this page.
  if (posisi.di === 'tutup' && !usai) return [];
  return semua.map(({ kata, anda }, ke) => ({
    kata,
    anda,
    keadaan: usai || ke < kini ? 'sudah' : ke === kini ? 'kini' : 'nanti',
  }));
}
