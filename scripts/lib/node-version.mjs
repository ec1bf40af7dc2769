// Old syntax on purpose: this file must still be read by a Node.js that cannot read the rest of the project.
const LEAST = [20, 19];

/**
 * Whether the running Node.js can run Lajur; if not, says so in one sentence and sets exit code 1.
 * Source of the limit: `engines` in package.json.
 */
export function nodeIsRecentEnough() {
  const parts = process.versions.node.split('.');
  const major = Number(parts[0]);
  const minor = Number(parts[1]);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return true;
  console.error(
    'Lajur memerlukan Node.js ' +
      LEAST.join('.') +
      ' atau lebih baru (disarankan 24); di komputer ini terpasang ' +
      process.versions.node +
      '. Pasang yang baru dari https://nodejs.org, lalu ulangi perintah ini.',
  );
  process.exitCode = 1;
  return false;
}
