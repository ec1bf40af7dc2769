import type { Problem } from './problem.ts';
import { skemaSop, type Sop } from './schema.ts';
import { soundnessProblems } from './soundness.ts';

export type ReadResult =
  { readonly ok: true; readonly sop: Sop } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a parsed SOP file into the SOP value; every problem found is told, not only the first. */
export function readSop(value: unknown): ReadResult {
  const parsed = skemaSop.safeParse(value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(toProblems) };
  const problems = soundnessProblems(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, sop: parsed.data };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly input?: unknown;
}

function toProblems(issue: Issue): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key],
      message: `"${key}" tidak dikenal di sini.`,
    }));
  }
  return [{ path, message: sentence(issue) }];
}

function sentence(issue: Issue): string {
  const last = issue.path.at(-1);
  const name =
    last === undefined ? 'Isi file' : typeof last === 'number' ? 'Bagian ini' : `"${String(last)}"`;
  if (issue.message.startsWith('Invalid') && issue.message.endsWith('received undefined'))
    return `${name} belum diisi.`;
  if (issue.code === 'invalid_union')
    return 'Bentuk ini tidak dikenal. Lihat tata bahasa di docs/sop-language.md.';
  if (issue.code === 'invalid_type')
    return `${name} salah jenis; seharusnya ${JENIS[issue.expected ?? ''] ?? 'bentuk lain'}.`;
  if (issue.code === 'invalid_value') return `${name} bukan pilihan yang dikenal.`;
  return issue.message;
}

const JENIS: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  array: 'daftar',
  object: 'kumpulan kunci dan nilai',
};
