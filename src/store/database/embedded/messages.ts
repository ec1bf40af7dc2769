import type { Answer } from '../connection.ts';
import type { ServerReport } from '../server-error.ts';
import type { Wire } from '../wire.ts';

/** What the worker is started with. `directory` null keeps everything in memory (tests). */
export interface EngineSettings {
  readonly directory: string | null;
  /** Path of a `dump` to begin from instead of making a new, empty cluster. */
  readonly snapshot: string | null;
}

/** Calls into the worker, answered in their order. */
export type Call =
  | { readonly kind: 'run'; readonly text: string; readonly params: readonly Wire[] }
  | { readonly kind: 'script'; readonly text: string }
  | { readonly kind: 'counters' }
  /** A quiet moment: housekeeping may take the engine. */
  | { readonly kind: 'tidy' }
  | { readonly kind: 'dump'; readonly path: string }
  | { readonly kind: 'close' };

/** How often the file system's sync was reached since the worker started, and how much write-ahead log was written. */
export interface Counters {
  readonly syncs: number;
  readonly directorySyncs: number;
  readonly walBytes: number;
}

export type Result = Answer | Counters | null;

export interface Request {
  readonly id: number;
  readonly call: Call;
}

/** `fault`: the server refused the statement. `broken`: the engine itself stopped; the worker exits after this. */
export type Reply =
  | { readonly kind: 'open' }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result }
  | { readonly kind: 'fault'; readonly id: number; readonly report: ServerReport }
  | { readonly kind: 'unopened'; readonly sentence: string }
  | { readonly kind: 'broken'; readonly reason: string };
