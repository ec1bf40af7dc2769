import { sebutan } from '../../core/organisasi/penugasan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { DisposisiMasuk } from '../../store/berkas/disposisi-masuk.ts';
import { KATA_DISPOSISI } from '../kata/disposisi.ts';
import { TUGAS } from '../kata/tugas.ts';
import type { DisposisiBaris } from '../komponen/BarisBerkas.tsx';
import { namaPos } from './direktori.ts';

/** The more urgent comes first; a usual one counts as none. */
export const BOBOT_SIFAT = { biasa: 0, segera: 1, sangat_segera: 2 } as const;

/** What a row of the task box says of the disposisi that brought it. */
export function disposisiBaris(sop: Sop, d: DisposisiMasuk): DisposisiBaris {
  const dari = namaPos(sop, { pelaksana: d.dari });
  return {
    sifat: d.sifat === 'biasa' ? undefined : KATA_DISPOSISI.sifat[d.sifat],
    mendesak: d.sifat === 'sangat_segera',
    baru: d.dibaca
      ? undefined
      : KATA_DISPOSISI.pesan(
          d.status === null ? dari : sebutan(d.status, dari),
          d.instruksi ?? KATA_DISPOSISI.tanpaInstruksi,
        ),
  };
}

/** "2 disposisi baru, 1 segera."; nothing when all are read. */
export function kabarDisposisi(masuk: readonly DisposisiMasuk[]): string {
  const baru = masuk.filter((d) => !d.dibaca);
  const segera = baru.filter((d) => d.sifat !== 'biasa').length;
  return baru.length === 0 ? '' : KATA_DISPOSISI.belumDibaca(baru.length, segera);
}

/** Title of the browser's tab: what is new stands first, where a narrow tab still shows it. */
export function judulTugas(kerja: number, masuk: readonly DisposisiMasuk[]): string {
  const baru = masuk.filter((d) => !d.dibaca).length;
  return `${baru > 0 ? `${TUGAS.baruDiTab(baru)} ` : ''}${TUGAS.judul} (${kerja})`;
}
