import { tanggalPendek, jamMenit } from '../waktu/tanggal.ts';
import type { Zona } from '../waktu/zona.ts';
import type { Kabar } from './kabar.ts';
import { kalimatKurang, sebutNama, susunKurang } from '../formulir/kekurangan.ts';
import { awalKecil, rangkai } from '../tulisan/rangkai.ts';
import { muat, type Potongan, tanpaTanda } from './muat.ts';

/** What the words are filled with. Names of people are not among it, and no number of theirs. */
export interface BahanKalimat {
  readonly nomor: string;
  readonly zona: Zona;
  readonly kantor: (id: string) => { readonly nama: string; readonly jamLoket: string } | undefined;
  readonly pelaksana: (kunci: string) => string;
  readonly syarat: (kunci: string) => string;
  /** Items with the same word are alternatives. */
  readonly alternatif?: (kunci: string) => string | undefined;
  readonly alasan: (kode: string) => string | undefined;
  /** A picture from the phone mends it. */
  readonly foto: (butir: Kabar['butir'][number]) => boolean;
  /** Address of the tracking page; null where a phone outside could not open it. */
  readonly tautan: string | null;
  /** Where the result goes after the last step, as the SOP says it. */
  readonly tujuan: string | undefined;
  /** Days a wait may last. */
  readonly hari: number;
}

/** The words of one piece of news for a phone: one SMS (160 characters, ASCII) wherever the names allow it. */
export function kalimatKabar(kabar: Kabar, bahan: BahanKalimat): string {
  const daftar = daftarButir(kabar.butir, bahan);
  const calon = daftar.length === 0 ? [''] : daftar;
  return muat(calon.map((apa) => potongan(kabar, bahan, apa)));
}

/** The items in words, the fullest first: with reasons, without, only how many. Alternatives are one. */
function daftarButir(butir: Kabar['butir'], { syarat, alasan, alternatif }: BahanKalimat): readonly string[] {
  if (butir.length === 0) return [];
  const daftar = butir.map((b) => ({ ...b, kunci: b.syarat, salah_satu: alternatif?.(b.syarat) }));
  const isi = susunKurang(daftar, () => true).map((kelompok) => {
    const sebab = new Set(kelompok.map((b) => (b.alasan === null ? undefined : alasan(b.alasan))));
    const [satu] = sebab;
    return {
      nama: sebutNama(kelompok.map((b) => syarat(b.syarat))),
      alasan: (sebab.size === 1 && satu?.split(',')[0]) || '',
    };
  });
  return [kalimatKurang(isi), rangkai(isi.map((n) => awalKecil(n.nama))), `${isi.length} syarat`].map(
    tanpaTanda,
  );
}

function potongan(kabar: Kabar, bahan: BahanKalimat, apa: string): readonly Potongan[] {
  const b = `Berkas ${bahan.nomor}`;
  const { zona } = bahan;
  const k = kabar.tempat === null ? undefined : bahan.kantor(kabar.tempat);
  const di = k?.nama ?? 'kantor kami';
  const siapa = kabar.pelaksana === null ? '' : bahan.pelaksana(kabar.pelaksana);
  const jam: Potongan = k ? [`Jam loket ${k.jamLoket}.`, 2] : ['', 0];
  const pantau: Potongan = bahan.tautan === null ? ['', 0] : [`Pantau: ${bahan.tautan}`, 1];
  const cara = kabar.butir.every(bahan.foto) ? 'Atau kirim lewat' : 'Caranya:';
  const kirim: Potongan = bahan.tautan === null ? ['', 0] : [`${cara} ${bahan.tautan}`, 1];
  const gratis: Potongan = ['Gratis.', 3];
  switch (kabar.jenis) {
    case 'diterima':
      return [
        [`${b} diterima ${tanggalSingkat(kabar.saat, zona)} ${jamMenit(kabar.saat, zona)} di ${di}.`, 0],
        ['Layanan ini gratis.', 2],
        pantau,
      ];
    case 'lengkap':
      return [
        [
          siapa ? `${b} sudah lengkap, menunggu tanda tangan ${siapa}.` : `${b} sudah lengkap dan diproses.`,
          0,
        ],
        ['Tidak perlu menunggu di kantor.', 2],
        pantau,
      ];
    case 'kurang':
      return [
        [apa === '' ? `${b} perlu dilengkapi.` : `${b} perlu dilengkapi: ${apa}.`, 0],
        [`Bawa ke loket ${di}.`, 0],
        gratis,
        kirim,
      ];
    case 'perbaikan':
      return [
        [`Perbaikan berkas ${bahan.nomor} sudah diterima dan sedang diperiksa.`, 0],
        ['Kami kabari hasilnya.', 2],
        pantau,
      ];
    case 'tanda_pemohon':
      return [[`${b} menunggu tanda tangan Anda di ${di}.`, 0], ['Bawa KTP.', 1], jam, gratis];
    case 'ditandatangani':
      return [
        [`${b} sudah ditandatangani ${siapa}.`, 0],
        kabar.akanDiambil ? ['Kami kabari bila siap diambil.', 1] : ['', 0],
        bahan.tautan === null ? ['', 0] : [`Pantau: ${bahan.tautan}`, 2],
      ];
    case 'siap':
      return [[`${b} siap diambil di ${di}.`, 0], ['Bawa tanda terima atau KTP.', 1], jam, gratis];
    case 'dibawa':
      return [[`${b} ada pada Anda. Bawa ke ${di}, ${siapa}.`, 0], jam, ['Simpan, jangan dilipat.', 1]];
    case 'tiba':
      return [[`${b} sudah diterima ${di} dan sedang diperiksa.`, 0], pantau];
    case 'dikembalikan':
      return [
        [apa === '' ? `${b} perlu diperbaiki di ${di}.` : `${b} perlu diperbaiki di ${di}: ${apa}.`, 0],
        [
          `Ambil map di ${(kabar.asal === null ? undefined : bahan.kantor(kabar.asal)?.nama) ?? 'kantor kami'}.`,
          0,
        ],
        gratis,
      ];
    case 'selesai':
      return [
        [`${b} selesai, sudah diserahkan.`, 0],
        bahan.tujuan === undefined ? ['', 0] : [`Selanjutnya: ${awalKecil(bahan.tujuan)}.`, 1],
        ['Terima kasih.', 2],
      ];
    case 'koreksi':
      return [
        [`Surat berkas ${bahan.nomor} sedang diperbaiki kantor. Surat lama tidak berlaku.`, 0],
        ['Kami kabari bila yang baru siap.', 1],
        ['Bawa surat lama saat mengambil.', 2],
      ];
    case 'dibatalkan':
      return [
        [`${b} dibatalkan.`, 0],
        [`Untuk mengajukan lagi, datang ke ${di}.`, 1],
      ];
    case 'ditolak':
      return [[`${b} tidak dapat diproses. Tanyakan alasannya di loket ${di}.`, 0], jam];
    case 'kedaluwarsa':
      return [
        [`${b} berhenti karena ${bahan.hari} hari belum dilengkapi. Data disimpan.`, 0],
        [`Datang ke loket ${di} untuk melanjutkan.`, 0],
      ];
    case 'dialihkan':
      return [[`${b} sekarang diurus ${di}.`, 0], pantau];
    case 'dibuka_kembali':
      return [[`${b} dilanjutkan kembali.`, 0], ['Kami kabari hasilnya.', 2], pantau];
    case 'ingat_perbaikan':
      return [
        [
          `${b} masih menunggu ${apa === '' ? 'kelengkapan' : apa} dari Anda${kabar.sampai === null ? '' : ` sampai ${tanggalSingkat(kabar.sampai, zona)}`}.`,
          0,
        ],
        [`Bawa ke loket ${di}.`, 0],
        kirim,
      ];
    case 'ingat_dibawa':
      return [[`${b} belum sampai di ${di}. Bila sempat, bawa ke sana.`, 0], jam, pantau];
  }
}

/** `24 Nov`: the year is plain from the number. */
function tanggalSingkat(saat: number, zona: Zona): string {
  return tanggalPendek(saat, zona).split(' ').slice(0, 2).join(' ');
}
