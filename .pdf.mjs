// ../../../tmp/nomor-pdf.mts
import { writeFileSync as writeFileSync2 } from "node:fs";

// test/browser/lib/browser.ts
import { existsSync as existsSync2 } from "node:fs";
import { chromium } from "playwright-core";

// test/browser/lib/unpack.ts
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { z } from "zod";
var CACHE = fileURLToPath(new URL("../../../.cache/", "file:///work/wt/nomor/test/browser/lib/unpack.ts"));
var require2 = createRequire("file:///work/wt/nomor/test/browser/lib/unpack.ts");
function binOf(name) {
  let folder = dirname(require2.resolve(name));
  while (!existsSync(join(folder, "bin"))) folder = dirname(folder);
  return join(folder, "bin");
}
var Package = z.object({ version: z.string() });
function versionOf(name) {
  return Package.parse(JSON.parse(readFileSync(join(binOf(name), "..", "package.json"), "utf8"))).version;
}
var bytesOf = (path) => brotliDecompressSync(readFileSync(path));
function untar(archive, folder) {
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-x", "--no-same-owner", "-C", folder], { input: bytesOf(archive) });
}
var fontsConf = (folder) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`;
function unpack(name) {
  const folder = join(CACHE, `chromium-${versionOf(name)}-${process.getuid?.() ?? 0}`);
  const ready = {
    program: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") }
  };
  if (existsSync(ready.program)) return ready;
  const fresh = `${folder}.${process.pid}`;
  const libraries = binOf("@sparticuz/chromium");
  untar(join(libraries, "al2023.tar.br"), fresh);
  untar(join(libraries, "fonts.tar.br"), fresh);
  untar(join(binOf(name), "swiftshader.tar.br"), fresh);
  writeFileSync(join(fresh, "fonts.conf"), fontsConf(folder));
  writeFileSync(join(fresh, "chromium"), bytesOf(join(binOf(name), "chromium.br")), { mode: 493 });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(ready.program)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
  return ready;
}

// test/browser/lib/browser.ts
var DEBIAN = "/usr/bin/chromium";
var ARGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];
async function launch({ program, env }) {
  const browser = await chromium.launch({
    executablePath: program,
    args: ARGS,
    env: { ...process.env, ...env }
  });
  console.log(`Chromium ${browser.version()} (${program})`);
  return browser;
}
async function launchBrowser() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return launch({ program: chosen, env: {} });
  try {
    return await launch(unpack("@sparticuz/chromium"));
  } catch (error) {
    if (!existsSync2(DEBIAN)) throw error;
    console.log(`The bundled Chromium did not start (${String(error)}); taking ${DEBIAN}`);
    return launch({ program: DEBIAN, env: {} });
  }
}

// ../../../tmp/nomor-pdf.mts
var b = await launchBrowser();
var c = await b.newContext({ viewport: { width: 1366, height: 768 } });
var p = await c.newPage();
var base = "http://127.0.0.1:4804";
await p.goto(base + "/masuk");
await p.fill("#akun", "staf.gabek1");
await p.fill("#sandi", process.env.SANDI ?? "");
await p.click("button[type=submit]");
await p.waitForURL(/\/k\//);
await p.goto(base + "/k/register/blok");
await p.fill("#banyak", "3");
await p.click("main button.tbl-u");
await p.waitForTimeout(1500);
await p.screenshot({ path: "/tmp/n-blok.png" });
var href = await p.getAttribute('a[href*="/cetak"]', "href");
for (const [nama, path] of [["blok", href], ["register", "/k/register/cetak?buku=register"], ["agenda", "/k/register/cetak?buku=agenda"], ["ekspedisi", "/k/register/cetak?buku=ekspedisi"], ["berkas", "/k/register/cetak?buku=berkas"]]) {
  const r = await p.request.get(base + path);
  console.log(nama, r.status(), r.headers()["content-type"]);
  writeFileSync2(`/tmp/n-${nama}.pdf`, await r.body());
}
console.log((await (await p.request.get(base + "/k/register/csv?buku=berkas")).text()).slice(0, 600));
await p.goto(base + "/k/baru?kertas=ya");
await p.click('a[href*="keperluan="]');
await p.screenshot({ path: "/tmp/n-kertas.png", fullPage: true });
await p.goto(base + "/k/register?buku=berkas");
await p.screenshot({ path: "/tmp/n-berkas.png", fullPage: true });
await b.close();
