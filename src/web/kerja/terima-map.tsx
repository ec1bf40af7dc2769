import { seharusnya } from '../../core/berkas/tindakan/serah-terima.ts';
import { SERAH } from '../kata/serah.ts';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { RingkasanKesalahan, type Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { BidangOrang, bacaOrang } from './orang-surat.tsx';
import { suratDiserahkan } from './serah.tsx';
import { bacaSurat, PilihanSurat } from './serah-surat.tsx';

/** The next office receives what the pemohon carried, also where the hand-over before it was never recorded. */
export function AreaTerimaMap({ bahan }: { readonly bahan: BahanKerja }) {
  const terlewat = suratDiserahkan(bahan).length > 0;
  return (
    <FormKerja bahan={bahan} perintah="terima_map" kelas="lembar" simpan>
      <div class="kartu-j">
        <h2>{SERAH.terimaJudul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        {terlewat && (
          <Pemberitahuan nada="kunyit" isi={SERAH.belumTercatat} lanjut={SERAH.belumTercatatKet} />
        )}
        <PilihanSurat
          bahan={bahan}
          label={SERAH.terimaSurat}
          surat={suratDatang(bahan)}
          petunjuk={SERAH.terimaSuratKet}
        />
        <BidangOrang
          bahan={bahan}
          id="pembawa"
          label={SERAH.pembawa}
          hubungan={SERAH.pembawaHubungan}
          nama={bahan.pemohon.nama}
        />
      </div>
      <BilahPutusan>
        <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
          {labelTindakan(bahan, 'terima_map')}
        </Tombol>
      </BilahPutusan>
    </FormKerja>
  );
}

/** The papers that should arrive, else every paper of the SOP. */
function suratDatang(bahan: BahanKerja): readonly string[] {
  const datang = seharusnya(bahan);
  return datang.length > 0 ? datang : bahan.sop.surat.map((s) => s.kunci);
}

/** Reads which papers arrived (at least one) and who brought them. */
export const bacaTerimaMap: Pembaca<'terima_map'> = (kiriman, bahan) => {
  const surat = bacaSurat(kiriman, suratDatang(bahan));
  const { orang, kesalahan: salah } = bacaOrang(kiriman, 'pembawa', bahan.pemohon.nama);
  const kesalahan: Kesalahan[] = [...salah];
  if (surat.length === 0) kesalahan.push({ id: 'surat', pesan: SERAH.terimaKosong });
  if (!orang || kesalahan.length > 0) return { ok: false, kesalahan };
  return {
    ok: true,
    perintah: ({ rujuk }) => ({
      jenis: 'terima_map',
      surat,
      pembawa: { nama: rujuk(orang.nama), hubungan: orang.hubungan },
    }),
  };
};
