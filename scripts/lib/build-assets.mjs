import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow, shortHash } from './files.mjs';
import { ROOT } from './project.mjs';

// Chromium 109 is the last for Windows 7 and 8.1; Firefox 115 the last there too (design: office PCs).
const TARGET = ['chrome109', 'firefox115'];
const STATIC = /\.(?:woff2|svg|png|ico|webp)$/; // no u flag: esbuild compiles this in Go

function hashedName(name, bytes) {
  const extension = extname(name);
  return `${basename(name, extension)}-${shortHash(bytes)}${extension}`;
}

/** Points url() in CSS at the hashed static file of the same name; an unknown name stops the build. */
function hashedUrls(manifest) {
  return {
    name: 'hashed-urls',
    setup(builder) {
      builder.onResolve({ filter: STATIC }, ({ path, kind }) => {
        if (kind !== 'url-token' || path.startsWith('data:')) return null;
        const hashed = manifest[basename(path)];
        if (hashed) return { path: `./${hashed}`, external: true };
        return { errors: [{ text: `no such file in src/web/aset: ${path}` }] };
      });
    },
  };
}

async function bundle(entry, manifest) {
  const result = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: TARGET,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [hashedUrls(manifest)],
  });
  return result.outputFiles[0].contents;
}

/**
 * What the browser gets: [{name, bytes}] with content-hashed names, and manifest.json {plain name: hashed name}.
 * Static files first, because the CSS refers to them.
 */
export async function buildAssets() {
  const sources = filesBelow('src/web/aset');
  const manifest = {};
  const files = [];
  const add = (name, bytes) => {
    if (manifest[name]) throw new Error(`two asset files are called ${name}`);
    manifest[name] = hashedName(name, bytes);
    files.push({ name: manifest[name], bytes });
  };
  for (const path of sources.filter((name) => STATIC.test(name))) {
    add(basename(path), readFileSync(join(ROOT, path)));
  }
  const scripts = sources.filter((path) => /^src\/web\/aset\/klien\/[^/]+(?<!\.test|\.d)\.ts$/u.test(path));
  for (const path of scripts) add(`${basename(path, '.ts')}.js`, await bundle(path, manifest));
  for (const path of sources.filter((name) => name === 'src/web/aset/gaya.css')) {
    add(basename(path), await bundle(path, manifest));
  }
  return [...files, { name: 'manifest.json', bytes: JSON.stringify(manifest, null, 2) }];
}
