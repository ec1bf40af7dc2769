import { bukaGudang } from '../../src/dokumen/gudang.ts';

// Runs where no file may grow past a limit, which a file system reports as it does a full disk. Argument: folder.
const [folder = ''] = process.argv.slice(2);
process.on('SIGXFSZ', () => undefined);

const gudang = bukaGudang(folder);
for (const [hash, ukuran] of [
  ['kecil', 1000],
  ['besar', 5_000_000],
] as const) {
  const hasil = await gudang
    .simpan('gabek', 'berkas-1', { id: hash, hash, bytes: new Uint8Array(ukuran) })
    .then(
      () => 'tersimpan',
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'lain'),
    );
  process.stdout.write(`${hash} ${hasil}\n`);
}
