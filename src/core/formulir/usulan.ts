import { type Hari, hariDariIso } from '../waktu/hari.ts';
import type { Field, Form, Usul } from './form.skema.ts';
import { kolom, semuaField } from './form.ts';
import { ambil, type Baris, type Isian } from './isian.ts';
import type { BukuKode } from './kode.ts';
import { bacaNik, type Nik } from './nik.ts';
import { mintaKolom } from './periksa.ts';
import { barisBelumTerisi, berlaku, ditanyakan, rapikan } from './rapikan.ts';
import { rapikanNilai } from './rapikan-nilai.ts';
import { barisPasangan, JENIS_KELAMIN } from './usul-pasangan.ts';

/** Where a proposal comes from, to be said beside it. */
export type AsalUsul = 'nik' | 'kepala' | 'bila' | 'wilayah' | 'pasangan' | 'isian';

/** The isian with proposals in fields that nobody has filled, and which those are. */
export interface Diusulkan {
  readonly isian: Isian;
  readonly usul: ReadonlyMap<string, AsalUsul>;
}

/** What proposals are made from beside the form. */
export interface KonteksUsul {
  readonly buku: BukuKode;
  /** Nobody is born after it. */
  readonly hari: Hari;
}

/** The birth date a NIK names: of the two centuries the later one that is not in the future. A proposal, never a fact. */
const tanggalLahir = ({ tanggal, bulan, tahun }: Nik, hari: Hari): string | undefined => {
  const dua = (n: number): string => String(n).padStart(2, '0');
  return ['20', '19']
    .map((abad) => `${abad}${dua(tahun)}-${dua(bulan)}-${dua(tanggal)}`)
    .find((iso) => {
      const h = hariDariIso(iso);
      return h !== undefined && h <= hari;
    });
};

/** The head's row as typed, where the form knows a head; undefined while there is none. */
export const barisKepala = (form: Form, { baris }: Isian): Baris | undefined => {
  const kepala = form.kelompok?.peran?.kepala;
  const field = kepala && kolom(form).find((f) => f.kunci === kepala.field);
  if (!kepala || !field) return undefined;
  return baris.find((b) => berlaku(kepala, { [field.kunci]: rapikanNilai(field, ambil(b, field.kunci)) }));
};

const dariNik = (form: Form, baris: Baris, apa: 'jenis_kelamin' | 'tanggal_lahir', hari: Hari): string => {
  const kunci = kolom(form).find((f) => f.jenis === 'nik' && f.anggota === undefined)?.kunci ?? '';
  const hasil = bacaNik(ambil(baris, kunci));
  if (!hasil.ok) return '';
  return apa === 'jenis_kelamin'
    ? JENIS_KELAMIN[hasil.nik.jenisKelamin]
    : (tanggalLahir(hasil.nik, hari) ?? '');
};

const dariWilayah = (
  nama: string,
  apa: 'kecamatan' | 'kota' | 'provinsi' | 'kodepos',
  buku: BukuKode,
): string => {
  const { wilayah } = buku;
  const ini = wilayah.kelurahan.find((k) => k.nama.toUpperCase() === nama.trim().toUpperCase());
  if (ini === undefined) return '';
  return apa === 'kodepos' ? (ini.kodepos ?? '') : wilayah[apa].nama;
};

interface Usulan {
  readonly teks: string;
  readonly asal: AsalUsul;
}

const usulkan = (
  form: Form,
  usul: Usul,
  { isian, baris, rapi }: { readonly isian: Isian; readonly baris: Baris; readonly rapi: readonly Baris[] },
  { buku, hari }: KonteksUsul,
): Usulan => {
  if ('nik' in usul) return { teks: dariNik(form, baris, usul.nik, hari), asal: 'nik' };
  if ('kepala' in usul) return { teks: ambil(barisKepala(form, isian) ?? {}, usul.kepala), asal: 'kepala' };
  if ('wilayah' in usul)
    return { teks: dariWilayah(ambil(isian.nilai, usul.dari), usul.wilayah, buku), asal: 'wilayah' };
  if ('pasangan' in usul)
    return { teks: ambil(barisPasangan(form, isian, usul.kelamin) ?? {}, usul.pasangan), asal: 'pasangan' };
  if ('isian' in usul) return { teks: ambil(isian.nilai, usul.isian), asal: 'isian' };
  return { teks: berlaku(usul.bila, ...rapi) ? usul.nilai : '', asal: 'bila' };
};

/**
 * Fills what is required, still empty and known from elsewhere. In a row, what the head's row says is left out: people of
 * one house may differ in it, so it is offered by a button (`sepertiKepala`). Nothing typed is ever laid over, and a form
 * that was complete gets nothing new.
 */
export const denganUsulan = (form: Form, isian: Isian, konteks: KonteksUsul): Diusulkan => {
  const usul = new Map<string, AsalUsul>();
  const luar = rapikan(form, isian).nilai;
  const isi = (field: Field, baris: Baris, rapi: readonly Baris[], path: string): string | undefined => {
    if (field.usul === undefined || ambil(baris, field.kunci).trim() !== '') return undefined;
    const { teks, asal } = usulkan(form, field.usul, { isian, baris, rapi }, konteks);
    if (teks === '') return undefined;
    usul.set(path, asal);
    return teks;
  };
  const nilai: Record<string, string> = { ...isian.nilai };
  for (const field of semuaField(form).filter((f) => ditanyakan(f, luar))) {
    const teks = isi(field, nilai, [luar], field.kunci);
    if (teks !== undefined) nilai[field.kunci] = teks;
  }
  const kunci = form.kelompok?.kunci ?? '';
  const baris = isian.baris.map((b, ke) => {
    if (barisBelumTerisi(form, luar, b)) return b;
    const [rapi = {}] = rapikan(form, { nilai: isian.nilai, baris: [b] }).baris;
    const hasil: Record<string, string> = { ...b };
    for (const field of kolom(form)) {
      if (field.usul === undefined || 'kepala' in field.usul || !ditanyakan(field, rapi, luar)) continue;
      if (mintaKolom(form, field, rapi) !== 'wajib') continue;
      const teks = isi(field, hasil, [rapi, luar], `${kunci}.${ke}.${field.kunci}`);
      if (teks !== undefined) hasil[field.kunci] = teks;
    }
    return hasil;
  });
  return { isian: { nilai, baris }, usul };
};

/** Empty fields of every row filled with what the head's row says, where the form offers that. */
export const sepertiKepala = (form: Form, isian: Isian): Isian => {
  const kepala = barisKepala(form, isian);
  if (kepala === undefined) return isian;
  const daftar = kolom(form).flatMap((f) =>
    f.usul !== undefined && 'kepala' in f.usul ? [[f.kunci, ambil(kepala, f.usul.kepala)] as const] : [],
  );
  const baris = isian.baris.map((b) => ({
    ...b,
    ...Object.fromEntries(daftar.filter(([k, teks]) => teks !== '' && ambil(b, k).trim() === '')),
  }));
  return { ...isian, baris };
};

/** What the form requires and its own list of members already says: the head's name is not typed twice. */
export const denganKepala = (form: Form, isian: Isian): Isian => {
  const kepala = barisKepala(form, isian);
  if (kepala === undefined) return isian;
  const isi = semuaField(form).flatMap((f): [string, string][] =>
    f.wajib && f.usul !== undefined && 'kepala' in f.usul && ambil(isian.nilai, f.kunci).trim() === ''
      ? [[f.kunci, ambil(kepala, f.usul.kepala)]]
      : [],
  );
  return { ...isian, nilai: { ...isian.nilai, ...Object.fromEntries(isi) } };
};
