import { type Berkas, kunjunganKini } from '../../src/core/berkas/berkas.ts';
import { decide } from '../../src/core/berkas/decide.ts';
import { evolve, replay } from '../../src/core/berkas/evolve.ts';
import { pelakuTercatat } from '../../src/core/berkas/konteks.ts';
import type { Perintah } from '../../src/core/berkas/perintah.ts';
import type { Catatan, Peristiwa } from '../../src/core/berkas/peristiwa.ts';
import { tersedia } from '../../src/core/berkas/tersedia.ts';
import type { Sop } from '../../src/core/sop/schema.ts';
import { type Aktor, aktor, kantorContoh, konteks, LEWAT_KEDALUWARSA, MULAI, SYARAT } from './dunia.ts';
import { pastikan, periksaKeadaan, periksaTekanan } from './invarian.ts';
import { kunci } from './kunci.ts';
import { BIASA, DICOBA_SAJA, variasi } from './perintah.ts';

const MENIT = 60_000;

/** One abstract state, with one concrete berkas that is in it. */
interface Simpul {
  readonly berkas: Berkas;
  readonly saat: number;
  readonly dari: number;
  readonly catatan: readonly Catatan[];
  /** States from which one ordinary press leads here. */
  readonly masuk: number[];
}

export interface Jelajahan {
  readonly keadaan: number;
  readonly tekanan: number;
  readonly selesai: number;
  readonly tutup: number;
  /** Positions met, as text. */
  readonly tempat: ReadonlySet<string>;
}

/** Breadth-first over every abstract state; throws at the first broken rule. */
export function jelajahi(sop: Sop): Jelajahan {
  const { benar, asing } = aktor(sop);
  const simpul: Simpul[] = [];
  const nomor = new Map<string, number>();
  const diuji = new Set<string>();
  let tekanan = 0;

  const kunjungi = (baru: Omit<Simpul, 'masuk'>, biasa: boolean): void => {
    const key = kunci(sop, baru.berkas);
    let id = nomor.get(key);
    if (id === undefined) {
      id = simpul.length;
      nomor.set(key, id);
      periksaKeadaan(sop, baru.berkas);
      simpul.push({ ...baru, berkas: beku(baru.berkas), masuk: [] });
      if (id % 41 === 0) ulang(simpul, id);
    }
    if (biasa && baru.dari >= 0) simpul[id]?.masuk.push(baru.dari);
  };

  /** Presses as this actor at this instant: all values of what is offered, and with `semua` one of each refused kind. */
  const coba = (id: number, s: Simpul, siapa: Aktor, { saat, semua, sekali }: Cara): void => {
    const k = konteks(siapa, saat);
    const ditawarkan = tersedia(sop, s.berkas, k);
    const boleh = new Set(ditawarkan.map((t) => t.perintah));
    let last = '';
    for (const perintah of boleh.size > 0 || semua ? semuaVariasi(s.berkas) : []) {
      const ulangan = perintah.jenis === last;
      last = perintah.jenis;
      const cukup = boleh.has(perintah.jenis) ? sekali && ulangan : ulangan;
      const sampel = !boleh.has(perintah.jenis) || DICOBA_SAJA.has(perintah.jenis);
      if (cukup || (sampel && !semua)) continue;
      tekanan += 1;
      const hasil = decide(sop, s.berkas, perintah, k);
      periksaTekanan({ sop, berkas: s.berkas, perintah, konteks: k, hasil, ditawarkan });
      if (!hasil.ok) continue;
      if (DICOBA_SAJA.has(perintah.jenis)) {
        periksaKeadaan(sop, hasil.berkas);
        continue;
      }
      const catatan = catat(hasil.peristiwa, { versi: s.berkas.versi, saat, siapa });
      const biasa = BIASA.has(perintah.jenis) || perintah.jenis === 'buka_kembali';
      kunjungi({ berkas: hasil.berkas, saat: saat + MENIT, dari: id, catatan }, biasa);
    }
  };

  // Everybody presses the same commands on a state: they are made once for it.
  let terakhir: { readonly berkas: Berkas; readonly perintah: readonly Perintah[] } | undefined;
  const semuaVariasi = (berkas: Berkas): readonly Perintah[] => {
    if (terakhir?.berkas !== berkas) terakhir = { berkas, perintah: variasi(sop, berkas) };
    return terakhir.perintah;
  };

  kunjungi(awal(sop), false);
  for (let id = 0; id < simpul.length; id += 1) {
    const s = simpul[id];
    if (!s) break;
    // Authority must not depend on verdicts or signatures: one state of each place, and a sample of all, try everybody.
    const tempat = JSON.stringify([s.berkas.posisi, s.berkas.kiriman?.dari, belumDibuka(s.berkas)]);
    const semua = !diuji.has(tempat) || id % 199 === 0;
    diuji.add(tempat);
    for (const siapa of semua ? [...benar, ...asing] : benar)
      coba(id, s, siapa, { saat: s.saat, semua, sekali: false });
    if (semua) usik(sop, s, benar);
    for (const saat of nanti(s, id))
      for (const siapa of benar) coba(id, s, siapa, { saat, semua: false, sekali: true });
  }

  const selesai = simpul.flatMap((s, id) =>
    s.berkas.posisi.di === 'tutup' && s.berkas.posisi.sebab === 'selesai' ? [id] : [],
  );
  const tutup = simpul.filter((s) => s.berkas.posisi.di === 'tutup').length;
  buntu(simpul, selesai);
  const tempat = new Set(simpul.map((s) => JSON.stringify(s.berkas.posisi)));
  return { keadaan: simpul.length, tekanan, selesai: selesai.length, tutup, tempat };
}

/** Changes the content behind everybody's back: whatever the step then lets through must not rest on what fell. */
function usik(sop: Sop, s: Simpul, benar: readonly Aktor[]): void {
  const [catatan] = catat([{ jenis: 'form_diisi', isian: { id: 'usik', hash: 'usik' } }], {
    versi: s.berkas.versi,
    saat: s.saat,
    siapa: { nama: 'sistem', pelaku: { jenis: 'sistem' } },
  });
  if (!catatan || s.berkas.isian === null) return;
  const berkas = evolve(s.berkas, catatan);
  for (const siapa of benar) {
    const k = konteks(siapa, s.saat);
    const ditawarkan = tersedia(sop, berkas, k);
    for (const perintah of variasi(sop, berkas)) {
      const hasil = decide(sop, berkas, perintah, k);
      periksaTekanan({ sop, berkas, perintah, konteks: k, hasil, ditawarkan });
    }
  }
}

interface Cara {
  readonly saat: number;
  readonly semua: boolean;
  readonly sekali: boolean;
}

const belumDibuka = (berkas: Berkas): boolean => kunjunganKini(berkas)?.dibuka === null;

/** Nobody pressed for longer: late, then expired. Time decides only waits; elsewhere a sample shows that it does not. */
function nanti({ berkas, saat }: Simpul, id: number): readonly number[] {
  const visit = kunjunganKini(berkas);
  if (!visit || (visit.jenis !== 'tunggu' && visit.jenis !== 'loket' && id % 9 !== 0)) return [];
  return [saat + 2 * (visit.baku ?? 30) * MENIT, visit.tiba + LEWAT_KEDALUWARSA];
}

function catat(
  peristiwa: readonly Peristiwa[],
  { versi, saat, siapa }: { versi: number; saat: number; siapa: Aktor },
): Catatan[] {
  const pelaku = pelakuTercatat(siapa.pelaku);
  return peristiwa.map((satu, at) => ({ versi: versi + at + 1, terjadi: saat, pelaku, peristiwa: satu }));
}

function awal(sop: Sop): Omit<Simpul, 'masuk'> {
  const loket = aktor(sop).benar.find((a) => a.nama === sop.penerimaan.pelaksana);
  if (!loket) throw new Error('no loket');
  const hasil = decide(
    sop,
    null,
    {
      jenis: 'catat',
      berkas: 'b1',
      naskah: { sop: 's', persyaratan: 'p', formulir: 'f' },
      keperluan: 'contoh',
      form: 'form',
      syarat: SYARAT,
      kantor: kantorContoh(sop),
      pemohon: { id: 'p', hash: 'p' },
      dokumen: [],
    },
    konteks(loket, MULAI),
  );
  if (!hasil.ok) throw new Error(hasil.penolakan.kalimat);
  const catatan = catat(hasil.peristiwa, { versi: 0, saat: MULAI, siapa: loket });
  return { berkas: hasil.berkas, saat: MULAI + MENIT, dari: -1, catatan };
}

/** Replays the whole history of a state from JSON, as a database would give it back. */
function ulang(simpul: readonly Simpul[], id: number): void {
  const bagian: (readonly Catatan[])[] = [];
  for (let at = id; at >= 0; at = simpul[at]?.dari ?? -1) bagian.push(simpul[at]?.catatan ?? []);
  const sejarah: Catatan[] = JSON.parse(JSON.stringify(bagian.reverse().flat()));
  const lagi = replay(sejarah);
  const asli = simpul[id]?.berkas;
  pastikan(lagi.versi === sejarah.length, 'versi = number of events', () => [lagi.versi, sejarah.length]);
  pastikan(JSON.stringify(urut(lagi)) === JSON.stringify(urut(asli)), 'replay gives the same state', () => [
    lagi,
    asli,
  ]);
}

/** From every state that is not finished there is a way to the end by ordinary presses of the right people. */
function buntu(simpul: readonly Simpul[], selesai: readonly number[]): void {
  const sampai = new Set(selesai);
  const antre = [...selesai];
  for (let id = antre.pop(); id !== undefined; id = antre.pop()) {
    for (const dari of simpul[id]?.masuk ?? []) {
      if (sampai.has(dari)) continue;
      sampai.add(dari);
      antre.push(dari);
    }
  }
  const macet = simpul.find((_, id) => !sampai.has(id));
  pastikan(macet === undefined, 'always a way to the end', () => macet && kunciSingkat(macet));
}

const kunciSingkat = (s: Simpul): unknown => [s.berkas.posisi, s.berkas.putaran, s.berkas.sebelumTutup];

/** Freezes a state, so that a press that changed it would throw. */
export function beku<T>(nilai: T): T {
  if (typeof nilai !== 'object' || nilai === null || Object.isFrozen(nilai)) return nilai;
  for (const isi of Object.values(nilai)) beku(isi);
  return Object.freeze(nilai);
}

/** The same value with its keys in order, for comparing. */
export function urut(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(urut);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(
    Object.entries(nilai)
      .map(([k, v]) => [k, urut(v)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
