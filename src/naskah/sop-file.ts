import { readSop } from '../core/sop/read.ts';
import type { Sop } from '../core/sop/schema.ts';
import { parseYaml } from './yaml.ts';

/** An SOP file that cannot run: one sentence per problem, each with file and line. */
export class SopFileError extends Error {
  override readonly name = 'SopFileError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Reads the bytes of a sop.yaml. @throws SopFileError with `file:line: sentence` for everything wrong in it. */
export function parseSopFile(file: string, text: string): Sop {
  const yaml = parseYaml(text);
  if (!yaml.ok) throw new SopFileError(yaml.errors.map((e) => `${file}:${e.line}: ${e.message}`));
  const result = readSop(yaml.value);
  if (result.ok) return result.sop;
  throw new SopFileError(result.problems.map((p) => `${file}:${yaml.lineOf(p.path)}: ${p.message}`));
}
