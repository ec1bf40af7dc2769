import { jalan, kerja } from '../../sop/lookup.ts';
import type { Hop, JenisKerja, Kerja } from '../../sop/schema.ts';
import type { Siapa } from '../perintah.ts';
import type { Situasi } from './tindakan.ts';

/** The work to be done now when it is of this kind, with the step it belongs to. */
export function kerjaKini<J extends JenisKerja>(
  { sop, berkas }: Situasi,
  jenis: J,
): { langkah: number; bagian: number; kerja: Extract<Kerja, { jenis: J }> } | undefined {
  if (berkas.posisi.di !== 'langkah') return undefined;
  const { langkah, bagian } = berkas.posisi;
  const now = kerja(sop, langkah, bagian);
  return now && isKind(now, jenis) ? { langkah, bagian, kerja: now } : undefined;
}

function isKind<J extends JenisKerja>(now: Kerja, jenis: J): now is Extract<Kerja, { jenis: J }> {
  return now.jenis === jenis;
}

/** The stop on an exit where the berkas stands now when it is of this kind. */
export function hopKini<J extends Hop['jenis']>(
  { sop, berkas }: Pick<Situasi, 'sop' | 'berkas'>,
  jenis: J,
): { dari: number; cabang: 'ya' | 'tidak'; at: number; hop: Extract<Hop, { jenis: J }> } | undefined {
  if (berkas.posisi.di !== 'jalan') return undefined;
  const { dari, cabang, hop: at } = berkas.posisi;
  const hop = jalan(sop, dari, cabang)[at];
  return hop && isHop(hop, jenis) ? { dari, cabang, at, hop } : undefined;
}

function isHop<J extends Hop['jenis']>(hop: Hop, jenis: J): hop is Extract<Hop, { jenis: J }> {
  return hop.jenis === jenis;
}

/** The post whose move it is, as the only one who may act. */
export function penanggungKini({ berkas }: Situasi): Siapa {
  return berkas.penanggung ? [berkas.penanggung] : [];
}
