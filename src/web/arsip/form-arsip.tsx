import type { Arsip } from '../../core/berkas/berkas.ts';
import type { TempatArsip } from '../../core/berkas/tempat-arsip.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import { alamat } from '../alamat.ts';
import { ARSIP_BERKAS } from '../kata/gudang-arsip.ts';
import { type BahanKerja, galatUntuk, labelTindakan, terketik } from '../kerja/bahan.ts';
import { BidangTempat, type BidangTempatProps } from '../kerja/tempat-arsip.tsx';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangTanggal } from '../komponen/BidangTanggal.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';

export interface FormArsipProps {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly boks: BidangTempatProps['boks'];
  readonly muat: number;
}

interface BingkaiFormProps {
  readonly bahan: BahanKerja;
  readonly apa: 'pinjam' | 'kembali' | 'pindah';
  readonly judul: string;
  readonly tombol: string | undefined;
  readonly children: preact.ComponentChildren;
}

/** One form of the archive page. Its own errors only: the field that says which form was posted is `_form`. */
function BingkaiForm({ bahan, apa, judul, tombol, children }: BingkaiFormProps) {
  return (
    <form class="lembar" method="post" id={`form-${apa}`} action={alamat.arsipPerintah(bahan.kunci, apa)}>
      <div class="kartu-j">
        <h2>{judul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <input type="hidden" name="_versi" value={String(bahan.berkas.versi)} />
        <input type="hidden" name="_idem" value={`${bahan.idem}-${apa}`} />
        <input type="hidden" name="_sebagai" value={bahan.penugasan.id} />
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        {children}
        <div class="deret">
          <Tombol jenis={apa === 'kembali' ? 'utama' : 'biasa'}>{tombol}</Tombol>
        </div>
      </div>
    </form>
  );
}

/** The lent map is back: in its place, or in another. */
export function FormKembali(p: FormArsipProps & { readonly semula: TempatArsip | undefined }) {
  const bahan = milik(p.bahan, 'kembali');
  return (
    <BingkaiForm bahan={bahan} apa="kembali" judul={ARSIP_BERKAS.kembaliJudul} tombol={ARSIP_BERKAS.kembali}>
      <BidangTempat {...p} bahan={bahan} nomor={nomorLabel(bahan, p.semula)} />
    </BingkaiForm>
  );
}

/** Days that a loan lasts unless typed otherwise. */
const SEPEKAN = 7;

/** To whom, for what, until when. */
export function FormPinjam({ layar, bahan: semua }: FormArsipProps) {
  const bahan = milik(semua, 'pinjam');
  const tenggat = bagianHari(hariDari(bahan.kini, bahan.kalender.zona) + SEPEKAN);
  const petugas = layar.organisasi.pegawai.map((p) => ({ nilai: p.id, label: p.nama }));
  return (
    <BingkaiForm
      bahan={bahan}
      apa="pinjam"
      judul={ARSIP_BERKAS.pinjamJudul}
      tombol={labelTindakan(bahan, 'arsip_pinjam')}
    >
      <BidangPilihan
        id="petugas"
        label={ARSIP_BERKAS.peminjamPetugas}
        pilihan={petugas}
        nilai={terketik(bahan, 'petugas')}
        galat={galatUntuk(bahan, 'petugas')}
      />
      <BidangTeks id="luar" label={ARSIP_BERKAS.peminjamLuar} nilai={terketik(bahan, 'luar')} />
      <BidangTeks
        id="keperluan"
        label={ARSIP_BERKAS.keperluan}
        nilai={terketik(bahan, 'keperluan')}
        galat={galatUntuk(bahan, 'keperluan')}
      />
      <BidangTanggal
        id="tenggat"
        label={ARSIP_BERKAS.tenggat}
        hari={terketik(bahan, 'tenggat.hari', String(tenggat.tanggal))}
        bulan={terketik(bahan, 'tenggat.bulan', String(tenggat.bulan))}
        tahun={terketik(bahan, 'tenggat.tahun', String(tenggat.tahun))}
        galat={galatUntuk(bahan, 'tenggat')}
      />
    </BingkaiForm>
  );
}

/** Another place, or inaktif; for a berkas closed on its way, its first place. */
export function FormPindah({ semula, ...p }: FormArsipProps & { readonly semula: Arsip | undefined }) {
  const bahan = milik(p.bahan, 'pindah');
  const inaktif = bahan.ketikan['_versi'] === undefined ? semula?.keadaan === 'inaktif' : undefined;
  return (
    <BingkaiForm bahan={bahan} apa="pindah" judul={ARSIP_BERKAS.pindahJudul} tombol={ARSIP_BERKAS.pindah}>
      <BidangTempat {...p} bahan={bahan} semula={semula?.tempat} nomor={nomorLabel(bahan, semula?.tempat)} />
      {bahan.berkas.posisi.di === 'tutup' && (
        <BidangCentang
          id="inaktif"
          label={ARSIP_BERKAS.jadikanInaktif}
          dicentang={terketik(bahan, 'inaktif', inaktif ? 'ya' : '') === 'ya'}
        />
      )}
    </BingkaiForm>
  );
}

/** The page has three forms with like fields: what was typed and refused belongs to the one that was posted. */
function milik(bahan: BahanKerja, apa: string): BahanKerja {
  return terketik(bahan, 'form') === apa ? bahan : { ...bahan, ketikan: {}, kesalahan: [] };
}

function nomorLabel({ berkas }: BahanKerja, semula: TempatArsip | undefined): string {
  return semula?.label ? semula.label : (berkas.nomor ?? '');
}
