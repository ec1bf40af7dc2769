import { KLIEN } from '../kata/klien.ts';
import { UMUM } from '../kata/umum.ts';
import { Ikon } from './Ikon.tsx';

export interface Pengguna {
  /** Opaque, stable; never an NIP. */
  readonly id: string;
  readonly nama: string;
  /** As acted now, with Plh. or Plt. where so. */
  readonly jabatan: string;
  readonly kantor: string;
  readonly hrefAkun: string;
  /** Address that the logout form posts to. */
  readonly aksiKeluar: string;
}

export interface SiapaSayaProps {
  readonly pengguna: Pengguna;
  /** Time of this page as the office's clock has it: "09.42". */
  readonly jam: string;
  /** False in the second copy (the phone's menu), so that one status speaks. */
  readonly bersuara: boolean;
}

/** Who is logged in and as what, own account, logout, connection with the time of the last answer. */
export function SiapaSaya({ pengguna, jam, bersuara }: SiapaSayaProps) {
  return (
    <div class="siapa">
      <b>{pengguna.nama}</b>
      <span>
        {pengguna.jabatan}
        <br />
        {pengguna.kantor}
      </span>
      <div class="akun">
        <a href={pengguna.hrefAkun}>{UMUM.akun}</a>
        <form method="post" action={pengguna.aksiKeluar} data-keluar>
          <button type="submit">
            <Ikon nama="log-out" kecil />
            {UMUM.keluar}
          </button>
        </form>
      </div>
      <div class="sambung" data-sambung>
        <span role={bersuara ? 'status' : undefined}>{KLIEN.tersambung}</span>{' '}
        <span class="angka">{jam}</span>
      </div>
    </div>
  );
}
