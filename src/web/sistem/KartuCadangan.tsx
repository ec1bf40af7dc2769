import { ribuan, ukuran } from '../../core/tulisan/ukuran.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import { alamat } from '../alamat.ts';
import { SISTEM } from '../kata/sistem.ts';
import { DaftarUraian, type Uraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { TagKeadaan } from './TagKeadaan.tsx';
import type { KeadaanSistem } from './sistem.ts';
import { waktuLalu, waktuPenuh } from './waktu-lalu.ts';

export interface KartuSistemProps {
  readonly keadaan: KeadaanSistem;
  /** The true clock (epoch ms): backups know no training clock. */
  readonly kini: number;
  readonly zona: Zona;
}

/** The last backup, how old it is, where it lies, and the button for the next. */
export function KartuCadangan({ keadaan, kini, zona }: KartuSistemProps) {
  const { terakhir, gagal } = keadaan.catatan;
  const umur = keadaan.kesehatan.find((k) => k.apa === 'cadangan')?.keadaan ?? 'perhatian';
  return (
    <Kartu judul={SISTEM.cadangan} id="cadangan">
      <div class="formulir">
        {gagal && (
          <Pemberitahuan
            nada="merah"
            isi={SISTEM.gagal(waktuPenuh(gagal.saat, zona))}
            lanjut={gagal.kalimat}
          />
        )}
        {terakhir && terakhir.hilang.length > 0 && (
          <Pemberitahuan nada="kunyit" isi={SISTEM.hilang(ribuan(terakhir.hilang.length))} />
        )}
        <DaftarUraian
          lebar
          daftar={[
            {
              nama: SISTEM.terakhir,
              isi: (
                <>
                  {terakhir ? `${waktuLalu(terakhir.dibuat, kini, zona)} ` : ''}
                  <TagKeadaan keadaan={umur} kata={terakhir ? undefined : SISTEM.belumPernah} />
                </>
              ),
            },
            ...(terakhir ? uraian(terakhir) : []),
            {
              nama: SISTEM.jadwal,
              isi: keadaan.jadwal
                ? SISTEM.jadwalNilai(
                    `${String(keadaan.jadwal.jam).padStart(2, '0')}.00`,
                    String(keadaan.jadwal.simpan),
                  )
                : SISTEM.tanpaJadwal,
            },
          ]}
        />
        {!keadaan.jalan && (
          <form method="post" action={alamat.sistemPerintah('cadangkan')}>
            <Tombol jenis="utama" ikon="archive">
              {SISTEM.cadangkan}
            </Tombol>
          </form>
        )}
        <p class="petunjuk">
          {SISTEM.akanDi(keadaan.folder)} {SISTEM.tanpaUnduh} {SISTEM.pindahkan}
        </p>
      </div>
    </Kartu>
  );
}

function uraian(t: NonNullable<KeadaanSistem['catatan']['terakhir']>): readonly Uraian[] {
  return [
    { nama: SISTEM.tersimpanDi, isi: t.file },
    { nama: SISTEM.isi, isi: SISTEM.isiNilai(ribuan(t.berkas), ribuan(t.dokumen), ukuran(t.ukuran)) },
    { nama: SISTEM.oleh, isi: SISTEM.olehSiapa[t.oleh] },
    {
      nama: SISTEM.sidik,
      isi: (
        <>
          {t.sidikRantai}
          <p class="petunjuk">{SISTEM.sidikKet}</p>
        </>
      ),
    },
  ];
}
