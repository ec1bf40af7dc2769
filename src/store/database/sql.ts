/** What may stand as `${...}` in a statement: a parameter, never text of the statement. JSON goes through `json()`. */
export type SqlParam =
  string | number | boolean | null | Uint8Array | readonly (string | number | Uint8Array)[];

/** A statement or a fragment of one: text with `$1…$n` and the values they stand for. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SqlParam[];
  /** The literal pieces between the parameters, so that a fragment can be renumbered inside another. */
  readonly pieces: readonly string[];
}

/**
 * `sql\`select a from t where b = ${x} ${rest}\``: values become parameters, fragments made by `sql` are spliced in.
 * Nothing typed by a person can become SQL text. `undefined` is refused by the type.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlParam | Sql)[]): Sql {
  const pieces = [strings[0] ?? ''];
  const params: SqlParam[] = [];
  values.forEach((value, index) => {
    const after = strings[index + 1] ?? '';
    if (isFragment(value)) {
      append(pieces, value.pieces);
      params.push(...value.params);
      append(pieces, [after]);
      return;
    }
    params.push(value);
    pieces.push(after);
  });
  return statement(pieces, params);
}

/** Fragments one after another with a separator, e.g. `join(conditions, sql\` and \`)`. Empty list: empty fragment. */
export function join(fragments: readonly Sql[], separator: Sql): Sql {
  return fragments.reduce((all, next, index) => (index === 0 ? next : sql`${all}${separator}${next}`), sql``);
}

/** A value for a `jsonb` parameter: write `${json(value)}::jsonb`. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

function append(pieces: string[], more: readonly string[]): void {
  const [first = '', ...rest] = more;
  pieces.push((pieces.pop() ?? '') + first, ...rest);
}

function statement(pieces: readonly string[], params: readonly SqlParam[]): Sql {
  const text = pieces.reduce((before, piece, index) => `${before}$${index}${piece}`);
  return Object.freeze({ text, params: Object.freeze(params), pieces: Object.freeze(pieces) });
}

function isFragment(value: SqlParam | Sql): value is Sql {
  return typeof value === 'object' && value !== null && 'pieces' in value;
}
