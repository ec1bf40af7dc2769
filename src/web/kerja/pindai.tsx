import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import { pindaianDiminta } from '../../core/berkas/tindakan/tanda-tangan.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { BidangUnggah } from '../komponen/BidangUnggah.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';

/** The scan of each signed sheet that the step standing now asks for. Shown above the step's own work. */
export function AreaPindai({ bahan }: { readonly bahan: BahanKerja }) {
  const diminta = pindaianDiminta(bahan).filter((d) => tandaBerlaku(bahan.berkas, d.tanda));
  if (labelTindakan(bahan, 'pindai') === undefined || diminta.length === 0) return null;
  return (
    <Kartu judul={KATA_FORM.pindaiJudul} id="pindai">
      {diminta.map(({ tanda }) => {
        const pindaian = tandaBerlaku(bahan.berkas, tanda)?.pindaian;
        return (
          <FormKerja bahan={bahan} perintah="pindai" kelas="formulir" unggah>
            <input type="hidden" name="tanda" value={tanda} />
            <BidangUnggah
              id={`pindaian-${tanda}`}
              nama="pindaian"
              label={KATA_FORM.pindaiLabel(labelTanda(bahan.sop, tanda))}
              petunjuk={pindaian ? KATA_FORM.pindaiAda : KATA_FORM.pindaiPetunjuk}
              galat={galatUntuk(bahan, `pindaian-${tanda}`)}
            />
            <div class="deret">
              <Tombol jenis={pindaian ? 'biasa' : 'utama'}>{KATA_FORM.pindaiSimpan}</Tombol>
              {pindaian && (
                <Tombol href={alamat.dokumen(bahan.kunci, pindaian)} ikon="eye" tabBaru>
                  {KATA_FORM.dipindai}
                </Tombol>
              )}
            </div>
          </FormKerja>
        );
      })}
    </Kartu>
  );
}

/** Reads the uploaded scan; one file for one signature. */
export const bacaPindai: Pembaca<'pindai'> = (kiriman, { berkas }) => {
  const tanda = kiriman.teks('tanda');
  const lembar = kiriman.unggahan('pindaian').at(0);
  if (!lembar || !berkas.tandaTangan.some((t) => t.tanda === tanda)) {
    return { ok: false, kesalahan: [{ id: `pindaian-${tanda}`, pesan: KATA_FORM.pindaiWajib }] };
  }
  return {
    ok: true,
    unggahan: [{ syarat: tanda, berkas: lembar, id: `pindaian-${tanda}` }],
    perintah: ({ dokumen }) => {
      const [satu] = dokumen;
      if (!satu) throw new RangeError('The scan was not stored');
      return { jenis: 'pindai', tanda, dokumen: satu.dokumen, cetakan: null };
    },
  };
};
