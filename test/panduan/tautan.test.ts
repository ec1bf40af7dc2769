import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { berkasTeks } from '../rumah/sumber.ts';

const AKAR = new URL('../../', import.meta.url);

it('leads from every document and guide to files that are there', () => {
  const dokumen = ['docs/', 'sop/'].flatMap((folder) =>
    berkasTeks(new URL(folder, AKAR)).map((b) => ({ ...b, path: `${folder}${b.path}` })),
  );
  const md = [
    ...dokumen.filter((b) => b.path.endsWith('.md')),
    { path: 'README.md', teks: readFileSync(new URL('README.md', AKAR), 'utf8') },
  ];
  expect(md.length).toBeGreaterThan(30);
  const mati = md.flatMap(({ path, teks }) =>
    [...teks.replaceAll(/```[\s\S]*?```/gu, '').matchAll(/\]\((?<ke>[^)\s#]+)/gu)]
      .map((m) => m.groups?.['ke'] ?? '')
      .filter((ke) => !/^(?:https?:|\/|mailto:)/u.test(ke))
      .filter((ke) => !existsSync(new URL(ke, new URL(path, AKAR))))
      .map((ke) => `${path} -> ${ke}`),
  );
  expect(mati).toEqual([]);
});
