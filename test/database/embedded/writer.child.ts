import { readMigrations } from '../../../src/store/database/migration-files.ts';
import { openEmbedded } from '../../../src/store/database/embedded/embedded.ts';
import { sql } from '../../../src/store/database/sql.ts';
import { pathToFileURL } from 'node:url';

// A process that writes until it is killed: pairs of rows in one transaction, one line of output per acknowledged pair.
// Arguments: data folder, worker, folder of migrations, first number.
const [directory = '', worker = '', migrations = '', first = ''] = process.argv.slice(2);

const database = await openEmbedded({
  directory,
  worker: pathToFileURL(worker),
  migrations: await readMigrations(pathToFileURL(migrations)),
});
const scope = database.tenant('gabek');
process.stdout.write('open\n');

for (let number = Number(first); ; number += 1) {
  await scope.transaction(async (tx) => {
    await tx.execute(sql`insert into pasangan values ('gabek', ${number}, 'kiri', ${'x'.repeat(700)})`);
    await tx.execute(sql`insert into pasangan values ('gabek', ${number}, 'kanan', ${'y'.repeat(700)})`);
  });
  process.stdout.write(`${number}\n`);
}
