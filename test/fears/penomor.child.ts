import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import { berhasil } from '../store/berhasil.ts';
import { jalanNomor } from '../store/jalan-nomor.ts';
import { kantorUji, KELURAHAN, kunciBaru, migrasiAsli, sebagai } from '../store/kantor-uji.ts';

// A process that numbers, prints and signs until it is killed: one line before and one after each of the three writes.
// Arguments: data folder, worker, prefix of idempotency keys.
const [folder = '', worker = '', awalan = ''] = process.argv.slice(2);
const tulis = (baris: string): boolean => process.stdout.write(`${baris}\n`);

const database = await openEmbedded({
  directory: `${folder}/basis`,
  worker: pathToFileURL(worker),
  migrations: await migrasiAsli(),
});
const { store, naskah } = await kantorUji(database, { gudang: bukaGudang(`${folder}/dokumen`) });
const jalan = jalanNomor(store, naskah, KELURAHAN, 'G1', `${awalan}-`);
const siap = [await jalan.siap(), await jalan.siap()];
tulis('siap');

for (const b of siap) {
  tulis(`nomor? ${b.id}`);
  const bernomor = berhasil(await jalan.nomori(b));
  tulis(`nomor ${b.id}`);
  const id = randomUUID();
  const hash = bernomor.isian?.hash ?? null;
  const bytes = new TextEncoder().encode(`%PDF ${bernomor.register[0]?.nomor}`);
  const tercetak = berhasil(
    await store.tekan({
      berkas: b.id,
      versi: null,
      kunci: `${awalan}-${kunciBaru()}`,
      konteks: sebagai('staf-kelurahan', KELURAHAN),
      sumber: 'layar',
      perintah: () => ({ jenis: 'cetak', surat: 'form', cetakan: id, hash: 'h', isian: hash }),
      dokumenResmi: [{ jenis: 'form', bytes, cetakan: { id, token: null } }],
    }),
  );
  tulis(`cetak ${b.id}`);
  berhasil(await jalan.tanda(tercetak));
  tulis(`tanda ${b.id}`);
}
process.exit(0);
