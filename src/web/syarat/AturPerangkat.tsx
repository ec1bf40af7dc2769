import { ATUR_SYARAT as KATA } from '../kata/syarat-kantor.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { FormAtur } from './FormAtur.tsx';
import type { BagianAtur } from './HalamanAtur.tsx';
import { perangkatBawaan, pilihanPerangkat } from './perangkat.ts';

/** Which set of official forms this office prints, with what is known of each; nothing where the files have no choice. */
export function AturPerangkat({ layar, isi }: BagianAtur) {
  const pilihan = pilihanPerangkat(layar.dunia);
  if (pilihan.length === 0) return null;
  const dipakai = isi.persyaratan.perangkat ?? perangkatBawaan(layar.dunia);
  return (
    <Kartu judul={KATA.perangkat} id="perangkat" jarak={false}>
      <p class="lembar-isi petunjuk">{KATA.perangkatKet}</p>
      {pilihan.map((p) => (
        <FormAtur versi={isi.versi} key={p.kunci}>
          <h3>
            {p.nama} {p.kunci === dipakai && <Tag warna="baik">{KATA.perangkatKini}</Tag>}
          </h3>
          <ul>
            {p.pengetahuan.map((k) => (
              <li key={k}>{k}</li>
            ))}
          </ul>
          {p.kunci !== dipakai && (
            <div class="deret">
              <Tombol nama="aksi" nilai={`perangkat:${p.kunci}`}>
                {KATA.pakai}
              </Tombol>
            </div>
          )}
        </FormAtur>
      ))}
    </Kartu>
  );
}
