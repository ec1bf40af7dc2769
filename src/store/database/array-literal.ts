type Decode = (text: string) => unknown;

// One element: quoted with backslash escapes, or bare up to the next comma or brace.
const ELEMENT = /"((?:[^"\\]|\\.)*)"|([^,{}]+)/gs;

/** Reads PostgreSQL's array output, one dimension: `{1,NULL,"a b"}`. Deeper arrays are refused: use jsonb. */
export function readArray(literal: string, decode: Decode): readonly unknown[] {
  if (literal.startsWith('{{') || !literal.startsWith('{'))
    throw new Error('only one-dimensional arrays are read');
  return [...literal.matchAll(ELEMENT)].map(([, quoted, bare]) => readElement(quoted, bare, decode));
}

function readElement(quoted: string | undefined, bare: string | undefined, decode: Decode): unknown {
  if (quoted !== undefined) return decode(quoted.replace(/\\(.)/gs, '$1'));
  return bare === 'NULL' ? null : decode(bare ?? '');
}
