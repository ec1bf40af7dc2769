import type { Cabang, Hop, Kegiatan, Sop } from '../schema.ts';
import type { Bentuk } from './bagan.ts';

/** A symbol in its row; the place in the list is the row. */
export interface Simpul {
  readonly jenis: 'kegiatan' | 'mulai' | 'selesai' | 'sambung';
  readonly no: number | null;
  readonly kolom: number;
  readonly bentuk: Bentuk;
  readonly huruf: string | null;
}

/** A flow between two rows. */
export interface Sisi {
  readonly dari: number;
  readonly ke: number;
  readonly cabang: Cabang | null;
}

/** What has to be drawn, before anything has a place. */
export interface Alur {
  readonly kolom: number;
  /** Columns with which another unit begins: its border is drawn stronger, and arrows keep away from it. */
  readonly unit: ReadonlySet<number>;
  readonly simpul: readonly Simpul[];
  readonly sisi: readonly Sisi[];
}

const BENTUK = { mulai: 'kapsul', proses: 'kotak', keputusan: 'belah-ketupat', selesai: 'kapsul' } as const;

/**
 * The flow of an SOP as PermenPAN-RB 35/2012 has it drawn: symbols in the columns of those who act, Ya and Tidak. The
 * pemohon has no column: a hop that waits for them is passed over. Tidak leads to the listed actor who is told first.
 * Where the first step is no `mulai`, or something else than a `selesai` step ends the flow, a row with a capsule is added.
 */
export function alurSop(sop: Sop): Alur {
  const lajur = (kunci: string): number => sop.pelaksana.findIndex((p) => p.kunci === kunci);
  const mulai = sop.kegiatan.find((k) => k.no === sop.penerimaan.ke)?.bacaan.simbol !== 'mulai';
  const awal = mulai ? 1 : 0;
  const barisNo = new Map(sop.kegiatan.map((k, i) => [k.no, i + awal]));
  const penutup = sop.kegiatan.length + awal;
  const baris = (tujuan: Tujuan): number => (tujuan === 'selesai' ? penutup : (barisNo.get(tujuan) ?? 0));

  const sisi = sop.kegiatan.flatMap((k) =>
    keluar(k).map(({ cabang, tujuan }) => ({
      dari: baris(k.no),
      ke: baris(tujuan),
      cabang: k.bacaan.tidak ? cabang : null,
    })),
  );
  const langkah = sop.kegiatan.map((k): Simpul => ({
    jenis: 'kegiatan',
    no: k.no,
    kolom: lajur(k.bacaan.pelaksana),
    bentuk: BENTUK[k.bacaan.simbol],
    huruf: null,
  }));
  const terakhir = sisi.filter((s) => s.ke === penutup).map((s) => s.dari);
  return {
    kolom: sop.pelaksana.length,
    unit: new Set(sop.pelaksana.flatMap((p, i) => (p.unit === sop.pelaksana[i - 1]?.unit ? [] : [i]))),
    simpul: [
      ...(mulai ? [kapsul('mulai', lajur(sop.penerimaan.pelaksana))] : []),
      ...langkah,
      ...(terakhir.length > 0 ? [kapsul('selesai', langkah[Math.max(...terakhir) - awal]?.kolom ?? 0)] : []),
    ],
    sisi: [...(mulai ? [{ dari: 0, ke: baris(sop.penerimaan.ke), cabang: null }] : []), ...sisi],
  };
}

type Tujuan = number | 'selesai';

/** Where each exit of a step leads in the drawing; a capsule at the end leads nowhere. */
export function keluar(k: Kegiatan): readonly { readonly cabang: Cabang; readonly tujuan: Tujuan }[] {
  const semua = [
    { cabang: 'ya', tujuan: akhir(k.bacaan.ya) },
    ...(k.bacaan.tidak ? [{ cabang: 'tidak', tujuan: diberitahu(k.bacaan.tidak) } as const] : []),
  ] as const;
  return semua.filter(({ tujuan }) => tujuan !== 'selesai' || k.bacaan.simbol !== 'selesai');
}

function akhir(hops: readonly Hop[]): Tujuan {
  const hop = hops.at(-1);
  return hop?.jenis === 'langkah' ? hop.langkah : 'selesai';
}

function diberitahu(hops: readonly Hop[]): Tujuan {
  const tujuan = akhir(hops);
  const kabar = hops.find((h) => h.jenis === 'beritahu');
  return tujuan !== 'selesai' && kabar ? kabar.langkah : tujuan;
}

function kapsul(jenis: 'mulai' | 'selesai', kolom: number): Simpul {
  return { jenis, no: null, kolom, bentuk: 'kapsul', huruf: null };
}
