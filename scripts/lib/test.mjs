import { buildNow } from './build.mjs';
import { install } from './install.mjs';
import { Sentence, sayFailures } from './project.mjs';
import { runTool } from './tool.mjs';
import { runVitest } from './vitest.mjs';

const DATABASE = [
  'src/store/',
  'test/database/',
  'test/store/',
  'test/organisasi/',
  'test/fears/',
  'test/latihan/',
  'test/web/',
  'test/cadangan/',
  'test/kabar/',
];
// Every page of the program under axe, with and without JavaScript, and the longest journeys: some minutes of one browser.
const PAGES = 'test/halaman/';
// Needs nginx and Caddy, which .ci/run brings.
const PROXIES = 'test/proksi/';
const PARTS = {
  unit: [
    '--exclude=src/store/**',
    '--exclude=test/{browser,galeri,database,store,organisasi,fears,latihan,web,cadangan,kabar,kertas,proksi,halaman,clamd}/**',
  ],
  database: DATABASE,
  // What a PostgreSQL server named by LAJUR_UJI_POSTGRES can answer; the embedded engine's own fears need no second run.
  server: [...DATABASE, '--exclude=test/database/embedded/**'],
  browser: ['test/browser/', 'test/galeri/'],
  // Papers read back by other programs (poppler-utils, qpdf), which .ci/run installs.
  kertas: ['test/kertas/'],
  halaman: [PAGES],
  proxies: [PROXIES],
  // The real scanner, with a signature file that knows EICAR: needs Debian's clamav-daemon, which .ci/run installs.
  clamd: ['test/clamd/'],
};
/** What npm test runs: all but what needs programs that a fresh machine does not have. */
const ALL = ['--exclude=test/{kertas,proksi,halaman,clamd}/**'];

const CHECKS = [
  { name: 'type check', tool: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', tool: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', tool: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
];

async function timed(name, work) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const result = await work();
  const verdict = result.failed === 0 ? 'ok' : 'FAILED';
  console.log(`== ${name}: ${verdict}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

/** One check is one count in the summary: passed or failed. */
async function check({ tool, args }) {
  const code = await runTool(tool, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function build() {
  try {
    await buildNow();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    if (error instanceof Sentence) throw error;
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function chosenPart(args) {
  if (args.length === 0) return null;
  if (args.length === 2 && args[0] === '--only' && Object.hasOwn(PARTS, args[1])) return args[1];
  throw new Sentence(`Usage: node scripts/test.mjs [--only ${Object.keys(PARTS).join('|')}]`);
}

function summarise(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(
    skipped === 0 ? '' : `\n${skipped} skipped: they need what .ci/run brings (see the tests' names)`,
  );
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1;
}

/** Everything on a fresh clone, or one part of vitest; the last line printed is `N passed, N failed`. */
export function test(args) {
  return sayFailures(async () => {
    const part = chosenPart(args);
    await install({ dev: true });
    const results = [await timed('build', build)];
    for (const each of part ? [] : CHECKS) results.push(await timed(each.name, () => check(each)));
    results.push(await timed('vitest', () => runVitest(part ? PARTS[part] : ALL)));
    summarise(results);
  });
}
