import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import { grouped, mask, maskTelepon } from '../../core/formulir/samaran.ts';
import { PERUBAHAN } from '../kata/perubahan.ts';
import type { Perubahan } from '../komponen/TabelPerubahan.tsx';

type Bidang = keyof typeof PERUBAHAN.bidang;

const URUTAN: readonly Bidang[] = [
  'nama',
  'nik',
  'noKk',
  'telepon',
  'alamat',
  'rt',
  'rw',
  'bolehWa',
  'email',
  'bolehEmail',
  'wakil',
];

/** What differs in what the counter wrote about the pemohon; numbers masked unless opened. Who waits there is no change. */
export function perubahanPemohon(
  lama: DataPemohon,
  baru: DataPemohon,
  { terbuka }: { readonly terbuka: boolean },
): readonly Perubahan[] {
  return URUTAN.flatMap((bidang) => {
    if (JSON.stringify(lama[bidang]) === JSON.stringify(baru[bidang])) return [];
    return [
      {
        bidang: PERUBAHAN.bidang[bidang],
        lama: tulis(lama, bidang, terbuka),
        baru: tulis(baru, bidang, terbuka),
      },
    ];
  });
}

function tulis(data: DataPemohon, bidang: Bidang, terbuka: boolean): string | undefined {
  switch (bidang) {
    case 'nik':
    case 'noKk':
      return terbuka ? grouped(data[bidang]) : mask(data[bidang]);
    case 'telepon':
      return terbuka ? data.telepon : maskTelepon(data.telepon);
    case 'email':
      return terbuka || data.email === '' ? data.email : PERUBAHAN.tersamar;
    case 'bolehWa':
    case 'bolehEmail':
      return data[bidang] ? PERUBAHAN.ya : PERUBAHAN.tidak;
    case 'wakil':
      return data.wakil ? [data.wakil.nama, data.wakil.hubungan].filter(Boolean).join(', ') : undefined;
    case 'nama':
    case 'alamat':
    case 'rt':
    case 'rw':
      return data[bidang];
  }
}
