import type { Berkas, Penilaian } from '../../core/berkas/berkas.ts';
import type { Perintah } from '../../core/berkas/perintah.ts';
import { BUTIR_FORM, type Nilai } from '../../core/berkas/peristiwa.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { perluDinilai } from '../../core/berkas/tindakan/nilai-berlaku.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { PerintahPress } from '../../store/berkas/press.ts';
import type { Permohonan } from './permohonan.ts';

/** How a walk's contents become stored ones. */
export interface Penukar {
  readonly sop: Sop;
  readonly permohonan: Permohonan;
  /** The state as stored now; null for a new berkas. */
  readonly berkas: Berkas | null;
  /** The plain words behind a reference of the walk, sealed under the key of the berkas. */
  readonly tukar: (rujukan: Rujukan) => Rujukan;
  /** A drawn picture of a paper, or of the sheet signed by hand. */
  readonly gambar: (syarat: string | null, ke: number) => Promise<Rujukan>;
  /** A ready reason of the office's list for a paper that is wanting, or null: then in words of one's own. */
  readonly alasan: string | null;
  /** The key of "in my own words" in that list. */
  readonly alasanSendiri: string;
}

/** The same press with stored contents: only papers that apply are pictured, judged or found wanting. */
export function perintahPress(p: Perintah, t: Penukar): PerintahPress | Promise<PerintahPress> {
  const { tukar } = t;
  switch (p.jenis) {
    case 'catat':
      return gambarSemua(t, [...t.permohonan.dibawa]).then((dokumen) => ({
        ...p,
        pemohon: tukar(p.pemohon),
        dokumen,
      }));
    case 'terima':
      return { jenis: 'terima' };
    case 'disposisi':
      return { ...p, instruksi: p.instruksi && tukar(p.instruksi) };
    case 'periksa':
      return { ...p, nilai: nilai(p.nilai, t) };
    case 'isi_form':
      return { ...p, isian: tukar(p.isian) };
    case 'pindai':
      return t.gambar(null, dipindai(t) + 1).then((dokumen) => ({ ...p, dokumen }));
    case 'beritahu':
      return {
        ...p,
        pesan: tukar(p.pesan),
        saluran: t.permohonan.pemohon.bolehWa ? p.saluran : 'cetak',
      };
    case 'terima_perbaikan': {
      const syarat = kurangKini(t.berkas);
      return gambarSemua(t, syarat).then((dokumen) => ({ ...p, syarat, dokumen }));
    }
    case 'arsip':
      return {
        ...p,
        tempat: { ...p.tempat, label: t.berkas?.nomor ?? '' },
        digital: p.digital && tukar(p.digital),
      };
    case 'arsip_pinjam':
      return { ...p, keperluan: tukar(p.keperluan) };
    case 'terima_map':
      return { ...p, pembawa: p.pembawa ? { ...p.pembawa, nama: tukar(p.pembawa.nama) } : null };
    case 'serahkan':
      return { ...p, penerima: tukar(p.penerima) };
    case 'kembalikan':
    case 'batalkan':
    case 'tolak':
    case 'alihkan':
    case 'buka_kembali':
    case 'koreksi':
      return { ...p, alasan: tukar(p.alasan) };
    case 'komentar':
      return { ...p, teks: tukar(p.teks) };
    case 'ubah_pemohon':
      return { ...p, pemohon: tukar(p.pemohon), awal: p.awal ? tukar(p.awal) : null };
    case 'nomori':
      return { jenis: 'nomori', tanda: p.tanda };
    case 'batal_nomor':
      return { ...p, alasan: tukar(p.alasan) };
    case 'ganti_keperluan':
    case 'tambah_dokumen':
    case 'unggah_perbaikan':
    case 'kirim_perbaikan':
    case 'buka':
    case 'cetak':
    case 'mundur':
    case 'tanda_pemohon':
    case 'paraf':
    case 'tanda_tangan':
    case 'teruskan':
    case 'catat_pegang':
    case 'sampai_tujuan':
    case 'arsip_kembalikan':
    case 'arsip_pindah':
    case 'tarik':
    case 'kedaluwarsakan':
      return p;
    default:
      return p satisfies never;
  }
}

/** How many sheets were scanned before: each scan is a picture of its own. */
function dipindai({ berkas }: Penukar): number {
  return berkas?.tandaTangan.filter((t) => t.pindaian !== null).length ?? 0;
}

async function gambarSemua({ berkas, gambar }: Penukar, syarat: readonly string[]) {
  return Promise.all(
    syarat.map(async (s) => ({
      syarat: s,
      dokumen: await gambar(s, (berkas?.dokumen[s]?.length ?? 0) + 1),
    })),
  );
}

function nilai(walk: Readonly<Record<string, Nilai>>, t: Penukar): Readonly<Record<string, Nilai>> {
  const { sop, berkas, permohonan } = t;
  if (berkas?.posisi.di !== 'langkah') return walk;
  const { dibawa, syarat } = permohonan;
  const baik = perluDinilai(sop, berkas, berkas.posisi.langkah).map((s): [string, Nilai] => {
    const perlu = s === BUTIR_FORM || dibawa.has(s) || syarat.find((x) => x.kunci === s)?.bentuk === 'nomor';
    return [s, { putusan: perlu ? 'sesuai' : 'tidak_perlu', alasan: null, catatan: null, pihak: null }];
  });
  const kurang = Object.entries(walk)
    .filter(([, n]) => n.putusan === 'kurang')
    .map(([s, n], ke): [string, Nilai] => [
      s === BUTIR_FORM || dibawa.has(s) ? s : ([...dibawa][ke] ?? s),
      t.alasan === null
        ? { ...n, alasan: t.alasanSendiri, catatan: n.catatan && t.tukar(n.catatan) }
        : { ...n, alasan: t.alasan, catatan: null },
    ]);
  return Object.fromEntries([...baik, ...kurang]);
}

/** What was found wanting where the berkas stands, and is not mended yet. */
function kurangKini(berkas: Berkas | null): readonly string[] {
  if (berkas?.posisi.di !== 'jalan') return [];
  const dinilai: Readonly<Record<string, Penilaian>> = berkas.penilaian[berkas.posisi.dari] ?? {};
  return berkas.syarat.filter((s) => dinilai[s]?.putusan === 'kurang' && !dinilai[s].berlaku);
}
