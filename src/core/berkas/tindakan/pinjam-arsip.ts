import { arsipKini, lajurArsip, penyimpanArsip, pinjamanKini } from '../arsip-kini.ts';
import { tolak, type Tolak } from '../penolakan.ts';
import type { Siapa } from '../perintah.ts';
import { rapikanTempat, type TempatArsip, tempatTerisi } from '../tempat-arsip.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/** Lends the map out of the archive of the acting kantor, at any time after it was filed. Moves no work. */
export const arsipPinjam: TindakanBerkas<'arsip_pinjam'> = {
  label: () => 'Catat peminjaman arsip',
  siapa: (situasi) => penyimpan(situasi, (k) => tersimpan(situasi, k) && !dipinjam(situasi, k)),
  lakukan: ({ oleh, saat }, { peminjam, keperluan, tenggat }, tulis) => {
    if (!oleh) return undefined;
    if (tenggat <= saat)
      return tolak('tenggat_lalu', 'Tanggal kembali sudah lewat. Pilih hari ini atau sesudahnya.');
    tulis.tulis({ jenis: 'arsip_dipinjam', kantor: oleh.kantor, peminjam, keperluan, tenggat });
    return undefined;
  },
};

/** The lent map is back, in its former place or another. */
export const arsipKembalikan: TindakanBerkas<'arsip_kembalikan'> = {
  label: () => 'Catat arsip kembali',
  siapa: (situasi) =>
    situasi.berkas.pinjaman.some((p) => p.kembali === null)
      ? penyimpan(situasi, (k) => dipinjam(situasi, k))
      : undefined,
  lakukan: ({ oleh }, { tempat }, tulis) => {
    if (!oleh) return undefined;
    const kosong = tanpaTempat(tempat);
    if (kosong) return kosong;
    tulis.tulis({ jenis: 'arsip_kembali', kantor: oleh.kantor, tempat: rapikanTempat(tempat) });
    return undefined;
  },
};

/**
 * Another place, or from aktif to inaktif. A berkas closed on its way was never filed by a step; its papers get their
 * place this way.
 */
export const arsipPindah: TindakanBerkas<'arsip_pindah'> = {
  label: () => 'Ubah tempat arsip',
  siapa: (situasi) =>
    penyimpan(
      situasi,
      (k) =>
        !dipinjam(situasi, k) &&
        (tersimpan(situasi, k) ||
          (situasi.berkas.posisi.di === 'tutup' && situasi.berkas.posisi.sebab !== 'selesai')),
    ),
  lakukan: ({ oleh, berkas }, { tempat, keadaan }, tulis) => {
    if (!oleh) return undefined;
    if (keadaan === 'inaktif' && berkas.posisi.di !== 'tutup')
      return tolak('belum_waktunya', 'Berkas ini masih berjalan, jadi arsipnya tetap aktif.');
    const kosong = tanpaTempat(tempat);
    if (kosong) return kosong;
    tulis.tulis({ jenis: 'arsip_dipindah', kantor: oleh.kantor, tempat: rapikanTempat(tempat), keadaan });
    return undefined;
  },
};

/** Those who keep an archive where this holds of their kantor. Whoever keeps none is nobody's choice: no look needed. */
function penyimpan({ sop, berkas, oleh }: Situasi, bila: (kantor: string) => boolean): Siapa | undefined {
  const { nomor, arsip, posisi } = berkas;
  if (nomor === null || (arsip.length === 0 && posisi.di !== 'tutup')) return undefined;
  if (!oleh || !lajurArsip(sop).includes(oleh.pelaksana)) return [];
  const boleh = penyimpanArsip(sop, berkas).filter((t) => bila(t.kantor));
  return boleh.length > 0 ? boleh : undefined;
}

function tersimpan({ berkas }: Situasi, kantor: string): boolean {
  return arsipKini(berkas, kantor) !== undefined;
}

function dipinjam({ berkas }: Situasi, kantor: string): boolean {
  return pinjamanKini(berkas, kantor) !== undefined;
}

function tanpaTempat(tempat: TempatArsip): Tolak | undefined {
  return tempatTerisi(tempat)
    ? undefined
    : tolak('arsip_belum_dua', 'Isi rak, boks, atau folder tempat map disimpan.');
}
