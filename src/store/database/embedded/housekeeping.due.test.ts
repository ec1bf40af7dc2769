import { expect, test } from 'vitest';
import { dueChore } from './housekeeping.ts';

const MB = 1024 * 1024;
const after = (walBytes: number) => ({ syncs: 0, directorySyncs: 0, walBytes });
const clean = { checkpointAt: 0, vacuumAt: 0 };

test('nothing is due after little work, however quiet', () => {
  expect(dueChore(clean, after(MB), true)).toBeNull();
});

test('a long log is cut at once, a shorter one in the next quiet moment', () => {
  expect(dueChore(clean, after(64 * MB), false)).toBe('checkpoint');
  expect(dueChore(clean, after(10 * MB), false)).toBeNull();
  expect(dueChore(clean, after(10 * MB), true)).toBe('checkpoint');
});

test('much work since the last vacuum is cleaned up when it is quiet, then the log', () => {
  expect(dueChore(clean, after(40 * MB), true)).toBe('vacuum analyze');
  expect(dueChore({ checkpointAt: 0, vacuumAt: 40 * MB }, after(41 * MB), true)).toBe('checkpoint');
  expect(dueChore({ checkpointAt: 41 * MB, vacuumAt: 40 * MB }, after(41 * MB), true)).toBeNull();
});
