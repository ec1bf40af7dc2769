import { pathToFileURL } from 'node:url';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import { kantorUji, migrasiAsli, pressBaru, pressDisposisi, unggahanUji } from '../store/kantor-uji.ts';

// A process that presses until it is killed: a berkas begun and numbered with an upload, then its first step. One line
// of output per acknowledged press: id and version. Arguments: data folder, worker, prefix of idempotency keys.
const [folder = '', worker = '', awalan = ''] = process.argv.slice(2);

const database = await openEmbedded({
  directory: `${folder}/basis`,
  worker: pathToFileURL(worker),
  migrations: await migrasiAsli(),
});
const { store, naskah } = await kantorUji(database, { gudang: bukaGudang(`${folder}/dokumen`) });
process.stdout.write('open\n');

for (let ke = 1; ; ke += 1) {
  const press = pressBaru(naskah, { kunci: `${awalan}-${ke}` });
  const baru = await store.tekan({
    ...press,
    perintah: async (alat) => {
      const [catat, ...lagi] = [await press.perintah(alat)].flat();
      if (catat?.jenis !== 'catat') throw new Error('begins with catat');
      const dokumen = await alat.dokumen(unggahanUji(`lembar ${ke}.pdf`));
      return [{ ...catat, dokumen: [{ syarat: 'f-1.02', dokumen }] }, ...lagi];
    },
  });
  if (baru.hasil !== 'berhasil') throw new Error(JSON.stringify(baru));
  process.stdout.write(`${baru.berkas.id} ${baru.versi}\n`);
  const maju = await store.tekan(pressDisposisi(baru.berkas, { kunci: `${awalan}-${ke}-maju` }));
  if (maju.hasil !== 'berhasil') throw new Error(JSON.stringify(maju));
  process.stdout.write(`${maju.berkas.id} ${maju.versi}\n`);
}
