import type { Field, Kelompok } from '../../core/formulir/form.skema.ts';
import { diketik } from '../../core/formulir/form.ts';
import { ambil, type Baris } from '../../core/formulir/isian.ts';
import { mintaKolom } from '../../core/formulir/periksa.ts';
import { ditanyakan } from '../../core/formulir/rapikan.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { Tombol } from '../komponen/Tombol.tsx';
import { BidangForm } from './BidangForm.tsx';
import { BidangTaut } from './BidangTaut.tsx';
import { TombolTampilkan } from './BagianIsian.tsx';
import { type LayarForm, tersimpan } from './layar-form.ts';
import { type KeadaanBaris, keadaanBaris } from './keadaan-baris.ts';

export interface BarisFormProps {
  readonly layar: LayarForm;
  readonly kelompok: Kelompok;
  readonly ke: number;
  readonly baris: Baris;
  readonly terakhir: boolean;
  /** Open although nothing is missing in it. */
  readonly buka: boolean;
}

/** One row of the form, an anggota: a line that says who it is and what is missing, and under it the fields in groups. */
export function BarisForm({ layar, kelompok, ke, baris, terakhir, buka }: BarisFormProps) {
  const { rapi } = layar;
  const keadaan = keadaanBaris(layar, kelompok, ke);
  const awalan = `${kelompok.kunci}.${ke}.`;
  const diminta = kelompok.field.filter(diketik);
  const tampil = diminta.filter((f) => ditanyakan(f, keadaan.rapi, rapi.nilai));
  const grup = (kunci: string | undefined): readonly Field[] => tampil.filter((f) => f.grup === kunci);
  const bidang = (daftar: readonly Field[]) => <Bidang2 {...{ layar, daftar, ke, awalan, baris, keadaan }} />;
  return (
    <details class="lembar bagian-f lipat anggota" id={`${kelompok.kunci}-${ke}`} open={buka}>
      <summary>
        <h2>{KATA_ANGGOTA.judul(kelompok.sebutan, ke + 1, keadaan.nama)}</h2>
        <span class={keadaan.kurang ? 'petunjuk kurang' : 'petunjuk'}>{keadaan.kata}</span>
      </summary>
      <div class="petak">{bidang(grup(undefined))}</div>
      {(kelompok.peran?.grup ?? []).map((g) => {
        const isi = grup(g.kunci);
        if (isi.length === 0) return null;
        const { terbuka, terisi } = keadaan.grup(isi);
        return (
          <details class="lipat grup" key={g.kunci} open={terbuka}>
            <summary>
              <h3>{g.judul}</h3>
              <span class="petunjuk">{KATA_ANGGOTA.terisi(terisi)}</span>
            </summary>
            <div class="petak">{bidang(isi)}</div>
          </details>
        );
      })}
      {tersimpan(
        diminta.filter((f) => !tampil.includes(f)),
        baris,
        awalan,
      ).map((s) => (
        <input key={s.nama} type="hidden" name={s.nama} value={s.nilai} />
      ))}
      <div class="deret">
        <TombolBaris kelompok={kelompok} ke={ke} terakhir={terakhir} />
        {diminta.some((f) => f.bila !== undefined && !tampil.includes(f) && bolehBerubah(f, tampil)) && (
          <TombolTampilkan jangkar={`${kelompok.kunci}-${ke}`} />
        )}
      </div>
    </details>
  );
}

/** True when the choice on which a hidden field depends is on the page. */
function bolehBerubah(field: Field, tampil: readonly Field[]): boolean {
  return tampil.some((f) => f.kunci === field.bila?.field);
}

function Bidang2({
  layar,
  daftar,
  ke,
  awalan,
  baris,
  keadaan,
}: {
  readonly layar: LayarForm;
  readonly daftar: readonly Field[];
  readonly ke: number;
  readonly awalan: string;
  readonly baris: Baris;
  readonly keadaan: KeadaanBaris;
}) {
  return (
    <>
      {daftar
        .filter((f) => f.anggota?.ikut === undefined)
        .map((field) => {
          const path = `${awalan}${field.kunci}`;
          if (field.anggota) return <BidangTaut key={path} {...{ layar, field, ke, awalan }} />;
          return (
            <BidangForm
              key={path}
              field={field}
              path={path}
              nilai={ambil(baris, field.kunci)}
              kode={layar.bahan.naskah.kode}
              galat={layar.galat(path)}
              saran={layar.saran(path)}
              usul={layar.usul(path)}
              opsional={mintaKolom(layar.form, field, keadaan.rapi) !== 'wajib'}
            />
          );
        })}
    </>
  );
}

function TombolBaris({
  kelompok: { sebutan },
  ke,
  terakhir,
}: {
  readonly kelompok: Kelompok;
  readonly ke: number;
  readonly terakhir: boolean;
}) {
  const tombol = (jenis: 'naik' | 'turun' | 'hapus', label: string, kata: string) => (
    <Tombol ukuran="kecil" nama="baris" nilai={`${jenis}:${ke}`} label={label}>
      {kata}
    </Tombol>
  );
  const { naik, turun, hapus, naikPendek, turunPendek, hapusPendek } = KATA_ANGGOTA;
  return (
    <>
      {ke > 0 && tombol('naik', naik(sebutan, ke + 1), naikPendek)}
      {!terakhir && tombol('turun', turun(sebutan, ke + 1), turunPendek)}
      {tombol('hapus', hapus(sebutan, ke + 1), hapusPendek)}
    </>
  );
}
