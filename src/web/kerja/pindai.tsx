import { pernahDicetak, tandaBerlaku } from '../../core/berkas/berkas.ts';
import { pindaianDiminta } from '../../core/berkas/tindakan/tanda-tangan.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { LEMBAR } from '../kata/lembar.ts';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { BidangUnggah } from '../komponen/BidangUnggah.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { SkripUnggah } from '../komponen/MedanFoto.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan, terketik } from './bahan.ts';
import { TempatHp } from './TempatHp.tsx';
import { FormKerja } from './FormKerja.tsx';

/** The scan of each signed sheet that the step standing now asks for. Shown above the step's own work. */
export function AreaPindai({ bahan }: { readonly bahan: BahanKerja }) {
  const diminta = pindaianDiminta(bahan).filter((d) => tandaBerlaku(bahan.berkas, d.tanda));
  if (labelTindakan(bahan, 'pindai') === undefined || diminta.length === 0) return null;
  return (
    <Kartu judul={KATA_FORM.pindaiJudul} id="pindai">
      <TempatHp bahan={bahan} guna="pindai" />
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
              banyak
              unggah={alamat.unggahan}
              asli
            />
            <LembarTanpaQr bahan={bahan} tanda={tanda} />
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
      <SkripUnggah />
    </Kartu>
  );
}

/** For a sheet whose QR cannot be read, and for one that was written by hand where nothing was printed. */
function LembarTanpaQr({ bahan, tanda }: { readonly bahan: BahanKerja; readonly tanda: string }) {
  if (!pernahDicetak(bahan.berkas)) {
    return <BidangCentang id={`tulis-tangan-${tanda}`} nama="tulis-tangan" label={LEMBAR.tulisTangan} />;
  }
  return (
    <BidangTeks
      id={`kode-lembar-${tanda}`}
      nama="kode-lembar"
      label={LEMBAR.kodeLabel}
      petunjuk={LEMBAR.kodePetunjuk}
      lebar={16}
      nilai={terketik(bahan, 'kode-lembar')}
    />
  );
}

/** Reads the uploaded scan of one signature: a file, or a picture of each page. */
export const bacaPindai: Pembaca<'pindai'> = (kiriman, { berkas }) => {
  const tanda = kiriman.teks('tanda');
  const lembar = kiriman.unggahan('pindaian');
  if (lembar.length === 0 || !berkas.tandaTangan.some((t) => t.tanda === tanda)) {
    return { ok: false, kesalahan: [{ id: `pindaian-${tanda}`, pesan: KATA_FORM.pindaiWajib }] };
  }
  return {
    ok: true,
    unggahan: lembar.map((berkasnya) => ({ syarat: tanda, berkas: berkasnya, id: `pindaian-${tanda}` })),
    // Pages in order: the last one bears the signatures and is what the berkas shows.
    sebelum: ({ dokumen, cetakan }) =>
      dokumen.slice(0, -1).map((d) => ({ jenis: 'pindai', tanda, dokumen: d.dokumen, cetakan })),
    perintah: ({ dokumen, cetakan }) => {
      const akhir = dokumen.at(-1);
      if (!akhir) throw new RangeError('The scan was not stored');
      return { jenis: 'pindai', tanda, dokumen: akhir.dokumen, cetakan };
    },
  };
};
