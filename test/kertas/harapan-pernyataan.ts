import type { KasusUji } from '../keluarga/tabel.ts';
import { arti, butir, kolom, nilai, type Susunan, tanggalPanjang, tempatTanggal } from './harapan.ts';

const BARIS_ANAK = 4;

/** What F-1.05 must show of a case. */
export function harapanSptjm({ harapan: h }: KasusUji): Susunan {
  const v = (kunci: string): string => nilai(h, kunci);
  const kawin = v('sptjm_jenis') === 'kawin';
  const apa = kawin ? 'perkawinan' : 'perceraian';
  const pihak = (n: 1 | 2, sebagai: string, sebutan: string): Susunan => [
    butir('Nama:', v(`pihak${n}_nama`)),
    butir('NIK:', v(`pihak${n}_nik`)),
    butir(
      'Tempat dan tanggal lahir:',
      `${v(`pihak${n}_tempat_lahir`)}, ${tanggalPanjang(v(`pihak${n}_tanggal_lahir`))}`,
    ),
    butir('Pekerjaan:', arti('pekerjaan', v(`pihak${n}_pekerjaan`))),
    butir('Alamat:', v(`pihak${n}_alamat`)),
    butir(`sebagai ${kawin ? '' : 'bekas '}${sebagai}, selanjutnya disebut ${sebutan},`),
  ];
  const saksi = (n: 1 | 2, romawi: string): Susunan => [
    butir(`${romawi}. Nama:`, v(`saksi${n}_nama`)),
    butir('NIK:', v(`saksi${n}_nik`)),
  ];
  const anak = h.baris.filter((b) => kolom(b, 'shdk') === '04' && kolom(b, 'peristiwa') !== 'meninggal');
  return [
    butir('Kami yang bertanda tangan di bawah ini:'),
    ...pihak(1, 'suami', 'PIHAK PERTAMA'),
    ...pihak(2, 'istri', 'PIHAK KEDUA'),
    butir('menyatakan dengan sesungguhnya dan dengan tanggung jawab penuh bahwa kami telah'),
    butir(
      kawin
        ? 'melangsungkan perkawinan dan terikat sebagai suami istri'
        : 'bercerai dan tidak lagi terikat sebagai suami istri',
    ),
    butir('pada tanggal', tanggalPanjang(v('sptjm_tanggal'))),
    butir('di', `${v('sptjm_tempat')}, dan bahwa ${apa} itu belum tercatat menurut ketentuan peraturan`),
    butir('perundang-undangan, dengan saksi-saksi:'),
    ...saksi(1, 'I'),
    ...saksi(2, 'II'),
    butir('Nama anak-anak kami: No. Nama anak Nomor akta kelahiran Hubungan'),
    ...anak.map((b, i) => butir(String(i + 1), `${kolom(b, 'nama')}${kolom(b, 'akta_lahir_no')}ANAK`)),
    ...Array.from({ length: anak.length > 0 ? 0 : BARIS_ANAK }, (_, i) => butir(String(i + 1))),
    butir(
      'Surat pernyataan ini kami buat dengan sebenarnya. Apabila keterangan yang kami berikan ternyata tidak sesuai',
    ),
    butir(
      'dengan keadaan yang sebenarnya, kami bersedia dikenai sanksi menurut ketentuan peraturan perundang-undangan.',
    ),
    butir(tempatTanggal(h)),
    butir('Yang menyatakan,'),
    butir('PIHAK KEDUA', `(${v('pihak2_nama')})`),
    butir('PIHAK PERTAMA', `Meterai Rp10.000 (${v('pihak1_nama')})`),
    butir('SAKSI II', `(${v('saksi2_nama')})`),
    butir('SAKSI I', `(${v('saksi1_nama')})`),
  ];
}

/** What F-1.06 must show of a case: who changes what. */
export function harapanUbah({ harapan: h }: KasusUji): Susunan {
  const v = (kunci: string): string => nilai(h, kunci);
  const alamat = [
    `${v('alamat')} RT ${v('rt')} RW ${v('rw')}`,
    v('alamat_kelurahan'),
    v('alamat_kecamatan'),
    v('alamat_kota'),
    `${v('alamat_provinsi')} ${v('kodepos')}`,
  ].join(', ');
  const semula = 'No. Keterangan Semula Menjadi Dasar perubahan Semula Menjadi Dasar perubahan';
  const dari = (kunci: string): readonly (readonly [number, (k: string) => string])[] =>
    h.baris.flatMap((b, i) => (kolom(b, kunci) === '' ? [] : [[i + 1, (k: string) => kolom(b, k)] as const]));
  const kerja = dari('pendidikan_semula').map(([no, k]) =>
    butir(
      String(no),
      [
        arti('pendidikan', k('pendidikan_semula')),
        arti('pendidikan', k('pendidikan')),
        k('pendidikan_dasar'),
        arti('pekerjaan', k('pekerjaan_semula')),
        arti('pekerjaan', k('pekerjaan')),
        k('pekerjaan_dasar'),
      ].join(''),
    ),
  );
  const lain = dari('elemen').map(([no, k]) =>
    butir(String(no), ['elemen_semula', 'elemen_menjadi', 'elemen_dasar'].map(k).join('')),
  );
  const judul = [...new Set(dari('elemen').map(([, k]) => k('elemen')))].join(', ');
  return [
    butir('Yang bertanda tangan di bawah ini:'),
    butir('Nama lengkap:', v('nama_pemohon')),
    butir('NIK:', v('nik_pemohon')),
    butir('Nomor KK:', v('no_kk')),
    butir('Alamat rumah:', alamat),
    butir('dengan rincian KK sebagai berikut: No. Nama NIK SHDK Keterangan'),
    ...h.baris.map((b, i) =>
      butir(String(i + 1), `${kolom(b, 'nama')}${kolom(b, 'nik')}${arti('shdk', kolom(b, 'shdk'))}`),
    ),
    butir(
      'menyatakan bahwa elemen data kependudukan saya dan anggota keluarga saya telah berubah, dengan rincian:',
    ),
    butir('A. Pendidikan dan pekerjaan Pendidikan terakhir Pekerjaan'),
    butir(semula),
    ...kerja,
    butir('B. Agama dan perubahan lainnya Agama Lainnya, yaitu:', judul),
    butir(semula),
    ...lain,
    butir('Bersama ini saya lampirkan fotokopi berkas yang terkait dengan perubahan elemen data tersebut.'),
    butir(
      'Surat pernyataan ini saya buat dengan sebenarnya. Apabila keterangan yang saya berikan ternyata tidak sesuai',
    ),
    butir(
      'dengan keadaan yang sebenarnya, saya bersedia dikenai sanksi menurut ketentuan peraturan perundang-undangan.',
    ),
    butir(tempatTanggal(h)),
    butir('Yang membuat pernyataan,', `(${v('nama_pemohon')})`),
  ];
}
