import { ARSIP } from '../kata/arsip.ts';
import { BidangKelompok } from '../komponen/Bidang.tsx';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan, type Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { isiArsip } from './arsip-isi.ts';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan, terketik } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';

/** From the large to the small: how a map is found again. */
const TEMPAT = ['rak', 'boks', 'folder'] as const;
const PANJANG = 30;

/** Filing, on the shelf and digitally; both are needed ("data manual dan elektronik"). */
export function AreaArsip({ bahan }: { readonly bahan: BahanKerja }) {
  return (
    <FormKerja bahan={bahan} perintah="arsip" kelas="lembar" simpan>
      <div class="kartu-j">
        <h2>{ARSIP.judul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <BidangKelompok
          id="rak"
          label={ARSIP.manual}
          galat={TEMPAT.map((t) => galatUntuk(bahan, t)).find((g) => g !== undefined)}
        >
          <div class="deret">
            {TEMPAT.map((t) => (
              <BidangTeks key={t} id={t} label={ARSIP[t]} lebar={8} nilai={terketik(bahan, t)} />
            ))}
          </div>
        </BidangKelompok>
        <BidangKelompok id="digital" label={ARSIP.isinya} galat={galatUntuk(bahan, 'digital')}>
          <ul class="ringkas">
            {isiArsip(bahan).map(({ apa, ada }) => (
              <li key={apa} class={ada ? undefined : 'kurang'}>
                {apa}
              </li>
            ))}
          </ul>
          <BidangCentang id="digital" label={ARSIP.digital} dicentang={terketik(bahan, 'digital') === 'ya'} />
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

/** Reads the place and the tick. The place is joined to one line; what lacks is told beside it. */
export const bacaArsip: Pembaca<'arsip'> = (kiriman) => {
  const isi = TEMPAT.map((t) => ({ t, nilai: kiriman.teks(t).trim().replaceAll(/\s+/gu, ' ') }));
  const kesalahan: Kesalahan[] = isi
    .filter(({ nilai }) => nilai.length > PANJANG)
    .map(({ t }) => ({ id: t, pesan: ARSIP.terlaluPanjang }));
  const terisi = isi.filter(({ nilai }) => nilai !== '');
  if (terisi.length === 0) kesalahan.push({ id: TEMPAT[0], pesan: ARSIP.isiTempat });
  if (kiriman.teks('digital') !== 'ya') kesalahan.push({ id: 'digital', pesan: ARSIP.centangDigital });
  if (kesalahan.length > 0) return { ok: false, kesalahan };
  const lokasi = terisi.map(({ t, nilai }) => ARSIP.tempat[t](nilai)).join(', ');
  return { ok: true, perintah: () => ({ jenis: 'arsip', lokasi, digital: true }) };
};
