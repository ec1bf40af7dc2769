import { randomUUID } from 'node:crypto';
import { pelakuTercatat } from '../../core/berkas/konteks.ts';
import { tolak } from '../../core/berkas/penolakan.ts';
import type { Statements } from '../database/database.ts';
import { DatabaseError } from '../database/error.ts';
import type { KunciBerkas } from '../kripto/kunci-berkas.ts';
import { buatAlat, type Terkumpul } from './alat.ts';
import { bungkusPeristiwa } from './amplop.ts';
import { periksaVersi } from './basi.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Muatan, muat } from './muat.ts';
import { ambilNomor, type NomorDiambil } from './pencacah.ts';
import type { HasilTekan, PerintahPress, Press } from './press.ts';
import { putuskan } from './putuskan.ts';
import { tulis } from './tulis.ts';

/** An idempotency key was used for another berkas before: a mistake of the page that made it. */
export class KunciTerpakaiError extends Error {
  override readonly name = 'KunciTerpakaiError';
}

/**
 * The door for every press. Commits events, row, contents, documents, outbox and idempotency key together, in one
 * statement (in a transaction only where a number is bound), or answers why not and stores nothing.
 */
export async function tekan(l: Lingkungan, press: Press): Promise<HasilTekan> {
  for (let kali = 0; kali < PERCOBAAN; kali += 1) {
    const hasil = await coba(l, press);
    if (hasil !== 'kalah') return hasil;
  }
  throw new Error(`Berkas ${press.berkas ?? 'baru'} changes faster than a press can be stored`);
}

// Each lost race means that another press was stored, so this many must have come between one read and its write.
const PERCOBAAN = 100;

async function coba(l: Lingkungan, press: Press): Promise<HasilTekan | 'kalah'> {
  const { pelaku } = press.konteks;
  const orang = pelaku.jenis === 'pejabat' ? pelaku.penugasan.orang : 'sistem';
  const muatan = await muat(l, press.berkas, orang, press.kunci);
  if (muatan.ulang) return terulang(press, muatan);
  if (press.berkas !== null && !muatan.ada) return belumAda('Berkas ini belum ada.');
  if (muatan.ada) {
    const basi = await periksaVersi(l, press, muatan.ada.berkas);
    if (basi) return basi;
  }

  const percobaan = siapkan(l, press, muatan, orang);
  if (!percobaan) return belumAda('Data berkas ini sudah dihapus sesuai masa simpannya.');
  const { alat, terkumpul } = buatAlat({ ...percobaan, tenant: l.tenant, gudang: l.gudang });
  const perintah = [await press.perintah(alat)].flat();
  const bernomor = perintah.some((p) => p.jenis === 'terima') && percobaan.berkas?.nomor == null;
  const lengkap: Lengkap = { ...percobaan, press, perintah, terkumpul };
  return bernomor ? simpanBernomor(l, lengkap) : simpan(l, l.db, lengkap, null);
}

/** One attempt: the berkas as it is, the tools of its key, and who presses. */
interface Percobaan {
  readonly id: string;
  readonly berkas: NonNullable<Muatan['ada']>['berkas'] | null;
  readonly hash: string | null;
  readonly kunci: KunciBerkas;
  /** The wrapped key of a new berkas, to be stored with it. */
  readonly bungkusBaru: Uint8Array | null;
  readonly orang: string;
}

interface Lengkap extends Percobaan {
  readonly press: Press;
  readonly perintah: readonly PerintahPress[];
  readonly terkumpul: Terkumpul;
}

function siapkan(l: Lingkungan, press: Press, { ada }: Muatan, orang: string): Percobaan | undefined {
  if (!ada || press.berkas === null) {
    const id = randomUUID();
    const { kunci, bungkus } = l.brankas.baru(id);
    return { id, berkas: null, hash: null, kunci, bungkusBaru: bungkus, orang };
  }
  if (!ada.bungkus) return undefined;
  const kunci = l.brankas.buka(press.berkas, ada.bungkus);
  return { id: press.berkas, berkas: ada.berkas, hash: ada.hash, kunci, bungkusBaru: null, orang };
}

/** Number, decision and write are one transaction: whatever fails, the number is not used up. */
async function simpanBernomor(l: Lingkungan, lengkap: Lengkap): Promise<HasilTekan | 'kalah'> {
  const { penomoran } = lengkap.press;
  if (!penomoran)
    throw new RangeError('This press receives a berkas and must say from which series its number is');
  const sop = await sopDari(l, lengkap);
  return l.db
    .transaction(async (tx) => {
      const nomor = await ambilNomor(tx, l.tenant, penomoran);
      const hasil = await simpan({ ...l, naskah: { ...l.naskah, sop: async () => sop } }, tx, lengkap, nomor);
      if (hasil === 'kalah' || hasil.hasil !== 'berhasil') throw new Urungkan(hasil);
      return hasil;
    })
    .catch((error: unknown) => {
      if (error instanceof Urungkan) return error.hasil;
      throw error;
    });
}

/** Rolls a transaction back and carries the answer out of it. */
class Urungkan extends Error {
  constructor(readonly hasil: HasilTekan | 'kalah') {
    super('rolled back');
  }
}

async function simpan(
  l: Lingkungan,
  statements: Statements,
  lengkap: Lengkap,
  nomor: NomorDiambil | null,
): Promise<HasilTekan | 'kalah'> {
  const { press, perintah, id, berkas: awal, kunci, orang, terkumpul } = lengkap;
  const { konteks } = press;
  const sop = await sopDari(l, lengkap);
  const putusan = putuskan({ sop, awal, perintah, konteks, id, nomor: nomor?.nomor ?? awal?.nomor ?? '' });
  if (!putusan.ok) return { hasil: 'ditolak', penolakan: putusan.penolakan };
  if (!putusan.berkas) throw new RangeError('A press has at least one command');

  const dicatat = l.jam();
  const pelaku = pelakuTercatat(konteks.pelaku);
  const peristiwa = bungkusPeristiwa(
    {
      tenant: l.tenant,
      berkas: id,
      sop: putusan.berkas.naskah.sop,
      sumber: press.sumber,
      pelaku,
      terjadi: konteks.saat,
      dicatat,
    },
    { versi: awal?.versi ?? 0, hash: lengkap.hash },
    putusan.peristiwa,
  );
  const tertulis = await tulis(statements, l.brankas, {
    tenant: l.tenant,
    orang,
    kunci: press.kunci,
    dicatat,
    awal:
      awal === null || lengkap.bungkusBaru
        ? { bungkus: lengkap.bungkusBaru ?? new Uint8Array(), kantorAsal: asal(pelaku) }
        : { versi: awal.versi },
    berkas: putusan.berkas,
    hashTerakhir: peristiwa.at(-1)?.hash ?? lengkap.hash ?? '',
    peristiwa,
    ...terkumpul,
    resmi: (press.dokumenResmi ?? []).map((d) => ({ ...kunci.segelBytes(d.bytes), jenis: d.jenis })),
    baris: press.baris ?? {},
    keluar: press.keluar ?? [],
    hapusDraf: press.hapusDraf ?? [],
    nomor,
  }).catch(keyTakenMeanwhile);
  if (!tertulis) return 'kalah';
  return { hasil: 'berhasil', berkas: putusan.berkas, versi: putusan.berkas.versi, ulang: false };
}

async function sopDari(l: Lingkungan, { berkas, perintah }: Lengkap) {
  const [first] = perintah;
  const naskah = berkas?.naskah ?? (first?.jenis === 'catat' ? first.naskah : undefined);
  if (!naskah) throw new RangeError('The first command of a new berkas is catat');
  return l.naskah.sop(naskah.sop);
}

function asal(pelaku: ReturnType<typeof pelakuTercatat>): string {
  if (pelaku.jenis === 'sistem') throw new RangeError('A berkas is begun by an official');
  return pelaku.kantor;
}

/** The same form pressed on two berkas in one instant: read again, and the earlier result is found. */
function keyTakenMeanwhile(error: unknown): false {
  if (error instanceof DatabaseError && error.kind === 'unique' && error.constraint === 'idempotensi_pkey')
    return false;
  throw error;
}

function terulang(press: Press, { ada, ulang }: Muatan): HasilTekan {
  if (!ulang || !ada || (press.berkas !== null && press.berkas !== ulang.berkas)) {
    throw new KunciTerpakaiError(`Idempotency key ${press.kunci} belongs to another berkas`);
  }
  return { hasil: 'berhasil', berkas: ada.berkas, versi: ulang.versi, ulang: true };
}

function belumAda(kalimat: string): HasilTekan {
  return { hasil: 'ditolak', penolakan: { ...tolak('belum_ada', kalimat), tersedia: [] } };
}
