/** The first element of a kind that a selector finds, or nothing. */
export function cari<T extends Element>(
  pilih: string,
  jenis: abstract new () => T,
  akar: ParentNode = document,
): T | undefined {
  const e = akar.querySelector(pilih);
  return e instanceof jenis ? e : undefined;
}

/** All elements of a kind that a selector finds. */
export function semua<T extends Element>(
  pilih: string,
  jenis: abstract new () => T,
  akar: ParentNode = document,
): T[] {
  return [...akar.querySelectorAll(pilih)].filter((e): e is T => e instanceof jenis);
}

/** The first HTML element that a selector finds, or nothing. */
export function satu(pilih: string, akar?: ParentNode): HTMLElement | undefined {
  return cari(pilih, HTMLElement, akar);
}

/** All HTML elements that a selector finds. */
export function banyak(pilih: string, akar?: ParentNode): HTMLElement[] {
  return semua(pilih, HTMLElement, akar);
}

/** Wall clock of this machine as "09.42". */
export function jamSini(): string {
  const d = new Date();
  return `${String(d.getHours()).padStart(2, '0')}.${String(d.getMinutes()).padStart(2, '0')}`;
}

/** Hears an event anywhere on the page. */
export function pada<K extends keyof DocumentEventMap>(
  jenis: K,
  kerja: (e: DocumentEventMap[K]) => void,
): void {
  document.addEventListener(jenis, kerja);
}
