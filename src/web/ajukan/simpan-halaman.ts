import type { Field, Form } from '../../core/formulir/form.skema.ts';
import type { Baris } from '../../core/formulir/isian.ts';
import { dariPost } from '../../core/formulir/post.ts';
import { barisBelumTerisi } from '../../core/formulir/rapikan.ts';
import { type HalamanPermohonan, kolomPemohon } from '../../core/permohonan/halaman.ts';
import type { IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import type { Kiriman } from '../kiriman.ts';
import { bacaOrang } from './ketikan-orang.ts';
import type { Rangka } from './rangka.ts';

/** Letters of one field that are kept at all; the rules refuse far fewer. */
const TERPANJANG = 500;

const hanya = (field: readonly Field[], nilai: Baris): Baris =>
  Object.fromEntries(
    field.flatMap((f): [string, string][] => {
      const teks = Object.hasOwn(nilai, f.kunci) ? nilai[f.kunci] : undefined;
      return teks === undefined ? [] : [[f.kunci, teks.slice(0, TERPANJANG)]];
    }),
  );

/** Marks a page as answered. */
export const terjawab = (isi: IsiPermohonan, kunci: string): IsiPermohonan =>
  isi.dijawab.includes(kunci) ? isi : { ...isi, dijawab: [...isi.dijawab, kunci] };

/** What a page says, laid over the rest; typed wrongly it is kept all the same, and said beside its cause. */
export function simpanHalaman(
  r: Rangka,
  isi: IsiPermohonan,
  hal: Exclude<HalamanPermohonan, { jenis: 'dokumen' }>,
  kiriman: Kiriman,
): IsiPermohonan {
  const dijawab = terjawab(isi, hal.kunci);
  switch (hal.jenis) {
    case 'orang': {
      const { data } = bacaOrang(r, isi, { hal: hal.kunci, kiriman });
      return { ...dijawab, pemohon: { ...data, diLoket: false } };
    }
    case 'bagian': {
      const { nilai } = dariPost(r.form, kiriman.isi);
      return {
        ...dijawab,
        isian: { ...isi.isian, nilai: { ...isi.isian.nilai, ...hanya(hal.field, nilai) } },
      };
    }
    case 'anggota':
      return dijawab;
  }
}

/** The row of a member as posted (rows from 0). */
export function barisDikirim(form: Form, kiriman: Kiriman): Baris {
  const [baris = {}] = dariPost(form, kiriman.isi).baris;
  return hanya(kolomPemohon(form), baris);
}

/** Whether nothing was typed for this member. */
export const anggotaKosong = (form: Form, isi: IsiPermohonan, baris: Baris): boolean =>
  barisBelumTerisi(form, isi.isian.nilai, baris);

/** The family with this row in its place; behind the last one it is a new member, as long as the form has room. */
export function simpanAnggota(form: Form, isi: IsiPermohonan, ke: number, baris: Baris): IsiPermohonan {
  const lama = isi.isian.baris;
  const maks = form.kelompok?.maks ?? 0;
  const di = Math.min(ke, lama.length);
  if (di >= maks) return isi;
  const semua = di === lama.length ? [...lama, baris] : lama.map((b, n) => (n === di ? baris : b));
  return { ...isi, isian: { ...isi.isian, baris: semua.map((b) => ({ ...b })) } };
}

/** The family without this row. */
export function hapusAnggota(isi: IsiPermohonan, ke: number): IsiPermohonan {
  return { ...isi, isian: { ...isi.isian, baris: isi.isian.baris.filter((_, n) => n !== ke) } };
}
