import { CliError } from './galat.ts';

/** The commands about backups. */
export type ArgumenCadangan =
  | { readonly perintah: 'backup'; readonly ke: string; readonly kunci: string | null }
  | {
      readonly perintah: 'restore';
      readonly file: string;
      readonly ke: string | null;
      readonly kunci: string | null;
    }
  | { readonly perintah: 'verify'; readonly bandingkan: string | null; readonly cadangan: string | null };

const LIHAT = 'Lihat: npx lajur bantuan';

/** Reads the words after `backup`, `restore` or `verify`; undefined for another command. @throws CliError */
export function bacaArgumenCadangan(perintah: string, sisa: readonly string[]): ArgumenCadangan | undefined {
  if (perintah === 'backup') {
    const { pilihan, lain } = pilah(sisa, ['--kunci']);
    const ke = tepatSatu(lain, 'Sebutkan folder tujuannya, misalnya: npx lajur backup /media/cadangan');
    return { perintah, ke, kunci: pilihan.get('--kunci') ?? null };
  }
  if (perintah === 'restore') {
    const { pilihan, lain } = pilah(sisa, ['--ke', '--kunci']);
    const file = tepatSatu(
      lain,
      'Sebutkan satu cadangan, misalnya: npx lajur restore lajur-2026-11-24-1200.tar',
    );
    return { perintah, file, ke: pilihan.get('--ke') ?? null, kunci: pilihan.get('--kunci') ?? null };
  }
  if (perintah === 'verify') {
    const { pilihan, lain } = pilah(sisa, ['--bandingkan', '--cadangan']);
    const [asing] = lain;
    if (asing !== undefined) throw new CliError(`"${asing}" tidak dikenal pada verify. ${LIHAT}`);
    const [bandingkan = null, cadangan = null] = [pilihan.get('--bandingkan'), pilihan.get('--cadangan')];
    if (bandingkan !== null && cadangan !== null)
      throw new CliError(`Pilih salah satu: --bandingkan atau --cadangan. ${LIHAT}`);
    return { perintah, bandingkan, cadangan };
  }
  return undefined;
}

/** Options with the word after each, and what is left. @throws CliError for another option, or one without its word */
function pilah(sisa: readonly string[], dikenal: readonly string[]) {
  const pilihan = new Map<string, string>();
  const lain: string[] = [];
  for (let ke = 0; ke < sisa.length; ke += 1) {
    const kata = sisa[ke] ?? '';
    if (!kata.startsWith('-')) {
      lain.push(kata);
      continue;
    }
    if (!dikenal.includes(kata)) throw new CliError(`Pilihan "${kata}" tidak dikenal. ${LIHAT}`);
    const nilai = sisa[(ke += 1)] ?? '';
    if (nilai === '' || nilai.startsWith('-'))
      throw new CliError(`Sebutkan filenya sesudah ${kata}. ${LIHAT}`);
    pilihan.set(kata, nilai);
  }
  return { pilihan, lain };
}

function tepatSatu(kata: readonly string[], kalimat: string): string {
  const [satu, ...lebih] = kata;
  if (satu === undefined || lebih.length > 0) throw new CliError(`${kalimat}. ${LIHAT}`);
  return satu;
}
