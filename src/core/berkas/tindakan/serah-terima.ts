import { jalan } from '../../sop/lookup.ts';
import { tempat } from '../penempatan.ts';
import { tolak, type Tolak } from '../penolakan.ts';
import { hopKini, penanggungKini } from './tempat-kini.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/** Gives the papers to the pemohon or a representative; the record says who received which papers. */
export const serahkan: TindakanBerkas<'serahkan'> = {
  label: () => 'Serahkan ke pemohon',
  siapa: (situasi) => hopKini(situasi, 'diambil') && penanggungKini(situasi),
  lakukan: (situasi, { penerima, hubungan, surat }, tulis) => {
    const now = hopKini(situasi, 'diambil');
    if (!now) return undefined;
    if (surat.length === 0) return tolak('surat_kosong', 'Centang surat yang diserahkan, sedikitnya satu.');
    const asing = suratAsing(surat, now.hop.surat);
    if (asing) return asing;
    tulis.tulis({ jenis: 'diserahkan', penerima, hubungan, surat });
    tulis.keluar(now.dari, now.cabang, { hop: now.at + 1, sebab: 'lanjut' });
    return undefined;
  },
};

/** The next office receives what the pemohon carried. A hand-over nobody recorded must not send the pemohon back. */
export const terimaMap: TindakanBerkas<'terima_map'> = {
  label: () => 'Terima map',
  siapa: (situasi) => {
    const hop = dibawaKini(situasi);
    return hop && [tempat(situasi.sop, situasi.berkas.kantor, hop.pelaksana)];
  },
  lakukan: (situasi, { surat, pembawa = null }, tulis) => {
    const hop = dibawaKini(situasi);
    if (!hop) return undefined;
    if (surat.length === 0) return tolak('surat_kosong', 'Centang surat yang diterima, sedikitnya satu.');
    const asing = suratAsing(
      surat,
      situasi.sop.surat.map((s) => s.kunci),
    );
    if (asing) return asing;
    if (hop.terlewat) tulis.simpangkan('serah_tidak_tercatat', null);
    tulis.tulis({
      jenis: 'map_diterima',
      oleh: tempat(situasi.sop, situasi.berkas.kantor, hop.pelaksana),
      surat,
      pembawa,
      kurang: seharusnya(situasi).filter((s) => !surat.includes(s)),
    });
    tulis.keluar(hop.dari, hop.cabang, { hop: hop.at + 1, sebab: 'lanjut' });
    return undefined;
  },
};

/** Papers that should come with the map: what the pemohon was given, or what should have been given. */
export function seharusnya(situasi: Pick<Situasi, 'sop' | 'berkas'>): readonly string[] {
  const belum = hopKini(situasi, 'diambil');
  if (belum) return belum.hop.surat;
  const { lembar = [] } = situasi.berkas.surat ?? {};
  return lembar.filter((l) => l.pemegang.jenis === 'pemohon').map((l) => l.surat);
}

/** Refuses keys that are no paper of these. */
export function suratAsing(surat: readonly string[], dikenal: readonly string[]): Tolak | undefined {
  const asing = surat.filter((s) => !dikenal.includes(s));
  return asing.length > 0
    ? tolak('surat_tidak_dikenal', 'Ada surat yang tidak termasuk berkas ini. Pilih dari daftar.', asing)
    : undefined;
}

function dibawaKini(
  situasi: Situasi,
): { pelaksana: string; dari: number; cabang: 'ya' | 'tidak'; at: number; terlewat: boolean } | undefined {
  const here = hopKini(situasi, 'dibawa');
  if (here)
    return {
      pelaksana: here.hop.pelaksana,
      dari: here.dari,
      cabang: here.cabang,
      at: here.at,
      terlewat: false,
    };
  const before = hopKini(situasi, 'diambil');
  if (!before) return undefined;
  const next = jalan(situasi.sop, before.dari, before.cabang)[before.at + 1];
  return next?.jenis === 'dibawa'
    ? {
        pelaksana: next.pelaksana,
        dari: before.dari,
        cabang: before.cabang,
        at: before.at + 1,
        terlewat: true,
      }
    : undefined;
}
