import type { Putusan as PutusanBerkas } from '../../core/berkas/peristiwa.ts';
import { nilaiBerlaku } from '../../core/berkas/tindakan/nilai-berlaku.ts';
import { alternatif } from '../../core/formulir/kekurangan.ts';
import { alasanDipakai } from '../../core/formulir/setelan.ts';
import { jalan } from '../../core/sop/lookup.ts';
import { tempat } from '../../core/berkas/penempatan.ts';
import { alamat } from '../alamat.ts';
import { PERIKSA } from '../kata/periksa.ts';
import { PERIKSA_KERJA } from '../kata/periksa-kerja.ts';
import { UMUM } from '../kata/umum.ts';
import type { Pilihan } from '../komponen/BidangPilihan.tsx';
import type { ButirSyaratProps, Putusan } from '../komponen/ButirSyarat.tsx';
import { type BahanKerja, galatUntuk, terketik } from './bahan.ts';
import { type ButirPersyaratan, namaSyarat } from './naskah-berkas.ts';
import { lembarSyarat } from './periksa-lembar.ts';
import { kantorLangkah, kataKurang, nilaiLangkahLain, nilaiTerakhir } from './periksa-nilai.ts';

const KE_LAYAR = { sesuai: 'sesuai', kurang: 'kurang', tidak_perlu: 'tidak-perlu' } as const;
const KATA = { sesuai: PERIKSA.sesuai, kurang: PERIKSA.kurang, tidak_perlu: PERIKSA.tidakPerlu } as const;

/** The verdict posted as the screen writes it; undefined when none was chosen. */
export function putusanDari(teks: string): PutusanBerkas | undefined {
  if (teks === 'sesuai' || teks === 'kurang') return teks;
  return teks === 'tidak-perlu' ? 'tidak_perlu' : undefined;
}

/** One persyaratan of the checklist: what was typed, else what still stands, else nothing. */
export function butirSyarat(bahan: BahanKerja, langkah: number, kunci: string): ButirSyaratProps {
  const { naskah, berkas } = bahan;
  const arti = naskah.persyaratan.find((p) => p.kunci === kunci);
  const berlaku = nilaiBerlaku(bahan.sop, berkas, langkah)[kunci];
  const lembar = lembarSyarat(bahan, kunci);
  const putusan = putusanDari(terketik(bahan, `putusan.${kunci}`)) ?? berlaku?.putusan;
  const sebelum = sebelumnya(bahan, kunci);
  return {
    id: kunci,
    nama: namaSyarat(naskah, kunci),
    dasar:
      [sebelum, arti?.bila, arti && pilihanLain(naskah, arti), arti?.dasar].filter(Boolean).join(' ') ||
      undefined,
    href: lembar.length > 0 ? alamat.berkas(bahan.kunci, { dok: kunci }) : undefined,
    lihatLewatForm: lembar.length > 0,
    ket: ketLembar(lembar),
    putusan: putusan && keLayar(putusan),
    alasan: terketik(bahan, `alasan.${kunci}`),
    pilihanAlasan: [
      { nilai: '', label: UMUM.pilihSatu },
      ...alasanDipakai(naskah.alasanKurang).map((a) => ({ nilai: a.kunci, label: a.label })),
    ],
    catatan: terketik(bahan, `catatan.${kunci}`),
    pilihanPemilik: pilihanPemilik(bahan, langkah),
    pemilik: terketik(bahan, `pemilik.${kunci}`, 'pemohon'),
    tanda: tanda(bahan, langkah, kunci),
    galat: galatUntuk(bahan, kunci),
  };
}

/** "Cukup salah satu: ini, atau SPTJM F-1.05." */
function pilihanLain({ persyaratan }: BahanKerja['naskah'], arti: ButirPersyaratan): string | undefined {
  const lain = alternatif(persyaratan, arti).filter((p) => p.kunci !== arti.kunci);
  return lain.length === 0 ? undefined : PERIKSA.cukupSatu(lain.map((p) => p.label));
}

function keLayar(putusan: PutusanBerkas): Putusan {
  return KE_LAYAR[putusan];
}

/** How many pages there are to look at, and whether the pemohon sent them. */
function ketLembar(lembar: ReturnType<typeof lembarSyarat>): string {
  if (lembar.length === 0) return PERIKSA_KERJA.tanpaGambar;
  const baru = lembar.filter((l) => l.baru);
  const kata = PERIKSA_KERJA.lembar(baru.length);
  const dari = baru.some((l) => l.dariPemohon) ? PERIKSA_KERJA.dariPemohon(kata) : kata;
  return baru.some((l) => (l.meta?.mutu ?? []).length > 0) ? PERIKSA_KERJA.kurangJelas(dari) : dari;
}

/** The reason for which it was wanting last, so that the eye looks for that. */
function sebelumnya(bahan: BahanKerja, kunci: string): string | undefined {
  const nilai = nilaiTerakhir(bahan, kunci)?.nilai;
  return nilai?.putusan === 'kurang' ? PERIKSA_KERJA.kurangSebelumnya(kataKurang(bahan, nilai)) : undefined;
}

function tanda(bahan: BahanKerja, langkah: number, kunci: string): ButirSyaratProps['tanda'] {
  if (nilaiBerlaku(bahan.sop, bahan.berkas, langkah)[kunci]) return undefined;
  const lain = nilaiLangkahLain(bahan, kunci, langkah);
  if (lain) {
    const label = PERIKSA_KERJA.menurut(KATA[lain.nilai.putusan], kantorLangkah(bahan, lain.langkah));
    return { label, warna: 'baik' };
  }
  return nilaiTerakhir(bahan, kunci) ? { label: PERIKSA.berubah, warna: 'laut' } : undefined;
}

/** Who mends it is a choice only where Tidak carries the berkas to another office first. */
export function pilihanPemilik(bahan: BahanKerja, langkah: number): readonly Pilihan[] | undefined {
  const { sop, berkas, dir } = bahan;
  const dibawa = jalan(sop, langkah, 'tidak').find((h) => h.jenis === 'dibawa');
  if (dibawa?.jenis !== 'dibawa') return undefined;
  const { kantor } = tempat(sop, berkas.kantor, dibawa.pelaksana);
  return [
    { nilai: 'pemohon', label: PERIKSA_KERJA.pemilik.pemohon },
    { nilai: 'kantor', label: dir.kantor(kantor)?.nama ?? kantor },
  ];
}
