import { berlaku, sebutan } from '../core/organisasi/penugasan.ts';
import type { Selisih } from '../core/organisasi/rencana-impor.ts';
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
  const akun = new Map(hasil.pegawai.map((p) => [p.id, p]));
  const diam = hasil.penugasan
    .filter((p) => berlaku(p, saat))
    .filter((p) => {
      const siapa = akun.get(p.orang)?.akun;
      return !isi.penugasan.some((i) => i.akun === siapa && i.jabatan === p.jabatan && i.status === p.status);
    })
    .map((p) => {
      const jabatan = hasil.jabatan.find((j) => j.id === p.jabatan)?.nama ?? p.jabatan;
      return `  ${sebutan(p.status, jabatan)}: ${akun.get(p.orang)?.nama ?? p.orang}`;
    });
  return [
    hitung('Kantor', rencana.kantor),
    hitung('Jabatan', rencana.jabatan),
    hitung('Pegawai', rencana.pegawai),
    `${'Penugasan'.padEnd(10)} ${rencana.penugasan.length} baru, ${rencana.akhiri.length} diakhiri`,
    ...(diam.length > 0 ? ['', 'Tidak tertulis di file dan tetap berlaku:', ...diam] : []),
    ...(temuan.length > 0 ? ['', 'Perlu diperhatikan:', ...temuan.map((t) => `  ${sebut(t)}`)] : []),
  ];
}
