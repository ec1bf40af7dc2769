import { banyak, semua } from './dom.ts';
import { jagaMedan } from './unggah/medan.ts';

// Sends the files of input[data-unggah] as soon as they are chosen; every such field works without this file.
const skrip = document.currentScript;
const gaya = skrip instanceof HTMLScriptElement ? skrip.dataset['gaya'] : undefined;

// Its style comes with the first file that somebody chooses: nobody else waits for it.
document.addEventListener('change', pakaiGaya, true);
function pakaiGaya({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.dataset['unggah'] === undefined || !gaya) return;
  document.removeEventListener('change', pakaiGaya, true);
  const lembar = document.createElement('link');
  lembar.rel = 'stylesheet';
  lembar.href = gaya;
  document.head.append(lembar);
}

for (const medan of semua('input[data-unggah]', HTMLInputElement))
  jagaMedan(medan, medan.dataset['unggah'] ?? '');

// Leaving while something stands there that no form has taken up would lose it without a word.
let dikirim: Node | null = null;
document.addEventListener('submit', (e) => {
  if (!e.defaultPrevented && e.target instanceof Node) dikirim = e.target;
});
addEventListener('beforeunload', (e) => {
  if (banyak('.unggah li').some((li) => !dikirim?.contains(li))) e.preventDefault();
});
