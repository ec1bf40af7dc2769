import { Hono } from 'hono';
import { bolehTerbuka } from '../berkas/boleh-terbuka.ts';
import { bukaBerkas, cariBerkas } from '../berkas/buka-berkas.ts';
import type { Env } from '../layar.ts';
import { HalamanPerubahan } from '../perubahan/HalamanPerubahan.tsx';
import { halaman, halamanGalat } from './galat.tsx';

/** What was changed in a berkas, before and after; whoever may see the berkas may read it, numbers masked. */
export function rutePerubahan(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/:kunci/perubahan', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const awal = berkas && (await bukaBerkas(layar, berkas, { terbuka: false }));
    if (!berkas || !awal) return halamanGalat(c, 'tidak-ada');
    const bolehNik = bolehTerbuka(awal.bahan, true);
    const terbuka = bolehNik && c.req.query('nik') === 'tampil';
    if (terbuka) {
      await layar.dunia.berkas.pembacaan.catat({
        berkas: berkas.id,
        orang: layar.pegawai.id,
        penugasan: awal.bahan.penugasan.id,
        jenis: 'nik',
        perihal: 'perubahan',
      });
    }
    const dibuka = { ...awal, bahan: { ...awal.bahan, terbuka } };
    return halaman(c, <HalamanPerubahan layar={layar} terbuka={dibuka} bolehNik={bolehNik} />, layar);
  });

  return rute;
}
