import type { JenisPerintah } from '../../core/berkas/perintah.ts';
import { alamat } from '../alamat.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { kerjaUtama } from './AreaKerja.tsx';
import { FormSekali, type PerintahSekali } from '../kerja/alasan-sekali.tsx';

/** Asked again on a page of their own, with a reason. */
const DENGAN_ALASAN: readonly JenisPerintah[] = [
  'kembalikan',
  'alihkan',
  'tolak',
  'batalkan',
  'buka_kembali',
  'koreksi',
  'batal_nomor',
];
/** Their work area has the way back beside its main button. */
const KEMBALI_DI_BILAH: readonly JenisPerintah[] = ['disposisi', 'paraf', 'tanda_tangan', 'teruskan'];
/** One press. */
const LANGSUNG: readonly PerintahSekali[] = ['mundur', 'tarik'];

/** What else is possible now, beside the work itself; nothing is listed that would be refused. */
export function TindakanLain({ bahan }: { readonly bahan: BahanKerja }) {
  const langsung = LANGSUNG.filter((p) => bahan.tersedia.some((t) => t.perintah === p));
  const diBilah = KEMBALI_DI_BILAH.some((p) => p === kerjaUtama(bahan));
  const beralasan = bahan.tersedia.filter(
    (t) => DENGAN_ALASAN.includes(t.perintah) && !(diBilah && t.perintah === 'kembalikan'),
  );
  if (langsung.length + beralasan.length === 0) return null;
  return (
    <Kartu judul={KATA_BERKAS.tindakanLain}>
      <div class="deret">
        {langsung.map((perintah) => (
          <FormSekali key={perintah} bahan={bahan} perintah={perintah} />
        ))}
        {beralasan.map((t) => (
          <Tombol key={t.perintah} ukuran="kecil" href={alamat.perintah(bahan.kunci, t.perintah)}>
            {t.label}
          </Tombol>
        ))}
      </div>
    </Kartu>
  );
}
