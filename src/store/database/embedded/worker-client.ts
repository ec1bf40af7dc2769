import { Worker } from 'node:worker_threads';
import type { Answer, Connection } from '../connection.ts';
import { DatabaseError, OpenError } from '../error.ts';
import { databaseError } from '../server-error.ts';
import type { Call, Counters, EngineSettings, Reply, Request, Result } from './messages.ts';

interface Waiting {
  readonly done: (result: Result) => void;
  readonly fail: (error: Error) => void;
}

/** The main thread's end of the worker: one promise per call. */
export class WorkerClient implements Connection {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #ended: Error | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Rejects with OpenError and the worker's sentence when the engine does not open. */
  static start(entry: URL, settings: EngineSettings): Promise<WorkerClient> {
    return new Promise((done, fail) => {
      const worker = new Worker(entry, { workerData: settings });
      const client = new WorkerClient(worker);
      worker.once('error', (cause) =>
        fail(new OpenError(`Mesin basis data berhenti: ${String(cause)}.`, { cause })),
      );
      worker.on('error', (cause) => client.#end(String(cause)));
      worker.on('exit', () => client.#end('worker exit'));
      worker.on('message', (reply: Reply) => {
        if (reply.kind === 'open') done(client);
        else if (reply.kind === 'unopened') fail(new OpenError(reply.sentence));
        else client.#receive(reply);
      });
    });
  }

  /** False once the engine has stopped; every call is then refused as `connection-lost`. */
  get alive(): boolean {
    return this.#ended === null;
  }

  async run(text: string, params: Parameters<Connection['run']>[1]): Promise<Answer> {
    const result = await this.#call({ kind: 'run', text, params });
    if (result === null || !('rows' in result)) throw new Error('the worker answered something else');
    return result;
  }

  async script(text: string): Promise<void> {
    await this.#call({ kind: 'script', text });
  }

  async counters(): Promise<Counters> {
    const result = await this.#call({ kind: 'counters' });
    if (result === null || !('syncs' in result)) throw new Error('the worker answered something else');
    return result;
  }

  async tell(call: Exclude<Call, { kind: 'run' | 'script' | 'counters' }>): Promise<void> {
    await this.#call(call);
  }

  #call(call: Call): Promise<Result> {
    if (this.#ended) return Promise.reject(this.#ended);
    const request: Request = { id: (this.#last += 1), call };
    return new Promise((done, fail) => {
      this.#waiting.set(request.id, { done, fail });
      // A worker thread, not a window: there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.#worker.postMessage(request);
    });
  }

  #receive(reply: Exclude<Reply, { kind: 'open' | 'unopened' }>): void {
    if (reply.kind === 'broken') return this.#end(reply.reason);
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.kind === 'result') waiting?.done(reply.result);
    else waiting?.fail(databaseError(reply.report));
  }

  #end(reason: string): void {
    if (this.#ended) return;
    const detail = { kind: 'connection-lost', code: '', constraint: null, table: null } as const;
    this.#ended = new DatabaseError(`the embedded engine has stopped: ${reason}`, detail);
    for (const waiting of this.#waiting.values()) waiting.fail(this.#ended);
    this.#waiting.clear();
  }
}
