import type { Butir } from '../../core/monitor/daftar.ts';
import { type SaringMonitor, urutDaftar } from '../../core/monitor/saringan.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { MONITOR } from '../kata/monitor.ts';
import { REGISTER } from '../kata/register.ts';
import { RIWAYAT } from '../kata/riwayat.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tab } from '../komponen/Tab.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { BahanMonitor } from './bahan-monitor.ts';
import { KOLOM, selDaftar } from './baris-daftar.ts';
import { namaLingkup } from './HalamanMonitor.tsx';
import { namaAlasan, namaButir } from './nama-sebab.ts';
import { bolehDibuka, NomorBerkas } from './NomorBerkas.tsx';

const K = MONITOR.daftar;

export interface HalamanDaftarProps {
  readonly bahan: BahanMonitor;
  readonly saring: SaringMonitor;
  /** The lines of this page, how many there are in all, and how many pages. */
  readonly butir: readonly Butir[];
  readonly jumlah: number;
  readonly halaman: number;
  /** Names by id, of the berkas this person may open. */
  readonly nama: ReadonlyMap<string, string | null>;
}

/** The berkas behind one number of the monitor. */
export function HalamanDaftar({ bahan, saring, butir, jumlah, halaman, nama }: HalamanDaftarProps) {
  const { layar } = bahan;
  const { keadaan, hal = 1 } = saring;
  const judul = K.judul[keadaan];
  const urutan = urutDaftar(keadaan);
  const urutKini = saring.urut ?? urutan[0];
  return (
    <Bingkai layar={layar} judul={judul} di="monitor" gaya="monitor">
      <Remah
        asal={{
          label: MONITOR.judul,
          href: alamat.monitor({ rentang: saring.rentang, kantor: saring.kantor }),
        }}
        kini={judul}
      />
      <KepalaHalaman
        judul={judul}
        ket={K.saring(saringan(bahan, saring))}
        kanan={
          jumlah > 0 && (
            <Tombol href={alamat.monitorCsv({ ...saring, hal: undefined })} ikon="download">
              {K.csv}
            </Tombol>
          )
        }
      />
      {jumlah > 1 && (
        <Tab
          label={K.urutkan}
          antrean={urutan.map((urut) => ({
            label: K.urut[urut],
            href: alamat.monitorDaftar({ ...saring, urut, hal: undefined }),
            kini: urut === urutKini,
          }))}
        />
      )}
      <Kartu judul={judul} ujung={jumlah > 0 ? K.baris(jumlah) : undefined} jarak={false}>
        {butir.length === 0 ? (
          <Kosong ikon="check" judul={K.kosong} ket={K.kosongKet} />
        ) : (
          <Baris bahan={bahan} keadaan={keadaan} butir={butir} nama={nama} />
        )}
      </Kartu>
      {halaman > 1 && (
        <nav class="deret hal-m" aria-label={K.halaman(hal, halaman)}>
          {hal > 1 && <Tombol href={alamat.monitorDaftar({ ...saring, hal: hal - 1 })}>{K.lalu}</Tombol>}
          <span>{K.halaman(hal, halaman)}</span>
          {hal < halaman && (
            <Tombol href={alamat.monitorDaftar({ ...saring, hal: hal + 1 })}>{K.lanjut}</Tombol>
          )}
        </nav>
      )}
    </Bingkai>
  );
}

type BarisProps = Pick<HalamanDaftarProps, 'bahan' | 'butir' | 'nama'> & Pick<SaringMonitor, 'keadaan'>;

/** A table; on a phone each line is a small card that names its values. */
function Baris({ bahan, keadaan, butir, nama }: BarisProps) {
  const kolom = KOLOM[keadaan];
  return (
    <div class="gulir" tabIndex={0} role="region" aria-label={K.tabel(K.judul[keadaan])}>
      <table class="tabel daftar-m">
        <thead>
          <tr>
            {[K.kolom.nomor, K.kolom.pemohon, ...kolom].map((judul) => (
              <th key={judul} scope="col">
                {judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {butir.map((b) => (
            <tr>
              <th scope="row">
                <NomorBerkas bahan={bahan} berkas={b.berkas} />
              </th>
              <td>
                {bolehDibuka(bahan, b.berkas) ? (
                  (nama.get(b.berkas.id) ?? REGISTER.tanpaNama)
                ) : (
                  <span title={K.lainKet}>{K.lain}</span>
                )}
              </td>
              {selDaftar(bahan, keadaan, b).map((isi, ke) => (
                <td data-k={kolom[ke]}>{isi}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SEKARANG: readonly SaringMonitor['keadaan'][] = ['sini', 'lewat', 'hampir', 'pemohon', 'berulang'];

/** What the address asks for, in words. */
function saringan(bahan: BahanMonitor, saring: SaringMonitor): readonly string[] {
  const { sop, rentang } = bahan;
  const langkah = sop.kegiatan.find((k) => k.no === saring.langkah);
  const lajur = sop.pelaksana.find((p) => p.kunci === saring.pelaksana);
  return [
    namaLingkup(bahan),
    langkah && `${langkah.no}. ${langkah.bacaan.singkat}`,
    lajur && pelaksana(sop, lajur.kunci).singkat,
    saring.perihal && RIWAYAT.penyimpangan[saring.perihal],
    saring.syarat && namaButir(bahan.persyaratan, saring.syarat),
    saring.alasan && namaAlasan(bahan.persyaratan, saring.alasan),
    SEKARANG.includes(saring.keadaan) ? undefined : MONITOR.rentang[rentang.nama].toLowerCase(),
  ].flatMap((b) => (b === undefined || b === '' ? [] : [b]));
}
