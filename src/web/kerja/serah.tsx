import { padaKantor } from '../../core/berkas/surat.ts';
import { jalan } from '../../core/sop/lookup.ts';
import { SERAH } from '../kata/serah.ts';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan, type Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { BidangOrang, bacaOrang } from './orang-surat.tsx';
import { bacaSurat, PilihanSurat } from './serah-surat.tsx';

/** Gives the papers: who receives them, how related, which papers. */
export function AreaSerah({ bahan }: { readonly bahan: BahanKerja }) {
  return (
    <FormKerja bahan={bahan} perintah="serahkan" kelas="lembar" simpan>
      <div class="kartu-j">
        <h2>{SERAH.judul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <BidangOrang
          bahan={bahan}
          id="penerima"
          label={SERAH.penerima}
          petunjuk={SERAH.penerimaKet}
          hubungan={SERAH.hubungan}
          nama={bahan.pemohon.nama}
        />
        <PilihanSurat
          bahan={bahan}
          label={SERAH.surat}
          surat={suratDiserahkan(bahan)}
          tersedia={suratDiSini(bahan)}
        />
      </div>
      <BilahPutusan>
        <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
          {labelTindakan(bahan, 'serahkan')}
        </Tombol>
      </BilahPutusan>
    </FormKerja>
  );
}

/** The papers that the SOP hands over where the berkas stands now. */
export function suratDiserahkan({ sop, berkas: { posisi } }: BahanKerja): readonly string[] {
  if (posisi.di !== 'jalan') return [];
  const hop = jalan(sop, posisi.dari, posisi.cabang)[posisi.hop];
  return hop?.jenis === 'diambil' ? hop.surat : [];
}

/** Of these, what is recorded as lying in this office: the others are not ticked beforehand. */
function suratDiSini(bahan: BahanKerja): readonly string[] {
  const { lembar = [] } = bahan.berkas.surat ?? {};
  const ada = new Set(lembar.filter((l) => padaKantor(l, bahan.penugasan.kantor)).map((l) => l.surat));
  return suratDiserahkan(bahan).filter((s) => ada.has(s));
}

/** Reads receiver, relation and papers. */
export const bacaSerah: Pembaca<'serahkan'> = (kiriman, bahan) => {
  const { orang, kesalahan: salah } = bacaOrang(kiriman, 'penerima', bahan.pemohon.nama);
  const surat = bacaSurat(kiriman, suratDiserahkan(bahan));
  const kesalahan: Kesalahan[] = [...salah];
  if (surat.length === 0) kesalahan.push({ id: 'surat', pesan: SERAH.suratKosong });
  if (!orang || kesalahan.length > 0) return { ok: false, kesalahan };
  return {
    ok: true,
    perintah: ({ rujuk }) => ({
      jenis: 'serahkan',
      penerima: rujuk(orang.nama),
      hubungan: orang.hubungan,
      surat,
    }),
  };
};
