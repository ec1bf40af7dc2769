import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder `sop/` of the program, seen from an entry of the bundle: pass its `import.meta.url`. */
export function folderSop(entri: string): string {
  return fileURLToPath(new URL('../sop/', entri));
}

/** The version that package.json says. */
export async function versiProgram(entri: string): Promise<string> {
  const paket: unknown = JSON.parse(await readFile(new URL('../package.json', entri), 'utf8'));
  return z.object({ version: z.string() }).parse(paket).version;
}
