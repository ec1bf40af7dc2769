import { tetapBerlaku } from '../../core/organisasi/tetap-berlaku.ts';
import { rencanaKosong, type Selisih } from '../../core/organisasi/rencana-impor.ts';
import type { KantorFile } from '../../naskah/kantor-file.ts';
import type { HasilImpor } from '../../store/organisasi/organisasi-store.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { KANTOR_BERKAS, PEGAWAI } from '../kata/pegawai.ts';
import { UMUM } from '../kata/umum.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { BidangUnggah } from '../komponen/BidangUnggah.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';

export interface HalamanKantorBerkasProps {
  readonly layar: Layar;
  /** The text as it was sent, to be mended here. */
  readonly teks?: string | undefined;
  /** What is wrong with it, each with its line. */
  readonly salah?: readonly string[] | undefined;
}

/** Download what is known, send it back filled in. */
export function HalamanKantorBerkas({ layar, teks, salah = [] }: HalamanKantorBerkasProps) {
  return (
    <Bingkai layar={layar} judul={KANTOR_BERKAS.judul} di="pegawai">
      <Remah asal={{ label: PEGAWAI.judul, href: alamat.pegawai }} kini={PEGAWAI.dariBerkas} />
      <KepalaHalaman judul={KANTOR_BERKAS.judul} ket={KANTOR_BERKAS.ket} />
      {salah.length > 0 && (
        <div class="ringkasan-galat" role="alert" tabIndex={-1} aria-labelledby="ringkasan-galat-j">
          <h2 id="ringkasan-galat-j">{KANTOR_BERKAS.perlu}</h2>
          <p>{KANTOR_BERKAS.perluKet}</p>
          <ul>
            {salah.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="formulir">
        <Kartu judul={KANTOR_BERKAS.langkahUnduh}>
          <p>{KANTOR_BERKAS.unduhKet}</p>
          <p>
            <Tombol href={alamat.kantorUnduh} ikon="download">
              {KANTOR_BERKAS.unduh}
            </Tombol>
          </p>
        </Kartu>
        <Kartu judul={KANTOR_BERKAS.langkahKirim}>
          <form class="formulir" method="post" action={alamat.kantorBerkas} encType="multipart/form-data">
            <BidangUnggah
              id="berkas"
              label={KANTOR_BERKAS.berkas}
              petunjuk={KANTOR_BERKAS.berkasPetunjuk}
              terima=".yaml,.yml,text/plain"
            />
            <BidangPanjang id="teks" label={KANTOR_BERKAS.teks} nilai={teks} baris={teks ? 20 : 6} />
            <div class="deret">
              <Tombol jenis="utama" ukuran="besar">
                {KANTOR_BERKAS.periksa}
              </Tombol>
            </div>
          </form>
        </Kartu>
      </div>
    </Bingkai>
  );
}

interface PratinjauProps {
  readonly layar: Layar;
  readonly teks: string;
  readonly file: KantorFile;
  readonly hasil: HasilImpor;
}

/** What a file would change, before anything is. */
export function PratinjauKantor({ layar, teks, file, hasil }: PratinjauProps) {
  const { rencana, temuan } = hasil;
  const kosong = rencanaKosong(rencana);
  const tetap = tetapBerlaku(file.isi, rencana.hasil, layar.kini);
  const { daftar, kolom } = KANTOR_BERKAS;
  const baris = (nama: string, { tambah, ubah }: Selisih<unknown>) => [nama, tambah.length, ubah.length];
  return (
    <Bingkai layar={layar} judul={KANTOR_BERKAS.pratinjau} di="pegawai">
      <Remah asal={{ label: PEGAWAI.dariBerkas, href: alamat.kantorBerkas }} kini={KANTOR_BERKAS.pratinjau} />
      <KepalaHalaman judul={KANTOR_BERKAS.pratinjau} ket={kosong ? KANTOR_BERKAS.tanpaUbah : undefined} />
      <div class="formulir">
        {!kosong && (
          <Kartu judul={KANTOR_BERKAS.pratinjau} jarak={false}>
            <Tabel
              label={KANTOR_BERKAS.pratinjauTabel}
              kolom={[
                { judul: kolom.apa },
                { judul: kolom.baru, angka: true },
                { judul: kolom.ubah, angka: true },
              ]}
              baris={[
                baris(daftar.kantor, rencana.kantor),
                baris(daftar.jabatan, rencana.jabatan),
                baris(daftar.pegawai, rencana.pegawai),
                [daftar.penugasan, rencana.penugasan.length, KANTOR_BERKAS.diakhiri(rencana.akhiri.length)],
              ]}
            />
          </Kartu>
        )}
        <Daftar judul={KANTOR_BERKAS.perhatian} isi={temuan.map(file.sebut)} />
        <Daftar judul={KANTOR_BERKAS.tetap} isi={tetap} />
        {kosong ? (
          <Pemberitahuan
            isi={KANTOR_BERKAS.tanpaUbah}
            tindakan={<Tombol href={alamat.pegawai}>{PEGAWAI.judul}</Tombol>}
          />
        ) : (
          <form class="deret" method="post" action={alamat.kantorSimpan}>
            <input type="hidden" name="teks" value={teks} />
            <Tombol jenis="utama" ukuran="besar">
              {KANTOR_BERKAS.simpan}
            </Tombol>
            <Tombol ukuran="besar" href={alamat.kantorBerkas}>
              {UMUM.batal}
            </Tombol>
          </form>
        )}
      </div>
    </Bingkai>
  );
}

function Daftar({ judul, isi }: { readonly judul: string; readonly isi: readonly string[] }) {
  if (isi.length === 0) return null;
  return (
    <Kartu judul={judul}>
      <ul class="butir">
        {isi.map((i) => (
          <li key={i}>{i}</li>
        ))}
      </ul>
    </Kartu>
  );
}
