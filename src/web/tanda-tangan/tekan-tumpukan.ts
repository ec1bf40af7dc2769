import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { HasilTekan } from '../../store/berkas/press.ts';
import { bukaBerkas } from '../berkas/buka-berkas.ts';
import { formDitandatangani } from '../berkas/tekan.ts';
import { TANDA_TANGAN } from '../kata/tanda-tangan.ts';
import type { Kiriman } from '../kiriman.ts';
import { type Layar, lingkup } from '../layar.ts';
import { barisAntrean } from '../rute/tugas.tsx';
import { nomorSaatTanda } from '../register/seri.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import type { BarisAntrean } from '../tampilan/antrean.ts';
import { BATAS, siapTanda } from './tumpukan.ts';

/** What became of one berkas of the stack: signed, or not and why. `baris` is missing when it may not be seen. */
export interface HasilTanda {
  readonly baris: BarisAntrean | undefined;
  readonly gagal: string | undefined;
}

/** One berkas as the question page posted it. */
interface Tekanan {
  readonly id: string;
  /** The version that the signer saw. */
  readonly versi: number;
  readonly kunci: string;
}

/** The posted stack: each berkas once, with its own key, so that a second press of the same page changes nothing. */
export function bacaTumpukan(kiriman: Kiriman): readonly Tekanan[] {
  const idem = kiriman.teks('_idem');
  return [...new Set(kiriman.semua('b'))].slice(0, BATAS).map((id) => ({
    id,
    versi: Number.parseInt(kiriman.teks(`versi.${id}`), 10),
    kunci: `${idem}.${id}`,
  }));
}

/** Signs one after another, each as a press of its own: what fails stops nothing else. */
export async function tekanTumpukan(
  layar: Layar,
  penugasan: PenugasanTercatat,
  tekanan: readonly Tekanan[],
): Promise<readonly HasilTanda[]> {
  const hasil: HasilTanda[] = [];
  for (const t of tekanan) hasil.push(await satu(layar, penugasan, t));
  return hasil;
}

async function satu(layar: Layar, penugasan: PenugasanTercatat, tekanan: Tekanan): Promise<HasilTanda> {
  const { dunia } = layar;
  const terbaca = await dunia.berkas.ambil(tekanan.id, lingkup(layar));
  if (!terbaca) return { baris: undefined, gagal: TANDA_TANGAN.hilang };
  const baris = barisAntrean(layar, terbaca.baris);
  const terbuka = await bukaBerkas(layar, terbaca.berkas, { sebagai: penugasan.id, terbuka: false });
  if (!terbuka || Number.isNaN(tekanan.versi)) return { baris, gagal: TANDA_TANGAN.basi };
  const cara = (await siapTanda(layar, penugasan, tekanan.id))?.cara ?? 'basah';
  const { register, nomori } = await nomorSaatTanda(layar, terbuka.bahan.sop, penugasan);
  try {
    const hasil = await dunia.berkas.tekan({
      berkas: tekanan.id,
      versi: tekanan.versi,
      kunci: tekanan.kunci,
      konteks: sebagai(penugasan, layar.kini),
      sumber: dunia.tenant.latihan ? 'latihan' : 'layar',
      register,
      perintah: (alat) => [...nomori(alat), { jenis: 'tanda_tangan', cara }],
      dokumenResmi: [formDitandatangani(terbuka.bahan)],
      hapusDraf: ['tanda_tangan'],
    });
    return { baris, gagal: sebabGagal(hasil) };
  } catch {
    // One broken press must not hide the results of the others; the database tells its own log.
    return { baris, gagal: TANDA_TANGAN.gangguan };
  }
}

function sebabGagal(hasil: HasilTekan): string | undefined {
  switch (hasil.hasil) {
    case 'berhasil':
      return undefined;
    case 'ditolak':
      return hasil.penolakan.kalimat;
    case 'basi':
      return hasil.sejak.some((s) => s.peristiwa.jenis === 'berpindah')
        ? TANDA_TANGAN.basiPindah
        : TANDA_TANGAN.basi;
  }
}
