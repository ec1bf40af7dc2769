import type { Counters } from './messages.ts';

/** Write-ahead log after which a checkpoint is due at once, and after which one is made in the next quiet moment. */
const CHECKPOINT_DUE = 64 * 1024 * 1024;
const CHECKPOINT_WORTHWHILE = 4 * 1024 * 1024;
const VACUUM_WORTHWHILE = 32 * 1024 * 1024;

/** Quiet time (ms) after the last statement before housekeeping may take the engine. */
export const QUIET = 20_000;

/** What was already cleaned up, in bytes of write-ahead log written since the engine started. */
export interface Housekeeping {
  readonly checkpointAt: number;
  readonly vacuumAt: number;
}

/**
 * The engine runs as one process without a checkpointer and without autovacuum: nothing shortens its write-ahead log
 * or refreshes its statistics unless somebody asks. Answers the statement that is due, or null.
 */
export function dueChore(
  done: Housekeeping,
  now: Counters,
  quiet: boolean,
): 'checkpoint' | 'vacuum analyze' | null {
  const sinceCheckpoint = now.walBytes - done.checkpointAt;
  if (sinceCheckpoint >= CHECKPOINT_DUE) return 'checkpoint';
  if (!quiet) return null;
  if (now.walBytes - done.vacuumAt >= VACUUM_WORTHWHILE) return 'vacuum analyze';
  return sinceCheckpoint >= CHECKPOINT_WORTHWHILE ? 'checkpoint' : null;
}
