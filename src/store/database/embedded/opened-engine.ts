import { readFile, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { clusterPath, createCluster, refuseForeign } from './data-directory.ts';
import { DurableFs } from './durable-fs.ts';
import { dueChore, type Housekeeping } from './housekeeping.ts';
import type { Call, Counters, EngineSettings, Result } from './messages.ts';
import { durableStartParams } from './start-params.ts';
import { StatementRunner } from './statement.ts';

/** PGlite, opened and hardened, with its housekeeping. Lives inside the worker. */
export class OpenedEngine {
  readonly #engine: PGlite;
  readonly #fs: DurableFs | null;
  readonly #statements: StatementRunner;
  #done: Housekeeping = { checkpointAt: 0, vacuumAt: 0 };

  private constructor(engine: PGlite, fs: DurableFs | null) {
    this.#engine = engine;
    this.#fs = fs;
    this.#statements = new StatementRunner(engine);
  }

  /** Rejects with OpenError when the folder holds something else; makes a new cluster when it holds nothing. */
  static async open(
    { directory, snapshot }: EngineSettings,
    onStderr: (line: string) => boolean,
  ): Promise<OpenedEngine> {
    const start =
      snapshot === null ? { onStderr } : { onStderr, loadDataDir: new Blob([await readFile(snapshot)]) };
    if (directory === null) {
      const engine = await PGlite.create({ ...start });
      await dropTemplates(engine);
      return new OpenedEngine(engine, null);
    }
    refuseForeign(directory);
    await createCluster(directory, async (path) => {
      const fresh = await PGlite.create({
        ...start,
        fs: new DurableFs(path),
        startParams: durableStartParams(),
      });
      await dropTemplates(fresh);
      await fresh.close();
    });
    const fs = new DurableFs(clusterPath(directory));
    return new OpenedEngine(await PGlite.create({ onStderr, fs, startParams: durableStartParams() }), fs);
  }

  /** Rejects with PGlite's DatabaseError when the server refuses; with anything else when the engine is broken. */
  async call(call: Call): Promise<Result> {
    switch (call.kind) {
      case 'run':
        return this.#statements.run(call.text, call.params);
      case 'script':
        await this.#engine.exec(call.text);
        return null;
      case 'counters':
        return this.#counters();
      case 'dump':
        await writeFile(call.path, Buffer.from(await (await this.#engine.dumpDataDir('none')).arrayBuffer()));
        return null;
      case 'tidy':
        await this.keepHouse(true);
        return null;
      case 'close':
        await this.#engine.close();
        return null;
      default:
        return call satisfies never;
    }
  }

  #counters(): Counters {
    const { syncs = 0, directorySyncs = 0, walBytes = 0 } = this.#fs ?? {};
    return { syncs, directorySyncs, walBytes };
  }

  /** Checkpoint or vacuum when due, as the owner: the session steps out of the application's role for its time. */
  async keepHouse(quiet: boolean): Promise<void> {
    if (this.#engine.isInTransaction()) return;
    const now = this.#counters();
    const chore = dueChore(this.#done, now, quiet);
    if (chore === null) return;
    this.#done = {
      checkpointAt: chore === 'checkpoint' ? now.walBytes : this.#done.checkpointAt,
      vacuumAt: chore === 'checkpoint' ? this.#done.vacuumAt : now.walBytes,
    };
    await this.#engine.exec(`select set_config('lajur.role', current_setting('role'), false); reset role`);
    await this.#engine.exec(chore);
    await this.#engine.exec(`select set_config('role', current_setting('lajur.role'), false)`);
  }
}

// Nobody can create a database in an engine of one database, and recovery after a kill syncs every file of the
// cluster: without the two templates that is 600 files less.
async function dropTemplates(engine: PGlite): Promise<void> {
  await engine.exec(
    `update pg_database set datistemplate = false where datname in ('template0', 'template1')`,
  );
  await engine.exec('drop database if exists template0');
  await engine.exec('drop database if exists template1');
}
