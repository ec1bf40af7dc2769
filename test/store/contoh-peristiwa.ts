import type { JenisPeristiwa, Peristiwa } from '../../src/core/berkas/peristiwa.ts';

const LOKET = { pelaksana: 'staf-kelurahan', kantor: 'gabek-satu' };
const PERTAMA = { pelaksana: 'lurah', kantor: 'gabek-satu' };
const KEDUA = { pelaksana: 'sekretaris-kelurahan', kantor: 'gabek-satu' };

/** A keyed hash stands for any content: samples hold no personal data either. */
const rujukan = (huruf: string) => ({ id: huruf.repeat(32), hash: huruf.repeat(64) });

/** One sample of every kind of event there is; the compiler asks for one when a kind is added. */
export const CONTOH: { readonly [J in JenisPeristiwa]: Extract<Peristiwa, { jenis: J }> } = {
  dicatat: {
    jenis: 'dicatat',
    berkas: 'berkas-rilis',
    naskah: { sop: 'a'.repeat(64), persyaratan: 'b'.repeat(64), formulir: 'c'.repeat(64) },
    keperluan: 'kk-baru',
    form: 'f-1.15',
    syarat: ['f-1.02', 'buku-nikah'],
    kantor: { kelurahan: 'gabek-satu', kecamatan: 'kecamatan-gabek' },
    pemohon: rujukan('1'),
    loket: LOKET,
  },
  pemohon_diubah: { jenis: 'pemohon_diubah', pemohon: rujukan('2') },
  keperluan_diganti: {
    jenis: 'keperluan_diganti',
    keperluan: 'kk-hilang',
    form: 'f-1.15',
    syarat: ['f-1.02', 'surat-hilang'],
  },
  dokumen_ditambah: {
    jenis: 'dokumen_ditambah',
    syarat: 'f-1.02',
    dokumen: 'dokumen-1',
    hash: '3'.repeat(64),
  },
  diterima: { jenis: 'diterima', nomor: 'G1-26-0412-K', surat: ['persyaratan', 'map'] },
  berpindah: {
    jenis: 'berpindah',
    sebab: 'lanjut',
    putaran: 1,
    tujuan: {
      ke: { di: 'langkah', langkah: 1, bagian: 0 },
      pemegang: { jenis: 'pelaksana', ...PERTAMA },
      penanggung: PERTAMA,
      kunjungan: 'langkah',
      langkah: 1,
      baku: 5,
    },
  },
  dibuka: { jenis: 'dibuka' },
  didisposisikan: {
    jenis: 'didisposisikan',
    id: 'disposisi-1',
    dari: PERTAMA,
    kepada: KEDUA,
    instruksi: rujukan('4'),
    sifat: 'segera',
    batas: 1_795_600_000_000,
  },
  dikomentari: { jenis: 'dikomentari', teks: rujukan('5') },
  diperiksa: {
    jenis: 'diperiksa',
    langkah: 3,
    hasil: 'kurang',
    nilai: { 'f-1.02': { putusan: 'kurang', alasan: 'buram', catatan: rujukan('6'), pihak: 'pemohon' } },
  },
  diberitahukan: { jenis: 'diberitahukan', saluran: 'whatsapp', pesan: rujukan('7') },
  perbaikan_diterima: { jenis: 'perbaikan_diterima', syarat: ['f-1.02'] },
  form_diisi: { jenis: 'form_diisi', isian: rujukan('8') },
  ditandatangani: { jenis: 'ditandatangani', tanda: 'ttd-pemohon', hash: '8'.repeat(64), cara: 'basah' },
  diparaf: { jenis: 'diparaf', langkah: 4, hash: '8'.repeat(64) },
  dipindai: {
    jenis: 'dipindai',
    tanda: 'ttd-pemohon',
    dokumen: 'dokumen-2',
    hash: '9'.repeat(64),
    cetakan: null,
  },
  dicetak: {
    jenis: 'dicetak',
    surat: 'form',
    cetakan: 'cetakan-1',
    hash: 'a'.repeat(64),
    isian: '8'.repeat(64),
  },
  diteruskan: { jenis: 'diteruskan', langkah: 10, kepada: LOKET },
  diarsipkan: { jenis: 'diarsipkan', langkah: 6, lokasi: 'Lemari 2, boks 14' },
  diserahkan: { jenis: 'diserahkan', penerima: rujukan('d'), hubungan: 'keluarga', surat: ['map'] },
  map_diterima: { jenis: 'map_diterima', oleh: LOKET, surat: ['map'] },
  dikembalikan: { jenis: 'dikembalikan', langkah: 4, alasan: rujukan('e') },
  menyimpang: { jenis: 'menyimpang', perihal: 'dikembalikan', langkah: 4, alasan: rujukan('e') },
  ditarik: { jenis: 'ditarik', tanda: 'ttd-pemohon' },
  dialihkan: { jenis: 'dialihkan', unit: 'kelurahan', kantor: 'air-salemba', alasan: rujukan('f') },
  dibatalkan: { jenis: 'dibatalkan', alasan: rujukan('f') },
  ditolak: { jenis: 'ditolak', alasan: rujukan('f') },
  kedaluwarsa: { jenis: 'kedaluwarsa' },
  dibuka_kembali: { jenis: 'dibuka_kembali', alasan: rujukan('f') },
  dikoreksi: { jenis: 'dikoreksi', alasan: rujukan('f') },
};
