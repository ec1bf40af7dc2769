import { kantorAwal, kantorAwalSalah, type IsianKantorAwal } from '../core/organisasi/kantor-awal.ts';
import type { Sop } from '../core/sop/schema.ts';
import type { Database } from '../store/database/database.ts';
import { CliError } from './galat.ts';
import { kunciTerpakai, mulaiKantor } from './kantor-mulai.ts';
import { adaTerminal, denganKonsol } from './konsol.ts';
import { tanyaKantor } from './tanya-kantor.ts';

const TANPA_TERMINAL = [
  'Lajur belum berisi kantor, dan di sini tidak ada terminal untuk bertanya. Jalankan salah satu, lalu mulai Lajur lagi:',
  '  node scripts/lajur.mjs kantor mulai                 (bertanya di terminal)',
  '  node scripts/lajur.mjs kantor mulai --kecamatan "Kecamatan Gabek" --nama "Nurlela" --akun nurlela',
  '  node scripts/lajur.mjs kantor impor kantor.yaml     (contoh isi: docs/contoh-kantor.yaml)',
].join('\n');

/**
 * Begins a real office from answers: those given, or asked on the terminal. Answers the lines to print. @throws CliError when there is no
 * terminal, when the person went away, or when a given answer cannot be used.
 */
export async function kantorPertama(
  database: Database,
  { sop, saat, isian }: { readonly sop: Sop; readonly saat: number; readonly isian?: IsianKantorAwal | null },
): Promise<readonly string[]> {
  if (!isian && !adaTerminal()) throw new CliError(TANPA_TERMINAL);
  const jawaban = isian ?? (await denganKonsol(tanyaKantor));
  if (jawaban === null)
    throw new CliError('Kantor belum dibuat; tidak ada yang berubah. Jalankan lagi bila siap.');
  const awal = kantorAwal(jawaban, await kunciTerpakai(database));
  if (awal) return mulaiKantor(database, awal, { sop, saat });
  const bidang = ['kecamatan', 'zona', 'nama', 'nip', 'akun'] as const;
  const salah = bidang.flatMap((b) => {
    const kalimat = kantorAwalSalah(b, jawaban[b]);
    return kalimat === undefined ? [] : [`--${b}: ${kalimat}`];
  });
  throw new CliError(salah.join('\n'));
}
