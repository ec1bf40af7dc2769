import { messages, protocol, type PGlite } from '@electric-sql/pglite';
import type { Answer } from '../connection.ts';
import { decoderOf } from '../decode.ts';
import type { Wire } from '../wire.ts';

const { serialize } = protocol;

/** Runs statements over the wire protocol in one call into the engine each, keeping them prepared by their text. */
export class StatementRunner {
  readonly #prepared = new Map<string, string>();
  readonly #engine: PGlite;
  #made = 0;

  constructor(engine: PGlite) {
    this.#engine = engine;
  }

  /** Rejects with PGlite's `messages.DatabaseError` when the server refuses. */
  async run(text: string, params: readonly Wire[]): Promise<Answer> {
    const known = this.#prepared.get(text);
    const name = known ?? `s${(this.#made += 1)}`;
    const packets = [
      ...(known === undefined ? [serialize.parse({ name, text })] : []),
      serialize.bind({ statement: name, values: [...params] }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
      serialize.sync(),
    ];
    try {
      const answer = readAnswer(await this.#send(packets));
      this.#prepared.set(text, name);
      return answer;
    } catch (error) {
      // A failed statement is forgotten, so that its name is never taken for a prepared one.
      this.#prepared.delete(text);
      await this.#send([serialize.close({ type: 'S', name }), serialize.sync()]);
      throw error;
    }
  }

  #send(packets: readonly Uint8Array[]): ReturnType<PGlite['execProtocolStream']> {
    return this.#engine.execProtocolStream(Buffer.concat(packets), { syncToFs: false });
  }
}

type Messages = Awaited<ReturnType<PGlite['execProtocolStream']>>;

function readAnswer(received: Messages): Answer {
  const header = received.find((message) => message instanceof messages.RowDescriptionMessage);
  const columns = (header?.fields ?? []).map(({ name, dataTypeID }) => ({
    name,
    decode: decoderOf(dataTypeID),
  }));
  const rows = received
    .filter((message) => message instanceof messages.DataRowMessage)
    .map(({ fields }) =>
      Object.fromEntries(columns.map(({ name, decode }, at) => [name, cell(fields[at], decode)])),
    );
  const tag = received.find((message) => message instanceof messages.CommandCompleteMessage)?.text ?? '';
  return { rows, affected: Number(/\d+$/.exec(tag)?.[0] ?? 0), command: tag.split(' ')[0] ?? '' };
}

function cell(text: string | null | undefined, decode: (text: string) => unknown): unknown {
  return text === null || text === undefined ? null : decode(text);
}
