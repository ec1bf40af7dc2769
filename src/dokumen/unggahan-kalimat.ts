import { type GambarError } from './gambar/gambar-error.ts';
import { MEGAPIKSEL_TERBESAR } from './gambar/baca-gambar.ts';
import type { SebabPekerja } from './pekerja/tugas.ts';

export type KodeUnggahan =
  | 'kosong'
  | 'terlalu_besar'
  | 'tidak_muat'
  | 'heic'
  | 'bukan_pdf'
  | 'bukan_gambar'
  | 'rusak'
  | 'bom'
  | 'bergerak'
  | 'lambat'
  | 'sandi'
  | 'halaman_banyak'
  | 'berbahaya'
  | 'tak_terperiksa';

/** Why an upload is not kept, in one courteous sentence with what to do instead. */
export interface TolakUnggahan {
  readonly ok: false;
  readonly kode: KodeUnggahan;
  readonly kalimat: string;
}

export function tolakUnggahan(kode: KodeUnggahan, kalimat: string): TolakUnggahan {
  return { ok: false, kode, kalimat };
}

export function rusak(apa: string): TolakUnggahan {
  return tolakUnggahan('rusak', `${apa}, jadi tidak dapat dibuka. Kirim ulang dari berkas aslinya.`);
}

export function bukanDokumen(nama: string): TolakUnggahan {
  return /\.pdf$/i.test(nama)
    ? tolakUnggahan('bukan_pdf', 'Isi dokumen ini bukan PDF. Simpan ulang sebagai PDF, atau foto lembarnya.')
    : tolakUnggahan('bukan_gambar', 'Isi dokumen ini bukan foto. Kirim foto JPEG, PNG, WebP, atau PDF.');
}

export function terlaluBesar(bytes: number): TolakUnggahan {
  const mb = Math.ceil(bytes / 1024 / 1024);
  return tolakUnggahan(
    'terlalu_besar',
    `Dokumen ini ${mb} MB; paling besar 15 MB. Foto ulang dengan ukuran sedang.`,
  );
}

export function tolakGambar({ sebab, piksel }: GambarError): TolakUnggahan {
  switch (sebab) {
    case 'rusak':
      return rusak('Foto ini rusak');
    case 'bom':
      return tolakUnggahan(
        'bom',
        `Gambar ini ${piksel} megapiksel; paling besar ${MEGAPIKSEL_TERBESAR}. Kecilkan ukuran foto di kamera, lalu foto ulang.`,
      );
    case 'bergerak':
      return tolakUnggahan('bergerak', 'Gambar ini bergerak. Kirim foto biasa dari lembarnya.');
    case 'lambat':
      return tolakUnggahan('lambat', 'Gambar ini terlalu rumit untuk dibuka. Foto ulang lembarnya.');
  }
}

export function tolakPdf(sebab: SebabPekerja): TolakUnggahan {
  switch (sebab) {
    case 'sandi':
      return tolakUnggahan(
        'sandi',
        'PDF ini berkata sandi. Simpan ulang tanpa kata sandi, atau foto lembarnya.',
      );
    case 'rusak':
      return rusak('PDF ini rusak');
    case 'lambat':
      return tolakUnggahan('lambat', 'PDF ini terlalu rumit untuk dibuka. Foto lembarnya saja.');
  }
}

export function halamanBanyak(halaman: number, batas: number): TolakUnggahan {
  return tolakUnggahan(
    'halaman_banyak',
    `PDF ini ${halaman} halaman; paling banyak ${batas}. Kirim halaman yang diminta saja.`,
  );
}

export function tolakPindai(putusan: 'berbahaya' | 'tak-terperiksa'): TolakUnggahan {
  return putusan === 'berbahaya'
    ? tolakUnggahan(
        'berbahaya',
        'Dokumen ini memuat program berbahaya, jadi tidak disimpan. Foto lembarnya dengan kamera, lalu kirim fotonya.',
      )
    : tolakUnggahan(
        'tak_terperiksa',
        'Dokumen belum dapat diperiksa dari virus, jadi belum disimpan. Coba lagi beberapa menit lagi, atau serahkan lembarnya di loket.',
      );
}
