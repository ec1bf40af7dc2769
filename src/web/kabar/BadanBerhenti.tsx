import { alamat } from '../alamat.ts';
import { KABAR } from '../kata/kabar.ts';
import { Tombol } from '../komponen/Tombol.tsx';

export interface BadanBerhentiProps {
  readonly nomor: string;
  readonly token: string;
  /** Stopped already: then it can be taken back. */
  readonly sudah: boolean;
}

/** One question and one button; once pressed, what is so now and the way back. */
export function BadanBerhenti({ nomor, token, sudah }: BadanBerhentiProps) {
  const { umum } = KABAR;
  return (
    <div class="depan">
      <h1>{sudah ? umum.sudah : umum.tanya}</h1>
      <p class="sub1">{sudah ? umum.sudahKet(nomor) : umum.ket(nomor)}</p>
      <form method="post" action={alamat.berhentiKabar(token)}>
        {sudah && <input type="hidden" name="lagi" value="ya" />}
        <Tombol jenis={sudah ? 'biasa' : 'utama'}>{sudah ? umum.lagi : umum.tekan}</Tombol>
      </form>
      <p>
        <a href={alamat.lacak(token)}>{umum.lihat}</a>
      </p>
    </div>
  );
}
