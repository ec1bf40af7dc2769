import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bacaArgumen } from '../../src/cli/argumen.ts';
import { backup } from '../../src/cli/backup.ts';
import { restore } from '../../src/cli/restore.ts';
import { verify, verifyCadangan } from '../../src/cli/verify.ts';
import { readConfig } from '../../src/config.ts';
import { engineWorker } from '../database/worker.ts';
import { INDUK } from '../store/kantor-uji.ts';
import { folderBaru, hapus } from './kantor-cadangan.ts';

const LAMA = fileURLToPath(new URL('./lama/lajur-0002.tar', import.meta.url));
const AKAR = fileURLToPath(new URL('../../', import.meta.url));

describe('what is typed after lajur', () => {
  test.each([
    ['backup /media/x', { perintah: 'backup', ke: '/media/x', kunci: null }],
    ['backup --kunci k /media/x', { perintah: 'backup', ke: '/media/x', kunci: 'k' }],
    ['restore a.tar --ke b', { perintah: 'restore', file: 'a.tar', ke: 'b', kunci: null }],
    ['verify', { perintah: 'verify', bandingkan: null, cadangan: null }],
    ['verify --bandingkan a.tar', { perintah: 'verify', bandingkan: 'a.tar', cadangan: null }],
  ])('%s', (ketikan, hasil) => expect(bacaArgumen(ketikan.split(' '))).toEqual(hasil));

  test.each([
    ['backup', 'Sebutkan folder tujuannya'],
    ['backup a b', 'Sebutkan folder tujuannya'],
    ['backup --paksa a', 'Pilihan "--paksa" tidak dikenal'],
    ['restore a.tar --ke', 'Sebutkan filenya sesudah --ke'],
    ['verify a.tar', '"a.tar" tidak dikenal pada verify'],
    ['verify --cadangan a --bandingkan b', 'Pilih salah satu'],
  ])('%s is refused', (ketikan, kalimat) => expect(() => bacaArgumen(ketikan.split(' '))).toThrow(kalimat));
});

describe('restore, verify and backup as they are typed', () => {
  let folder: string;
  let entri: string;
  beforeAll(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    folder = await folderBaru();
    const dist = join(folder, 'dist');
    await mkdir(dist);
    await symlink(join(AKAR, 'src/store/migrations'), join(dist, 'migrations'));
    await symlink(fileURLToPath(await engineWorker()), join(dist, 'engine.worker.js'));
    await symlink(join(AKAR, 'sop'), join(folder, 'sop'));
    await copyFile(join(AKAR, 'package.json'), join(folder, 'package.json'));
    entri = pathToFileURL(join(dist, 'cli.js')).href;
    await writeFile(join(folder, 'kunci.txt'), `${Buffer.from(INDUK).toString('hex')}\n`, { mode: 0o600 });
    await writeFile(join(folder, 'lain.txt'), `${'ab'.repeat(32)}\n`, { mode: 0o600 });
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await hapus(folder);
  });

  test('without the key, with another key, or over an office nothing is changed', async () => {
    const data = join(folder, 'data');
    const config = readConfig({ LAJUR_DATA: data });
    const pulihkan = (kunci: string | null, ke: string | null = null) =>
      restore(config, entri, { file: LAMA, ke, kunci });
    await expect(pulihkan(null)).rejects.toThrow(
      /Kunci induk cadangan ini \(sidik [0-9a-f]{16}\) belum ada di/,
    );
    await expect(pulihkan(join(folder, 'lain.txt'))).rejects.toThrow('bukan kunci cadangan ini');
    expect(await readdir(folder)).not.toContain('data');
    await expect(verify(config, entri, { bandingkan: null })).rejects.toThrow('Tidak ada kantor di folder');
    await expect(backup(config, entri, { ke: folder, kunci: null })).rejects.toThrow('Tidak ada kantor');
  });

  test('the way of a machine that died: restore elsewhere, verify, back up again', async () => {
    const data = join(folder, 'baru');
    const asal = readConfig({ LAJUR_DATA: join(folder, 'data') });
    const kunci = join(folder, 'kunci.txt');
    const pulih = await restore(asal, entri, { file: LAMA, ke: data, kunci });
    expect(pulih[0]).toBe(`Pulih: 3 berkas, 138 baris data, 3 dokumen di ${data}`);
    expect(pulih.join('\n')).toContain('Folder sop/ di cadangan lain dari milik program ini');
    await expect(restore(asal, entri, { file: LAMA, ke: data, kunci })).rejects.toThrow(
      'sudah berisi data kantor',
    );

    const config = readConfig({ LAJUR_DATA: data });
    const salinan = join(folder, 'salinan-kunci.txt');
    const baris = await backup(config, entri, { ke: folder, kunci: salinan });
    expect(baris[0]).toMatch(/^Cadangan jadi: .+lajur-\d{4}-\d\d-\d\d-\d{4}\.tar \(\d+(,\d)? KB\)$/);
    // The two rows more than before are the copies that later migrations keep.
    expect(baris[1]).toBe('Isi: 3 berkas, 140 baris data, 3 dokumen.');
    expect(await readFile(salinan, 'utf8')).toBe(await readFile(kunci, 'utf8'));
    expect(baris.join('\n')).toContain('Simpan terpisah dari cadangan');

    const [baru = ''] = (await readdir(folder)).filter((n) => n.startsWith('lajur-'));
    const cadangan = await verifyCadangan(config, join(folder, baru));
    expect(cadangan.utuh).toBe(true);
    expect(cadangan.baris).toContain('Segel manifes cocok dengan kunci induk ini.');
    const kantor = await verify(config, entri, { bandingkan: LAMA });
    expect(kantor.utuh).toBe(true);
    expect(kantor.baris.at(-1)).toBe('Semua utuh: rantai, isian, dokumen, surat, dan nomor.');
    const sidik = (b: readonly string[]) => b.find((x) => x.startsWith('Sidik rantai'));
    expect(sidik(kantor.baris)).toBe(sidik(cadangan.baris));
  });
});
