import { alamat } from '../alamat.ts';
import { halamanPerbaikan } from '../../core/berkas/perbaikan-pemohon.ts';
import { HALAMAN_DOKUMEN } from '../kata/halaman-dokumen.ts';
import { PERBAIKAN } from '../kata/perbaikan.ts';
import { BidangKelompok } from '../komponen/Bidang.tsx';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangHalaman } from '../komponen/BidangHalaman.tsx';
import { SkripUnggah } from '../komponen/MedanFoto.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan } from './bahan.ts';
import { halamanKecil } from '../tampilan/halaman-kecil.ts';
import { FormKerja } from './FormKerja.tsx';
import { namaSyarat } from './naskah-berkas.ts';
import { lembarSyarat } from './periksa-lembar.ts';
import { TempatHp } from './TempatHp.tsx';
import { daftarKurang } from './kekurangan.ts';

/** The loket receives a repair: per item new pictures, or a tick that the original was shown. */
export function AreaPerbaikan({ bahan }: { readonly bahan: BahanKerja }) {
  const asli = new Set([bahan.ketikan['asli'] ?? []].flat());
  return (
    <FormKerja bahan={bahan} perintah="terima_perbaikan" kelas="lembar" unggah simpan>
      <div class="kartu-j">
        <h2>{PERBAIKAN.judul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <p>{PERBAIKAN.petunjuk}</p>
        <TempatHp bahan={bahan} guna="syarat" dalamForm />
        {butir(bahan).map(({ syarat, nama, alasan }) => (
          <BidangKelompok id={`butir.${syarat}`} label={nama} key={syarat}>
            {alasan !== '' && <p>{PERBAIKAN.yangKurang(alasan)}</p>}
            <BidangHalaman
              id={`unggah.${syarat}`}
              label={PERBAIKAN.unggah}
              petunjuk={PERBAIKAN.unggahKet}
              opsional
              galat={galatUntuk(bahan, `unggah.${syarat}`)}
              halaman={halamanKecil(bahan.kunci, lembarSyarat(bahan, syarat))}
              kunci={syarat}
              namaCara={`cara.${syarat}`}
              caraAwal={baru(bahan, syarat) ? 'tambah' : 'ganti'}
              unggah={alamat.unggahan}
            />
            <BidangCentang
              id={`asli.${syarat}`}
              nama="asli"
              nilai={syarat}
              label={labelAsli(bahan, syarat)}
              dicentang={asli.has(syarat) || baru(bahan, syarat)}
            />
          </BidangKelompok>
        ))}
      </div>
      <BilahPutusan>
        <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
          {labelTindakan(bahan, 'terima_perbaikan')}
        </Tombol>
      </BilahPutusan>
      <SkripUnggah />
    </FormKerja>
  );
}

/** Whether pictures came in since the pemohon was waited for: they are the repair, and need only a yes. */
function baru({ berkas }: BahanKerja, syarat: string): boolean {
  return halamanPerbaikan(berkas, syarat).length > 0;
}

function labelAsli(bahan: BahanKerja, syarat: string): string {
  if (!baru(bahan, syarat)) return PERBAIKAN.asli;
  return halamanPerbaikan(bahan.berkas, syarat).some((d) => d.oleh.jenis === 'pemohon')
    ? HALAMAN_DOKUMEN.baruDariPemohon
    : HALAMAN_DOKUMEN.baruMasuk;
}

/** What was found wanting; every persyaratan where nothing was recorded, so that the pemohon is never sent away. */
function butir(bahan: BahanKerja) {
  const kurang = daftarKurang(bahan).filter((b) => bahan.berkas.syarat.includes(b.syarat));
  if (kurang.length > 0) return kurang;
  return bahan.berkas.syarat.map((s) => ({ syarat: s, nama: namaSyarat(bahan.naskah, s), alasan: '' }));
}

/** Reads which items were mended. Pictures are stored first; an original shown needs none. */
export const bacaPerbaikan: Pembaca<'terima_perbaikan'> = (kiriman, bahan) => {
  const { syarat: diminta } = bahan.berkas;
  const asli = kiriman.semua('asli').filter((s) => diminta.includes(s));
  const unggahan = diminta.flatMap((syarat) =>
    kiriman.unggahan(`unggah.${syarat}`).map((berkas) => ({
      syarat,
      berkas,
      id: `unggah.${syarat}`,
      lanjutan: kiriman.teks(`cara.${syarat}`) === 'tambah',
    })),
  );
  if (asli.length === 0 && unggahan.length === 0) {
    const id = `unggah.${butir(bahan)[0]?.syarat ?? ''}`;
    return { ok: false, kesalahan: [{ id, pesan: PERBAIKAN.kosong }] };
  }
  return {
    ok: true,
    unggahan,
    perintah: ({ dokumen }) => ({ jenis: 'terima_perbaikan', syarat: [...new Set(asli)], dokumen }),
  };
};
