import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../core/sop/problem.ts';
import { yamlSentence } from './yaml-sentence.ts';

/** A YAML text as value, with the line of each path; or its own syntax errors. */
export type YamlText =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: Problem['path']) => number }
  | { readonly ok: false; readonly errors: readonly { readonly line: number; readonly message: string }[] };

/** Parses YAML 1.2; lines count from 1. A path without a node of its own gets the line of its nearest parent. */
export function parseYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      ok: false,
      errors: document.errors.map((e) => ({
        line: lines.linePos(e.pos[0]).line,
        message: yamlSentence(e.code),
      })),
    };
  }
  const lineOf = (path: Problem['path']): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = startAt(document, path.slice(0, length));
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  return { ok: true, value: document.toJS(), lineOf };
}

/** Where a path begins: at its key where it has one, because a value may begin lines below. */
function startAt(document: Document, path: Problem['path']): number | undefined {
  if (path.length === 0) return startOf(document.contents);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  const pair = isMap(parent) ? parent.items.find((p) => isScalar(p.key) && p.key.value === key) : undefined;
  return startOf(pair ? pair.key : document.getIn(path, true));
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const range = node.range;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
