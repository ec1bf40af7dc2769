import { Pengaturan } from '../config.ts';

/** What `lajur bantuan` prints. */
export const BANTUAN = [
  'lajur kantor mulai [--kecamatan <nama> --nama <admin> --akun <akun> --nip <NIP> --zona <WIB|WITA|WIT>]',
  '    membuat kantor baru dengan admin pertamanya; tanpa pilihan, bertanya di terminal',
  'lajur kantor impor <kantor.yaml> [--coba]',
  '    memasukkan kantor, jabatan, pegawai, dan penugasan; --coba hanya memeriksa',
  '    contoh isi file: docs/contoh-kantor.yaml',
  'lajur sandi atur <akun atau NIP> [--kantor <kunci>]',
  '    memberi sandi sekali pakai; sesi yang masih terbuka berakhir',
  'lajur backup <folder atau file.tar> [--kunci <file>]',
  '    mencadangkan semuanya menjadi satu file, juga selagi Lajur berjalan; --kunci menyalin kunci induk terpisah',
  'lajur restore <cadangan.tar> [--ke <folder data>] [--kunci <file>]',
  '    memulihkan ke folder data atau basis data yang masih kosong; tidak pernah menimpa',
  'lajur verify [--bandingkan <cadangan.tar>]',
  '    memeriksa semua rantai, isian, dokumen, surat, dan nomor; --bandingkan mencari yang dipotong sejak cadangan itu',
  'lajur verify --cadangan <cadangan.tar>',
  '    memeriksa satu cadangan tanpa memulihkannya',
  'lajur bantuan',
  '    perintah dan pengaturan yang ada',
  '',
  'Basis data bawaan hanya dapat dibuka satu program: hentikan dulu server Lajur untuk kantor impor dan sandi atur.',
  '',
  'Pengaturan (variabel lingkungan):',
  ...Object.entries(Pengaturan.shape).map(([nama, isi]) => `  ${nama.padEnd(24)}${isi.description ?? ''}`),
].join('\n');
