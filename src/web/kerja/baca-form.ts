import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import { kolom } from '../../core/formulir/form.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import type { Baris, Isian } from '../../core/formulir/isian.ts';
import { kePost } from '../../core/formulir/post.ts';
import { rapikan } from '../../core/formulir/rapikan.ts';
import { bacaTempelan, tambahTempelan } from '../../core/formulir/tempelan.ts';
import { bacaTindakan, terapkanTindakan, type TindakanBaris } from '../../core/formulir/tindakan-baris.ts';
import { denganKepala, sepertiKepala } from '../../core/formulir/usulan.ts';
import { periksaForm } from '../../core/keluarga/periksa-form.ts';
import { kegiatan } from '../../core/sop/lookup.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import type { Kiriman } from '../kiriman.ts';
import type { HasilBaca, Ketikan, Pembaca } from './baca.ts';
import { yangDicetak } from './aksi-cetak.ts';
import type { BahanKerja } from './bahan.ts';
import { isianPost } from './isian-post.ts';
import { konteksForm } from './konteks-form.ts';
import { barisTerhapus, namaTerhapus } from './terhapus.ts';

/** The signature that the SOP wants before this step ends, by its key; undefined where it wants none. */
export function tandaDiminta({ sop, berkas }: Pick<BahanKerja, 'sop' | 'berkas'>): string | undefined {
  if (berkas.posisi.di !== 'langkah') return undefined;
  const hop = kegiatan(sop, berkas.posisi.langkah).bacaan.ya.find((h) => h.jenis === 'tanda_tangan');
  return hop?.jenis === 'tanda_tangan' ? hop.tanda : undefined;
}

/** A row without content must come back as a row: one field of each, as empty text. */
function barisKosong(form: Form, { baris }: Isian): Record<string, string> {
  const [pertama] = kolom(form);
  if (form.kelompok === undefined || pertama === undefined) return {};
  const { kunci } = form.kelompok;
  return Object.fromEntries(baris.map((_, n) => [`${kunci}.${n}.${pertama.kunci}`, '']));
}

/** The draft as the next page reads it. */
function ketikan(form: Form, isian: Isian, kiriman: Kiriman, lain: Ketikan = {}): Ketikan {
  return {
    ...barisKosong(form, isian),
    ...kePost(form, isian),
    pemohon: kiriman.teks('pemohon'),
    tempel: kiriman.teks('tempel'),
    ...lain,
  };
}

type Simpan = Extract<HasilBaca<never>, { ok: 'simpan' }>;

const jangkarBaris = (form: Form, ke: number): string => `${form.kelompok?.kunci ?? 'form'}-${ke}`;

/** Where the page opens after a row was added, moved or taken out. */
function jangkarTindakan(form: Form, tindakan: TindakanBaris, banyak: number): string {
  switch (tindakan.jenis) {
    case 'tambah':
      return jangkarBaris(form, banyak - 1);
    case 'naik':
      return jangkarBaris(form, Math.max(tindakan.nomor - 1, 0));
    case 'turun':
      return jangkarBaris(form, Math.min(tindakan.nomor + 1, banyak - 1));
    case 'hapus':
      return form.kelompok?.kunci ?? 'form';
    default:
      return tindakan satisfies never;
  }
}

/** The buttons beside the rows: each keeps what is typed and shows the page again; undefined for any other press. */
function tindakanBaris(kiriman: Kiriman, { naskah }: BahanKerja, typed: Isian): Simpan | undefined {
  const { form, kode } = naskah;
  const tombol = kiriman.teks('baris');
  const simpan = (isian: Isian, jangkar: string, lain?: Ketikan): Simpan => ({
    ok: 'simpan',
    ketikan: ketikan(form, isian, kiriman, lain),
    jangkar,
  });
  const anggota = form.kelompok?.kunci ?? 'form';
  const [nama, tempat = ''] = tombol.split(':');
  if (nama === 'tampilkan') return simpan(typed, /^[a-z0-9_-]+$/u.test(tempat) ? tempat : anggota);
  if (nama === 'seperti-kepala') return simpan(sepertiKepala(form, typed), anggota);
  if (nama === 'tempel') {
    const { baris, sisa } = bacaTempelan(form, kiriman.teks('tempel'), kode);
    return simpan(tambahTempelan(form, typed, baris), sisa === '' ? anggota : 'tempel', { tempel: sisa });
  }
  if (nama === 'kembalikan') {
    const dulu = barisTerhapus(kiriman.isi);
    if (dulu === undefined) return simpan(typed, anggota);
    const baris = typed.baris.toSpliced(dulu.ke, 0, dulu.baris);
    return simpan({ ...typed, baris }, jangkarBaris(form, dulu.ke));
  }
  const tindakan = bacaTindakan(tombol);
  if (tindakan === undefined) return undefined;
  // A form begins with one empty row on the screen, which the post carries like any other.
  const jadi = terapkanTindakan(form, typed, tombol);
  const terhapus = tindakan.jenis === 'hapus' ? typed.baris[tindakan.nomor] : undefined;
  return simpan(
    jadi,
    jangkarTindakan(form, tindakan, jadi.baris.length),
    terhapus && tindakan.jenis === 'hapus' ? simpanTerhapus(tindakan.nomor, terhapus) : {},
  );
}

function simpanTerhapus(ke: number, baris: Baris): Ketikan {
  const isi = Object.entries(baris).filter(([, teks]) => teks.trim() !== '');
  if (isi.length === 0) return {};
  return Object.fromEntries([['', String(ke)] as const, ...isi].map(([k, teks]) => [namaTerhapus(k), teks]));
}

/** Reads the posted form: row buttons and "save and print" keep a draft; going on needs a complete form. */
export const bacaForm: Pembaca<'isi_form'> = (kiriman, bahan) => {
  const { form } = bahan.naskah;
  const typed = isianPost(bahan.naskah, kiriman.isi);
  const pemohon = kiriman.teks('pemohon');
  const tindakan = tindakanBaris(kiriman, bahan, typed);
  if (tindakan) return tindakan;
  const aksi = kiriman.teks('aksi');
  const surat = yangDicetak(aksi);
  if (surat !== undefined)
    return { ok: 'simpan', ketikan: ketikan(form, typed, kiriman), ke: 'cetak', surat };
  if (aksi !== 'teruskan') return { ok: 'simpan', ketikan: ketikan(form, typed, kiriman), ke: 'form' };

  const lengkapi = denganKepala(form, typed);
  const { kesalahan, lengkap } = periksaForm(form, lengkapi, konteksForm(bahan));
  const tanda = tandaDiminta(bahan);
  const bersih = rapikan(form, lengkapi);
  const salah = kesalahan.map((k) => ({ id: k.path, pesan: k.pesan }));
  if (kiriman.teks('tempel').trim() !== '') salah.push({ id: 'tempel', pesan: KATA_ANGGOTA.tempelBelum });
  const sama = bahan.isian !== null && JSON.stringify(rapikan(form, bahan.isian)) === JSON.stringify(bersih);
  const berlaku = tanda !== undefined && sama && tandaBerlaku(bahan.berkas, tanda) !== undefined;
  if (tanda !== undefined && !berlaku && pemohon !== 'hadir' && pemohon !== 'nanti') {
    salah.push({ id: 'pemohon', pesan: KATA_FORM.tandaWajib });
  }
  if (salah.length > 0) return { ok: false, kesalahan: salah };
  return {
    ok: true,
    perintah: ({ rujuk }) => ({
      jenis: 'isi_form',
      isian: rujuk(bersih),
      lengkap,
      pemohon: pemohon === 'hadir' && !berlaku ? 'hadir' : null,
    }),
  };
};
