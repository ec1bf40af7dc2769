import { BUTIR_FORM, type Nilai, type Pihak, type Putusan } from '../../core/berkas/peristiwa.ts';
import { alasanDipakai } from '../../core/formulir/setelan.ts';
import { butirDinilai, nilaiBerlaku } from '../../core/berkas/tindakan/nilai-berlaku.ts';
import { PERIKSA } from '../kata/periksa.ts';
import { PERIKSA_KERJA } from '../kata/periksa-kerja.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Bantu, Ketikan, Pembaca } from './baca.ts';
import type { BahanKerja } from './bahan.ts';
import { namaSyarat } from './naskah-berkas.ts';
import { pilihanPemilik, putusanDari } from './periksa-butir.ts';
import { lengkapiAlternatif, masalahAlternatif } from './periksa-alternatif.ts';
import { ALASAN_SENDIRI, langkahPosisi, nilaiLangkahLain } from './periksa-nilai.ts';

/** A verdict as typed, before its free words become a reference. */
interface Terbaca {
  readonly syarat: string;
  readonly putusan: Putusan | undefined;
  readonly alasan: string | null;
  readonly catatan: string;
  readonly pihak: Pihak | null;
}

/** Reads the checklist. Verdicts that stand and were left alone are not given again; each lack is told at its item. */
export const bacaPeriksa: Pembaca<'periksa'> = (kiriman, bahan) => {
  const lihat = kiriman.teks('lihat');
  if (lihat !== '') return { ok: 'simpan', ketikan: penilaian(kiriman), dok: lihat };
  const langkah = langkahPosisi(bahan.berkas.posisi);
  const hasil = kiriman.teks('hasil');
  if (langkah === undefined || (hasil !== 'lengkap' && hasil !== 'kurang')) {
    return {
      ok: false,
      kesalahan: [{ id: bahan.berkas.syarat[0] ?? 'isi', pesan: PERIKSA_KERJA.pilihHasil }],
    };
  }
  const semua = butirDinilai(bahan.sop, bahan.berkas, langkah).map((syarat) =>
    terbaca(kiriman, bahan, langkah, syarat),
  );
  const berdiri = nilaiBerlaku(bahan.sop, bahan.berkas, langkah);
  const lengkap = lengkapiAlternatif(semua, berdiri, bahan.naskah);
  const dinilai = lengkap.filter((t) => !tidakDisentuh(t, bahan, langkah));
  const kesalahan = [
    ...masalah(dinilai, hasil, bahan),
    ...masalahAlternatif(dinilai, berdiri, { naskah: bahan.naskah, hasil }),
  ];
  if (kesalahan.length > 0) return { ok: false, kesalahan };
  return {
    ok: true,
    perintah: (bantu) => ({
      jenis: 'periksa',
      hasil,
      nilai: Object.fromEntries(dinilai.flatMap((t) => jadiNilai(t, bantu))),
    }),
  };
};

/** The checklist's own fields as typed. */
function penilaian(kiriman: Kiriman): Ketikan {
  const milik = /^(?:putusan|alasan|catatan|pemilik)\.|^tetap$/u;
  return Object.fromEntries(Object.entries(kiriman.isi).filter(([nama]) => milik.test(nama)));
}

function terbaca(kiriman: Kiriman, bahan: BahanKerja, langkah: number, syarat: string): Terbaca {
  const tetap = kiriman.teks('tetap') === 'ya' ? sudahBaik(bahan, syarat, langkah) : undefined;
  const putusan = putusanDari(kiriman.teks(`putusan.${syarat}`)) ?? tetap;
  if (putusan !== 'kurang') return { syarat, putusan, alasan: null, catatan: '', pihak: null };
  const alasan = kiriman.teks(`alasan.${syarat}`);
  const dikenal = alasanDipakai(bahan.naskah.alasanKurang).some((a) => a.kunci === alasan);
  const kantor =
    kiriman.teks(`pemilik.${syarat}`) === 'kantor' && pilihanPemilik(bahan, langkah) !== undefined;
  return {
    syarat,
    putusan,
    alasan: dikenal ? alasan : null,
    catatan: kiriman.teks(`catatan.${syarat}`).trim(),
    pihak: kantor ? 'kantor' : 'pemohon',
  };
}

/** What one tick stands for: the earlier office's verdict; the form it passed on is in order as well. */
function sudahBaik(bahan: BahanKerja, syarat: string, langkah: number): Putusan | undefined {
  if (syarat !== BUTIR_FORM) return nilaiLangkahLain(bahan, syarat, langkah)?.nilai.putusan;
  return bahan.berkas.isian === null ? undefined : 'sesuai';
}

function tidakDisentuh({ syarat, putusan }: Terbaca, { sop, berkas }: BahanKerja, langkah: number): boolean {
  const berdiri = nilaiBerlaku(sop, berkas, langkah)[syarat];
  return berdiri !== undefined && (putusan === undefined || putusan === berdiri.putusan);
}

function masalah(dinilai: readonly Terbaca[], hasil: 'lengkap' | 'kurang', bahan: BahanKerja): Kesalahan[] {
  const perButir = dinilai.flatMap((t) => {
    const pesan = masalahButir(t, hasil);
    if (pesan === undefined) return [];
    return [{ id: t.syarat, pesan: `${namaSyarat(bahan.naskah, t.syarat)}: ${pesan}` }];
  });
  const tanpaKurang = hasil === 'kurang' && !dinilai.some((t) => t.putusan === 'kurang');
  if (perButir.length > 0 || !tanpaKurang) return perButir;
  return [{ id: bahan.berkas.syarat[0] ?? 'isi', pesan: PERIKSA_KERJA.belumAdaKurang }];
}

function masalahButir(
  { putusan, alasan, catatan }: Terbaca,
  hasil: 'lengkap' | 'kurang',
): string | undefined {
  if (putusan === undefined) return PERIKSA.belumDinilai;
  if (putusan !== 'kurang') return undefined;
  if (hasil === 'lengkap') return PERIKSA.adaKurang;
  if (alasan === ALASAN_SENDIRI && catatan === '') return PERIKSA.alasanLain;
  return alasan === null && catatan === '' ? PERIKSA.alasanKosong : undefined;
}

function jadiNilai(
  { syarat, putusan, alasan, catatan, pihak }: Terbaca,
  { rujuk }: Bantu,
): [string, Nilai][] {
  if (putusan === undefined) return [];
  return [[syarat, { putusan, alasan, catatan: catatan === '' ? null : rujuk(catatan), pihak }]];
}
