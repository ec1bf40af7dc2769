import type { Hubungan } from '../../core/berkas/peristiwa.ts';
import { jalan } from '../../core/sop/lookup.ts';
import { SERAH } from '../kata/serah.ts';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan, type Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan, terketik } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { bacaSurat, PilihanSurat } from './serah-surat.tsx';

const HUBUNGAN: readonly Hubungan[] = ['sendiri', 'keluarga', 'kuasa'];

/** Gives the papers: who receives them, how related, which papers. */
export function AreaSerah({ bahan }: { readonly bahan: BahanKerja }) {
  return (
    <FormKerja bahan={bahan} perintah="serahkan" kelas="lembar" simpan>
      <div class="kartu-j">
        <h2>{SERAH.judul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <BidangTeks
          id="penerima"
          label={SERAH.penerima}
          petunjuk={SERAH.penerimaKet}
          nilai={terketik(bahan, 'penerima', bahan.pemohon.nama)}
          galat={galatUntuk(bahan, 'penerima')}
        />
        <BidangRadio
          id="hubungan"
          label={SERAH.hubungan}
          nilai={terketik(bahan, 'hubungan', 'sendiri')}
          pilihan={HUBUNGAN.map((h) => ({ nilai: h, label: SERAH.pilihan[h] }))}
          galat={galatUntuk(bahan, 'hubungan')}
        />
        <PilihanSurat bahan={bahan} label={SERAH.surat} surat={suratDiserahkan(bahan)} />
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

/** Reads receiver, relation and papers. Another name than the pemohon's cannot be "pemohon sendiri". */
export const bacaSerah: Pembaca<'serahkan'> = (kiriman, bahan) => {
  const penerima = kiriman.teks('penerima').trim().replaceAll(/\s+/gu, ' ');
  const hubungan = HUBUNGAN.find((h) => h === kiriman.teks('hubungan'));
  const surat = bacaSurat(kiriman, suratDiserahkan(bahan));
  const kesalahan: Kesalahan[] = [];
  if (penerima === '') kesalahan.push({ id: 'penerima', pesan: SERAH.isiPenerima });
  if (hubungan === undefined) kesalahan.push({ id: 'hubungan', pesan: SERAH.pilihHubungan });
  if (penerima !== '' && hubungan === 'sendiri' && !samaNama(penerima, bahan.pemohon.nama))
    kesalahan.push({ id: 'hubungan', pesan: SERAH.bukanPemohon });
  if (surat.length === 0) kesalahan.push({ id: 'surat', pesan: SERAH.suratKosong });
  if (hubungan === undefined || kesalahan.length > 0) return { ok: false, kesalahan };
  return {
    ok: true,
    perintah: ({ rujuk }) => ({ jenis: 'serahkan', penerima: rujuk(penerima), hubungan, surat }),
  };
};

function samaNama(a: string, b: string): boolean {
  const rapi = (nama: string): string => nama.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '');
  return rapi(a) === rapi(b);
}
