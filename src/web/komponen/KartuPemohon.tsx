import { BERKAS } from '../kata/berkas.ts';
import { DaftarUraian, type Uraian } from './DaftarUraian.tsx';
import { KartuSisi } from './KartuSisi.tsx';

export interface KartuPemohonProps {
  /** Masked as the viewer may see them. */
  readonly uraian: readonly Uraian[];
  /** Given only where revealing is allowed; each opening is an event. */
  readonly hrefTampilkan?: string | undefined;
}

/** The pemohon, masked. */
export function KartuPemohon({ uraian, hrefTampilkan }: KartuPemohonProps) {
  const tautan = hrefTampilkan ? { label: BERKAS.tampilkanNik, href: hrefTampilkan } : undefined;
  return (
    <KartuSisi judul={BERKAS.pemohon} tautan={tautan}>
      <DaftarUraian daftar={uraian} />
    </KartuSisi>
  );
}
