import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import { tempat } from '../../core/berkas/penempatan.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import { pejabatKini } from '../../core/organisasi/pejabat-kini.ts';
import { sebutan, type StatusPenugasan } from '../../core/organisasi/penugasan.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';

type BlokForm = Form['tanda_tangan'][number];

/** One place to sign: the words above it line by line, and who signs; no name while the post has nobody. */
export interface PenandaTangan {
  readonly letak: BlokForm['letak'];
  readonly atas: readonly string[];
  readonly nama: string | undefined;
  readonly nip: string | undefined;
  /** Whether the form shows a NIP here at all. */
  readonly pakaiNip: boolean;
}

/**
 * Who signs a block of the form: who did when that signature stands, else who acts in the post now. An acting official
 * is written Plh. or Plt. (UU 30/2014 art. 14); the incumbent keeps the form's own words.
 */
export function penandaTangan(layar: Layar, bahan: BahanKerja, blok: BlokForm): PenandaTangan {
  const dasar = { letak: blok.letak, pakaiNip: blok.nip };
  const atas = blok.tertulis.split('\n');
  const oleh = bahan.sop.tanda_tangan.find((t) => t.kunci === blok.kunci)?.oleh;
  if (oleh === undefined || oleh === 'pemohon')
    return { ...dasar, atas, nama: oleh && bahan.pemohon.nama, nip: undefined };
  const siapa = yangMenanda(bahan, blok.kunci) ?? yangBertugas(layar, bahan, oleh);
  const orang = siapa && layar.dir.orang(siapa.orang);
  const jabatan = pelaksana(bahan.sop, oleh).singkat;
  const acting = siapa && siapa.status !== 'definitif';
  return {
    ...dasar,
    atas: acting ? [...atas.slice(0, -1), sebutan(siapa.status, jabatan)] : atas,
    nama: orang?.nama,
    nip: orang?.nip ?? undefined,
  };
}

interface Siapa {
  readonly orang: string;
  readonly status: StatusPenugasan;
}

function yangMenanda({ berkas }: BahanKerja, tanda: string): Siapa | undefined {
  const oleh = tandaBerlaku(berkas, tanda)?.oleh;
  return oleh?.jenis === 'pejabat' ? oleh : undefined;
}

function yangBertugas(
  { organisasi, kini }: Layar,
  { sop, berkas }: BahanKerja,
  lane: string,
): Siapa | undefined {
  const { kantor } = tempat(sop, berkas.kantor, lane);
  return organisasi.jabatan
    .filter((j) => j.kantor === kantor && j.pelaksana === lane)
    .map((j) => pejabatKini(organisasi.penugasan, j.id, kini))
    .find((p) => p !== undefined);
}
