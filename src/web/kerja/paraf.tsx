import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { alamat } from '../alamat.ts';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { IsiForm } from './IsiForm.tsx';
import { TandaBerkas } from './TandaBerkas.tsx';

/** Work area of the second look at the form: what changed, all of it, the signatures; on or back. */
export function AreaParaf({ bahan }: { readonly bahan: BahanKerja }) {
  const kembali = labelTindakan(bahan, 'kembalikan');
  return (
    <>
      {bahan.kesalahan.map((k) => (
        <Pemberitahuan nada="merah" isi={k.pesan} />
      ))}
      <FormKerja bahan={bahan} perintah="paraf" kelas="formulir">
        <IsiForm bahan={bahan} />
        <TandaBerkas bahan={bahan} />
        <BilahPutusan>
          {kembali && (
            <Tombol ukuran="besar" href={alamat.perintah(bahan.kunci, 'kembalikan')} ikon="corner-up-left">
              {kembali}
            </Tombol>
          )}
          <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
            {labelTindakan(bahan, 'paraf')}
          </Tombol>
        </BilahPutusan>
      </FormKerja>
    </>
  );
}

export const bacaParaf: Pembaca<'paraf'> = () => ({ ok: true, perintah: () => ({ jenis: 'paraf' }) });
