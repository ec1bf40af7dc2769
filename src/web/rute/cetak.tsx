import { Hono } from 'hono';
import { bukaBerkas, cariBerkas } from '../berkas/buka-berkas.ts';
import { catatCetak } from '../cetak/catat-cetak.ts';
import { cetakSurat } from '../cetak/cetak-surat.ts';
import { namaSurat } from '../cetak/daftar-surat.ts';
import { HalamanSiap } from '../cetak/HalamanSiap.tsx';
import { HalamanTakTercetak } from '../cetak/HalamanTakTercetak.tsx';
import { jawabPdf, namaFile } from '../cetak/jawab-pdf.ts';
import { pilihanCetak } from '../cetak/pilihan-cetak.ts';
import { lembarNaskah } from '../cetak/sebut-surat.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { type Env, lingkup } from '../layar.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** The papers of a berkas as PDF. Each printing is an event with its bytes; the file itself is for the browser. */
export function ruteCetak(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/:surat', async (c) => {
    const layar = c.get('layar');
    const surat = c.req.param('surat');
    const hasil = await cetakSurat(layar, {
      kunci: c.req.param('kunci') ?? '',
      surat,
      sebagai: c.req.query('sebagai'),
      pilihan: pilihanCetak((nama) => c.req.query(nama)),
    });
    switch (hasil.hasil) {
      case 'tiada':
        return halamanGalat(c, 'tidak-ada');
      case 'ditolak':
      case 'gagal':
        return halaman(c, <HalamanTakTercetak layar={layar} surat={surat} hasil={hasil} />, layar, 422);
      case 'jadi': {
        const { bahan, bytes, surat: nama } = hasil.cetakan;
        await catatCetak(layar, bahan, nama);
        return jawabPdf(c, bytes, namaFile(nama, bahan.berkas.nomor));
      }
    }
  });

  // Where a press ends that also prints: the sheet in a page that leads on, for a PDF alone leads nowhere.
  rute.get('/:surat/siap', async (c) => {
    const layar = c.get('layar');
    const surat = c.req.param('surat');
    const berkas = await cariBerkas(layar, c.req.param('kunci') ?? '');
    const terbuka = berkas && (await bukaBerkas(layar, berkas, { terbuka: false }));
    if (!terbuka || !dikenal(surat, terbuka.bahan)) return halamanGalat(c, 'tidak-ada');
    return halaman(c, <HalamanSiap layar={layar} bahan={terbuka.bahan} surat={surat} />, layar);
  });

  return rute;
}

/** The prints of a berkas that were made before, byte for byte. */
export function ruteCetakan(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.get('/:id', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci') ?? '');
    const terbuka = berkas && (await bukaBerkas(layar, berkas, { terbuka: false }));
    const cetakan =
      berkas && (await layar.dunia.berkas.cetakan.buka(berkas.id, c.req.param('id'), lingkup(layar)));
    if (!terbuka || !cetakan) return halamanGalat(c, 'tidak-ada');
    await catatCetak(layar, terbuka.bahan, cetakan.surat);
    return jawabPdf(c, cetakan.bytes, namaFile(cetakan.surat, terbuka.bahan.berkas.nomor));
  });
  return rute;
}

/** A paper that there is for this berkas: one of ours, or a companion sheet of its service. */
function dikenal(surat: string, { naskah }: BahanKerja): boolean {
  return namaSurat(surat) !== undefined || lembarNaskah(naskah).some((l) => l.kunci === surat);
}
