import { alamat } from '../alamat.ts';
import { KABAR } from '../kata/kabar.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { KabarBerkas } from './kabar-berkas.ts';

const TAMPAK = 2;

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
  const ket = berhenti ?? (setuju === '' ? KABAR.belumSetuju : KABAR.setuju(setuju));
  return (
    <KartuSisi judul={KABAR.kartu} tautan={tautan}>
      <div class="cetakan">
        {pesan.length > 0 && <Daftar pesan={pesan.slice(0, TAMPAK)} />}
        {pesan.length > TAMPAK && (
          <details class="lipat">
            <summary>{KABAR.selebihnyaKartu(pesan.length - TAMPAK)}</summary>
            <Daftar pesan={pesan.slice(TAMPAK)} />
          </details>
        )}
        <p class="petunjuk" id="pesan">
          {pesan.length === 0 && setuju !== '' && berhenti === undefined ? KABAR.kartuKosong : ket}
        </p>
        {boleh && (setuju !== '' || berhenti !== undefined) && (
          <form
            class="deret"
            method="post"
            action={alamat.kabarBerkas(kunci, berhenti === undefined ? 'berhenti' : 'lagi')}
          >
            <Tombol ukuran="kecil">{berhenti === undefined ? KABAR.berhenti : KABAR.kabariLagi}</Tombol>
          </form>
        )}
      </div>
    </KartuSisi>
  );
}

function Daftar({ pesan }: Pick<KabarBerkas, 'pesan'>) {
  return (
    <ul class="cetakan">
      {pesan.map((p) => (
        <li key={p.kunci}>
          <b>{p.judul}</b>
          <span class="petunjuk">{p.teks}</span>
          {p.jalur.map((j) => (
            <span class="petunjuk">
              {j.saluran} <Tag warna={j.kata.warna}>{j.kata.kata}</Tag> {j.kata.lanjut}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
