import { PERBAIKI } from '../kata/perbaikan-umum.ts';
import { alamat } from '../alamat.ts';
import type { ButirUmum } from './isi-perbaikan.ts';

export interface KirimPerbaikanProps {
  readonly token: string;
  readonly butir: readonly ButirUmum[];
  readonly loket: string;
  readonly idem: string;
}

/** The last press, offered once every picture is there; before that, what is still wanting and the way by the counter. */
export function KirimPerbaikan({ token, butir, loket, idem }: KirimPerbaikanProps) {
  const milik = butir.filter((b) => b.cara !== 'kantor' && !b.tergantikan);
  const ada = milik.filter((b) => b.masuk > 0);
  const belum = milik.filter((b) => b.cara === 'foto' && b.masuk === 0);
  const bawa = milik.filter((b) => b.cara === 'bawa' && b.masuk === 0);
  if (ada.length === 0) return null;
  if (belum.length > 0)
    return (
      <section class="kini-u">
        <h2>{PERBAIKI.belumSemua(nama(belum))}</h2>
        <div>
          <p>{PERBAIKI.belumSemuaKet}</p>
          <p>{PERBAIKI.sebagianKet(loket)}</p>
        </div>
      </section>
    );
  if (bawa.length > 0)
    return (
      <section class="kini-u perlu">
        <h2>{PERBAIKI.bawaSaja}</h2>
        <div>
          <p>{PERBAIKI.bawaDulu(nama(bawa), loket)}</p>
          <p>{PERBAIKI.sebagianKet(loket)}</p>
        </div>
      </section>
    );
  return (
    <form class="kirim-u" method="post" action={alamat.perbaiki(token)}>
      <input type="hidden" name="_idem" value={idem} />
      <h2>{PERBAIKI.kirimJudul}</h2>
      <p>{PERBAIKI.kirimKet}</p>
      <button type="submit">{PERBAIKI.kirim}</button>
    </form>
  );
}

function nama(butir: readonly ButirUmum[]): string {
  return butir.map((b) => b.nama).join(', ');
}
