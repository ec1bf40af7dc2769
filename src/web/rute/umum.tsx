import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { alamat } from '../alamat.ts';
import { MAP } from '../kata/lacak.ts';
import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { KUKI } from '../sesi.ts';
import { pencariKode } from '../umum/batas.ts';
import { bilaSibuk } from '../umum/bila-sibuk.ts';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { depan, duniaHost, halaman, type UmumDeps } from '../umum/jawab.tsx';
import { ruteLacak } from './lacak.tsx';
import { ruteLembar } from './lembar.tsx';
import { ruteSyarat } from './syarat.tsx';

/** The pages for everybody: what to bring, where a berkas is, what a sheet is, whose map this is. No login, no script. */
export function ruteUmum(deps: UmumDeps): Hono {
  const rute = new Hono();
  const sibuk = bilaSibuk(deps);
  const kode = pencariKode(deps);

  for (const jalur of ['/', '/syarat', '/syarat/*', '/l', '/l/*', '/v', '/v/*', '/m/*'])
    rute.use(jalur, sibuk);

  rute.get('/', async (c) => ((await petugas(deps, c)) ? c.redirect(alamat.tugas(), 303) : depan(deps, c)));
  rute.route('/', ruteSyarat(deps));
  rute.route('/', ruteLacak(deps, kode));
  rute.route('/', ruteLembar(deps, kode));

  rute.get('/m/:nomor', async (c) => {
    const buka = alamat.petaBerkas(c.req.param('nomor'), { dari: 'sampul' });
    if (await petugas(deps, c)) return c.redirect(buka, 303);
    // The same words for every number: nobody learns whether it exists.
    const [dunia] = await duniaHost(deps, c);
    const kantor = (await dunia?.organisasi.baca())?.kantor.find((k) => k.induk === null);
    const isi = (
      <BadanPesan judul={MAP.judul} ket={kantor ? MAP.ket : MAP.ketTanpaKantor}>
        {kantor && <KontakKantor judul={kantor.nama} kantor={kantor} />}
        <p>
          {MAP.petugas} <a href={alamat.masuk(buka)}>{MAP.masuk}</a>
        </p>
      </BadanPesan>
    );
    return halaman(deps, c, { judul: MAP.judul, isi, dunia });
  });

  return rute;
}

/** Whether this browser is logged in as an official. */
async function petugas({ masuk, jamSejati }: UmumDeps, c: Context): Promise<boolean> {
  const token = getCookie(c, KUKI);
  return token !== undefined && (await masuk.sesi(token, jamSejati())).jenis === 'berlaku';
}
