import { fstatSync, fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface Stream {
  readonly nfd: number;
  readonly path?: string;
}

type Write = (stream: Stream, buffer: Uint8Array, offset: number, length: number, at: number) => number;

interface StreamOps {
  write: Write;
  fsync?: (stream: Stream) => number;
}

/**
 * PGlite's Node file system with a sync that reaches the disk. As shipped its stream operations have no `fsync`, so
 * PostgreSQL's fsync() answers success and does nothing. `fdatasync` stays empty in PGlite's syscalls: hence
 * `wal_sync_method=fsync` in start-params.ts. Directories are opened as streams too, so their syncs pass here as well.
 */
export class DurableFs extends NodeFS {
  syncs = 0;
  directorySyncs = 0;
  walBytes = 0;

  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const preRun = [...(emscriptenOpts.preRun ?? []), (mod: { NODEFS: unknown }) => this.#harden(mod.NODEFS)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  #harden(type: unknown): void {
    if (!hasStreamOps(type)) throw new Error('PGlite changed: NODEFS.stream_ops is gone (decision 0002)');
    const operations = type.stream_ops;
    const write = operations.write;
    operations.fsync = (stream) => {
      fsyncSync(stream.nfd);
      this.syncs += 1;
      if (fstatSync(stream.nfd).isDirectory()) this.directorySyncs += 1;
      return 0;
    };
    operations.write = (stream, buffer, offset, length, at) => {
      if (stream.path?.includes('/pg_wal/')) this.walBytes += length;
      return write(stream, buffer, offset, length, at);
    };
  }
}

function hasStreamOps(type: unknown): type is { stream_ops: StreamOps } {
  if (typeof type !== 'object' || type === null || !('stream_ops' in type)) return false;
  const operations = type.stream_ops;
  return (
    typeof operations === 'object' && operations !== null && 'write' in operations && 'read' in operations
  );
}
