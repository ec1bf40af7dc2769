import { Hono } from 'hono';
import { render } from 'preact-render-to-string';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { bukaBerkas, cariBerkas } from '../berkas/buka-berkas.ts';
import { alamat } from '../alamat.ts';
import { AsetKonteks } from '../komponen/aset-konteks.ts';
import { etagHp, isiHp } from '../hp/bahan-hp.ts';
import { butirHp, mulaiHp, sesiMilik } from '../hp/mulai-hp.ts';
import { HP } from '../kata/hp.ts';
import { bacaKiriman } from '../kiriman.ts';
import { IsiHp, StripHp } from '../komponen/KartuHp.tsx';
import type { Env } from '../layar.ts';
import { halamanGalat } from './galat.tsx';

/** The official's side of "Foto lewat HP": opening an address for a phone, seeing what it sent, closing it. */
export function ruteFotoHp(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.post('/:kunci/hp', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const kiriman = await bacaKiriman(c.req.raw);
    const cara = { sebagai: kiriman.teks('_sebagai'), terbuka: false };
    const terbuka = berkas && (await bukaBerkas(layar, berkas, cara));
    if (!berkas || !terbuka) return halamanGalat(c, 'tidak-ada');
    const guna = kiriman.teks('guna') === 'pindai' ? 'pindai' : 'syarat';
    const butir = butirHp(terbuka.bahan, guna);
    if (butir.length === 0) return halamanGalat(c, 'bentrok', HP.bukanLagi);
    const penugasan = terbuka.bahan.penugasan.id;
    const sesi = await mulaiHp(layar, { berkas, penugasan, guna, butir });
    return c.redirect(`${alamat.berkas(terbuka.bahan.kunci, { hp: sesi.id })}#hp`, 303);
  });

  rute.get('/:kunci/hp/:sesi', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const sesi = berkas && (await sesiMilik(layar, berkas, c.req.param('sesi')));
    const terbuka = berkas && sesi && (await bukaBerkas(layar, berkas, { terbuka: false }));
    if (!sesi || !terbuka) return halamanGalat(c, 'tidak-ada');
    const isi = isiHp({ ...terbuka.bahan, sesi, layar });
    const etag = etagHp(isi);
    c.header('ETag', etag);
    c.header('Cache-Control', 'private, no-cache');
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    return c.html(
      render(
        <AsetKonteks.Provider value={layar.aset}>
          <IsiHp {...isi} />
          {sesi.guna === 'syarat' && <StripHp butir={isi.butir} />}
        </AsetKonteks.Provider>,
      ),
    );
  });

  rute.post('/:kunci/hp/:sesi/tutup', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const sesi = berkas && (await sesiMilik(layar, berkas, c.req.param('sesi')));
    if (!berkas || !sesi) return halamanGalat(c, 'tidak-ada');
    await layar.dunia.berkas.sesiHp.tutup(sesi.id, layar.sejati);
    return c.redirect(kembali(berkas, sesi.id), 303);
  });
  return rute;
}

function kembali({ id, nomor }: Berkas, hp: string): string {
  return `${alamat.berkas(nomor ?? id, { hp })}#hp`;
}
