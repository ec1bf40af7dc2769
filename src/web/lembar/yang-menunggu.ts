import { type Berkas, tandaBerlaku } from '../../core/berkas/berkas.ts';
import type { Tempat } from '../../core/berkas/posisi.ts';
import { pindaianDiminta } from '../../core/berkas/tindakan/tanda-tangan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { type Layar, lingkup } from '../layar.ts';
import { barisAntrean } from '../rute/tugas.tsx';
import type { BarisAntrean } from '../tampilan/antrean.ts';

/** A berkas whose signed sheet is to be scanned now, and which signatures the scan must show. */
export interface MenungguPindai {
  readonly berkas: Berkas;
  readonly baris: BarisAntrean;
  readonly tanda: readonly string[];
}

/** The appointments whose post may scan signed sheets somewhere in the SOP. */
export function penugasanPemindai({
  penugasan,
  dunia,
}: Pick<Layar, 'penugasan' | 'dunia'>): readonly PenugasanTercatat[] {
  return penugasan.filter((p) => pemegangPindai(dunia.naskah.sop.nilai, p.pelaksana).length > 0);
}

/** The lanes in whose box a sheet waits that this lane may scan: its own, or one whose step names it. */
function pemegangPindai(sop: Sop, lane: string): readonly string[] {
  return sop.kegiatan
    .filter(({ bacaan }) =>
      bacaan.perlu.some(
        (p) => p.jenis === 'pindaian' && (bacaan.pelaksana === lane || p.oleh.includes(lane)),
      ),
    )
    .map((k) => k.bacaan.pelaksana);
}

/** The signatures that stand without their scan where the step standing now asks for it. */
export function tandaTanpaPindaian(sop: Sop, berkas: Berkas): readonly string[] {
  return pindaianDiminta({ sop, berkas })
    .map((d) => d.tanda)
    .filter((tanda) => tandaBerlaku(berkas, tanda)?.pindaian === null);
}

/** Which berkas wait for a scan that these posts may give, longest first. */
export async function menungguPindai(
  layar: Layar,
  milik: readonly PenugasanTercatat[],
): Promise<readonly MenungguPindai[]> {
  const { dunia, kini } = layar;
  const sop = dunia.naskah.sop.nilai;
  const tempat = milik.flatMap((p): Tempat[] =>
    pemegangPindai(sop, p.pelaksana).map((pelaksana) => ({ pelaksana, kantor: p.kantor })),
  );
  if (tempat.length === 0) return [];
  const { baris } = await dunia.berkas.antrean({ tempat, antrean: 'kerja', sejak: kini });
  const semua = await Promise.all(
    baris.map(async (b): Promise<MenungguPindai | undefined> => {
      const terbaca = await dunia.berkas.ambil(b.id, lingkup(layar));
      if (!terbaca) return undefined;
      const { berkas } = terbaca;
      const tanda = tandaTanpaPindaian(await dunia.berkas.naskah.sop(berkas.naskah.sop), berkas);
      return tanda.length > 0 ? { berkas, baris: barisAntrean(layar, b), tanda } : undefined;
    }),
  );
  return semua.filter((m) => m !== undefined);
}
