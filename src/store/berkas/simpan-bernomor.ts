import { tolak, type Tolak } from '../../core/berkas/penolakan.ts';
import type { Statements } from '../database/database.ts';
import { DatabaseError } from '../database/error.ts';
import { ambilDariBlok } from './blok-nomor.ts';
import type { Lingkungan } from './lingkungan.ts';
import { ambilNomor, ambilRegister, type NomorDiambil } from './pencacah.ts';
import type { PercobaanLengkap } from './percobaan.ts';
import type { HasilTekan } from './press.ts';
import { simpan } from './simpan.ts';

/** Numbers, decision and write in one transaction: whatever fails, no number is used up. */
export async function simpanBernomor(
  l: Lingkungan,
  percobaan: PercobaanLengkap,
): Promise<HasilTekan | 'kalah'> {
  try {
    return await l.db.transaction(async (tx) => {
      const nomor = await ambilSemua(tx, l, percobaan);
      const hasil = await simpan(l, tx, percobaan, nomor);
      if (hasil === 'kalah' || hasil.hasil !== 'berhasil') throw new Urungkan(hasil);
      return hasil;
    });
  } catch (error) {
    if (error instanceof Urungkan) return error.hasil;
    if (error instanceof DatabaseError && error.constraint === NOMOR_SAMA)
      return ditolak(
        tolak('nomor_bentrok', 'Nomor berikutnya sudah ada di buku. Periksa aturan nomor register.'),
      );
    throw error;
  }
}

/** Whether a press binds a number, so that it must be a transaction. */
export function butuhNomor({ perintah, berkas }: Pick<PercobaanLengkap, 'perintah' | 'berkas'>): boolean {
  return perintah.some(
    (p) => p.jenis === 'nomori' || (p.jenis === 'terima' && (berkas?.nomor ?? null) === null),
  );
}

// Always the berkas series first, then the register: two presses never wait for each other in a ring.
async function ambilSemua(
  tx: Statements,
  l: Lingkungan,
  { press, perintah, berkas }: PercobaanLengkap,
): Promise<readonly NomorDiambil[]> {
  const nomor: NomorDiambil[] = [];
  if (perintah.some((p) => p.jenis === 'terima') && (berkas?.nomor ?? null) === null) {
    if (!press.penomoran)
      throw new RangeError('A press that receives a berkas says from which series its number is');
    nomor.push(press.kertas ? await dariBlok(tx, l, press) : await ambilNomor(tx, l.tenant, press.penomoran));
  }
  for (const p of perintah) {
    if (p.jenis !== 'nomori') continue;
    if (!press.register) throw new RangeError('A press that numbers a letter says from which register');
    nomor.push(await ambilRegister(tx, l.tenant, press.register, p.tanda));
  }
  return nomor;
}

async function dariBlok(
  tx: Statements,
  l: Lingkungan,
  press: PercobaanLengkap['press'],
): Promise<NomorDiambil> {
  const { penomoran, kertas, konteks } = press;
  const hasil = await ambilDariBlok(tx, l.tenant, {
    kantor: penomoran?.kantor ?? '',
    nomor: kertas?.nomor ?? '',
    terjadi: konteks.saat,
    kini: l.jam(),
  });
  if (!hasil.ok) throw new Urungkan(ditolak(tolak('nomor_kertas', KERTAS[hasil.sebab])));
  return hasil.nomor;
}

const KERTAS = {
  tidak_ada: 'Nomor ini tidak ada pada blok kertas kantor Anda.',
  terpakai: 'Nomor ini sudah dipakai berkas lain.',
  batal: 'Nomor ini sudah batal karena bloknya ditutup.',
  terlalu_awal: 'Waktu penerimaan lebih awal daripada waktu blok dibuat.',
  belum_terjadi: 'Waktu penerimaan belum terjadi.',
} as const;

const NOMOR_SAMA = 'buku_nomor_tenant_jenis_nomor_key';

function ditolak(sebab: Tolak): HasilTekan {
  return { hasil: 'ditolak', penolakan: { ...sebab, tersedia: [] } };
}

/** Rolls the transaction back and carries the answer out of it. */
class Urungkan extends Error {
  constructor(readonly hasil: HasilTekan | 'kalah') {
    super('rolled back');
  }
}
