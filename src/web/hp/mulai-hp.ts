import type { Berkas } from '../../core/berkas/berkas.ts';
import { pindaianDiminta } from '../../core/berkas/tindakan/tanda-tangan.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import type { GunaHp, SesiHp } from '../../store/berkas/sesi-hp.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { daftarKurang } from '../kerja/kekurangan.ts';
import type { Layar } from '../layar.ts';

/** How long a code is valid. */
export const LAMA_HP = 15 * MENIT;

type Dasar = Pick<Layar, 'dunia' | 'pegawai' | 'sejati'>;

/** Opens an address for a phone: it stores pictures as this person under this appointment, for these items only. */
export function mulaiHp(
  { dunia, pegawai, sejati }: Dasar,
  {
    berkas,
    penugasan,
    guna,
    butir,
  }: {
    readonly berkas: Pick<Berkas, 'id'>;
    readonly penugasan: string;
    readonly guna: GunaHp;
    readonly butir: readonly string[];
  },
): Promise<SesiHp> {
  return dunia.berkas.sesiHp.mulai({
    berkas: berkas.id,
    orang: pegawai.id,
    penugasan,
    guna,
    butir,
    saat: sejati,
    lama: LAMA_HP,
  });
}

/** This person's own address for a berkas; undefined for anybody else's. */
export async function sesiMilik(
  { dunia, pegawai }: Dasar,
  berkas: Pick<Berkas, 'id'>,
  id: string,
): Promise<SesiHp | undefined> {
  const sesi = id === '' ? undefined : await dunia.berkas.sesiHp.ambil(id);
  return sesi?.berkas === berkas.id && sesi.orang === pegawai.id ? sesi : undefined;
}

/** What this person may have photographed for a purpose now; empty when it is not theirs to do. */
export function butirHp(bahan: BahanKerja, guna: GunaHp): readonly string[] {
  const boleh = (perintah: string): boolean => bahan.tersedia.some((t) => t.perintah === perintah);
  if (guna === 'pindai') return boleh('pindai') ? pindaianDiminta(bahan).map((d) => d.tanda) : [];
  if (!boleh('tambah_dokumen')) return [];
  const { syarat } = bahan.berkas;
  const kurang = daftarKurang(bahan).flatMap((k) => (syarat.includes(k.syarat) ? [k.syarat] : []));
  return [...kurang, ...syarat.filter((s) => !kurang.includes(s))];
}
