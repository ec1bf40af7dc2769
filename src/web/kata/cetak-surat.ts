import { awalKecil } from '../../core/tulisan/rangkai.ts';

/** Short words on the papers of a berkas. Sentences and titles of letters are the office's own, in cetak/kop.yaml. */
export const CETAK_SURAT = {
  nomor: 'Nomor berkas',
  tanpaNomor: 'Belum bernomor (titipan)',
  pemohon: 'Pemohon',
  wakil: 'Diserahkan oleh',
  denganHubungan: (nama: string, hubungan: string) => `${nama} (${hubungan})`,
  keperluan: 'Keperluan',
  kantor: 'Kantor',
  diterima: 'Diterima',
  perbaikan: 'Perbaikan',
  loket: 'Loket buka',
  pihak: { pemohon: 'pemohon', kantor: 'kantor' },
  /** With the condition under which it is needed: "Belum diserahkan, perlu bila perkawinan sudah tercatat". */
  belumDiserahkan: (bila: string | undefined) =>
    bila === undefined
      ? 'Belum diserahkan'
      : `Belum diserahkan, perlu ${awalKecil(bila).replace(/\.$/u, '')}`,
  rahasia: 'Rahasia',
  penerima: 'Nama penerima',
  hubungan: 'Hubungan',
  diserahkan: 'Diserahkan',
  pembawa: 'pembawa map',
  dibawa: 'Dibawa oleh',
  tidakIkut: 'Tidak ikut dibawa',
  catatan: 'Catatan',
  banyakCatatan: (n: number, dari: string, sampai: string) =>
    dari === sampai ? `${n} catatan, ${dari}` : `${n} catatan, ${dari} sampai ${sampai}`,
  rantaiRusak: (versi: number) =>
    `Riwayat berkas ini tidak utuh pada catatan ke-${versi}. Berita acara tidak dicetak; hubungi admin.`,
  label: 'Label arsip',
  form: (kode: string) => `Form ${kode}`,
  nomorForm: (kode: string) => `Nomor register ${kode}`,
} as const;
