import type { Sifat } from '../../core/berkas/peristiwa.ts';
import { penempatan, telusuri } from '../../core/berkas/penempatan.ts';
import { awalHari, hariDari, hariDariIso } from '../../core/waktu/hari.ts';
import { alamat } from '../alamat.ts';
import { KATA_DISPOSISI } from '../kata/disposisi.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BidangTanggal } from '../komponen/BidangTanggal.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { namaTempat } from '../tampilan/direktori.ts';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan, terketik } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';

const SIFAT: readonly Sifat[] = ['biasa', 'segera', 'sangat_segera'];

/** Work area of a disposisi: a ready instruction or one's own, sifat, a due day; one press passes it on. */
export function AreaDisposisi({ bahan }: { readonly bahan: BahanKerja }) {
  const kepada = penerima(bahan);
  const kembali = labelTindakan(bahan, 'kembalikan');
  const instruksi = terketik(bahan, 'instruksi', KATA_DISPOSISI.contoh[0]);
  return (
    <FormKerja bahan={bahan} perintah="disposisi" kelas="lembar" simpan>
      <div class="kartu-j">
        <h2>{KATA_DISPOSISI.judul}</h2>
        {kepada && <span class="ujung">{KATA_DISPOSISI.siap(namaTempat(bahan.sop, bahan.dir, kepada))}</span>}
      </div>
      <div class="lembar-isi">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <BidangRadio
          id="instruksi"
          label={KATA_DISPOSISI.instruksi}
          nilai={instruksi}
          pilihan={KATA_DISPOSISI.contoh.map((c) => ({ nilai: c, label: c }))}
        />
        <BidangPanjang
          id="catatan"
          label={KATA_DISPOSISI.instruksiSendiri}
          opsional
          nilai={terketik(bahan, 'catatan')}
        />
        <BidangRadio
          id="sifat"
          label={KATA_DISPOSISI.sifatLabel}
          nilai={terketik(bahan, 'sifat', 'biasa')}
          pilihan={SIFAT.map((s) => ({ nilai: s, label: KATA_DISPOSISI.sifat[s] }))}
          tampilan="datar"
        />
        <BidangTanggal
          id="batas"
          label={KATA_DISPOSISI.batasLabel}
          opsional
          hari={terketik(bahan, 'batas.hari')}
          bulan={terketik(bahan, 'batas.bulan')}
          tahun={terketik(bahan, 'batas.tahun')}
          galat={galatUntuk(bahan, 'batas')}
        />
      </div>
      <BilahPutusan>
        {kembali && (
          <Tombol ukuran="besar" href={alamat.perintah(bahan.kunci, 'kembalikan')} ikon="corner-up-left">
            {kembali}
          </Tombol>
        )}
        <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
          {labelTindakan(bahan, 'disposisi')}
        </Tombol>
      </BilahPutusan>
    </FormKerja>
  );
}

function penerima({ sop, berkas }: BahanKerja) {
  if (berkas.posisi.di !== 'langkah') return null;
  const { ke } = telusuri(sop, berkas, berkas.posisi.langkah, 'ya', 0);
  return penempatan(sop, berkas, ke).penanggung;
}

/** Reads the posted disposisi. A due day that is not on the calendar, or already past, is said beside it. */
export const bacaDisposisi: Pembaca<'disposisi'> = (kiriman, { kini, kalender }) => {
  const bagian = ['batas.tahun', 'batas.bulan', 'batas.hari'].map((n) => kiriman.teks(n).trim());
  const [tahun = '', bulan = '', hari = ''] = bagian;
  const adaBatas = bagian.some((b) => b !== '');
  const tanggal = adaBatas
    ? hariDariIso(`${tahun.padStart(4, '0')}-${bulan.padStart(2, '0')}-${hari.padStart(2, '0')}`)
    : undefined;
  if (adaBatas && tanggal === undefined) {
    return { ok: false, kesalahan: [{ id: 'batas', pesan: KATA_DISPOSISI.batasSalah }] };
  }
  if (tanggal !== undefined && tanggal < hariDari(kini, kalender.zona)) {
    return { ok: false, kesalahan: [{ id: 'batas', pesan: KATA_DISPOSISI.batasLewat }] };
  }
  const catatan = kiriman.teks('catatan').trim();
  const teks = [kiriman.teks('instruksi').trim(), catatan].filter((t) => t !== '').join(' ');
  const sifat = SIFAT.find((s) => s === kiriman.teks('sifat')) ?? 'biasa';
  // A due day lasts to its end.
  const batas = tanggal === undefined ? null : awalHari(tanggal + 1, kalender.zona);
  return {
    ok: true,
    perintah: ({ id, rujuk }) => ({
      jenis: 'disposisi',
      id: id(),
      instruksi: teks === '' ? null : rujuk(teks),
      sifat,
      batas,
    }),
  };
};
