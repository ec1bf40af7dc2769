import { belumBernomor } from '../../core/berkas/register.ts';
import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import type { Penugasan } from '../../core/organisasi/penugasan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import type { Alat } from '../../store/berkas/alat.ts';
import type { AturanNomor } from '../../store/berkas/aturan-nomor.ts';
import type { Penomoran, PenomoranRegister, PerintahPress } from '../../store/berkas/press.ts';
import type { Layar } from '../layar.ts';

/** The register of letters of a kantor for this year, and how its numbers are written. */
export async function seriRegister(layar: Layar, kantor: string): Promise<PenomoranRegister> {
  const { dunia, organisasi } = layar;
  const aturan = await dunia.berkas.nomor.aturan();
  const { pola, klasifikasi } = aturan;
  return { kantor, tahun: tahunIni(layar), pola, klasifikasi, unit: kodeUnit(organisasi, aturan, kantor) };
}

/** The series of berkas numbers of a kantor for this year. @throws RangeError when the kantor does not exist. */
export function seriBerkas(layar: Layar, kantor: string): Penomoran {
  const ini = layar.organisasi.kantor.find((k) => k.id === kantor);
  if (!ini) throw new RangeError(`No kantor ${kantor}`);
  return { kantor, awalan: ini.awalan, tahun: tahunIni(layar) };
}

/** The code of a kantor in letters: as the office set it, else the prefix of its berkas numbers. */
export function kodeUnit({ kantor }: Organisasi, { unit }: AturanNomor, id: string): string {
  return unit[id] ?? kantor.find((k) => k.id === id)?.awalan ?? id;
}

/** What a signing press adds: who signs without a number binds it in the same transaction. */
export async function nomorSaatTanda(
  layar: Layar,
  sop: Sop,
  { kantor, pelaksana }: Pick<Penugasan, 'kantor' | 'pelaksana'>,
): Promise<{
  readonly register: PenomoranRegister;
  readonly nomori: (alat: Pick<Alat, 'berkas'>) => readonly PerintahPress[];
}> {
  return {
    register: await seriRegister(layar, kantor),
    nomori: ({ berkas }) => (berkas ? perintahNomor(belumBernomor(sop, berkas, { kantor, pelaksana })) : []),
  };
}

/** One `nomori` for each signature. */
export function perintahNomor(tanda: readonly string[]): readonly PerintahPress[] {
  return tanda.map((t) => ({ jenis: 'nomori', tanda: t }));
}

function tahunIni({ kini, dunia }: Layar): number {
  return bagianHari(hariDari(kini, dunia.kalender.zona)).tahun;
}
