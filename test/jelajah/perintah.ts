import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { JenisPerintah, Perintah } from '../../src/core/berkas/perintah.ts';
import type { Nilai } from '../../src/core/berkas/peristiwa.ts';
import { butirDinilai } from '../../src/core/berkas/tindakan/nilai-berlaku.ts';
import type { Rujukan } from '../../src/core/berkas/rujukan.ts';
import type { Sop } from '../../src/core/sop/schema.ts';
import { SYARAT } from './dunia.ts';

const teks: Rujukan = { id: 'teks', hash: 'teks' };
export const ISI: readonly Rujukan[] = [
  { id: 'isi-a', hash: 'a' },
  { id: 'isi-b', hash: 'b' },
];
const [satu, dua] = SYARAT;
const RAK = { rak: 'A', boks: '', folder: '', label: '' };
const sesuai: Nilai = { putusan: 'sesuai', alasan: null, catatan: null, pihak: null };
const kurang: Nilai = { putusan: 'kurang', alasan: 'buram', catatan: null, pihak: 'pemohon' };
const bisu: Nilai = { ...kurang, alasan: null };

/** The paths that the chart itself (and its waits) has: with these alone there must be a way to the end. */
export const BIASA: ReadonlySet<JenisPerintah> = new Set([
  'terima',
  'tambah_dokumen',
  'buka',
  'disposisi',
  'periksa',
  'mundur',
  'isi_form',
  'tanda_pemohon',
  'paraf',
  'tanda_tangan',
  'pindai',
  'arsip',
  'teruskan',
  'beritahu',
  'terima_perbaikan',
  'unggah_perbaikan',
  'kirim_perbaikan',
  'serahkan',
  'terima_map',
]);

/** Commands tried for their answer only: what they change lies outside the abstraction (other kantor, other service). */
export const DICOBA_SAJA: ReadonlySet<JenisPerintah> = new Set([
  'alihkan',
  'ganti_keperluan',
  'ubah_pemohon',
  'nomori',
  'batal_nomor',
  'komentar',
  // What the archive and the papers left behind say decides no work; the blind walks go on from these.
  'catat_pegang',
  'sampai_tujuan',
  'arsip_pinjam',
  'arsip_kembalikan',
  'arsip_pindah',
  'cetak',
]);

/** Every command with the argument values that matter; good and bad ones. Fixed per SOP. */
export function variasi(sop: Sop, berkas: Berkas): readonly Perintah[] {
  const surat = sop.surat.map((s) => s.kunci);
  const dokumen = { id: 'dok', hash: 'dok' };
  const { posisi } = berkas;
  const butir = posisi.di === 'langkah' ? butirDinilai(sop, berkas, posisi.langkah) : berkas.syarat;
  const baik = Object.fromEntries(butir.map((b) => [b, sesuai]));
  const periksa = (hasil: 'lengkap' | 'kurang', nilai: Record<string, Nilai>): Perintah => ({
    jenis: 'periksa',
    hasil,
    nilai,
  });
  const isiForm = (isian: Rujukan, pemohon: 'hadir' | null, lengkap = true): Perintah => ({
    jenis: 'isi_form',
    isian,
    lengkap,
    pemohon,
  });
  return [
    { jenis: 'terima', nomor: '001' },
    { jenis: 'buka' },
    { jenis: 'disposisi', id: `d${berkas.disposisi.length}`, instruksi: teks, sifat: 'biasa', batas: null },
    periksa('lengkap', {}),
    periksa('lengkap', { ...baik }),
    periksa('lengkap', { ...baik, [satu]: kurang }),
    periksa('kurang', { ...baik, [satu]: kurang }),
    periksa('kurang', Object.fromEntries(butir.map((b) => [b, kurang]))),
    periksa('kurang', { ...baik, [butir.at(-1) ?? satu]: kurang }),
    periksa('kurang', { [satu]: kurang }),
    periksa('kurang', { ...baik, [satu]: bisu }),
    periksa('kurang', { ...baik }),
    periksa('kurang', { ...baik, [satu]: kurang, entah: kurang }),
    { jenis: 'mundur' },
    ...ISI.flatMap((isian) => [isiForm(isian, 'hadir'), isiForm(isian, null)]),
    isiForm({ id: 'isi-c', hash: 'c' }, null, false),
    { jenis: 'tanda_pemohon', cara: 'hadir' },
    { jenis: 'paraf' },
    { jenis: 'tanda_tangan', cara: 'basah' },
    { jenis: 'tanda_tangan', cara: 'tetap' },
    ...sop.tanda_tangan.map((t): Perintah => ({
      jenis: 'pindai',
      tanda: t.kunci,
      dokumen: { id: t.kunci, hash: t.kunci },
      cetakan: null,
    })),
    ...sop.tanda_tangan.flatMap((t): readonly Perintah[] => [
      ...Object.values(berkas.kantor).map((kantor): Perintah => ({
        jenis: 'nomori',
        tanda: t.kunci,
        kantor,
        nomor: `${kantor}/${berkas.versi + 1}`,
      })),
      { jenis: 'batal_nomor', tanda: t.kunci, alasan: teks },
    ]),
    { jenis: 'arsip', tempat: RAK, digital: teks },
    { jenis: 'arsip', tempat: RAK, digital: null },
    { jenis: 'arsip', tempat: { ...RAK, rak: ' ' }, digital: teks },
    { jenis: 'teruskan' },
    { jenis: 'beritahu', saluran: 'lisan', pesan: teks },
    { jenis: 'terima_perbaikan', syarat: [], dokumen: [] },
    { jenis: 'terima_perbaikan', syarat: [satu], dokumen: [] },
    { jenis: 'terima_perbaikan', syarat: [], dokumen: [{ syarat: dua, dokumen }] },
    { jenis: 'terima_perbaikan', syarat: ['entah'], dokumen: [] },
    { jenis: 'unggah_perbaikan', dokumen: [{ syarat: satu, dokumen }] },
    { jenis: 'unggah_perbaikan', dokumen: [{ syarat: butir.at(-1) ?? satu, dokumen, lanjutan: true }] },
    { jenis: 'unggah_perbaikan', dokumen: [{ syarat: 'entah', dokumen }] },
    { jenis: 'unggah_perbaikan', dokumen: [] },
    { jenis: 'kirim_perbaikan' },
    { jenis: 'serahkan', penerima: teks, hubungan: 'sendiri', surat },
    { jenis: 'serahkan', penerima: teks, hubungan: 'sendiri', surat: [] },
    { jenis: 'terima_map', surat },
    { jenis: 'terima_map', surat: ['entah'] },
    { jenis: 'terima_map', surat: surat.slice(0, 1), pembawa: { nama: teks, hubungan: 'keluarga' } },
    { jenis: 'catat_pegang', surat, pembawa: null },
    { jenis: 'catat_pegang', surat: surat.slice(0, 1), pembawa: null },
    { jenis: 'catat_pegang', surat: [], pembawa: null },
    { jenis: 'sampai_tujuan' },
    {
      jenis: 'arsip_pinjam',
      peminjam: { jenis: 'luar', nama: teks },
      keperluan: teks,
      tenggat: 8_000_000_000_000,
    },
    { jenis: 'arsip_pinjam', peminjam: { jenis: 'pejabat', orang: 'o' }, keperluan: teks, tenggat: 0 },
    { jenis: 'arsip_kembalikan', tempat: RAK },
    { jenis: 'arsip_kembalikan', tempat: { ...RAK, rak: '' } },
    { jenis: 'arsip_pindah', tempat: { ...RAK, rak: 'B' }, keadaan: 'inaktif' },
    { jenis: 'arsip_pindah', tempat: { ...RAK, rak: '' }, keadaan: 'aktif' },
    { jenis: 'tambah_dokumen', dokumen: [{ syarat: satu, dokumen }] },
    { jenis: 'tambah_dokumen', dokumen: [{ syarat: 'entah', dokumen }] },
    { jenis: 'ubah_pemohon', pemohon: { id: 'lain', hash: 'lain' } },
    { jenis: 'ubah_pemohon', pemohon: { id: 'p', hash: 'p' }, awal: { id: 'dulu', hash: 'dulu' } },
    { jenis: 'ganti_keperluan', keperluan: 'lain', form: 'form-lain', syarat: [satu] },
    { jenis: 'kembalikan', alasan: teks },
    { jenis: 'tarik' },
    ...sop.unit.map((u): Perintah => ({
      jenis: 'alihkan',
      unit: u.kunci,
      kantor: `${u.kunci}-dua`,
      alasan: teks,
    })),
    { jenis: 'batalkan', alasan: teks },
    { jenis: 'tolak', alasan: teks },
    { jenis: 'kedaluwarsakan' },
    { jenis: 'buka_kembali', alasan: teks },
    { jenis: 'koreksi', alasan: teks },
    { jenis: 'komentar', teks },
    { jenis: 'cetak', surat: 'form', cetakan: 'cetakan', hash: 'bytes', isian: berkas.isian?.hash ?? null },
    { jenis: 'cetak', surat: 'form', cetakan: 'cetakan', hash: 'bytes', isian: 'isi yang lama' },
  ];
}
