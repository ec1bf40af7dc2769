import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './project.mjs';
import { runTool } from './tool.mjs';

const REPORT = join(ROOT, '.cache', `vitest-${process.pid}.json`);
/** More failing files than this are no accident of a busy machine: they are not tried again. */
const TRIED_AGAIN = 3;

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  } finally {
    rmSync(REPORT, { force: true });
  }
}

async function once(args) {
  mkdirSync(dirname(REPORT), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args]);
  return { code, report: readReport() };
}

/** A file that does not load counts as one failure; so does an exit code that no failed test explains. */
function count({ code, report }) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

/** `file: name` of each failed test, and each file that did not load. */
function failures({ testResults }) {
  return testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const names = file.assertionResults.filter((t) => t.status === 'failed').map((t) => t.fullName);
      return (names.length === 0 ? ['(the file itself)'] : names).map(
        (name) => `${relative(ROOT, file.name)}: ${name}`,
      );
    });
}

/**
 * Runs vitest with these arguments and counts tests; a red run can never read as green. Where at most three files fail,
 * these run once more by themselves: what passes then was unsteady on a busy machine, is named so, and counts as passed.
 */
export async function runVitest(args) {
  const first = await once(args);
  const counted = count(first);
  const files = first.report.testResults.filter((file) => file.status === 'failed').map((file) => file.name);
  if (files.length === 0 || files.length > TRIED_AGAIN) return told(counted, first.report);

  console.log(`\n${files.length} files failed; they run once more by themselves.`);
  const second = await once([...files, '--maxWorkers=1']);
  const again = count(second);
  const still = new Set(failures(second.report));
  for (const name of failures(first.report).filter((n) => !still.has(n))) console.log(`UNSTEADY ${name}`);
  const inFiles = first.report.testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed').length;
  return told(
    {
      passed: counted.passed - inFiles + again.passed,
      failed: again.failed,
      skipped: counted.skipped,
    },
    second.report,
  );
}

function told(counted, report) {
  for (const name of failures(report)) console.log(`FAILED ${name}`);
  return counted;
}
