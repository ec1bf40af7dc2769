import { tandaPejabat } from '../../core/berkas/register.ts';
import { formUtama } from '../../core/formulir/gabung.ts';
import { barisTinggal } from '../../core/formulir/rapikan.ts';
import { templatForm } from '../../naskah/paket-cetak.ts';
import { CETAK_FORM } from '../kata/cetak-form.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import type { DataFormCetak } from './data-form-cetak.ts';
import { type BahanFormCetak, formCetak, type HasilFormCetak } from './form-cetak.ts';
import { isianUntukCetak } from './isian-cetak.ts';
import { kataAir } from './jejak.ts';
import { ukuranKertas } from './kop-surat.ts';
import { siapkanNomor } from './nomor-register.ts';
import { penandaTangan } from './penanda-tangan.ts';
import type { BahanSurat, CapCetak, SuratJadi, TakTercetak } from './surat.ts';

/** The form isian on its official sheet. NIK in full: the form needs it. A draft says KONSEP and has no sheet code. */
export function formIsian(b: BahanSurat): Promise<SuratJadi | TakTercetak> {
  return susunForm(b);
}

/** The number of this office's signer alone, for the form that came printed and signed from another office. */
export async function nomorPadaForm(b: BahanSurat): Promise<SuratJadi | TakTercetak | undefined> {
  const tanda = tandaSekantor(b.bahan);
  return tanda === undefined ? undefined : susunForm(b, tanda);
}

/** The signature of this office on a form that is filled: the one whose number can be printed on it. */
export function tandaSekantor({ sop, berkas, penugasan }: BahanSurat['bahan']): string | undefined {
  if (berkas.isian === null) return undefined;
  return tandaPejabat(sop, berkas).find((t) => t.kantor === penugasan.kantor)?.tanda;
}

async function susunForm(
  { layar, bahan }: BahanSurat,
  hanyaNomor?: string,
): Promise<SuratJadi | TakTercetak> {
  const { kode, templat } = bahan.naskah;
  const form = formUtama(bahan.naskah.form);
  const { isian, konsep, tersimpan } = await isianUntukCetak(layar, bahan);
  // Bound before the sheet is drawn, and kept when it is drawn again; a draft binds nothing.
  const { register } = konsep ? bahan.berkas : await siapkanNomor(layar, bahan);
  const dasar: Omit<BahanFormCetak, 'jejak' | 'lembar'> = {
    form,
    kode,
    // The signed form lists who is in the family now; what happened to whom stands on the companion sheets.
    isian: { ...isian, baris: barisTinggal(bahan.naskah.form, isian.baris) },
    nomor: bahan.berkas.nomor,
    kertas: ukuranKertas(layar.dunia.naskah.cetak.kop).penuh,
    tandaAir: kataAir(layar, { konsep }),
    penanda: new Map(form.tanda_tangan.map((t) => [t.kunci, penandaTangan(layar, bahan, t)])),
    register: new Map(register.flatMap((r): [string, string][] => (r.batal ? [] : [[r.tanda, r.nomor]]))),
    konsep,
    ...(hanyaNomor === undefined ? {} : { hanyaNomor }),
  };
  const polos = formCetak({ ...dasar, jejak: '', lembar: null });
  if (!polos.ok) return { kalimat: kalimatTolak(polos) };
  const nama = templatForm(templat ?? layar.dunia.naskah.cetak.berkas, form.kunci);
  return {
    judul: hanyaNomor === undefined ? CETAK_SURAT.form(form.kode) : CETAK_SURAT.nomorForm(form.kode),
    isi: { templat: nama, data: polos.data },
    // Printed onto a sheet that has its code already: no sheet of its own.
    bertoken: !konsep && hanyaNomor === undefined,
    ...(konsep || hanyaNomor !== undefined ? {} : { isian: (alat) => tersimpan ?? alat.rujuk(isian) }),
    templat: templat && bytesTemplat(templat),
    lembar: (cap) => ({ templat: nama, data: { ...dataDenganCap(dasar, cap) } }),
  };
}

function dataDenganCap(dasar: Omit<BahanFormCetak, 'jejak' | 'lembar'>, cap: CapCetak): DataFormCetak {
  const hasil = formCetak({ ...dasar, ...cap });
  if (hasil.ok) return hasil.data;
  throw new RangeError('The stamp of a print could not be printed');
}

function kalimatTolak(hasil: Extract<HasilFormCetak, { ok: false }>): string {
  return hasil.sebab === 'huruf'
    ? hasil.huruf.map((h) => CETAK_FORM.hurufAsing(h.label, h.huruf)).join(' ')
    : CETAK_FORM.tanpaNomor;
}

/** The frozen templates as the printer takes them. */
export function bytesTemplat(templat: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  return new Map([...templat].map(([nama, teks]) => [nama, new TextEncoder().encode(teks)]));
}
