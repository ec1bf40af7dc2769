import type { Berkas } from '../../core/berkas/berkas.ts';
import { registerBerlaku } from '../../core/berkas/register.ts';
import { tolak } from '../../core/berkas/penolakan.ts';
import { buatAlat } from './alat.ts';
import { periksaVersi } from './basi.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Muatan, muat } from './muat.ts';
import { mulaiPercobaan, sopPress } from './percobaan.ts';
import type { HasilTekan, PerintahPress, Press, TandaPress } from './press.ts';
import { simpan } from './simpan.ts';
import { butuhNomor, simpanBernomor } from './simpan-bernomor.ts';

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
  const orang = orangPress(press);
  const muatan = await muat(l, press.berkas, orang, press.kunci);
  const dulu = await sudah(l, press, muatan);
  if (dulu) return dulu;

  const percobaan = mulaiPercobaan(l.brankas, press.berkas, muatan.ada, orang);
  if (!percobaan) return belumAda('Data berkas ini sudah dihapus sesuai masa simpannya.');
  const { alat, terkumpul } = buatAlat({ ...percobaan, tenant: l.tenant, gudang: l.gudang });
  const perintah = belumBerlaku([await press.perintah(alat)].flat(), percobaan.berkas);
  if (perintah.length === 0 && percobaan.berkas) return tanpaPerubahan(percobaan.berkas);
  const sop = await l.naskah.sop(sopPress(percobaan.berkas, perintah));
  const lengkap = { ...percobaan, press, perintah, terkumpul, sop };
  return butuhNomor(lengkap) ? simpanBernomor(l, lengkap) : simpan(l, l.db, lengkap, []);
}

/** A number that was bound meanwhile stays: whoever prints or signs next finds it there. */
function belumBerlaku(perintah: readonly PerintahPress[], berkas: Berkas | null): readonly PerintahPress[] {
  return perintah.filter((p) => p.jenis !== 'nomori' || !berkas || !registerBerlaku(berkas, p.tanda));
}

function tanpaPerubahan(berkas: Berkas): HasilTekan {
  return { hasil: 'berhasil', berkas, versi: berkas.versi, ulang: true };
}

/**
 * What a press is told before its command is looked at: its own first result, or that somebody was first. Undefined
 * when it is new and in time. For posts that no longer read on the berkas as it has become.
 */
export async function terdahulu(l: Lingkungan, press: TandaPress): Promise<HasilTekan | undefined> {
  return sudah(l, press, await muat(l, press.berkas, orangPress(press), press.kunci));
}

async function sudah(l: Lingkungan, press: TandaPress, muatan: Muatan): Promise<HasilTekan | undefined> {
  if (muatan.ulang) return terulang(press, muatan);
  if (press.berkas === null) return undefined;
  return muatan.ada ? periksaVersi(l, press, muatan.ada.berkas) : belumAda('Berkas ini belum ada.');
}

function orangPress({ konteks: { pelaku } }: TandaPress): string {
  return pelaku.jenis === 'pejabat' ? pelaku.penugasan.orang : pelaku.jenis;
}

function terulang(press: TandaPress, { ada, ulang }: Muatan): HasilTekan {
  if (!ulang || !ada || (press.berkas !== null && press.berkas !== ulang.berkas)) {
    throw new KunciTerpakaiError(`Idempotency key ${press.kunci} belongs to another berkas`);
  }
  return { hasil: 'berhasil', berkas: ada.berkas, versi: ulang.versi, ulang: true };
}

function belumAda(kalimat: string): HasilTekan {
  return { hasil: 'ditolak', penolakan: { ...tolak('belum_ada', kalimat), tersedia: [] } };
}
