import { ARSIP } from '../kata/arsip.ts';
import { BidangKelompok } from '../komponen/Bidang.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { RingkasanKesalahan, type Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { isiArsip } from './arsip-isi.ts';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { BidangTempat, bacaTempat } from './tempat-arsip.tsx';

/** Filing, on the shelf and digitally; both are needed ("data manual dan elektronik"). */
export function AreaArsip({ bahan }: { readonly bahan: BahanKerja }) {
  const { arsip } = bahan;
  return (
    <FormKerja bahan={bahan} perintah="arsip" kelas="lembar" simpan>
      <div class="kartu-j">
        <h2>{ARSIP.judul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <h3>{ARSIP.manualJudul}</h3>
        <BidangTempat
          bahan={bahan}
          boks={arsip?.boks ?? []}
          muat={arsip?.muat ?? 0}
          semula={arsip?.terakhir}
          nomor={bahan.berkas.nomor ?? ''}
          petunjuk={ARSIP.boksAdaKet}
        />
        <BidangKelompok id="digital" label={ARSIP.digitalJudul} galat={galatUntuk(bahan, 'digital')}>
          <HasilDigital bahan={bahan} />
          <ul class="ringkas">
            {isiArsip(bahan).map(({ apa, ada }) => (
              <li key={apa} class={ada ? undefined : 'kurang'}>
                {apa}
              </li>
            ))}
          </ul>
        </BidangKelompok>
      </div>
      <BilahPutusan>
        <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
          {labelTindakan(bahan, 'arsip')}
        </Tombol>
      </BilahPutusan>
    </FormKerja>
  );
}

/** What opening every file just now has shown: the digital tick is a finding, not a promise. */
function HasilDigital({ bahan: { arsip } }: { readonly bahan: BahanKerja }) {
  if (!arsip) return null;
  const { berkas, rusak } = arsip.digital;
  if (rusak.length === 0) return <Pemberitahuan nada="baik" isi={ARSIP.digitalUtuh(berkas.length)} />;
  return (
    <Pemberitahuan
      nada="merah"
      isi={ARSIP.digitalRusak(rusak.map((r) => r.nama))}
      lanjut={ARSIP.digitalRusakLanjut}
    />
  );
}

/** Reads the place, and takes what the check of this very press found in the digital archive. */
export const bacaArsip: Pembaca<'arsip'> = (kiriman, { arsip }) => {
  const { tempat, kesalahan: salah } = bacaTempat(kiriman, arsip?.boks ?? []);
  const kesalahan: Kesalahan[] = [...salah];
  const { berkas = [], rusak = [] } = arsip?.digital ?? {};
  if (rusak.length > 0)
    kesalahan.push({ id: 'digital', pesan: ARSIP.digitalRusak(rusak.map((r) => r.nama)) });
  if (!arsip) kesalahan.push({ id: 'digital', pesan: ARSIP.digitalBelum });
  if (!tempat || kesalahan.length > 0) return { ok: false, kesalahan };
  return { ok: true, perintah: ({ rujuk }) => ({ jenis: 'arsip', tempat, digital: rujuk({ berkas }) }) };
};
