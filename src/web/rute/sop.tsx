import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { pelaksana, totalMenit } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { Bingkai } from '../bingkai.tsx';
import { SOP } from '../kata/sop.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import type { Env } from '../layar.ts';
import { halaman } from './galat.tsx';

/** The SOP in force, word for word, with our reading and the notes on its defects. What new berkas begin with. */
export function ruteSop(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.get('/', (c) => {
    const layar = c.get('layar');
    const { nilai: sop, bytes } = layar.dunia.naskah.sop;
    const versi = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return halaman(
      c,
      <Bingkai layar={layar} judul={sop.identitas.nama} di="sop">
        <KepalaHalaman judul={sop.identitas.nama} ket={SOP.versi(versi)} />
        <div class="kiri">
          <Kartu judul={SOP.identitas}>
            <DaftarUraian lebar daftar={identitas(sop)} />
          </Kartu>
          <Kartu judul={SOP.kegiatan} ujung={SOP.jumlah(sop.kegiatan.length, totalMenit(sop))} jarak={false}>
            <Tabel
              label={SOP.tabelKegiatan}
              kolom={SOP.kolom.map((judul) => ({ judul }))}
              baris={kegiatan(sop)}
            />
          </Kartu>
          <Kartu judul={SOP.pelaksana} ujung={SOP.banyakPelaksana(sop.pelaksana.length)} jarak={false}>
            <Tabel
              label={SOP.tabelPelaksana}
              kolom={SOP.kolomPelaksana.map((judul) => ({ judul }))}
              baris={lajur(sop)}
            />
          </Kartu>
          <Kartu judul={SOP.catatan}>
            <ul class="ringkas">
              {sop.catatan.map((baris) => (
                <li key={baris}>{baris}</li>
              ))}
            </ul>
          </Kartu>
        </div>
      </Bingkai>,
      layar,
    );
  });
  return rute;
}

function identitas({ identitas: i }: Sop) {
  return Object.entries(SOP.bidang).map(([kunci, nama]) => ({
    nama,
    isi: Object.entries(i).find(([k]) => k === kunci)?.[1] ?? '',
  }));
}

function kegiatan(sop: Sop): readonly (readonly string[])[] {
  return sop.kegiatan.map((k) => [
    String(k.no),
    k.kegiatan,
    pelaksana(sop, k.bacaan.pelaksana).tertulis,
    k.kelengkapan,
    k.waktu.tertulis,
    k.output,
    [k.keterangan, k.bacaan.catatan && SOP.bacaan(k.bacaan.catatan)].filter(Boolean).join(' '),
  ]);
}

function lajur(sop: Sop): readonly (readonly string[])[] {
  return sop.pelaksana.map((p) => [
    p.tertulis,
    p.nama === p.tertulis ? '' : p.nama,
    sop.kegiatan
      .filter((k) => k.bacaan.pelaksana === p.kunci)
      .map((k) => k.no)
      .join(', ') || SOP.tanpaLangkah,
    p.catatan ?? '',
  ]);
}
