import { pathToFileURL } from 'node:url';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import { kantorUji, migrasiAsli } from '../store/kantor-uji.ts';

// A process that keeps saving one person's draft, larger each time, until it is killed. One line of output per
// acknowledged saving. Arguments: data folder, worker.
const [folder = '', worker = ''] = process.argv.slice(2);

const database = await openEmbedded({
  directory: `${folder}/basis`,
  worker: pathToFileURL(worker),
  migrations: await migrasiAsli(),
});
const { store } = await kantorUji(database);
process.stdout.write('open\n');

const tempat = { orang: 'orang-draf', berkas: null, bagian: 'loket.satu' };
for (let ke = 1; ; ke += 1) {
  const isi = Object.fromEntries(Array.from({ length: ke * 20 }, (_, n) => [`bidang.${n}`, `ketikan ${ke}`]));
  await store.draf.simpan(tempat, isi);
  process.stdout.write(`${ke}\n`);
}
