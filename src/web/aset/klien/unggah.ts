import { semua } from './dom.ts';
import { jagaMedan } from './unggah/medan.ts';

// Sends the files of input[data-unggah] as soon as they are chosen; every such field works without this file.
const skrip = document.currentScript;
const gaya = skrip instanceof HTMLScriptElement ? skrip.dataset['gaya'] : undefined;
if (gaya !== undefined) {
  const lembar = document.createElement('link');
  lembar.rel = 'stylesheet';
  lembar.href = gaya;
  document.head.append(lembar);
}
for (const medan of semua('input[data-unggah]', HTMLInputElement))
  jagaMedan(medan, medan.dataset['unggah'] ?? '');
