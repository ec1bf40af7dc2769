import { DatabaseError } from './error.ts';
import { readArray } from './array-literal.ts';

type Decode = (text: string) => unknown;

/** Text of a column to a JS value, by the type's oid (pg_type). What is not listed stays text: uuid, numeric, date. */
export function decoderOf(oid: number): Decode {
  return DECODERS.get(oid) ?? asText;
}

const asText: Decode = (text) => text;
const asBoolean: Decode = (text) => text === 't';
const asNumber: Decode = (text) => Number(text);
const asJson: Decode = (text) => JSON.parse(text);
// A copy, because small Buffers share one pool and would show each other's bytes.
const asBytes: Decode = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

// int8 holds epoch ms and counters; a number JS cannot hold exactly is refused rather than rounded.
const asSafeInteger: Decode = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new DatabaseError('an int8 in the answer is beyond 2^53', BEYOND);
  return value;
};

// SQLSTATE 22003: numeric value out of range.
const BEYOND = { kind: 'other', code: '22003', constraint: null, table: null } as const;

const arrayOf =
  (decode: Decode): Decode =>
  (text) =>
    readArray(text, decode);

const SCALARS: readonly (readonly [oid: number, arrayOid: number, decode: Decode])[] = [
  [16, 1000, asBoolean],
  [17, 1001, asBytes],
  [20, 1016, asSafeInteger],
  [21, 1005, asNumber],
  [23, 1007, asNumber],
  [25, 1009, asText],
  [26, 1028, asNumber],
  [114, 199, asJson],
  [700, 1021, asNumber],
  [701, 1022, asNumber],
  [1043, 1015, asText],
  [1700, 1231, asText],
  [2950, 2951, asText],
  [3802, 3807, asJson],
];

const DECODERS: ReadonlyMap<number, Decode> = new Map(
  SCALARS.flatMap(([oid, arrayOid, decode]): [number, Decode][] => [
    [oid, decode],
    [arrayOid, arrayOf(decode)],
  ]),
);
