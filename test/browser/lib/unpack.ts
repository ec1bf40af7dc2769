import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';

const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));
const require = createRequire(import.meta.url);

/** A Chromium ready to run: its program and the environment that names its libraries and fonts. */
export type Unpacked = Readonly<{ program: string; env: Readonly<Record<string, string>> }>;

/** The `bin` folder of an npm package that carries a Chromium. */
function binOf(name: string): string {
  let folder = dirname(require.resolve(name));
  while (!existsSync(join(folder, 'bin'))) folder = dirname(folder);
  return join(folder, 'bin');
}

const Package = z.object({ version: z.string() });

function versionOf(name: string): string {
  return Package.parse(JSON.parse(readFileSync(join(binOf(name), '..', 'package.json'), 'utf8'))).version;
}

const bytesOf = (path: string): Buffer => brotliDecompressSync(readFileSync(path));

function untar(archive: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-x', '--no-same-owner', '-C', folder], { input: bytesOf(archive) });
}

const fontsConf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`;

/**
 * Unpacks the Chromium of npm package `name` once per version and user under .cache/, and gives its place.
 * The libraries and the font come from the newest package: the page then looks the same on every machine.
 */
export function unpack(name: string): Unpacked {
  const folder = join(CACHE, `chromium-${versionOf(name)}-${process.getuid?.() ?? 0}`);
  const ready: Unpacked = {
    program: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
  if (existsSync(ready.program)) return ready;

  const fresh = `${folder}.${process.pid}`;
  const libraries = binOf('@sparticuz/chromium');
  untar(join(libraries, 'al2023.tar.br'), fresh);
  untar(join(libraries, 'fonts.tar.br'), fresh);
  untar(join(binOf(name), 'swiftshader.tar.br'), fresh);
  writeFileSync(join(fresh, 'fonts.conf'), fontsConf(folder));
  writeFileSync(join(fresh, 'chromium'), bytesOf(join(binOf(name), 'chromium.br')), { mode: 0o755 });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another test file may have put it there meanwhile; anything else is a real failure.
    if (!existsSync(ready.program)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
  return ready;
}
