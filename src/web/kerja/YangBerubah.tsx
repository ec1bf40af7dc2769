import { PERUBAHAN } from '../kata/perubahan.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { type Perubahan, TabelPerubahan } from '../komponen/TabelPerubahan.tsx';
import { perubahanForm } from '../tampilan/perubahan-form.ts';
import { perubahanPemohon } from '../tampilan/perubahan-pemohon.ts';
import { kapan } from '../tampilan/waktu.ts';
import type { BahanKerja } from './bahan.ts';
import { namaSyarat } from './naskah-berkas.ts';
import { lembarSyarat } from './periksa-lembar.ts';

/**
 * What changed since this post last judged the berkas: the form, the pemohon's data, the documents. Before everything
 * else, because only this is new to them.
 */
export function YangBerubah({ bahan }: { readonly bahan: BahanKerja }) {
  const { dilihat, kini, kalender } = bahan;
  const form = bedaForm(bahan);
  const lain = dilihat ? [...bedaPemohon(bahan), ...bedaDokumen(bahan)] : [];
  if (form === null && lain.length === 0) return null;
  const semua = [...(form ?? []), ...lain];
  return (
    <Kartu judul={KATA_FORM.berubahJudul} jarak={semua.length === 0}>
      {semua.length === 0 ? (
        <p>{KATA_FORM.tidakBerubah}</p>
      ) : (
        <>
          {dilihat && (
            <p class="lembar-isi petunjuk">{PERUBAHAN.sejak(kapan(dilihat.saat, kini, kalender))}</p>
          )}
          <TabelPerubahan label={KATA_FORM.berubahKet(semua.length)} perubahan={semua} />
        </>
      )}
    </Kartu>
  );
}

/** Null where there is nothing to compare with: nobody of this post saw a form before. */
function bedaForm(bahan: BahanKerja): readonly Perubahan[] | null {
  const { naskah, isian, terbuka } = bahan;
  const dulu = bahan.dilihat ? bahan.dilihat.isian : bahan.isianDulu;
  if (isian === null || dulu === null) return null;
  return perubahanForm({ form: naskah.form, kode: naskah.kode, terbuka }, dulu, isian);
}

function bedaPemohon({ dilihat, pemohon, terbuka }: BahanKerja): readonly Perubahan[] {
  return dilihat?.pemohon ? perubahanPemohon(dilihat.pemohon, pemohon, { terbuka }) : [];
}

function bedaDokumen(bahan: BahanKerja): readonly Perubahan[] {
  return (bahan.dilihat?.dokumen ?? []).map((syarat) => ({
    bidang: `${PERUBAHAN.dokumenBaru}: ${namaSyarat(bahan.naskah, syarat)}`,
    baru: PERUBAHAN.halaman(lembarSyarat(bahan, syarat).filter((l) => l.baru).length),
  }));
}
