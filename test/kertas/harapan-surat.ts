import type { Baris } from '../../src/core/formulir/isian.ts';
import type { KasusUji } from '../keluarga/tabel.ts';
import { arti, butir, kolom, nilai, type Susunan, tanggalPanjang, tempatTanggal } from './harapan.ts';

const PENUTUP = [
  butir(
    'Surat ini dibuat dengan sebenarnya. Apabila isinya ternyata tidak sesuai dengan keadaan yang sebenarnya, yang',
  ),
  butir('bertanda tangan bersedia dikenai sanksi menurut ketentuan peraturan perundang-undangan.'),
];
const alamat = ({ harapan: h }: KasusUji): string => {
  const v = (kunci: string): string => nilai(h, kunci);
  const jalan = `${v('alamat')} RT ${v('rt')} RW ${v('rw')}`;
  const wilayah = ['alamat_kelurahan', 'alamat_kecamatan', 'alamat_kota'].map(v);
  return [jalan, ...wilayah, `${v('alamat_provinsi')} ${v('kodepos')}`].join(', ');
};
const datang = ({ harapan: h }: KasusUji): readonly Baris[] =>
  h.baris.filter((b) => kolom(b, 'peristiwa') === 'datang');
const lahir = (b: Baris): string =>
  [kolom(b, 'tempat_lahir'), tanggalPanjang(kolom(b, 'tanggal_lahir'))].filter((t) => t !== '').join(', ');
const nomori = (baris: readonly Baris[], isi: (b: Baris) => string): Susunan =>
  baris.map((b, i) => butir(String(i + 1), isi(b)));
const orang = (b: Baris): string => kolom(b, 'nama') + kolom(b, 'nik');
const shdk = (b: Baris): string => arti('shdk', kolom(b, 'shdk'));

function penerima(k: KasusUji): Susunan {
  const { harapan: h } = k;
  return [
    butir('Nama:', nilai(h, 'nama_kepala')),
    butir('NIK:', kolom(h.daftar.find((b) => kolom(b, 'shdk') === '01') ?? {}, 'nik')),
    butir('Nomor KK:', nilai(h, 'no_kk')),
    butir('Alamat:', alamat(k)),
  ];
}

/** What F-1.03A must show of a case. */
export function harapanKuasa(k: KasusUji): Susunan {
  const v = (kunci: string): string => nilai(k.harapan, kunci);
  return [
    butir('Yang bertanda tangan di bawah ini: Nama:', v('asuh_nama')),
    butir('NIK:', v('asuh_nik')),
    butir('Alamat:', v('asuh_alamat')),
    butir('Sebagai (orang tua/wali):', v('asuh_sebagai')),
    butir('memberi kuasa kepada:'),
    ...penerima(k),
    butir('untuk mengasuh anak di bawah ini, dan untuk mencantumkannya pada Kartu Keluarga penerima kuasa:'),
    butir('No. Nama lengkap NIK Tempat dan tanggal lahir'),
    ...nomori(datang(k), (b) => orang(b) + lahir(b)),
    ...PENUTUP,
    butir(tempatTanggal(k.harapan)),
    butir('Penerima kuasa,', `(${v('nama_kepala')})`),
    butir('Pemberi kuasa,', `(${v('asuh_nama')})`),
  ];
}

/** What F-1.03B must show of a case. */
export function harapanMenerima(k: KasusUji): Susunan {
  return [
    butir('Yang bertanda tangan di bawah ini, kepala keluarga:'),
    ...penerima(k),
    butir(
      'menyatakan bersedia menerima orang di bawah ini sebagai anggota keluarga pada Kartu Keluarga tersebut:',
    ),
    butir('No. Nama lengkap NIK Hubungan'),
    ...nomori(datang(k), (b) => orang(b) + shdk(b)),
    ...PENUTUP,
    butir(tempatTanggal(k.harapan)),
    butir('Kepala keluarga,', `(${nilai(k.harapan, 'nama_kepala')})`),
  ];
}

/** What F-1.03C must show of a case. */
export function harapanAlamat(k: KasusUji): Susunan {
  const v = (kunci: string): string => nilai(k.harapan, kunci);
  return [
    butir('Yang bertanda tangan di bawah ini, pemilik rumah: Nama:', v('pemilik_nama')),
    butir('NIK:', v('pemilik_nik')),
    butir('Alamat:', v('pemilik_alamat')),
    butir(
      'menyatakan tidak keberatan alamat rumah berikut dipakai dalam dokumen kependudukan: Alamat rumah:',
      alamat(k),
    ),
    butir('oleh', `${v('nama_pemohon')}, NIK ${v('nik_pemohon')}, beserta keluarganya:`),
    butir('No. Nama lengkap NIK Hubungan'),
    ...nomori(k.harapan.baris, (b) => orang(b) + shdk(b)),
    ...PENUTUP,
    butir(tempatTanggal(k.harapan)),
    butir('Pemilik rumah,', `(${v('pemilik_nama')})`),
  ];
}

/** What F-1.04 must show of a case. */
export function harapanTanpaDokumen(k: KasusUji): Susunan {
  const v = (kunci: string): string => nilai(k.harapan, kunci);
  return [
    butir('Yang bertanda tangan di bawah ini: Nama:', v('nama_pemohon')),
    butir('Alamat sekarang:', alamat(k)),
    butir('Telepon:', v('telepon')),
    butir(
      'menyatakan bahwa saya dan anggota keluarga di bawah ini tidak memiliki dokumen kependudukan, dan belum',
    ),
    butir(
      'terdaftar sebagai penduduk di daerah lain: No. Nama lengkap Tempat dan tanggal lahir Hubungan Nama ibu',
    ),
    ...nomori(k.harapan.baris, (b) => kolom(b, 'nama') + lahir(b) + shdk(b) + kolom(b, 'nama_ibu')),
    butir('Sebab tidak memiliki dokumen:', v('tanpa_dokumen_sebab')),
    ...PENUTUP,
    butir(tempatTanggal(k.harapan)),
    butir('Yang membuat pernyataan,', `(${v('nama_pemohon')})`),
  ];
}
