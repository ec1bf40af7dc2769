import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import { alamat } from '../alamat.ts';
import { SOP_VERSI } from '../kata/sop-versi.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { type NaskahSop, sidik } from './versi.ts';

export interface KartuVersiProps {
  readonly semua: readonly NaskahSop[];
  readonly dibuka: NaskahSop;
  readonly zona: Zona;
}

/** The SOP as a document: the one in force, and those that berkas under way still follow. */
export function KartuVersi({ semua, dibuka, zona }: KartuVersiProps) {
  return (
    <Kartu judul={SOP_VERSI.judul} id="versi" jarak={false}>
      <p class="ket-n ket-versi">
        {SOP_VERSI.ket} {SOP_VERSI.cakupan}
      </p>
      <Tabel
        label={SOP_VERSI.tabel}
        lebar
        kolom={SOP_VERSI.kolom.map((judul) => ({ judul }))}
        baris={semua.map((v) => [
          <Naskah v={v} dibuka={v.hash === dibuka.hash} />,
          <NomorTanggal v={v} />,
          v.sop.identitas.dasar_hukum,
          <Baris isi={v.sop.identitas.disahkan_oleh.split('\n')} />,
          v.sejak === null ? (
            SOP_VERSI.belumDipakai
          ) : (
            <Baris isi={[SOP_VERSI.berjalan(v.berjalan), SOP_VERSI.sejak(tanggalPendek(v.sejak, zona))]} />
          ),
        ])}
      />
    </Kartu>
  );
}

function Naskah({ v, dibuka }: { readonly v: NaskahSop; readonly dibuka: boolean }) {
  return (
    <>
      {v.berlaku ? SOP_VERSI.berlaku : SOP_VERSI.lama}
      <span class="ket-n">
        <span class="angka">{SOP_VERSI.sidik(sidik(v.hash))}</span>
        <br />
        {dibuka ? (
          SOP_VERSI.dibuka
        ) : (
          <a href={alamat.sop(v.berlaku ? {} : { versi: sidik(v.hash) })}>{SOP_VERSI.lihat}</a>
        )}
      </span>
    </>
  );
}

function NomorTanggal({ v: { sop } }: { readonly v: NaskahSop }) {
  const { nomor, tanggal_efektif, tanggal_revisi, tanggal_pembuatan } = sop.identitas;
  return (
    <Baris
      isi={[
        SOP_VERSI.nomor(nomor),
        SOP_VERSI.efektif(tanggal_efektif),
        SOP_VERSI.revisi(tanggal_revisi),
        SOP_VERSI.pembuatan(tanggal_pembuatan),
      ]}
    />
  );
}

function Baris({ isi }: { readonly isi: readonly string[] }) {
  return (
    <>
      {isi.map((satu, at) => (
        <>
          {at > 0 && <br />}
          {satu}
        </>
      ))}
    </>
  );
}
