import type { Sistem } from './sistem.ts';

/** Admins look after the program; a trainer only where there is no real office in it. */
export function sistemUntuk(
  sistem: Sistem | undefined,
  { admin, latihan }: { readonly admin: boolean; readonly latihan: boolean },
): Sistem | undefined {
  if (!admin || !sistem) return undefined;
  return latihan && !sistem.hanyaLatihan() ? undefined : sistem;
}
