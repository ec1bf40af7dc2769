import type { Problem } from './problem.ts';
import type { Hop, Sop } from './schema.ts';

type Node = number | 'selesai';

/** Steps that nothing leads to, and steps (loops) from which no end can be reached. */
export function reachabilityProblems(sop: Sop): Problem[] {
  const exits = new Map<number, Node[]>(
    sop.kegiatan.map((k) => [
      k.no,
      [landing(k.bacaan.ya), ...(k.bacaan.tidak ? [landing(k.bacaan.tidak)] : [])].filter(isNode),
    ]),
  );
  const open = sop.kegiatan.flatMap((k, at) =>
    (['ya', 'tidak'] as const).flatMap((cabang) => {
      const hops = k.bacaan[cabang];
      return hops && landing(hops) === undefined
        ? [
            {
              path: ['kegiatan', at, 'bacaan', cabang],
              message: `Jalan "${cabang}" langkah ${k.no} tidak berakhir pada langkah atau selesai.`,
            },
          ]
        : [];
    }),
  );
  if (open.length > 0) return open;

  const reached = closure(sop.penerimaan.ke, exits);
  const unreachable = sop.kegiatan.flatMap((k, at) =>
    reached.has(k.no)
      ? []
      : [{ path: ['kegiatan', at], message: `Langkah ${k.no} tidak dapat dicapai dari penerimaan.` }],
  );
  const endless = sop.kegiatan.flatMap((k, at) =>
    closure(k.no, exits).has('selesai')
      ? []
      : [
          {
            path: ['kegiatan', at],
            message: `Dari langkah ${k.no} tidak ada jalan ke selesai (lingkaran tanpa jalan keluar).`,
          },
        ],
  );
  return [...unreachable, ...endless];
}

/** Where an exit lands: only its last hop may, and must, be a step or the end. */
function landing(hops: readonly Hop[]): Node | undefined {
  const last = hops.at(-1);
  const early = hops.slice(0, -1).some((h) => h.jenis === 'langkah' || h.jenis === 'selesai');
  if (!last || early) return undefined;
  if (last.jenis === 'selesai') return 'selesai';
  return last.jenis === 'langkah' ? last.langkah : undefined;
}

function isNode(node: Node | undefined): node is Node {
  return node !== undefined;
}

function closure(from: Node, exits: ReadonlyMap<number, readonly Node[]>): Set<Node> {
  const seen = new Set<Node>([from]);
  const queue: Node[] = [from];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const next of node === 'selesai' ? [] : (exits.get(node) ?? [])) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}
