import { SEBAB_TIMPANG, type TimpangArsip } from '../../store/berkas/timpang-arsip.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { BENAHI, GUDANG } from '../kata/gudang-arsip.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Remah } from '../komponen/Remah.tsx';
import type { Layar } from '../layar.ts';
import { kapan } from '../tampilan/waktu.ts';

/** What is in one archive and not in the other, grouped by cause, each with what to do. */
export function HalamanBenahi({
  layar,
  timpang,
}: {
  readonly layar: Layar;
  readonly timpang: readonly TimpangArsip[];
}) {
  return (
    <Bingkai layar={layar} judul={BENAHI.judul} di="arsip">
      <Remah asal={{ label: GUDANG.judul, href: alamat.arsip() }} kini={BENAHI.judul} />
      <KepalaHalaman judul={BENAHI.judul} ket={BENAHI.ket} />
      <div class="kiri">
        {timpang.length === 0 && (
          <Kartu judul={BENAHI.judul} jarak={false}>
            <Kosong ikon="check" judul={BENAHI.kosong} ket={BENAHI.kosongKet} />
          </Kartu>
        )}
        {SEBAB_TIMPANG.map((sebab) => {
          const baris = timpang.filter((t) => t.sebab === sebab);
          if (baris.length === 0) return null;
          return (
            <Kartu key={sebab} judul={BENAHI.sebab[sebab]} ujung={String(baris.length)} jarak={false}>
              <ul class="rak">
                {baris.map((t) => (
                  <Baris key={`${t.berkas}/${t.kantor}`} layar={layar} t={t} />
                ))}
              </ul>
            </Kartu>
          );
        })}
      </div>
    </Bingkai>
  );
}

function Baris({ layar, t }: { readonly layar: Layar; readonly t: TimpangArsip }) {
  const { sebab, rincian } = t;
  const apa =
    sebab === 'file_rusak' || sebab === 'label_ganda' || sebab === 'boks_ganda'
      ? BENAHI.rincian[sebab](rincian)
      : '';
  return (
    <li>
      <div>
        <a href={alamat.arsipBerkas(t.nomor ?? t.berkas)}>{t.nama ?? ''}</a>{' '}
        <small class="angka">{t.nomor}</small>
      </div>
      <small class="kurang">{apa}</small>
      <small>
        {layar.dir.kantor(t.kantor)?.nama}, {kapan(t.sejak, layar.kini, layar.dunia.kalender)}.{' '}
        {BENAHI.tindakan[sebab]}
      </small>
    </li>
  );
}
