import { arsipKini } from '../../core/berkas/arsip-kini.ts';
import { alamat } from '../alamat.ts';
import { ARSIP_BERKAS } from '../kata/gudang-arsip.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { kapan } from '../tampilan/waktu.ts';
import { penugasanArsip } from './hak.ts';
import type { HalamanArsipBerkasProps } from './HalamanArsipBerkas.tsx';

/** Whether every file of the digital archive is whole, and the archive itself for those who keep it. */
export function KartuDigital(p: HalamanArsipBerkasProps) {
  const { layar, bahan, kantor } = p;
  if (!penugasanArsip(layar).some((x) => x.kantor === kantor)) return null;
  const bolehUnduh = arsipKini(bahan.berkas, kantor) !== undefined || bahan.berkas.posisi.di === 'tutup';
  return (
    <KartuSisi judul={ARSIP_BERKAS.digital}>
      <Keadaan {...p} />
      <div class="deret">
        <form method="post" action={alamat.arsipPerintah(bahan.kunci, 'periksa')}>
          <input type="hidden" name="_sebagai" value={bahan.penugasan.id} />
          <Tombol ukuran="kecil" ikon="check">
            {ARSIP_BERKAS.periksa}
          </Tombol>
        </form>
        {bolehUnduh && (
          <Tombol ukuran="kecil" ikon="download" href={alamat.arsipPerintah(bahan.kunci, 'unduh')}>
            {ARSIP_BERKAS.unduh}
          </Tombol>
        )}
      </div>
      {bolehUnduh && <p class="petunjuk">{ARSIP_BERKAS.unduhKet}</p>}
    </KartuSisi>
  );
}

function Keadaan({ bahan, diperiksa, rusak, hasil }: HalamanArsipBerkasProps) {
  if (hasil && hasil.rusak.length === 0) return <p role="status">{ARSIP_BERKAS.utuh(hasil.berkas.length)}</p>;
  if (hasil)
    return (
      <div role="status">
        <p>{ARSIP_BERKAS.rusak(hasil.rusak.length)}</p>
        <ul class="ringkas">
          {hasil.rusak.map((r) => (
            <li key={r.nama} class="kurang">
              {r.nama}: {ARSIP_BERKAS.sebabRusak[r.sebab]}
            </li>
          ))}
        </ul>
        <p class="petunjuk">{ARSIP_BERKAS.rusakLanjut}</p>
      </div>
    );
  if (diperiksa === null) return <p>{ARSIP_BERKAS.belumDiperiksa}</p>;
  return (
    <p>
      {ARSIP_BERKAS.diperiksa(kapan(diperiksa, bahan.kini, bahan.kalender))}{' '}
      {rusak > 0 && <b>{ARSIP_BERKAS.rusak(rusak)}</b>}
    </p>
  );
}
