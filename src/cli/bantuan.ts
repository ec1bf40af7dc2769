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
  'lajur bantuan',
  '    perintah dan pengaturan yang ada',
  '',
  'Basis data bawaan hanya dapat dibuka satu program: hentikan dulu server Lajur.',
  '',
  'Pengaturan (variabel lingkungan):',
  ...Object.entries(Pengaturan.shape).map(([nama, isi]) => `  ${nama.padEnd(22)}${isi.description ?? ''}`),
].join('\n');
