import { ALASAN } from '../kata/alasan.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan, terketik } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';

/** A remark on the berkas; it moves nothing. Nothing is shown to those who may not. */
export function FormKomentar({ bahan }: { readonly bahan: BahanKerja }) {
  const label = labelTindakan(bahan, 'komentar');
  if (label === undefined) return null;
  return (
    <FormKerja bahan={bahan} perintah="komentar" kelas="formulir" simpan>
      <BidangPanjang
        id="komentar"
        label={label}
        petunjuk={ALASAN.komentarKet}
        nilai={terketik(bahan, 'komentar')}
        galat={galatUntuk(bahan, 'komentar')}
      />
      <div class="deret">
        <Tombol>{ALASAN.kirimKomentar}</Tombol>
      </div>
    </FormKerja>
  );
}

export const bacaKomentar: Pembaca<'komentar'> = (kiriman) => {
  const teks = kiriman.teks('komentar').trim();
  if (teks === '') return { ok: false, kesalahan: [{ id: 'komentar', pesan: ALASAN.komentarKosong }] };
  return { ok: true, perintah: ({ rujuk }) => ({ jenis: 'komentar', teks: rujuk(teks) }) };
};
