import type { Field } from '../../core/formulir/form.skema.ts';
import { kolom } from '../../core/formulir/form.ts';
import { ambil } from '../../core/formulir/isian.ts';
import { barisTertaut, calonTaut, namaTaut } from '../../core/formulir/taut.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangForm } from './BidangForm.tsx';
import type { LayarForm } from './layar-form.ts';

export interface BidangTautProps {
  readonly layar: LayarForm;
  readonly field: Field;
  /** The row it stands in, from 0. */
  readonly ke: number;
  /** The name and the number of the row as posted, `anggota.2.`. */
  readonly awalan: string;
}

/**
 * Somebody who may be one of the rows, as a parent is: chosen from them, and then neither name nor NIK is asked; or typed,
 * when not of this family; or left empty, when not known.
 */
export function BidangTaut({ layar, field, ke, awalan }: BidangTautProps) {
  const { form, isian, bahan } = layar;
  const path = `${awalan}${field.kunci}`;
  const tertaut = barisTertaut(form, isian, ke, field);
  const calon = calonTaut(form, isian, ke, field);
  const milik = (n: number, kunci: string): string => ambil(isian.baris[n] ?? {}, kunci).trim();
  const ikut = kolom(form).filter((f) => f.anggota?.ikut === field.kunci);
  const asal = field.anggota?.kolom ?? '';
  const tampil = tertaut === undefined ? [field, ...ikut] : [];
  return (
    <>
      {(calon.length > 0 || tertaut !== undefined) && (
        <BidangPilihan
          id={tertaut === undefined ? namaTaut(path) : path}
          nama={namaTaut(path)}
          label={tertaut === undefined ? KATA_ANGGOTA.pilihAnggota(field.label) : field.label}
          nilai={tertaut === undefined ? '' : String(tertaut)}
          kosong={KATA_ANGGOTA.bukanAnggota}
          galat={layar.galat(path)}
          petunjuk={
            tertaut === undefined
              ? undefined
              : KATA_ANGGOTA.ikutAnggota(milik(tertaut, asal), milik(tertaut, ikut[0]?.anggota?.kolom ?? ''))
          }
          pilihan={[...new Set([...calon, ...(tertaut === undefined ? [] : [tertaut])])].map((n) => ({
            nilai: String(n),
            label: `${n + 1}. ${milik(n, asal).toUpperCase()}`,
          }))}
        />
      )}
      {tampil.map((f) => (
        <BidangForm
          key={f.kunci}
          field={f}
          path={`${awalan}${f.kunci}`}
          nilai={milik(ke, f.kunci)}
          kode={bahan.naskah.kode}
          galat={layar.galat(`${awalan}${f.kunci}`)}
          saran={layar.saran(`${awalan}${f.kunci}`)}
        />
      ))}
    </>
  );
}
