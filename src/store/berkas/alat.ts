import { randomUUID } from 'node:crypto';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { KurangMutu } from '../../core/foto/mutu.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { KunciBerkas, Tersegel } from '../kripto/kunci-berkas.ts';
import { simpanTurunan } from './simpan-turunan.ts';
import type { Turunan } from './turunan-dokumen.ts';

/** A file accepted by `periksaUnggahan` (src/dokumen), with the name it had on the sender's device. */
export interface Unggahan {
  readonly nama: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly halaman: number | null;
  /** Copies of its first page, made while it was judged; others are made when they are asked for. */
  readonly turunan?: Turunan | undefined;
  /** Degrees clockwise by which each page, from the first, must be turned to stand upright; none where left out. */
  readonly putaran?: readonly number[] | undefined;
  /** What the picture suffers from; left out where it was not measured. */
  readonly mutu?: readonly KurangMutu[] | undefined;
}

/** Where uploaded files are kept; `hash` names the content within the berkas. */
export interface GudangDokumen {
  readonly simpan: (tenant: string, berkas: string, isi: Tersegel) => Promise<void>;
  readonly ambil: (tenant: string, berkas: string, hash: string) => Promise<Uint8Array>;
  readonly ada: (tenant: string, berkas: string, hash: string) => Promise<boolean>;
  readonly hapus: (tenant: string, berkas: string) => Promise<void>;
  /**
   * Removes files older than `sebelum` (epoch ms) whose content none of `dinamai` names, and unfinished drafts as old.
   * A press that takes such a file up again meanwhile keeps it.
   */
  readonly sapu: (
    tenant: string,
    cara: CaraSapu,
  ) => Promise<{ readonly yatim: number; readonly draf: number }>;
}

export interface CaraSapu {
  readonly sebelum: number;
  readonly dinamai: (berkas: string) => Promise<ReadonlySet<string>>;
}

/** A row of the table dokumen to be. */
export interface DokumenTertulis {
  readonly id: string;
  readonly hash: string;
  readonly nama: Uint8Array;
  readonly mime: string;
  readonly ukuran: number;
  readonly halaman: number | null;
  readonly putaran: readonly number[];
  readonly mutu: readonly KurangMutu[] | null;
}

/** What a press may use to build its commands: references to contents that are stored with it, or not at all. */
export interface Alat {
  readonly id: string;
  /** The state now, newer than the page's when only harmless events came between; null for a new berkas. */
  readonly berkas: Berkas | null;
  /** A JSON value (form, words, name) sealed under the key of the berkas. Equal content, equal reference. */
  readonly rujuk: (nilai: unknown) => Rujukan;
  /** Writes the file to the vault; its row comes with the press. Rejects with GudangError, e.g. when the disk is full. */
  readonly dokumen: (unggahan: Unggahan) => Promise<Rujukan>;
  /** Keyed hash of bytes, as the store names them: what an event may say of a file. */
  readonly sidik: (bytes: Uint8Array) => string;
  readonly idBaru: () => string;
}

/** What the press has made by means of its tools. */
export interface Terkumpul {
  readonly isian: Tersegel[];
  readonly dokumen: DokumenTertulis[];
}

/** Tools for one attempt of one press, and the place where they collect. */
export function buatAlat(options: {
  readonly tenant: string;
  readonly id: string;
  readonly berkas: Berkas | null;
  readonly kunci: KunciBerkas;
  readonly gudang: GudangDokumen;
}): { readonly alat: Alat; readonly terkumpul: Terkumpul } {
  const { tenant, id, berkas, kunci, gudang } = options;
  const terkumpul: Terkumpul = { isian: [], dokumen: [] };
  const alat: Alat = {
    id,
    berkas,
    rujuk: (nilai) => {
      const isi = kunci.segelNilai(nilai);
      if (!terkumpul.isian.some((i) => i.id === isi.id)) terkumpul.isian.push(isi);
      return { id: isi.id, hash: isi.hash };
    },
    dokumen: async ({ nama, mime, bytes, halaman, turunan, putaran = [], mutu = null }) => {
      const isi = kunci.segelBytes(bytes);
      await gudang.simpan(tenant, id, isi);
      if (turunan && (putaran[0] ?? 0) === 0) {
        const letak = { hash: isi.hash, halaman: 1, putaran: 0 };
        await simpanTurunan({ tenant, berkas: id, gudang, kunci }, letak, turunan);
      }
      const dokumen = randomUUID();
      terkumpul.dokumen.push({
        id: dokumen,
        hash: isi.hash,
        nama: kunci.segelTeks(`dokumen/${dokumen}`, nama),
        mime,
        ukuran: bytes.length,
        halaman,
        putaran,
        mutu,
      });
      return { id: dokumen, hash: isi.hash };
    },
    sidik: (bytes) => kunci.segelBytes(bytes).hash,
    idBaru: () => randomUUID(),
  };
  return { alat, terkumpul };
}
