import { pelakuTercatat } from '../../core/berkas/konteks.ts';
import type { PelakuTercatat } from '../../core/berkas/peristiwa.ts';
import type { Statements } from '../database/database.ts';
import { DatabaseError } from '../database/error.ts';
import { pesanPress } from '../kabar/pesan-press.ts';
import { bungkusPeristiwa } from './amplop.ts';
import { barisCetakan } from './cetakan.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { NomorDiambil } from './pencacah.ts';
import type { PercobaanLengkap } from './percobaan.ts';
import type { HasilTekan } from './press.ts';
import { putuskan } from './putuskan.ts';
import { tulis } from './tulis.ts';

/** Decides and writes. 'kalah': another press was stored first, nothing was written, and all is to be read again. */
export async function simpan(
  l: Pick<Lingkungan, 'tenant' | 'brankas' | 'jam'>,
  statements: Statements,
  percobaan: PercobaanLengkap,
  nomor: readonly NomorDiambil[],
): Promise<HasilTekan | 'kalah'> {
  const { press, perintah, id, berkas: awal, hash, kunci, orang, terkumpul, sop } = percobaan;
  const { konteks } = press;
  const putusan = putuskan({ sop, awal, perintah, konteks, id, nomor });
  if (!putusan.ok) return { hasil: 'ditolak', penolakan: putusan.penolakan };
  const { berkas } = putusan;
  if (!berkas) throw new RangeError('A press has at least one command');

  const dicatat = l.jam();
  const pelaku = pelakuTercatat(konteks.pelaku);
  const peristiwa = bungkusPeristiwa(
    {
      tenant: l.tenant,
      berkas: id,
      sop: berkas.naskah.sop,
      sumber: press.sumber,
      pelaku,
      terjadi: konteks.saat,
      ...(konteks.dicatat === undefined ? {} : { pindah: konteks.dicatat }),
      dicatat,
    },
    { versi: awal?.versi ?? 0, hash },
    putusan.peristiwa,
  );
  const tertulis = await tulis(statements, l.brankas, {
    tenant: l.tenant,
    orang,
    kunci: press.kunci,
    dicatat,
    awal: awalan(percobaan, pelaku),
    berkas,
    hashTerakhir: peristiwa.at(-1)?.hash ?? hash ?? '',
    peristiwa,
    ...terkumpul,
    resmi: (press.dokumenResmi ?? []).map((d) => ({
      ...kunci.segelBytes(d.bytes),
      jenis: d.jenis,
      cetakan: d.cetakan ? barisCetakan(d.cetakan) : null,
    })),
    baris: press.baris ?? {},
    keluar: [
      ...(press.keluar ?? []),
      ...pesanPress(sop, { awal, peristiwa: putusan.peristiwa, akhir: berkas }, konteks),
    ],
    hapusDraf: press.hapusDraf ?? [],
    nomor: nomor.map((n) => ({ ...n, terikat: konteks.dicatat === undefined ? dicatat : konteks.saat })),
  }).catch(keyTakenMeanwhile);
  return tertulis ? { hasil: 'berhasil', berkas, versi: berkas.versi, ulang: false } : 'kalah';
}

function awalan({ berkas, bungkusBaru }: PercobaanLengkap, pelaku: PelakuTercatat) {
  if (berkas) return { versi: berkas.versi };
  if (pelaku.jenis !== 'pejabat' || !bungkusBaru) throw new RangeError('A berkas is begun by an official');
  return { bungkus: bungkusBaru, kantorAsal: pelaku.kantor };
}

/** The same form pressed on two berkas in one instant: read again, and the earlier result is found. */
function keyTakenMeanwhile(error: unknown): false {
  if (error instanceof DatabaseError && error.constraint === 'idempotensi_pkey') return false;
  throw error;
}
