import { hurufTakTercetak } from '../../dokumen/huruf-tercetak.ts';

const PENGGANTI = '[?]';

/**
 * Content of a letter as it can be printed: a character that our letters do not have is shown as a mark, never left out
 * silently; a remark with an emoji must not stop a letter. (The official form refuses instead: see huruf-asing.ts.)
 */
export function tercetak<T>(nilai: T): T;
export function tercetak(nilai: unknown): unknown {
  if (typeof nilai === 'string') return teksTercetak(nilai);
  if (Array.isArray(nilai)) return nilai.map((n: unknown) => tercetak(n));
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([k, n]) => [k, tercetak(n)]));
}

function teksTercetak(teks: string): string {
  const rapi = teks.normalize('NFC').replaceAll(/\s/gu, ' ');
  const asing = hurufTakTercetak(rapi);
  if (asing.length === 0) return rapi;
  return Array.from(rapi, (h) => (asing.includes(h) ? PENGGANTI : h)).join('');
}
