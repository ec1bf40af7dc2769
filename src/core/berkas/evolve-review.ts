import type { Berkas, Dokumen, Penilaian, TandaTangan } from './berkas.ts';
import { BUTIR_FORM, type Catatan, type Nilai, type Peristiwa } from './peristiwa.ts';
import type { Rujukan } from './rujukan.ts';

type Reviewing = Extract<
  Peristiwa,
  {
    jenis:
      'dokumen_ditambah' | 'diperiksa' | 'perbaikan_diterima' | 'form_diisi' | 'ditandatangani' | 'dipindai';
  }
>;

/** Events about documents, verdicts, the form and the signatures on it. */
export function evolveReview(berkas: Berkas, p: Reviewing, catatan: Catatan): Berkas {
  const { terjadi: saat, pelaku: oleh } = catatan;
  switch (p.jenis) {
    case 'dokumen_ditambah': {
      const former = berkas.dokumen[p.syarat] ?? [];
      const versi = versiBerikut(former.at(-1), p.lanjutan, saat);
      const dokumen = {
        ...berkas.dokumen,
        [p.syarat]: [
          ...former,
          { id: p.dokumen, hash: p.hash, saat, oleh, versi, kunjungan: berkas.kunjungan.length },
        ],
      };
      return { ...berkas, dokumen, penilaian: reopened(berkas.penilaian, [p.syarat]) };
    }
    case 'perbaikan_diterima':
      return { ...berkas, penilaian: reopened(berkas.penilaian, p.syarat) };
    case 'diperiksa':
      return judged(berkas, p, saat);
    case 'form_diisi':
      return filled(berkas, p.isian, saat);
    case 'ditandatangani': {
      const tandaTangan = berkas.tandaTangan.map((t) =>
        t.tanda === p.tanda && t.gugur === null ? { ...t, gugur: { saat, sebab: 'diganti' as const } } : t,
      );
      const baru: TandaTangan = {
        tanda: p.tanda,
        hash: p.hash,
        cara: p.cara,
        saat,
        oleh,
        gugur: null,
        pindaian: null,
        pindaianHash: null,
      };
      // "Tetap berlaku" is a confirmation on the record, not a new signature on paper.
      return p.cara === 'tetap' ? berkas : { ...berkas, tandaTangan: [...tandaTangan, baru] };
    }
    case 'dipindai': {
      const at = berkas.tandaTangan.findLastIndex((t) => t.tanda === p.tanda && t.gugur === null);
      return {
        ...berkas,
        tandaTangan: berkas.tandaTangan.map((t, i) =>
          i === at ? { ...t, pindaian: p.dokumen, pindaianHash: p.hash } : t,
        ),
      };
    }
  }
}

/** Before it was recorded whether a page goes on, the pages of one press were one delivery: they share its instant. */
function versiBerikut(terakhir: Dokumen | undefined, lanjutan: boolean | null, saat: number): number {
  if (!terakhir) return 1;
  return (lanjutan ?? terakhir.saat === saat) ? terakhir.versi : terakhir.versi + 1;
}

function judged(berkas: Berkas, p: Extract<Peristiwa, { jenis: 'diperiksa' }>, saat: number): Berkas {
  const kurang = Object.entries(p.nilai).flatMap(([syarat, n]) => (n.putusan === 'kurang' ? [syarat] : []));
  const mine = mapValues(p.nilai, (nilai: Nilai): Penilaian => ({
    ...nilai,
    berlaku: nilai.putusan !== 'kurang',
    saat,
  }));
  // What one step finds wanting must be judged again by every other step that once accepted it.
  const penilaian = {
    ...reopened(berkas.penilaian, kurang),
    [p.langkah]: { ...berkas.penilaian[p.langkah], ...mine },
  };
  const kali = (berkas.pengembalian[p.langkah] ?? 0) + (p.hasil === 'kurang' ? 1 : 0);
  return { ...berkas, penilaian, pengembalian: { ...berkas.pengembalian, [p.langkah]: kali } };
}

function filled(berkas: Berkas, isian: Rujukan, saat: number): Berkas {
  if (berkas.isian?.hash === isian.hash) return berkas;
  return { ...outdated(berkas, saat), isian };
}

/** Another service may ask for another form; what was filled and signed on the former one no longer counts. */
export function changedForm(berkas: Berkas, form: string, saat: number): Berkas {
  return form === berkas.form ? berkas : { ...outdated(berkas, saat), form, isian: null };
}

/** All signatures stand on one form: any change of its content voids them all (design §1). */
function outdated(berkas: Berkas, saat: number): Berkas {
  const tandaTangan = berkas.tandaTangan.map((t) =>
    t.gugur === null ? { ...t, gugur: { saat, sebab: 'isi_berubah' as const } } : t,
  );
  const isianDulu = berkas.isian ? [...berkas.isianDulu, berkas.isian] : berkas.isianDulu;
  // A form with other content is another thing to check.
  return { ...berkas, isianDulu, tandaTangan, penilaian: reopened(berkas.penilaian, [BUTIR_FORM]) };
}

function reopened(penilaian: Berkas['penilaian'], syarat: readonly string[]): Berkas['penilaian'] {
  return mapValues(penilaian, (nilai) =>
    mapValues(nilai, (n, kunci) => (syarat.includes(kunci) ? { ...n, berlaku: false } : n)),
  );
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  f: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value, key)]));
}
