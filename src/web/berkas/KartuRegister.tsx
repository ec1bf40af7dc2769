import { type NomorRegister, registerBerlaku, tandaPejabat } from '../../core/berkas/register.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { REGISTER_BERKAS as KATA } from '../kata/register-berkas.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { kapan } from '../tampilan/waktu.ts';

/** The register numbers of the form: what each official's signature carries, and what is void and why. */
export function KartuRegister({ bahan }: { readonly bahan: BahanKerja }) {
  const { sop, berkas, kalender, kini } = bahan;
  const penanda = tandaPejabat(sop, berkas);
  if (penanda.length === 0 || berkas.isian === null) return null;
  const batal = berkas.register.filter((r) => r.batal !== null);
  return (
    <KartuSisi judul={KATA.judul}>
      {penanda.map(({ tanda }) => {
        const ada = registerBerlaku(berkas, tanda);
        return (
          <p key={tanda}>
            {KATA.untuk(labelTanda(sop, tanda))}
            <br />
            {ada ? <b class="angka">{ada.nomor}</b> : <span class="petunjuk">{KATA.belum}</span>}
          </p>
        );
      })}
      {batal.map((r) => (
        <p key={r.nomor} class="petunjuk">
          <Tag warna="kunyit">{KATA.batal}</Tag> <s class="angka">{r.nomor}</s>, {sebab(bahan, r)}
          {r.batal && `, ${kapan(r.batal.saat, kini, kalender)}`}.
        </p>
      ))}
    </KartuSisi>
  );
}

function sebab({ teks }: BahanKerja, { batal }: NomorRegister): string {
  if (!batal) return '';
  const alasan = batal.sebab === 'pejabat' ? teks(batal.alasan)?.replace(/\.$/u, '') : undefined;
  return alasan ?? KATA.sebab[batal.sebab];
}
