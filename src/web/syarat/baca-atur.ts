import type { PerintahSetelan } from '../../core/formulir/perintah-setelan.ts';
import type { Kiriman } from '../kiriman.ts';

/** What the admin pressed: a change, or going back to before a version. */
export type Tekanan = PerintahSetelan | { readonly jenis: 'pulihkan'; readonly versi: number };

/** Field that a refusal of this press stands beside. */
export function bidangTekanan(t: Tekanan): string {
  switch (t.jenis) {
    case 'nyalakan':
    case 'matikan':
      return `dasar.${t.kunci}`;
    case 'tambah_alasan':
      return 'label';
    case 'ubah_alasan':
    case 'pensiunkan':
    case 'pakai_lagi':
      return `label.${t.kunci}`;
    case 'perangkat':
      return 'perangkat';
    case 'pulihkan':
      return 'riwayat';
  }
}

/** Reads a press: the button says what, fields named by its key say how. Undefined for what no button sends. */
export function bacaTekanan(kiriman: Kiriman): Tekanan | undefined {
  const [jenis, kunci = ''] = kiriman.teks('aksi').split(':');
  switch (jenis) {
    case 'nyalakan':
      return { jenis, kunci, dasar: kiriman.teks(`dasar.${kunci}`) };
    case 'matikan':
    case 'pensiunkan':
    case 'pakai_lagi':
    case 'perangkat':
      return { jenis, kunci };
    case 'tambah_alasan':
      return { jenis, label: kiriman.teks('label'), cukupFoto: kiriman.teks('foto') === 'ya' };
    case 'ubah_alasan':
      return {
        jenis,
        kunci,
        label: kiriman.teks(`label.${kunci}`),
        cukupFoto: kiriman.teks(`foto.${kunci}`) === 'ya',
      };
    case 'pulihkan':
      return /^\d{1,9}$/u.test(kunci) ? { jenis, versi: Number(kunci) } : undefined;
    default:
      return undefined;
  }
}
