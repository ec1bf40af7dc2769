import type { Selisih } from '../core/organisasi/rencana-impor.ts';
import { tetapBerlaku } from '../core/organisasi/tetap-berlaku.ts';
import type { KantorFile } from '../naskah/kantor-file.ts';
import type { HasilImpor } from '../store/organisasi/organisasi-store.ts';

/** The lines that tell what an import does: counts, what the file leaves untouched, and the warnings. */
export function laporImpor(
  { isi, sebut }: KantorFile,
  { rencana, temuan }: HasilImpor,
  saat: number,
): readonly string[] {
  const hitung = (nama: string, { tambah, ubah }: Selisih<unknown>): string =>
    `${nama.padEnd(10)} ${tambah.length} baru, ${ubah.length} berubah`;
  const { hasil } = rencana;
  const diam = tetapBerlaku(isi, hasil, saat).map((d) => `  ${d}`);
  return [
    hitung('Kantor', rencana.kantor),
    hitung('Jabatan', rencana.jabatan),
    hitung('Pegawai', rencana.pegawai),
    `${'Penugasan'.padEnd(10)} ${rencana.penugasan.length} baru, ${rencana.akhiri.length} diakhiri`,
    ...(diam.length > 0 ? ['', 'Tidak tertulis di file dan tetap berlaku:', ...diam] : []),
    ...(temuan.length > 0 ? ['', 'Perlu diperhatikan:', ...temuan.map((t) => `  ${sebut(t)}`)] : []),
  ];
}
