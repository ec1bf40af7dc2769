/** localStorage that may be missing, full or forbidden: then nothing is kept and nothing breaks. */
export function baca(kunci: string): string | null {
  try {
    return localStorage.getItem(kunci);
  } catch {
    return null;
  }
}

/** Stores, or gives up silently; true when stored. */
export function tulis(kunci: string, nilai: string): boolean {
  try {
    localStorage.setItem(kunci, nilai);
    return true;
  } catch {
    return false;
  }
}

/** Removes one key. */
export function hapus(kunci: string): void {
  try {
    localStorage.removeItem(kunci);
  } catch {
    // Nothing was kept.
  }
}

/** Keys that begin with a prefix. */
export function kunciBerawal(awalan: string): string[] {
  try {
    return Object.keys(localStorage).filter((k) => k.startsWith(awalan));
  } catch {
    return [];
  }
}
