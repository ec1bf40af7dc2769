import type { Field, Kelompok } from '../../core/formulir/form.skema.ts';
import { ambil, type Baris, type Isian } from '../../core/formulir/isian.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Tabel } from '../komponen/Tabel.tsx';

/** More columns than these in one table would be read by scrolling. */
const MUAT = 6;

export interface IsiAnggotaProps {
  readonly kelompok: Kelompok;
  readonly baris: readonly Baris[];
  readonly tulis: (field: Field, nilai: string) => string;
}

/**
 * The rows for reading: one table of what stands on the signed form and whatever else fits, and under it, where there is
 * more, what is filled of each person by itself.
 */
export function IsiAnggota({ kelompok, baris, tulis }: IsiAnggotaProps) {
  const terisi = kelompok.field.filter((f) => baris.some((b) => ambil(b, f.kunci) !== ''));
  const muat = terisi.length <= MUAT;
  const utama = muat ? terisi : terisi.filter((f) => f.lembar === undefined || f.kunci === keluar(kelompok));
  const nama = kelompok.field.find((f) => f.jenis === 'nama' && f.anggota === undefined);
  return (
    <>
      <Tabel
        label={kelompok.judul}
        kolom={utama.map((f) => ({ judul: f.label }))}
        baris={baris.map((b) => utama.map((f) => tulis(f, ambil(b, f.kunci))))}
      />
      {!muat &&
        baris.map((b, ke) => {
          const rinci = terisi.filter((f) => !utama.includes(f) && ambil(b, f.kunci) !== '');
          if (rinci.length === 0) return null;
          return (
            <details class="lipat anggota-baca" key={ke}>
              <summary>
                <h3>{KATA_ANGGOTA.judul(kelompok.sebutan, ke + 1, nama ? ambil(b, nama.kunci) : '')}</h3>
                <span class="petunjuk">{KATA_ANGGOTA.rinci(rinci.length)}</span>
              </summary>
              <DaftarUraian
                ganda
                daftar={rinci.map((f) => ({ nama: f.label, isi: tulis(f, ambil(b, f.kunci)) }))}
              />
            </details>
          );
        })}
    </>
  );
}

/** True when some row holds more than one table can show. */
export const barisRinci = (isian: Isian | null): boolean =>
  isian !== null && new Set(isian.baris.flatMap((b) => Object.keys(b))).size > MUAT;

const keluar = ({ peran }: Kelompok): string | undefined => peran?.keluar?.field;
