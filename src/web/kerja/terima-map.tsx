import { SERAH } from '../kata/serah.ts';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { suratDiserahkan } from './serah.tsx';
import { bacaSurat, PilihanSurat } from './serah-surat.tsx';

/** The next office receives what the pemohon carried, also where the hand-over before it was never recorded. */
export function AreaTerimaMap({ bahan }: { readonly bahan: BahanKerja }) {
  const terlewat = suratDiserahkan(bahan).length > 0;
  return (
    <FormKerja bahan={bahan} perintah="terima_map" kelas="lembar">
      <div class="kartu-j">
        <h2>{SERAH.terimaJudul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        {terlewat && (
          <Pemberitahuan nada="kunyit" isi={SERAH.belumTercatat} lanjut={SERAH.belumTercatatKet} />
        )}
        <PilihanSurat bahan={bahan} label={SERAH.terimaSurat} surat={suratDatang(bahan)} />
      </div>
      <BilahPutusan>
        <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
          {labelTindakan(bahan, 'terima_map')}
        </Tombol>
      </BilahPutusan>
    </FormKerja>
  );
}

/** The papers that should arrive: what was handed over, what should have been, else every paper of the SOP. */
function suratDatang(bahan: BahanKerja): readonly string[] {
  const terlewat = suratDiserahkan(bahan);
  if (terlewat.length > 0) return terlewat;
  const { surat } = bahan.berkas;
  return surat?.pemegang.jenis === 'pemohon' ? surat.surat : bahan.sop.surat.map((s) => s.kunci);
}

/** Reads which papers arrived; at least one. */
export const bacaTerimaMap: Pembaca<'terima_map'> = (kiriman, bahan) => {
  const surat = bacaSurat(kiriman, suratDatang(bahan));
  if (surat.length === 0) return { ok: false, kesalahan: [{ id: 'surat', pesan: SERAH.terimaKosong }] };
  return { ok: true, perintah: () => ({ jenis: 'terima_map', surat }) };
};
