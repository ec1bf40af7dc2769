import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { berkasTeks } from '../rumah/sumber.ts';

const AKAR = new URL('../../', import.meta.url);
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu;

/** Whether words, letter for letter, can stand on a screen: in the catalogues, on the buttons of the core, or in sop.yaml. */
export function kataLayar(): (teks: string) => boolean {
  const sumber = [
    ...berkasTeks(new URL('src/web/kata/', AKAR)),
    ...berkasTeks(new URL('src/core/berkas/tindakan/', AKAR)),
  ].filter(({ path }) => path.endsWith('.ts') && !path.includes('.test.'));
  const literal = sumber.flatMap(({ teks }) => [...teks.matchAll(LITERAL)].map(([, a, b]) => a ?? b ?? ''));
  const tetap = new Set([
    ...literal,
    ...tulisan(parse(readFileSync(new URL('sop/rekomendasi-kk/sop.yaml', AKAR), 'utf8'))),
  ]);
  // A sentence with a place for a name or a number; one without words of its own would match anything.
  const berisi = literal
    .filter((l) => l.includes('${') && l.replaceAll(/\$\{[^{}]*\}/gu, '').trim().length > 4)
    .map(
      (l) =>
        new RegExp(
          `^${l
            .split(/\$\{[^{}]*\}/u)
            .map(samakan)
            .join('.+')}$`,
          'u',
        ),
    );
  return (teks) => tetap.has(teks) || berisi.some((pola) => pola.test(teks));
}

/** Every text in a value. */
function tulisan(nilai: unknown): readonly string[] {
  if (typeof nilai === 'string') return [nilai];
  if (typeof nilai !== 'object' || nilai === null) return [];
  return Object.values(nilai).flatMap(tulisan);
}

function samakan(teks: string): string {
  return teks.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
