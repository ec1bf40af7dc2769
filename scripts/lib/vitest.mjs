import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './project.mjs';
import { runTool } from './tool.mjs';

const REPORT = join(ROOT, '.cache', `vitest-${process.pid}.json`);

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  } finally {
    rmSync(REPORT, { force: true });
  }
}

/**
 * Runs vitest with these arguments and counts tests. A file that does not load counts as one failure,
 * and so does an exit code that no failed test explains: a red run can never read as green.
 */
export async function runVitest(args) {
  mkdirSync(dirname(REPORT), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args]);
  const report = readReport();
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
