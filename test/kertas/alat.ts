import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const jalankan = promisify(execFile);

/** Runs a program on a PDF: `{}` in the arguments is its file. @throws when the program is not installed or refuses. */
export async function denganPdf(
  bytes: Uint8Array,
  program: string,
  ...args: readonly string[]
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lajur-kertas-'));
  const file = join(folder, 'kertas.pdf');
  try {
    await writeFile(file, bytes);
    const { stdout } = await jalankan(
      program,
      args.map((a) => (a === '{}' ? file : a)),
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return stdout;
  } catch (sebab) {
    const hilang = sebab instanceof Error && 'code' in sebab && sebab.code === 'ENOENT';
    throw hilang
      ? new Error(`${program} is not installed; .ci/run installs it (poppler-utils, qpdf)`, { cause: sebab })
      : sebab;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
