import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import { kerja } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, labelTindakan, terketik } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { IsiForm } from './IsiForm.tsx';
import { TandaBerkas } from './TandaBerkas.tsx';

/** Work area of the signing official: read, sign on paper, say so. A signature that stands is confirmed in one press. */
export function AreaTandaTangan({ bahan }: { readonly bahan: BahanKerja }) {
  const kembali = labelTindakan(bahan, 'kembalikan');
  const tetap = masihBerlaku(bahan);
  return (
    <>
      {bahan.kesalahan.map((k) => (
        <Pemberitahuan nada="merah" isi={k.pesan} />
      ))}
      <FormKerja bahan={bahan} perintah="tanda_tangan" kelas="formulir">
        <IsiForm bahan={bahan} />
        <TandaBerkas bahan={bahan} />
        {!tetap && <input type="hidden" name="cara" value="basah" />}
        <div class="lembar lembar-isi">
          {tetap ? (
            <BidangRadio
              id="cara"
              label={KATA_FORM.caraLabel}
              nilai={terketik(bahan, 'cara', 'tetap')}
              pilihan={[
                { nilai: 'tetap', label: KATA_FORM.tetap, ket: KATA_FORM.tetapKet },
                { nilai: 'basah', label: KATA_FORM.basah, ket: KATA_FORM.basahKet },
              ]}
            />
          ) : (
            <p>{KATA_FORM.basahKet}</p>
          )}
        </div>
        <BilahPutusan>
          {kembali && (
            <Tombol ukuran="besar" href={alamat.perintah(bahan.kunci, 'kembalikan')} ikon="corner-up-left">
              {kembali}
            </Tombol>
          )}
          <Tombol jenis="utama" ukuran="besar" ikon="pen-line" pintasan="Ctrl+Enter">
            {labelTindakan(bahan, 'tanda_tangan')}
          </Tombol>
        </BilahPutusan>
      </FormKerja>
    </>
  );
}

function masihBerlaku({ sop, berkas }: BahanKerja): boolean {
  if (berkas.posisi.di !== 'langkah') return false;
  const now = kerja(sop, berkas.posisi.langkah, berkas.posisi.bagian);
  return now?.jenis === 'tanda_tangan' && tandaBerlaku(berkas, now.tanda) !== undefined;
}

export const bacaTandaTangan: Pembaca<'tanda_tangan'> = (kiriman) => ({
  ok: true,
  perintah: () => ({ jenis: 'tanda_tangan', cara: kiriman.teks('cara') === 'tetap' ? 'tetap' : 'basah' }),
});

/** Work area while the form waits for the pemohon's signature. */
export function AreaTandaPemohon({ bahan }: { readonly bahan: BahanKerja }) {
  return (
    <>
      <FormKerja bahan={bahan} perintah="tanda_pemohon" kelas="formulir">
        <Kartu judul={KATA_FORM.tungguJudul}>
          <p>{KATA_FORM.tungguKet}</p>
        </Kartu>
        <IsiForm bahan={bahan} />
        <BilahPutusan>
          <Tombol jenis="utama" ukuran="besar" ikon="pen-line">
            {labelTindakan(bahan, 'tanda_pemohon')}
          </Tombol>
        </BilahPutusan>
      </FormKerja>
    </>
  );
}

export const bacaTandaPemohon: Pembaca<'tanda_pemohon'> = () => ({
  ok: true,
  perintah: () => ({ jenis: 'tanda_pemohon', cara: 'hadir' }),
});
