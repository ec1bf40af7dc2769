import type { AlasanKurang, Persyaratan } from './persyaratan.skema.ts';
import type { Setelan } from './setelan.skema.ts';

/**
 * The requirements an office works with: the file with the office's settings over it. The very same value when there is
 * nothing to apply. Settings on keys that the file no longer has say nothing.
 */
export function terapkanSetelan(data: Persyaratan, setelan: Setelan): Persyaratan {
  const { perangkat, tambahan, alasan } = setelan;
  if (perangkat === null && Object.keys(tambahan).length === 0 && alasan.length === 0) return data;
  return {
    ...data,
    ...(perangkat === null ? {} : { perangkat }),
    tambahan_setempat: data.tambahan_setempat.map((t) => {
      const ubah = tambahan[t.kunci];
      if (ubah === undefined) return t;
      const dasar = ubah.dasar ?? t.dasar;
      return { ...t, dasar, aktif: ubah.aktif && dasar !== null };
    }),
    alasan_kurang: alasanBerlaku(data.alasan_kurang, alasan),
  };
}

/** The file's reasons with the office's words; new ones stand before the one that asks for own words, which stays as it is. */
function alasanBerlaku(asal: readonly AlasanKurang[], ubah: Setelan['alasan']): AlasanKurang[] {
  const per = new Map(ubah.map((a) => [a.kunci, a]));
  const lama = asal.map((a) => {
    const baru = per.get(a.kunci);
    return baru === undefined || a.tulis_sendiri ? a : { ...a, ...baru };
  });
  const kenal = new Set(asal.map((a) => a.kunci));
  const tambah = ubah.filter((a) => !kenal.has(a.kunci)).map((a) => ({ ...a, tulis_sendiri: false }));
  const akhir = lama.filter((a) => a.tulis_sendiri);
  return [...lama.filter((a) => !a.tulis_sendiri), ...tambah, ...akhir];
}

/** The reasons that a checker may choose now; retired ones are only read. */
export const alasanDipakai = <T extends { readonly pensiun?: boolean }>(daftar: readonly T[]): readonly T[] =>
  daftar.filter((a) => a.pensiun !== true);
