import type { AlasanKurang, Persyaratan } from './persyaratan.skema.ts';
import { alasanDipakai, terapkanSetelan } from './setelan.ts';
import { type AlasanSetelan, PANJANG_ALASAN, PANJANG_DASAR, type Setelan } from './setelan.skema.ts';

/** What an admin may change, one thing at a time. */
export type PerintahSetelan =
  | { readonly jenis: 'nyalakan'; readonly kunci: string; readonly dasar: string }
  | { readonly jenis: 'matikan'; readonly kunci: string }
  | { readonly jenis: 'tambah_alasan'; readonly label: string; readonly cukupFoto: boolean }
  | {
      readonly jenis: 'ubah_alasan';
      readonly kunci: string;
      readonly label: string;
      readonly cukupFoto: boolean;
    }
  | { readonly jenis: 'pensiunkan'; readonly kunci: string }
  | { readonly jenis: 'pakai_lagi'; readonly kunci: string }
  | { readonly jenis: 'perangkat'; readonly kunci: string };

/** Why a change is not made. */
export type TolakSetelan =
  | 'tidak_ada'
  | 'dasar_kosong'
  | 'dasar_tanpa_nomor'
  | 'dasar_panjang'
  | 'label_kosong'
  | 'label_panjang'
  | 'label_sama'
  | 'label_nomor'
  | 'tulis_sendiri'
  | 'alasan_terakhir'
  | 'sudah_begitu';

export type HasilSetelan =
  { readonly ok: true; readonly setelan: Setelan } | { readonly ok: false; readonly tolak: TolakSetelan };

const BUAT = (setelan: Setelan): HasilSetelan => ({ ok: true, setelan });
const TOLAK = (tolak: TolakSetelan): HasilSetelan => ({ ok: false, tolak });

/** The settings after a change, or why it is not made. `perangkat`: the sets of forms that there are. */
export function ubahSetelan(
  data: Persyaratan,
  setelan: Setelan,
  perintah: PerintahSetelan,
  perangkat: readonly string[] = [],
): HasilSetelan {
  switch (perintah.jenis) {
    case 'nyalakan':
      return nyalakan(data, setelan, perintah);
    case 'matikan':
      return matikan(data, setelan, perintah.kunci);
    case 'tambah_alasan':
      return tulisAlasan(data, setelan, { ...perintah, kunci: null });
    case 'ubah_alasan':
      return tulisAlasan(data, setelan, perintah);
    case 'pensiunkan':
      return pensiun(data, setelan, perintah.kunci, true);
    case 'pakai_lagi':
      return pensiun(data, setelan, perintah.kunci, false);
    case 'perangkat':
      if (!perangkat.includes(perintah.kunci)) return TOLAK('tidak_ada');
      if (setelan.perangkat === perintah.kunci) return TOLAK('sudah_begitu');
      return BUAT({ ...setelan, perangkat: perintah.kunci });
  }
}

function nyalakan(
  data: Persyaratan,
  setelan: Setelan,
  { kunci, dasar: ketikan }: { readonly kunci: string; readonly dasar: string },
): HasilSetelan {
  const dasar = rapi(ketikan);
  const kini = terapkanSetelan(data, setelan).tambahan_setempat.find((t) => t.kunci === kunci);
  if (kini === undefined) return TOLAK('tidak_ada');
  if (dasar === '') return TOLAK('dasar_kosong');
  // "Kebijakan pimpinan" can be looked up by nobody; a rule has a number, or at least a year.
  if (!/\d/u.test(dasar) || dasar.length < 8) return TOLAK('dasar_tanpa_nomor');
  if (dasar.length > PANJANG_DASAR) return TOLAK('dasar_panjang');
  if (kini.aktif && kini.dasar === dasar) return TOLAK('sudah_begitu');
  return BUAT({ ...setelan, tambahan: { ...setelan.tambahan, [kunci]: { aktif: true, dasar } } });
}

function matikan(data: Persyaratan, setelan: Setelan, kunci: string): HasilSetelan {
  const kini = terapkanSetelan(data, setelan).tambahan_setempat.find((t) => t.kunci === kunci);
  if (kini === undefined) return TOLAK('tidak_ada');
  if (!kini.aktif) return TOLAK('sudah_begitu');
  return BUAT({
    ...setelan,
    tambahan: { ...setelan.tambahan, [kunci]: { aktif: false, dasar: kini.dasar } },
  });
}

interface AlasanDiketik {
  /** Null for a new one. */
  readonly kunci: string | null;
  readonly label: string;
  readonly cukupFoto: boolean;
}

function tulisAlasan(data: Persyaratan, setelan: Setelan, ketikan: AlasanDiketik): HasilSetelan {
  const daftar = terapkanSetelan(data, setelan).alasan_kurang;
  const lama = daftar.find((a) => a.kunci === ketikan.kunci);
  if (ketikan.kunci !== null && lama === undefined) return TOLAK('tidak_ada');
  if (lama?.tulis_sendiri) return TOLAK('tulis_sendiri');
  const label = rapiAlasan(ketikan.label);
  const salah = salahLabel(label, lama, daftar);
  if (salah) return TOLAK(salah);
  if (lama?.label === label && lama.cukup_foto === ketikan.cukupFoto) return TOLAK('sudah_begitu');
  const kunci = lama?.kunci ?? kunciBaru(label, daftar);
  const isi = { kunci, label, cukup_foto: ketikan.cukupFoto, pensiun: lama?.pensiun ?? false };
  return BUAT({ ...setelan, alasan: taruh(setelan.alasan, isi) });
}

function salahLabel(
  label: string,
  lama: AlasanKurang | undefined,
  daftar: readonly AlasanKurang[],
): TolakSetelan | undefined {
  if (!/\p{L}{2}/u.test(label)) return 'label_kosong';
  if (label.length > PANJANG_ALASAN) return 'label_panjang';
  // The words stand in messages and on slips of every berkas: nobody's number belongs there.
  if (/\d(?:[ .-]?\d){9}/u.test(label)) return 'label_nomor';
  const sama = daftar.some((a) => a !== lama && a.label.toLowerCase() === label.toLowerCase());
  return sama ? 'label_sama' : undefined;
}

function pensiun(data: Persyaratan, setelan: Setelan, kunci: string, menjadi: boolean): HasilSetelan {
  const daftar = terapkanSetelan(data, setelan).alasan_kurang;
  const lama = daftar.find((a) => a.kunci === kunci);
  if (lama === undefined) return TOLAK('tidak_ada');
  if (lama.tulis_sendiri) return TOLAK('tulis_sendiri');
  if (lama.pensiun === menjadi) return TOLAK('sudah_begitu');
  const sisa = alasanDipakai(daftar).filter((a) => !a.tulis_sendiri && a.kunci !== kunci);
  if (menjadi && sisa.length === 0) return TOLAK('alasan_terakhir');
  const { label, cukup_foto } = lama;
  return BUAT({ ...setelan, alasan: taruh(setelan.alasan, { kunci, label, cukup_foto, pensiun: menjadi }) });
}

function taruh(daftar: readonly AlasanSetelan[], isi: AlasanSetelan): AlasanSetelan[] {
  return daftar.some((a) => a.kunci === isi.kunci)
    ? daftar.map((a) => (a.kunci === isi.kunci ? isi : a))
    : [...daftar, isi];
}

const rapi = (teks: string): string => teks.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');

/** Ends without a full stop (the sentence around it has one) and begins with a capital. */
function rapiAlasan(teks: string): string {
  const isi = rapi(teks).replace(/[\s.,;:]+$/u, '');
  return isi.charAt(0).toUpperCase() + isi.slice(1);
}

/** A key of the words, and of a number where those words already name another. */
function kunciBaru(label: string, daftar: readonly AlasanKurang[]): string {
  const dasar =
    label
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replace(/^[^a-z]+/u, '')
      .slice(0, 40)
      .replace(/-+$/u, '') || 'alasan';
  const ada = new Set(daftar.map((a) => a.kunci));
  if (!ada.has(dasar)) return dasar;
  let n = 2;
  while (ada.has(`${dasar}-${n}`)) n += 1;
  return `${dasar}-${n}`;
}
