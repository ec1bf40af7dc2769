import { alamat } from '../alamat.ts';
import { KABAR } from '../kata/kabar.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { KabarBerkas } from './kabar-berkas.ts';

const TAMPAK = 3;

/** "Pesan ke pemohon": what was told, when and how, what failed and why, and the pemohon's wish to be left alone. */
export function KartuKabar({
  kabar,
  kunci,
}: {
  readonly kabar: KabarBerkas | undefined;
  readonly kunci: string;
}) {
  if (!kabar) return null;
  const { pesan, boleh, berhenti, setuju } = kabar;
  const tautan = boleh ? { label: KABAR.keDaftar, href: alamat.kabar() } : undefined;
  return (
    <KartuSisi judul={KABAR.kartu} tautan={tautan}>
      {pesan.length === 0 && <p class="petunjuk">{setuju ? KABAR.kartuKosong : KABAR.belumSetuju}</p>}
      {pesan.length > 0 && <Daftar pesan={pesan.slice(0, TAMPAK)} />}
      {pesan.length > TAMPAK && (
        <details class="lipat">
          <summary>{KABAR.selebihnyaKartu(pesan.length - TAMPAK)}</summary>
          <Daftar pesan={pesan.slice(TAMPAK)} />
        </details>
      )}
      {berhenti !== undefined && <p class="petunjuk">{berhenti}</p>}
      {boleh && (setuju || berhenti !== undefined) && (
        <form
          class="deret"
          method="post"
          action={alamat.kabarBerkas(kunci, berhenti === undefined ? 'berhenti' : 'lagi')}
        >
          <Tombol ukuran="kecil">{berhenti === undefined ? KABAR.berhenti : KABAR.kabariLagi}</Tombol>
        </form>
      )}
    </KartuSisi>
  );
}

function Daftar({ pesan }: Pick<KabarBerkas, 'pesan'>) {
  return (
    <ul class="cetakan">
      {pesan.map((p) => (
        <li>
          {p.judul} <Tag warna={p.kata.warna}>{p.kata.kata}</Tag>
          <span class="petunjuk">{[p.saluran, p.kata.lanjut].filter((t) => t !== '').join('. ')}</span>
          <details>
            <summary class="petunjuk">{KABAR.isiPesan}</summary>
            <p>{p.teks}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
