import { Hono } from 'hono';
import { bukaBerkas, cariBerkas, penugasanMelihat } from '../berkas/buka-berkas.ts';
import { lembarNaskah } from '../cetak/sebut-surat.ts';
import { Bingkai } from '../bingkai.tsx';
import { alamat } from '../alamat.ts';
import { BERKAS } from '../kata/berkas.ts';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Riwayat } from '../komponen/Riwayat.tsx';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import type { Env } from '../layar.ts';
import { riwayat } from '../tampilan/riwayat.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { jawabDokumen } from './gambar.ts';

/** What belongs to a berkas and is only read: its documents (each opening recorded) and its whole history. */
export function ruteDokumen(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/:kunci/dokumen/:dokumen', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const penugasan = berkas && (await penugasanMelihat(layar, berkas));
    const jawaban =
      berkas &&
      penugasan &&
      (await jawabDokumen(c, { berkas, penugasan: penugasan.id, id: c.req.param('dokumen') }));
    return jawaban ?? halamanGalat(c, 'tidak-ada');
  });

  rute.get('/:kunci/riwayat', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const terbuka = berkas && (await bukaBerkas(layar, berkas, { terbuka: false }));
    if (!terbuka) return halamanGalat(c, 'tidak-ada');
    const { bahan, riwayat: catatan } = terbuka;
    const { sop, dir, kalender, teks, naskah } = bahan;
    return halaman(
      c,
      <Bingkai layar={layar} judul={`${BERKAS.riwayat} ${bahan.kunci}`} di="tugas">
        <Remah asal={{ label: bahan.kunci, href: alamat.berkas(bahan.kunci) }} kini={BERKAS.riwayat} />
        <KepalaHalaman judul={BERKAS.riwayat} ket={`${bahan.pemohon.nama}, ${naskah.keperluan.label}`} />
        <Kartu judul={BERKAS.semuaKejadian}>
          <Riwayat
            hari={riwayat(catatan, {
              sop,
              dir,
              kalender,
              teks,
              namaSyarat: (k) => namaSyarat(naskah, k),
              lembar: lembarNaskah(naskah),
            })}
          />
        </Kartu>
      </Bingkai>,
      layar,
    );
  });
  return rute;
}
