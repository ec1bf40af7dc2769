import { kegiatan, labelTanda } from '../../sop/lookup.ts';
import { type Berkas, tandaBerlaku } from '../berkas.ts';
import { penempatan, tempat } from '../penempatan.ts';
import { tolak, type Tolak } from '../penolakan.ts';
import { labelKerja } from './label-kerja.ts';
import { halangan, lanjut } from './lanjut.ts';
import { kerjaKini, penanggungKini } from './tempat-kini.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/** The official signs on paper and says so. With unchanged content a signature that stands is confirmed in one press. */
export const tandaTangan: TindakanBerkas<'tanda_tangan'> = {
  label: (situasi) => labelKerja(situasi, 'Tandatangani'),
  siapa: (situasi) => kerjaKini(situasi, 'tanda_tangan') && penanggungKini(situasi),
  lakukan: (situasi, { cara }, tulis) => {
    const now = kerjaKini(situasi, 'tanda_tangan');
    const { isian } = situasi.berkas;
    if (!now) return undefined;
    if (isian === null)
      return tolak('form_belum_lengkap', 'Form belum diisi, jadi belum ada yang ditandatangani.');
    const missing = halangan(situasi, now);
    if (missing) return missing;
    if (cara === 'tetap' && !tandaBerlaku(situasi.berkas, now.kerja.tanda)) {
      return tolak(
        'tanda_gugur',
        'Isi form sudah berubah, jadi tanda tangan lama gugur. Tandatangani lembar yang baru.',
      );
    }
    tulis.tulis({ jenis: 'ditandatangani', tanda: now.kerja.tanda, hash: isian.hash, cara });
    return lanjut(situasi, now, tulis);
  },
};

/** The scan of a signed sheet, wanted by the step that stands next: its holder or those the SOP names may add it. */
export const pindai: TindakanBerkas<'pindai'> = {
  label: () => 'Simpan pindaian',
  siapa: (situasi) => {
    const wanted = pindaianDiminta(situasi);
    const { sop, berkas } = situasi;
    if (wanted.length === 0 || !berkas.penanggung) return undefined;
    return [
      berkas.penanggung,
      ...wanted.flatMap((w) => w.oleh.map((kunci) => tempat(sop, berkas.kantor, kunci))),
    ];
  },
  lakukan: (situasi, { tanda, dokumen, cetakan }, tulis) => {
    const wanted = pindaianDiminta(situasi).some((w) => w.tanda === tanda);
    const nama = labelTanda(situasi.sop, tanda);
    if (!wanted)
      return tolak('tanda_belum_ada', `Pindaian tanda tangan ${nama} tidak diminta pada langkah ini.`, [
        tanda,
      ]);
    if (!tandaBerlaku(situasi.berkas, tanda)) {
      return tolak(
        'tanda_gugur',
        `Tanda tangan ${nama} belum ada atau sudah gugur, jadi pindaiannya tidak dapat disimpan.`,
        [tanda],
      );
    }
    const salah = lembarAsing(situasi.berkas, cetakan) ?? lembarTerpakai(situasi, tanda, dokumen.hash);
    if (salah) return salah;
    tulis.tulis({ jenis: 'dipindai', tanda, dokumen: dokumen.id, hash: dokumen.hash, cetakan });
    return undefined;
  },
};

/**
 * A scan belongs to the print whose code stands on it, and that print to the content there is now. A sheet without our
 * code is taken only where this content was never printed here: it was written by hand.
 */
function lembarAsing(berkas: Berkas, cetakan: string | null): Tolak | undefined {
  const sah = berkas.cetakan.filter((c) => c.isian !== null && c.isian === berkas.isian?.hash);
  if (cetakan === null) {
    return sah.length === 0
      ? undefined
      : tolak(
          'lembar_asing',
          'Form ini dicetak dari sini, jadi pindaiannya harus memuat kode lembar cetakan.',
        );
  }
  if (sah.some((c) => c.id === cetakan)) return undefined;
  return berkas.cetakan.some((c) => c.id === cetakan && c.isian !== null)
    ? tolak('lembar_lama', 'Lembar ini dicetak dari isi form yang lama. Pindai lembar dari cetakan terbaru.')
    : tolak('lembar_asing', 'Lembar ini bukan form berkas ini. Periksa lembar yang dipindai.');
}

/** The sheet is the same, its picture is not: a second signature needs a picture taken after it was given. */
function lembarTerpakai({ sop, berkas }: Situasi, tanda: string, hash: string): Tolak | undefined {
  const dulu = berkas.tandaTangan.find(
    (t) => t.tanda !== tanda && t.gugur === null && t.pindaianHash === hash,
  );
  return (
    dulu &&
    tolak(
      'lembar_terpakai',
      `Ini pindaian yang sama dengan tanda tangan ${labelTanda(sop, dulu.tanda)}. Pindai lembarnya lagi setelah ${labelTanda(sop, tanda)} menandatangani.`,
      [tanda],
    )
  );
}

/** Scans that the step standing now asks for, given or not. */
export function pindaianDiminta({
  sop,
  berkas,
}: Pick<Situasi, 'sop' | 'berkas'>): readonly { tanda: string; oleh: readonly string[] }[] {
  const { langkah } = penempatan(sop, berkas, berkas.posisi);
  if (berkas.posisi.di !== 'langkah' || langkah === null) return [];
  return kegiatan(sop, langkah).bacaan.perlu.flatMap((p) =>
    p.jenis === 'pindaian' ? [{ tanda: p.tanda, oleh: p.oleh }] : [],
  );
}
