import { Hono } from 'hono';
import { hariDari } from '../../core/waktu/hari.ts';
import { SOP } from '../kata/sop.ts';
import { CetakSop } from '../sop/CetakSop.tsx';
import { LembarSop } from '../sop/LembarSop.tsx';
import { bilaSibuk } from '../umum/bila-sibuk.ts';
import { type BingkaiDeps, duniaHost, halaman, pesan, type UmumDeps } from '../umum/jawab.tsx';

/** The SOP in force for everybody: how the office works is no secret. No login, no script, no numbers. */
export function ruteSopUmum(deps: BingkaiDeps & Pick<UmumDeps, 'jamSejati'>): Hono {
  const rute = new Hono();
  rute.use(bilaSibuk(deps));
  rute.get('/', async (c) => {
    const [dunia] = await duniaHost(deps, c);
    if (!dunia) return pesan(deps, c, [SOP.tiadaKantor, SOP.tiadaKantorKet]);
    const sop = dunia.naskah.sop.nilai;
    const { nama } = sop.identitas;
    const isi = (
      <div class="sop-u">
        <h1>{nama}</h1>
        <p class="sub1">{SOP.ketUmum}</p>
        <p>
          <CetakSop />
        </p>
        <LembarSop sop={sop} hari={hariDari(dunia.jam(), dunia.kalender.zona)} />
      </div>
    );
    return halaman(deps, c, { judul: nama, isi, dunia, gaya: 'bagan' });
  });
  return rute;
}
