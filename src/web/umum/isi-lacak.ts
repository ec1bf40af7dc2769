import { z } from 'zod';
import { type Berkas, kunjunganKini } from '../../core/berkas/berkas.ts';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { namaUmum } from '../../core/formulir/nama-umum.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import { hopKini, kataUmum } from '../../core/sop/tahap-umum.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { direktori, type Dunia, naskahBerkas } from '../dunia.ts';
import { LACAK, TUTUP_UMUM } from '../kata/lacak.ts';
import { namaTempat } from '../tampilan/direktori.ts';
import { butirKurang, type Lakukan, lakukan } from './lakukan-lacak.ts';
import { type BarisRiwayat, riwayatLacak } from './riwayat-lacak.ts';
import { kapanKata, type Sampai, sampaiKapan, sisaKerja } from './sampai-lacak.ts';
import { type BarisTahap, type LangkahResmi, langkahResmi, tahapLacak } from './tahap-lacak.ts';

/** All that the tracking page says: no NIK, no whole name, no note that was not written to the pemohon. */
export interface IsiLacak {
  readonly nama: string;
  readonly nomor: string | null;
  readonly keperluan: string;
  readonly sekarang: string;
  /** Closed, well or not. */
  readonly tutup: 'selesai' | 'berhenti' | null;
  /** Where it lies and whose move it is, in words; null once closed. */
  readonly giliran: { readonly anda: boolean; readonly siapa: string } | null;
  /** Since when; null once closed. */
  readonly sejak: string | null;
  readonly sampai: Sampai | null;
  readonly sisa: string | null;
  readonly lakukan: Lakukan;
  /** What the office wrote to the pemohon about what is wanting. */
  readonly pesan: string | null;
  readonly tahap: readonly BarisTahap[];
  readonly langkah: readonly LangkahResmi[];
  readonly nomorSop: string;
  readonly riwayat: readonly BarisRiwayat[];
  readonly kantor: Kantor | undefined;
  readonly kini: string;
}

/** Reads one berkas for its pemohon; undefined when it is gone. */
export async function isiLacak(dunia: Dunia, id: string): Promise<IsiLacak | undefined> {
  const terbaca = await dunia.berkas.ambil(id, 'sistem');
  if (!terbaca) return undefined;
  const { berkas, baris } = terbaca;
  const [{ sop, naskah }, organisasi, peristiwa] = await Promise.all([
    naskahBerkas(dunia, berkas),
    dunia.organisasi.baca(),
    dunia.berkas.riwayat(id, 'sistem'),
  ]);
  const catatan = peristiwa.map((p) => p.catatan);
  const dir = direktori(organisasi);
  const kantor = organisasi.kantor.find((k) => k.id === kantorKini(sop, berkas));
  const waktu = { kalender: dunia.kalender, kini: dunia.jam() };
  const kunjungan = kunjunganKini(berkas);
  const { posisi, penanggung } = berkas;
  const anda = berkas.pemegang.jenis === 'pemohon';
  return {
    nama: namaUmum(baris.namaPemohon ?? ''),
    nomor: berkas.nomor,
    keperluan: naskah.keperluan.label,
    sekarang: posisi.di === 'tutup' ? judulTutup(posisi.sebab) : kataUmum(sop, posisi),
    tutup: posisi.di !== 'tutup' ? null : posisi.sebab === 'selesai' ? 'selesai' : 'berhenti',
    giliran:
      posisi.di === 'tutup' || !penanggung
        ? null
        : { anda, siapa: anda ? LACAK.giliranAnda : namaTempat(sop, dir, penanggung) },
    sejak: kunjungan && posisi.di !== 'tutup' ? kapanKata(kunjungan.tiba, waktu) : null,
    sampai: sampaiKapan(sop, berkas, waktu),
    sisa: sisaKerja(sop, berkas),
    lakukan: lakukan(sop, berkas, { kantor: kantor?.nama ?? '', butir: butirKurang(berkas, naskah) }),
    pesan: hopKini(sop, posisi)?.jenis === 'perbaikan' ? await pesanTerakhir(dunia, id, catatan) : null,
    tahap: tahapLacak(sop, berkas),
    langkah: langkahResmi(sop, berkas),
    nomorSop: sop.identitas.nomor,
    riwayat: riwayatLacak(catatan, {
      sop,
      kalender: dunia.kalender,
      namaKantor: (k) => dir.kantor(k)?.nama ?? '',
    }),
    kantor,
    kini: kapanKata(waktu.kini, waktu),
  };
}

/** The last words that the office wrote to the pemohon: theirs to read, and without NIK, as the program made sure. */
async function pesanTerakhir(
  dunia: Dunia,
  berkas: string,
  catatan: readonly Catatan[],
): Promise<string | null> {
  const rujukan = catatan
    .flatMap(({ peristiwa: p }) => (p.jenis === 'diberitahukan' ? [p.pesan] : []))
    .at(-1);
  if (!rujukan) return null;
  const isi = await dunia.berkas.isi({ berkas, lingkup: 'sistem', rujukan: [rujukan], skema: z.unknown() });
  const teks = isi.get(rujukan.id);
  return typeof teks === 'string' ? teks : null;
}

/** The office to ask: where it lies or is awaited; once closed, where it began. */
function kantorKini(sop: Sop, berkas: Berkas): string | undefined {
  return berkas.penanggung?.kantor ?? berkas.kantor[pelaksana(sop, sop.penerimaan.pelaksana).unit];
}

function judulTutup(sebab: keyof typeof TUTUP_UMUM): string {
  return sebab === 'selesai' ? TUTUP_UMUM.selesai : TUTUP_UMUM[sebab][0];
}
