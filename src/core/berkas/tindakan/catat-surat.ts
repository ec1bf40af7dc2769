import { kegiatan } from '../../sop/lookup.ts';
import { penyimpanArsip } from '../arsip-kini.ts';
import { tempat } from '../penempatan.ts';
import { tolak } from '../penolakan.ts';
import type { Siapa } from '../perintah.ts';
import type { Tempat } from '../posisi.ts';
import { padaKantor } from '../surat.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';
import { suratAsing } from './serah-terima.ts';

/**
 * "The map is with us": repairs a hand-over that nobody recorded, where the chart itself receives no map (work resumed
 * after a correction, a paper that was left behind and came by courier). A penyimpangan, unless the paper was known to
 * be missing; moves no work.
 */
export const catatPegang: TindakanBerkas<'catat_pegang'> = {
  label: () => 'Catat map ada di sini',
  siapa: (situasi) => {
    const { lembar = [] } = situasi.berkas.surat ?? {};
    const boleh = yangMemegang(situasi).filter((t) => lembar.some((l) => !padaKantor(l, t.kantor)));
    return boleh.length > 0 ? boleh : undefined;
  },
  lakukan: (situasi, { surat, pembawa }, tulis) => {
    const { oleh } = situasi;
    if (!oleh) return undefined;
    if (surat.length === 0) return tolak('surat_kosong', 'Centang surat yang ada di sini, sedikitnya satu.');
    const asing = suratAsing(surat, diLuar(situasi, oleh));
    if (asing) return asing;
    // What was missed when the map came is expected to come later: that is no deviation.
    const dinanti = (situasi.berkas.surat?.lembar ?? []).filter((l) => l.tidakIkut !== null);
    if (surat.some((s) => !dinanti.some((l) => l.surat === s)))
      tulis.simpangkan('serah_tidak_tercatat', null);
    tulis.tulis({ jenis: 'surat_dicatat', oleh, surat, pembawa });
    return undefined;
  },
};

/** Papers that are not recorded as being in the office of this post. */
export function diLuar({ berkas }: Pick<Situasi, 'berkas'>, { kantor }: Tempat): readonly string[] {
  return (berkas.surat?.lembar ?? []).filter((l) => !padaKantor(l, kantor)).map((l) => l.surat);
}

/** Who has the map in hand where the work stands: the post at work, or those who keep the archive of a finished berkas. */
function yangMemegang({ sop, berkas }: Situasi): readonly Tempat[] {
  if (berkas.surat === null) return [];
  // A berkas closed on its way may be opened again just where it stood: its papers are received there.
  if (berkas.posisi.di === 'tutup')
    return berkas.posisi.sebab === 'selesai' ? penyimpanArsip(sop, berkas) : [];
  return berkas.pemegang.jenis === 'pelaksana' && berkas.penanggung ? [berkas.penanggung] : [];
}

/** The pemohon tells that the papers arrived where the SOP sends them; who gave them out writes it down. */
export const sampaiTujuan: TindakanBerkas<'sampai_tujuan'> = {
  label: () => 'Catat sudah sampai di tujuan',
  siapa: (situasi) => (padaPemohon(situasi).length > 0 ? penyerahTerakhir(situasi) : undefined),
  lakukan: (situasi, _, tulis) => {
    tulis.tulis({ jenis: 'surat_sampai', surat: padaPemohon(situasi) });
    return undefined;
  },
};

function padaPemohon({ berkas: { posisi, surat } }: Situasi): readonly string[] {
  if (posisi.di !== 'tutup' || posisi.sebab !== 'selesai') return [];
  return (surat?.lembar ?? []).filter((l) => l.pemegang.jenis === 'pemohon').map((l) => l.surat);
}

function penyerahTerakhir({ sop, berkas }: Situasi): Siapa {
  return sop.kegiatan
    .filter((k) => kegiatan(sop, k.no).bacaan.ya.some((h) => h.jenis === 'selesai'))
    .map((k) => tempat(sop, berkas.kantor, k.bacaan.pelaksana));
}
