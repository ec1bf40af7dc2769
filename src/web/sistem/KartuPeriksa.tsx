import { ribuan } from '../../core/tulisan/ukuran.ts';
import { alamat } from '../alamat.ts';
import { SISTEM } from '../kata/sistem.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { KartuSistemProps } from './KartuCadangan.tsx';
import { TagKeadaan } from './TagKeadaan.tsx';
import { waktuLalu } from './waktu-lalu.ts';

/** The last verification with what it found, and the button for the next. */
export function KartuPeriksa({ keadaan, kini, zona }: KartuSistemProps) {
  const { periksa: p } = keadaan.catatan;
  const keutuhan = keadaan.kesehatan.find((k) => k.apa === 'periksa')?.keadaan ?? 'perhatian';
  const rusak = p !== null && p.banyakTemuan > 0;
  const putusan = p ? (rusak ? SISTEM.temuan(ribuan(p.banyakTemuan)) : SISTEM.utuh) : SISTEM.belumPernah;
  return (
    <Kartu judul={SISTEM.periksa} id="periksa">
      <div class="formulir">
        <p>{SISTEM.periksaKet}</p>
        {rusak && (
          <Pemberitahuan nada="merah" isi={SISTEM.temuan(ribuan(p.banyakTemuan))} lanjut={SISTEM.temuanKet} />
        )}
        {rusak && (
          <ul aria-label={SISTEM.daftarTemuan}>
            {p.temuan.slice(0, 50).map((t) => (
              <li key={t}>{t}</li>
            ))}
          </ul>
        )}
        <DaftarUraian
          lebar
          daftar={[
            {
              nama: SISTEM.periksaTerakhir,
              isi: (
                <>
                  {p ? `${waktuLalu(p.saat, kini, zona)} ` : ''}
                  <TagKeadaan keadaan={keutuhan} kata={putusan} />
                </>
              ),
            },
            ...(p
              ? [
                  {
                    nama: SISTEM.diperiksa,
                    isi: SISTEM.diperiksaNilai(
                      ribuan(p.berkas),
                      ribuan(p.peristiwa),
                      ribuan(p.isian + p.dokumen + p.resmi),
                    ),
                  },
                  { nama: SISTEM.sidik, isi: p.sidik },
                ]
              : []),
          ]}
        />
        {!keadaan.jalan && (
          <form method="post" action={alamat.sistemPerintah('periksa')}>
            <Tombol ikon="search">{SISTEM.periksaSekarang}</Tombol>
          </form>
        )}
      </div>
    </Kartu>
  );
}
