import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { kapan } from '../tampilan/waktu.ts';
import type { BahanKerja } from './bahan.ts';

/** Each signature of the SOP: stands, void or not given; when, by whom, scanned or not. */
export function TandaBerkas({ bahan }: { readonly bahan: BahanKerja }) {
  const { sop, berkas, dir, kini, kalender } = bahan;
  if (sop.tanda_tangan.length === 0) return null;
  return (
    <Kartu judul={KATA_FORM.tanda}>
      <ul class="ringkas">
        {sop.tanda_tangan.map((t) => {
          const berlaku = tandaBerlaku(berkas, t.kunci);
          const pernah = berkas.tandaTangan.some((s) => s.tanda === t.kunci);
          const siapa =
            berlaku?.oleh.jenis === 'pejabat' && t.oleh !== 'pemohon'
              ? dir.orang(berlaku.oleh.orang)?.nama
              : undefined;
          return (
            <li class={berlaku ? undefined : pernah ? 'kurang' : 'belum'}>
              {berlaku
                ? KATA_FORM.berlaku(t.label)
                : pernah
                  ? KATA_FORM.gugur(t.label)
                  : KATA_FORM.belum(t.label)}
              {berlaku && (
                <small>
                  {siapa ? `${siapa}, ` : ''}
                  {kapan(berlaku.saat, kini, kalender)}
                </small>
              )}
              {berlaku && t.oleh !== 'pemohon' && (
                <Tag warna={berlaku.pindaian ? 'baik' : 'abu'}>
                  {berlaku.pindaian ? KATA_FORM.dipindai : KATA_FORM.belumDipindai}
                </Tag>
              )}
            </li>
          );
        })}
      </ul>
    </Kartu>
  );
}
