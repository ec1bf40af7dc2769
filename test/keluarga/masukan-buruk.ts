import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import { KELUARGA_UJI } from './keluarga-contoh.ts';
import { kasus, type KasusUji } from './tabel.ts';

/** An application with something wrong or odd in it, and what is said of it: `x` hinders, `!` only asks to look. */
export interface KasusBuruk extends KasusUji {
  readonly apa: string;
  readonly kata: readonly string[];
}

function buruk(
  apa: string,
  [keluarga, layanan]: readonly [string, string],
  { nilai = {}, baris = {} }: { readonly nilai?: Baris; readonly baris?: Readonly<Record<number, Baris>> },
  kata: readonly string[],
): KasusBuruk {
  const asal = KELUARGA_UJI.find((k) => k.kunci === keluarga);
  if (asal === undefined) throw new RangeError(`No family ${keluarga}`);
  const k = kasus(asal, layanan);
  const banyak = Math.max(k.isian.baris.length, ...Object.keys(baris).map((n) => Number(n) + 1));
  const isian: Isian = {
    nilai: { ...k.isian.nilai, ...nilai },
    baris: Array.from({ length: banyak }, (_, n) => ({ ...k.isian.baris[n], ...baris[n] })),
  };
  return { ...k, kunci: `${apa}: ${k.kunci}`, isian, apa, kata };
}

const LAHIR = {
  shdk: '4',
  jk: '2',
  tempat_lahir: 'PANGKALPINANG',
  akta_lahir: '1',
  agama: '1',
  status_kawin: '1',
  pendidikan: '1',
  pekerjaan: '1',
  kewarganegaraan: '1',
  peristiwa: 'lahir',
};

/** What reality brings to the counter. Nothing here is lost, and each answer stands beside its cause. */
export const KASUS_BURUK: readonly KasusBuruk[] = [
  buruk('keluarga dua puluh orang', ['dua-puluh', 'hilang'], {}, []),
  buruk('nama dengan apostrof', ['apostrof', 'hilang'], {}, [
    '! nama_pemohon: Nama memuat tanda baca. Cocokkan dengan KK lama atau akta.',
    '! anggota.0.nama: Nama memuat tanda baca. Cocokkan dengan KK lama atau akta.',
    '! anggota.1.nama: Nama memuat tanda baca. Cocokkan dengan KK lama atau akta.',
    '! anggota.2.nama: Nama memuat tanda baca. Cocokkan dengan KK lama atau akta.',
  ]),
  buruk('nama satu kata', ['satu-kata', 'rusak'], { nilai: { pakai_f_1_01: 'tidak' } }, [
    '! nama_pemohon: Nama hanya satu kata. Nama baru paling sedikit dua kata; nama lama tetap boleh.',
    '! anggota.0.nama: Nama hanya satu kata. Nama baru paling sedikit dua kata; nama lama tetap boleh.',
    '! anggota.1.nama: Nama hanya satu kata. Nama baru paling sedikit dua kata; nama lama tetap boleh.',
    '! anggota.2.nama: Nama hanya satu kata. Nama baru paling sedikit dua kata; nama lama tetap boleh.',
  ]),
  buruk(
    'nama bayi satu kata tanpa akta',
    ['empat', 'tambah-kelahiran'],
    { baris: { 4: { nama: 'Cahaya' } } },
    [
      '! anggota.4.nik: NIK belum ada. Boleh kosong untuk anggota baru, dan diisi setelah terbit.',
      '! anggota.4.nama: Nama hanya satu kata. Nama baru paling sedikit dua kata; nama lama tetap boleh.',
      '! anggota.4.nama: Nama baru paling sedikit dua kata; CAHAYA baru satu kata. Sampaikan kepada orang tuanya sebelum akta dibuat.',
    ],
  ),
  buruk(
    'nama bayi dengan apostrof tanpa akta',
    ['empat', 'tambah-kelahiran'],
    { baris: { 4: { nama: "Nur'aini Putri" } } },
    [
      "x anggota.4.nama: Nama baru NUR'AINI PUTRI hanya boleh memuat huruf Latin, tanpa angka dan tanda baca. Bila aktanya sudah ada, isi nomor aktanya.",
      '! anggota.4.nik: NIK belum ada. Boleh kosong untuk anggota baru, dan diisi setelah terbit.',
      '! anggota.4.nama: Nama memuat tanda baca. Cocokkan dengan KK lama atau akta.',
    ],
  ),
  buruk('nama enam puluh huruf', ['enam-puluh', 'hilang'], {}, []),
  buruk(
    'nama enam puluh satu huruf',
    ['sendiri', 'hilang'],
    { baris: { 0: { nama: `DEWI ${'A'.repeat(56)}` } } },
    ['x anggota.0.nama: Nama paling panjang 60 huruf. Yang terisi 61.'],
  ),
  buruk(
    'NIK dengan spasi, titik, dan spasi tak putus',
    ['sendiri', 'hilang'],
    { nilai: { nik_pemohon: ' 1971 0644.0495 9901 ' } },
    [],
  ),
  buruk('lahir 29 Februari', ['kabisat', 'rusak'], {}, []),
  buruk(
    '29 Februari di tahun biasa',
    ['kabisat', 'rusak'],
    { baris: { 0: { tanggal_lahir: '29/2/2001' } } },
    [
      'x anggota.0.tanggal_lahir: Tanggal ini tidak ada di kalender. Isi tanggal, bulan, dan tahun, misalnya 24 11 2026.',
    ],
  ),
  buruk('kembar', ['kembar', 'rusak'], {}, []),
  buruk(
    'anggota tertulis dua kali dengan dua NIK',
    ['empat', 'rusak'],
    {
      baris: {
        4: {
          nama: 'Bima  Putra',
          nik: '197106 010512 9999',
          shdk: '4',
          jk: '1',
          tempat_lahir: 'X',
          tanggal_lahir: '1/5/2012',
          akta_lahir: '1',
          agama: '1',
          status_kawin: '1',
          pendidikan: '1',
          pekerjaan: '1',
          kewarganegaraan: '1',
        },
      },
    },
    [
      '! anggota.4.nama: BIMA PUTRA tertulis dua kali: nama dan tanggal lahirnya sama dengan baris 3. Hapus salah satu, atau periksa NIK.',
    ],
  ),
  buruk('anggota tertulis dua kali dengan satu NIK', ['pasangan', 'hilang'], { baris: { 1: { nik: '' } } }, [
    'x anggota.1.nik: Isi NIK 16 angka.',
  ]),
  buruk(
    'kepala keluarga umur 15 tahun',
    ['sendiri', 'hilang'],
    { baris: { 0: { nik: '1971064404119901' } } },
    [
      '! anggota.0.shdk: Menurut NIK, kepala keluarga DEWI ANGGRAINI berumur di bawah 17 tahun. Periksa NIK; kerabat dewasa dapat menjadi kepala keluarga.',
    ],
  ),
  buruk(
    'kepala keluarga umur 15 tahun, pisah KK',
    ['sendiri', 'baru-pisah'],
    {
      nilai: { pakai_f_1_01: 'ya' },
      baris: {
        0: {
          nik: '1971064404119901',
          jk: '2',
          tempat_lahir: 'X',
          tanggal_lahir: '4/4/2011',
          akta_lahir: '1',
          agama: '1',
          status_kawin: '1',
          pendidikan: '2',
          pekerjaan: '3',
          kewarganegaraan: '1',
        },
      },
    },
    [
      'x nama_kepala: Isi nama kepala keluarga.',
      'x anggota.0.shdk: Kepala keluarga DEWI ANGGRAINI belum 17 tahun dan belum pernah kawin, jadi belum dapat memiliki KK sendiri. Pilih kepala keluarga lain.',
    ],
  ),
  buruk(
    'kepala keluarga meninggal, layanan lain',
    ['pasangan', 'kurang-kematian'],
    { baris: { 0: { peristiwa: 'meninggal', peristiwa_tanggal: '1/10/2026' }, 1: { peristiwa: 'tetap' } } },
    [
      'x anggota.0.peristiwa: Kepala keluarga RUDI HARTONO meninggal, jadi No. KK berganti. Layanannya "KK baru: penggantian kepala keluarga": kembalikan ke loket dengan alasan ini.',
      'x nik_pemohon: Pemohon sama dengan RUDI HARTONO, yang tertulis meninggal. Isi pemohon dengan anggota keluarga yang melapor.',
      '! anggota: Kepala keluarga belum ada dalam daftar. Boleh, bila sudah tertulis di bagian pemohon.',
    ],
  ),
  buruk('orang tua tidak diketahui', ['orang-tua-tak-dikenal', 'rusak'], {}, []),
  buruk('RT 000', ['rt-nol', 'hilang'], {}, [
    '! rt: RT tertulis 000. Periksa di KK lama.',
    '! rw: RW tertulis 000. Periksa di KK lama.',
  ]),
  buruk('angka ilmiah dari Excel', ['sendiri', 'hilang'], { baris: { 0: { nik: '1,97106E+15' } } }, [
    'x anggota.0.nik: Isi NIK dengan angka saja, 16 angka.',
  ]),
  buruk(
    'dua NIK dari kolom Excel dalam satu isian',
    ['sendiri', 'hilang'],
    { nilai: { nik_pemohon: '1971064404959901\t1971064404959902' } },
    ['x nik_pemohon: Isi NIK 16 angka. Yang terisi 32.'],
  ),
  buruk('keluarga yang sama di kelurahan lain', ['sama-dua', 'hilang'], {}, []),
  buruk('dua kepala keluarga', ['pasangan', 'hilang'], { baris: { 1: { shdk: '1' } } }, [
    'x anggota.1.shdk: MIRA ASTUTI juga tertulis kepala keluarga. Satu KK satu kepala keluarga: ganti hubungan salah satunya.',
  ]),
  buruk(
    'lahir besok',
    ['empat', 'tambah-kelahiran'],
    { baris: { 4: { ...LAHIR, nama: 'Cahaya Pertiwi', tanggal_lahir: '25/11/2026' } } },
    [
      'x anggota.4.tanggal_lahir: Tanggal lahir CAHAYA PERTIWI belum tiba. Periksa tahunnya.',
      '! anggota.4.nik: NIK belum ada. Boleh kosong untuk anggota baru, dan diisi setelah terbit.',
    ],
  ),
  buruk(
    'istri meninggal, suami tetap kawin',
    ['pasangan', 'kurang-kematian'],
    {
      nilai: { pakai_f_1_01: 'ya' },
      baris: { 0: { status_kawin: '2', akta_kawin: '2', akta_kawin_no: '1/2', tanggal_kawin: '12/6/2010' } },
    },
    ['x anggota.0.status_kawin: MIRA ASTUTI meninggal. Ubah status kawin RUDI HARTONO menjadi CERAI MATI.'],
  ),
];
