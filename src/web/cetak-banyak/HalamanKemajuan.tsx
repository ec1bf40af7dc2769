import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { CETAK_BANYAK } from '../kata/cetak-banyak.ts';
import { lembarKantor, sebutSurat } from '../cetak/sebut-surat.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import type { Pekerjaan } from './pekerjaan.ts';

/** Seconds between two looks of a page without script. */
const MUAT_ULANG = '2';

/** How far the work is; without script the page reloads itself until it is done. */
export function HalamanKemajuan({
  layar,
  pekerjaan,
}: {
  readonly layar: Layar;
  readonly pekerjaan: Pekerjaan;
}) {
  return (
    <Bingkai layar={layar} judul={CETAK_BANYAK.judul} di="tugas">
      <KepalaHalaman
        judul={CETAK_BANYAK.hasil(sebutSurat(pekerjaan.surat, lembarKantor(layar.dunia)))}
        kanan={
          <>
            <Tombol href={alamat.cetakBanyak()}>{CETAK_BANYAK.lagi}</Tombol>
            <Tombol href={alamat.tugas()}>{CETAK_BANYAK.tugas}</Tombol>
          </>
        }
      />
      {!pekerjaan.hasil && (
        <noscript>
          <meta http-equiv="refresh" content={MUAT_ULANG} />
        </noscript>
      )}
      <div
        id="kemajuan"
        data-poll={pekerjaan.hasil ? undefined : `${alamat.pekerjaanCetak(pekerjaan.id)}?bagian=1`}
        data-poll-selang="1"
        aria-live="polite"
      >
        <IsiKemajuan pekerjaan={pekerjaan} />
      </div>
    </Bingkai>
  );
}

/** The part that changes. */
export function IsiKemajuan({ pekerjaan }: { readonly pekerjaan: Pekerjaan }) {
  const { selesai, semua, hasil, takIkut, id } = pekerjaan;
  if (!hasil) {
    return (
      <Kartu judul={CETAK_BANYAK.kemajuan(selesai, semua)}>
        <progress
          class="kemajuan"
          max={semua}
          value={selesai}
          aria-label={CETAK_BANYAK.kemajuan(selesai, semua)}
        />
        <p class="petunjuk">{CETAK_BANYAK.tunggu}</p>
      </Kartu>
    );
  }
  return (
    <div data-poll-henti>
      {hasil.pdf ? (
        <Pemberitahuan
          nada="baik"
          isi={CETAK_BANYAK.selesai(semua - takIkut.length)}
          tindakan={
            <Tombol jenis="utama" ikon="printer" href={`${alamat.pekerjaanCetak(id)}/file`} tabBaru>
              {CETAK_BANYAK.buka}
            </Tombol>
          }
        />
      ) : (
        <Pemberitahuan nada="merah" isi={CETAK_BANYAK.takSatuPun} />
      )}
      {takIkut.length > 0 && (
        <Kartu judul={CETAK_BANYAK.takIkut(takIkut.length)}>
          <Tabel
            label={CETAK_BANYAK.daftarTakIkut}
            kolom={[
              { judul: CETAK_BANYAK.kolom.berkas },
              { judul: CETAK_BANYAK.kolom.nama },
              { judul: CETAK_BANYAK.kolom.sebab },
            ]}
            baris={takIkut.map((t) => [
              t.kunci === '' ? '' : <a href={alamat.berkas(t.kunci)}>{t.kunci}</a>,
              t.nama,
              t.sebab,
            ])}
          />
        </Kartu>
      )}
    </div>
  );
}
