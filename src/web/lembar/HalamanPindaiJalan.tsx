import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { PINDAI } from '../kata/lembar.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import type { TumpukanJalan } from './papan-pindai.ts';

/** Seconds between two looks of a page without script. */
const MUAT_ULANG = '2';

/** How far the reading of a stack is; without script the page reloads itself until the result stands there. */
export function HalamanPindaiJalan({
  layar,
  tumpukan,
}: {
  readonly layar: Layar;
  readonly tumpukan: TumpukanJalan;
}) {
  return (
    <Bingkai layar={layar} judul={PINDAI.jalanJudul} di="pindai">
      <KepalaHalaman judul={PINDAI.jalanJudul} ket={PINDAI.jalanKet} />
      <noscript>
        <meta http-equiv="refresh" content={MUAT_ULANG} />
      </noscript>
      <div data-poll={`${alamat.pindaiJalan(tumpukan.id)}?bagian=1`} data-poll-selang="1" aria-live="polite">
        <IsiPindaiJalan tumpukan={tumpukan} />
      </div>
    </Bingkai>
  );
}

/** The part that changes. */
export function IsiPindaiJalan({ tumpukan }: { readonly tumpukan: TumpukanJalan }) {
  const { id, selesai, semua, hasil } = tumpukan;
  if (hasil) {
    return (
      <div data-poll-henti>
        <Pemberitahuan
          nada="baik"
          isi={PINDAI.terbaca}
          tindakan={
            <Tombol jenis="utama" href={alamat.pindaiJalan(id)}>
              {PINDAI.lihatHasil}
            </Tombol>
          }
        />
      </div>
    );
  }
  const kalimat = semua === 0 ? PINDAI.mulai : PINDAI.membaca(selesai, semua);
  return (
    <Kartu judul={kalimat}>
      <progress
        class="kemajuan"
        max={Math.max(semua, 1)}
        value={semua === 0 ? undefined : selesai}
        aria-label={kalimat}
      />
    </Kartu>
  );
}
