import type { Aturan } from '../../../../core/keluarga/aturan.ts';

declare global {
  interface Window {
    /** Rules that another script of this page has brought along. */
    lajurAturan?: readonly Aturan[];
  }
}

/** Leaves rules for the script that says them. Deferred scripts run in the order of the page. */
export function titipkan(daftar: readonly Aturan[]): void {
  window.lajurAturan = daftar;
}

/** The rules left here; none when no script brought any. */
export function titipan(): readonly Aturan[] {
  return window.lajurAturan ?? [];
}
