import type { Berkas } from '../../core/berkas/berkas.ts';
import type { DokumenBaru, JenisPerintah, Perintah } from '../../core/berkas/perintah.ts';
import type { LewatDokumen } from '../../core/berkas/peristiwa.ts';
import { kanonik } from '../../core/formulir/kanonik.ts';
import { type BatasUnggahan, periksaUnggahan } from '../../dokumen/unggahan.ts';
import type { Alat, Unggahan } from '../../store/berkas/alat.ts';
import type { HasilTekan } from '../../store/berkas/press.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Ketikan } from '../kerja/baca.ts';
import type { Kiriman, Unggahan as UnggahanMentah } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Layar } from '../layar.ts';
import { type HasilPindaian, kenaliPindaian } from '../lembar/kenali-pindaian.ts';
import { nomorSaatTanda } from '../register/seri.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { PEMBACA } from './pembaca.ts';
import { pindah } from './pesan-basi.ts';

/** What became of a posted command. */
export type HasilPress =
  | HasilTekan
  | { readonly hasil: 'salah'; readonly kesalahan: readonly Kesalahan[] }
  | {
      readonly hasil: 'simpan';
      readonly ke: 'form' | 'cetak';
      readonly surat: string;
      readonly jangkar: string | undefined;
      readonly dok: string | undefined;
    };

/** Reads the post, stores its uploads, presses. A refused or stale press leaves what was typed in the draft. */
export async function tekan(
  layar: Layar,
  bahan: BahanKerja,
  perintah: JenisPerintah,
  kiriman: Kiriman,
): Promise<HasilPress> {
  const baca = PEMBACA[perintah];
  if (!baca) return { hasil: 'salah', kesalahan: [] };
  const { dunia, pegawai } = layar;
  const tempat = { orang: pegawai.id, berkas: bahan.berkas.id, bagian: perintah };
  const terbaca = baca(kiriman, bahan);
  if (terbaca.ok === 'simpan') {
    await dunia.berkas.draf.simpan(tempat, terbaca.ketikan);
    const { ke = 'form', surat = 'form', jangkar, dok } = terbaca;
    return { hasil: 'simpan', ke, surat, jangkar, dok };
  }
  const simpanKetikan = (): Promise<void> => dunia.berkas.draf.simpan(tempat, ketikanBersih(kiriman));
  const tanda = {
    berkas: bahan.berkas.id,
    versi: versiDilihat(kiriman, perintah),
    kunci: kiriman.teks('_idem') || bahan.idem,
    konteks: sebagai(bahan.penugasan, layar.kini),
  };
  if (!terbaca.ok) {
    // What does not read may be the second press of one that was stored, or come from a page out of date.
    const dulu = await dunia.berkas.terdahulu(tanda);
    if (dulu && dulu.hasil !== 'ditolak') return dulu;
    await simpanKetikan();
    return { hasil: 'salah', kesalahan: terbaca.kesalahan };
  }
  const diperiksa = await periksaSemua(terbaca.unggahan ?? [], dunia.batasUnggahan);
  if (diperiksa.kesalahan.length > 0) {
    await simpanKetikan();
    // No browser takes a chosen file back from a page, and here is no titipan that could keep it.
    const lagi = new Set(diperiksa.unggahan.map((u) => u.id));
    for (const { id } of diperiksa.kesalahan) lagi.delete(id);
    const pesan = KATA_BERKAS.pilihLagi;
    return { hasil: 'salah', kesalahan: [...diperiksa.kesalahan, ...[...lagi].map((id) => ({ id, pesan }))] };
  }
  const pindaian =
    perintah === 'pindai' ? await bacaPindaian(layar, bahan, kiriman, diperiksa.unggahan) : null;
  if (pindaian && !pindaian.ok) {
    await simpanKetikan();
    return {
      hasil: 'salah',
      kesalahan: [{ id: `pindaian-${kiriman.teks('tanda')}`, pesan: pindaian.kalimat }],
    };
  }
  const nomor =
    perintah === 'tanda_tangan' ? await nomorSaatTanda(layar, bahan.sop, bahan.penugasan) : undefined;
  const hasil = await dunia.berkas.tekan({
    ...tanda,
    ...(nomor ? { register: nomor.register } : {}),
    sumber: dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah: async (alat) => {
      const dokumen = await simpanSemua(alat, pindaian?.unggahan ?? diperiksa.unggahan);
      const cetakan = pindaian?.cetakan ?? null;
      const bantu = { id: alat.idBaru, rujuk: alat.rujuk, dokumen, cetakan };
      const ini = [...(terbaca.sebelum?.(bantu) ?? []), terbaca.perintah(bantu)];
      return [...(nomor?.nomori(alat) ?? []), ...ini.map(bukanLoket)];
    },
    dokumenResmi: perintah === 'tanda_tangan' ? [formDitandatangani(bahan)] : [],
    hapusDraf: [perintah],
  });
  // A draft for work that went on meanwhile would come back in the next round and speak of the last one.
  if (hasil.hasil === 'ditolak' || (hasil.hasil === 'basi' && !pindah(hasil))) await simpanKetikan();
  return hasil;
}

/** Whose sheet was scanned, as its codes say or as was typed. */
function bacaPindaian(
  layar: Layar,
  { berkas }: BahanKerja,
  kiriman: Kiriman,
  unggahan: readonly UnggahanDiterima[],
): Promise<HasilPindaian> {
  const tulisTangan = kiriman.teks('tulis-tangan') === 'ya';
  return kenaliPindaian(layar, berkas, { unggahan, kode: kiriman.teks('kode-lembar'), tulisTangan });
}

/** A remark moves nothing, so it fits any version. */
function versiDilihat(kiriman: Kiriman, perintah: JenisPerintah): number | null {
  const versi = Number.parseInt(kiriman.teks('_versi'), 10);
  return perintah === 'komentar' || Number.isNaN(versi) ? null : versi;
}

type BukanLoket = Exclude<Perintah, { jenis: 'catat' | 'terima' | 'nomori' }>;

function bukanLoket(perintah: Perintah): BukanLoket {
  if (perintah.jenis === 'catat' || perintah.jenis === 'terima' || perintah.jenis === 'nomori')
    throw new RangeError('This command has a way of its own');
  return perintah;
}

/** What the official signs is frozen as bytes: the form's content, in the commit of the signature. */
export function formDitandatangani({ berkas, naskah, isian }: BahanKerja): {
  jenis: string;
  bytes: Uint8Array;
} {
  const isi = { nomor: berkas.nomor, form: naskah.form.kunci, isian: isian && kanonik(isian) };
  return { jenis: 'form-ditandatangani', bytes: new TextEncoder().encode(JSON.stringify(isi)) };
}

export interface UnggahanSyarat {
  readonly syarat: string;
  readonly berkas: UnggahanMentah;
  /** Field that the error stands beside; `dok-<syarat>` when left out. */
  readonly id?: string | undefined;
  /** Adds pages to the version there is; begins a new one otherwise. */
  readonly lanjutan?: boolean | undefined;
}

export interface UnggahanDiterima {
  readonly syarat: string;
  /** The field it was chosen in. */
  readonly id: string;
  readonly unggahan: Unggahan;
  readonly lanjutan?: boolean | undefined;
  readonly lewat?: LewatDokumen | undefined;
}

/** Judges every upload by its bytes; each fault stands beside its field. */
export async function periksaSemua(
  unggahan: readonly UnggahanSyarat[],
  batas?: BatasUnggahan,
): Promise<{ readonly unggahan: readonly UnggahanDiterima[]; readonly kesalahan: readonly Kesalahan[] }> {
  const hasil = await Promise.all(
    unggahan.map(async (u) => ({
      u,
      hasil: await periksaUnggahan(u.berkas, batas),
    })),
  );
  const id = (u: UnggahanSyarat): string => u.id ?? `dok-${u.syarat}`;
  return {
    unggahan: hasil.flatMap(({ u, hasil: h }) =>
      h.ok ? [{ syarat: u.syarat, id: id(u), unggahan: h.unggahan, lanjutan: u.lanjutan }] : [],
    ),
    kesalahan: hasil.flatMap(({ u, hasil: h }) => (h.ok ? [] : [{ id: id(u), pesan: h.kalimat }])),
  };
}

/** Writes accepted uploads to the vault, one after another: large files must not stand in memory twice. */
export async function simpanSemua(
  alat: Alat,
  unggahan: readonly UnggahanDiterima[],
): Promise<readonly DokumenBaru[]> {
  const dokumen: DokumenBaru[] = [];
  for (const { syarat, unggahan: u, lanjutan, lewat } of unggahan)
    dokumen.push({ syarat, dokumen: await alat.dokumen(u), lanjutan, lewat });
  return dokumen;
}

/** What was typed, without the fields of the form's own keeping. */
export function ketikanBersih(kiriman: Kiriman): Ketikan {
  return Object.fromEntries(Object.entries(kiriman.isi).filter(([nama]) => !nama.startsWith('_')));
}

/** The next berkas of this post after one is done; undefined when the box is empty. */
export function berikut(
  berkas: Berkas,
  antrean: readonly { readonly id: string; readonly nomor: string | null }[],
): string | undefined {
  const lain = antrean.find((b) => b.id !== berkas.id);
  return lain && (lain.nomor ?? lain.id);
}
