import { alamat } from '../alamat.ts';

/** The pages around signing many at once; berkas are named by number, which is no secret. */
export const alamatTumpukan = {
  daftar: (sebagai?: string) => alamat.tandaTangan(sebagai),
  tanya: `${alamat.tandaTangan()}/konfirmasi`,
  tekan: `${alamat.tandaTangan()}/tekan`,
  tanyaUntuk: (sebagai: string, nomor: readonly string[]) =>
    `${alamat.tandaTangan()}/konfirmasi?${new URLSearchParams([['sebagai', sebagai], ...nomor.map((n) => ['b', n])]).toString()}`,
} as const;
