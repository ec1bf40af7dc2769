import { tulisTempat } from '../../core/berkas/tempat-arsip.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { BarisArsip } from '../../store/berkas/baris-arsip.ts';
import { alamat } from '../alamat.ts';
import { GUDANG } from '../kata/gudang-arsip.ts';
import { Tag } from '../komponen/Tag.tsx';
import type { Layar } from '../layar.ts';

/** Maps on the shelves, each with its place; a row opens its archive page. */
export function DaftarRak({
  layar,
  baris,
}: {
  readonly layar: Layar;
  readonly baris: readonly BarisArsip[];
}) {
  const { zona } = layar.dunia.kalender;
  return (
    <ul class="rak">
      {baris.map((b) => (
        <li key={b.berkas.id}>
          <div>
            <a href={alamat.arsipBerkas(b.berkas.nomor ?? b.berkas.id)}>{b.berkas.namaPemohon ?? ''}</a>{' '}
            <small class="angka">{b.berkas.nomor}</small>
          </div>
          <Keadaan layar={layar} baris={b} />
          <small>
            {tulisTempat(b.tempat)}, {GUDANG.masuk(tanggalPendek(b.masuk, zona))}
          </small>
        </li>
      ))}
    </ul>
  );
}

function Keadaan({ layar, baris }: { readonly layar: Layar; readonly baris: BarisArsip }) {
  const { kini, dunia } = layar;
  const tanggal = (saat: number): string => tanggalPendek(saat, dunia.kalender.zona);
  if (baris.pinjamTenggat !== null) {
    const lewat = baris.pinjamTenggat < kini;
    return (
      <Tag warna={lewat ? 'merah' : 'ungu'}>
        {lewat
          ? GUDANG.tag.lewat(tanggal(baris.pinjamTenggat))
          : GUDANG.tag.dipinjam(tanggal(baris.pinjamTenggat))}
      </Tag>
    );
  }
  if (baris.rusak > 0) return <Tag warna="merah">{GUDANG.tag.rusak(baris.rusak)}</Tag>;
  return baris.keadaan === 'inaktif' ? <Tag>{GUDANG.tag.inaktif}</Tag> : <span />;
}
