import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { alamat } from '../alamat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import type { Layar } from '../layar.ts';
import type { Berulang } from './berulang.ts';
import { dapatDibuka } from './NomorBerkas.tsx';
import { namaAlasan, namaButir } from './nama-sebab.ts';

/** Berkas that a card shows; the monitor's list has all. */
const TAMPIL = 5;

export interface KartuBerulangProps {
  readonly layar: Layar;
  readonly berulang: readonly Berulang[];
  readonly persyaratan: Persyaratan;
}

/** For the posts above: what came back for the third time and more, and what was wanting each time. */
export function KartuBerulang({ layar, berulang, persyaratan }: KartuBerulangProps) {
  if (berulang.length === 0) return null;
  const K = MONITOR.berulang;
  const { zona } = layar.dunia.kalender;
  return (
    <Kartu
      judul={K.judul(berulang.length)}
      id="berulang"
      ujung={<a href={alamat.monitorDaftar({ keadaan: 'berulang' })}>{K.semua}</a>}
    >
      <ul class="ikatan">
        {berulang.slice(0, TAMPIL).map(({ berkas, kali, pengembalian }) => (
          <li key={berkas.id}>
            <b>
              {dapatDibuka(layar, berkas) ? (
                <a class="angka" href={alamat.berkas(berkas.nomor)}>
                  {berkas.nomor}
                </a>
              ) : (
                <span class="angka">{berkas.nomor}</span>
              )}{' '}
              {K.kali(kali, layar.dir.kantor(kantorKini(berkas))?.nama ?? '')}
            </b>
            {pengembalian.map((p) => (
              <small key={p.saat}>
                {K.sekali(
                  tanggalPendek(p.saat, zona),
                  p.butir.map((b) =>
                    K.butir(namaButir(persyaratan, b.syarat), namaAlasan(persyaratan, b.alasan)),
                  ),
                )}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </Kartu>
  );
}

function kantorKini({ kunjungan }: Berulang['berkas']): string {
  return kunjungan.findLast((k) => k.penanggung !== null)?.penanggung?.kantor ?? '';
}
