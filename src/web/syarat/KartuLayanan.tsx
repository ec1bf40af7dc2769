import { alternatif } from '../../core/formulir/kekurangan.ts';
import { daftarPersyaratan, type SyaratDiminta } from '../../core/formulir/persyaratan.ts';
import type { Keperluan, Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { PERIKSA } from '../kata/periksa.ts';
import { SYARAT_KANTOR as KATA } from '../kata/syarat-kantor.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tag } from '../komponen/Tag.tsx';

export interface KartuLayananProps {
  readonly ke: number;
  readonly persyaratan: Persyaratan;
  readonly keperluan: Keperluan;
  /** As people call it, "F-1.15". */
  readonly form: string;
}

/** One service: for whom, by what basis, and its list as everybody reads it. */
export function KartuLayanan({ ke, persyaratan, keperluan, form }: KartuLayananProps) {
  const daftar = daftarPersyaratan(persyaratan, keperluan.kunci);
  return (
    <Kartu
      judul={KATA.nomor(ke, keperluan.label)}
      id={`layanan-${keperluan.kunci}`}
      ujung={KATA.form(form)}
      jarak={false}
    >
      <div class="lembar-isi">
        <p>{keperluan.untuk}</p>
        <p class="petunjuk">
          {KATA.dasar}: {keperluan.dasar}
        </p>
      </div>
      <Tabel
        label={keperluan.label}
        tumpuk
        kolom={KATA.kolom.map((judul) => ({ judul }))}
        baris={daftar.map((s) => [
          <>
            {s.label} {s.setempat && <Tag warna="kunyit">{SYARAT_UMUM.setempat}</Tag>}
          </>,
          SYARAT_UMUM.bentuk[s.bentuk],
          <Kapan daftar={daftar} syarat={s} />,
          s.dasar,
        ])}
      />
    </Kartu>
  );
}

interface KapanProps {
  readonly daftar: readonly SyaratDiminta[];
  readonly syarat: SyaratDiminta;
}

/** The condition, instead of what, and until when. */
function Kapan({ daftar, syarat }: KapanProps) {
  const lain = alternatif(daftar, syarat).filter((d) => d !== syarat);
  const salahSatu = lain.length > 0 && PERIKSA.cukupSatu(lain.map((d) => d.label));
  return (
    <>
      {[syarat.bila, salahSatu].filter(Boolean).join(' ') || KATA.selalu}
      {syarat.berlaku !== undefined && <p class="petunjuk">{KATA.masaBerlaku(syarat.berlaku)}</p>}
    </>
  );
}
