import { alamat } from '../alamat.ts';

/** The addresses below the appointments page. */
export const alamatPenugasan = {
  usai: (id: string) => `${alamat.penugasan}?${new URLSearchParams({ usai: id })}`,
  baru: (jabatan?: string) =>
    jabatan === undefined
      ? `${alamat.penugasan}/baru`
      : `${alamat.penugasan}/baru?${new URLSearchParams({ jabatan })}`,
  cabut: (id: string) => `${alamat.penugasan}/${encodeURIComponent(id)}/cabut`,
} as const;
