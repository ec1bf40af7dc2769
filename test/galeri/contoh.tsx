import type { HalamanProps } from '../../src/web/komponen/Halaman.tsx';
import type { ModelJalur, LangkahJalur } from '../../src/web/komponen/jalur-model.ts';
import type { AlamatAset } from '../../src/web/aset/alamat.ts';

/** Invented office, people and track for looking at the components. */
export const MEREK = { nama: 'Rekomendasi KK', kantor: 'Kecamatan Gabek', href: '/kotak-tugas' };

const LANGKAH: readonly (readonly [string, LangkahJalur['simbol'], number, string])[] = [
  ['Disposisi Lurah', 'mulai', 5, 'Kelurahan Gabek Satu'],
  ['Disposisi Sekretaris', 'proses', 5, 'Kelurahan Gabek Satu'],
  ['Periksa syarat', 'keputusan', 15, 'Kelurahan Gabek Satu'],
  ['Periksa form', 'proses', 5, 'Kelurahan Gabek Satu'],
  ['TTD Lurah', 'proses', 5, 'Kelurahan Gabek Satu'],
  ['Arsip dan serah', 'proses', 5, 'Kelurahan Gabek Satu'],
  ['Periksa ulang', 'keputusan', 10, 'Kecamatan Gabek'],
  ['Periksa form', 'proses', 5, 'Kecamatan Gabek'],
  ['TTD Camat', 'proses', 5, 'Kecamatan Gabek'],
  ['Teruskan ke arsip', 'proses', 10, 'Kecamatan Gabek'],
  ['Arsip dan serah', 'selesai', 10, 'Kecamatan Gabek'],
];

/** The eleven steps with one of them now. */
export function jalurDi(kini: number, ubah: Partial<Record<number, Partial<LangkahJalur>>> = {}): ModelJalur {
  return {
    langkah: LANGKAH.map(([singkat, simbol, menit, kantorLabel], i) => {
      const nomor = i + 1;
      const state = nomor < kini ? 'sudah' : nomor === kini ? 'kini' : 'nanti';
      return { nomor, singkat, simbol, menit, kantorLabel, state, ...ubah[nomor] };
    }),
    sela: [{ setelah: 6, label: 'Dibawa pemohon', state: kini > 6 ? 'sudah' : 'nanti' }],
  };
}

/** Another procedure: five steps, three offices, two gaps. */
export const JALUR_LAIN: ModelJalur = {
  langkah: [
    { nomor: 1, singkat: 'Catat', simbol: 'mulai', kantorLabel: 'Pos A', menit: 5, state: 'sudah' },
    { nomor: 2, singkat: 'Timbang', simbol: 'proses', kantorLabel: 'Pos A', menit: 10, state: 'sudah' },
    {
      nomor: 3,
      singkat: 'Uji mutu',
      simbol: 'keputusan',
      kantorLabel: 'Laboratorium Uji Bersama',
      menit: 90,
      state: 'kini',
      putaran: 3,
      catatan: '40 dari 90 mnt',
    },
    { nomor: 4, singkat: 'Bayar', simbol: 'proses', kantorLabel: 'Kasir', menit: 5, state: 'nanti' },
    { nomor: 5, singkat: 'Serahkan', simbol: 'selesai', kantorLabel: 'Kasir', menit: 5, state: 'nanti' },
  ],
  sela: [
    { setelah: 2, label: 'Dibawa kurir', state: 'sudah' },
    { setelah: 3, label: 'Diambil pemohon', state: 'nanti' },
  ],
};

/** Frame of a logged-in official; `kini` is the address of the place one is in. */
export function bingkai(aset: AlamatAset, kini: string): Omit<HalamanProps, 'judul' | 'children'> {
  const tempat = [
    { label: 'Kotak tugas', href: '/kotak-tugas', ikon: 'inbox', jumlah: 7, ponsel: 'Tugas' },
    { label: 'Berkas', href: '/berkas', ikon: 'folder-open', ponsel: 'Berkas' },
    { label: 'Cari', href: '/kosong', ikon: 'search', ponsel: 'Cari' },
    { label: 'Permohonan baru', href: '/loket', ikon: 'file-plus-2' },
    { label: 'Tanda tangan', href: '/tanda-tangan', ikon: 'pen-line' },
    { label: 'Arsip', href: '/arsip', ikon: 'archive' },
    { label: 'SOP', href: '/sop', ikon: 'route' },
  ] as const;
  return {
    aset,
    merek: MEREK,
    navigasi: tempat.map((t) => ({ ...t, kini: t.href === kini })),
    pengguna: {
      id: 'p9903',
      nama: 'Rina Marlina, S.IP.',
      jabatan: 'Kasi Pemerintahan',
      kantor: 'Kelurahan Gabek Satu',
      hrefAkun: '/akun',
      aksiKeluar: '/keluar',
    },
    jam: '09.42',
  };
}
