import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { rangkai } from '../../core/tulisan/rangkai.ts';
import { SYARAT_KANTOR as KATA } from '../kata/syarat-kantor.ts';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tag } from '../komponen/Tag.tsx';

/** A local extra: asked for or not, for which services, and by what basis. */
export interface BarisTambahan {
  readonly kunci: string;
  readonly label: string;
  readonly layanan: string;
  readonly aktif: boolean;
  readonly dasar: string | null;
}

/** The local extras that an office could ask for, as they stand. */
export function barisTambahan({ tambahan_setempat, keperluan }: Persyaratan): readonly BarisTambahan[] {
  return tambahan_setempat.map(({ kunci, label, aktif, dasar, keperluan: untuk }) => ({
    kunci,
    label,
    aktif,
    dasar: aktif ? dasar : null,
    layanan:
      untuk === undefined
        ? KATA.semuaLayanan
        : rangkai(untuk.map((u) => keperluan.find((k) => k.kunci === u)?.label ?? u)),
  }));
}

/** All local extras in a table, or why there are none. */
export function DaftarTambahan({ baris }: { readonly baris: readonly BarisTambahan[] }) {
  if (baris.length === 0)
    return <Kosong ikon="check" judul={KATA.tambahanKosong} ket={KATA.tambahanKosongKet} />;
  return (
    <>
      <p class="lembar-isi petunjuk">{KATA.tambahanKet}</p>
      <Tabel
        label={KATA.tabel(KATA.tambahan)}
        tumpuk
        kolom={KATA.kolomTambahan.map((judul) => ({ judul }))}
        baris={baris.map((b) => [
          b.label,
          b.layanan,
          <Tag warna={b.aktif ? 'kunyit' : 'abu'}>{b.aktif ? KATA.nyala : KATA.mati}</Tag>,
          b.dasar ?? '',
        ])}
      />
    </>
  );
}
