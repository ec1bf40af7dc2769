import { Hono, type Context } from 'hono';
import type { Hubungan } from '../../core/jaringan/hubungan.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import type { Dunia } from '../dunia.ts';
import { tanpaPort } from '../hubungan.ts';
import { LACAK } from '../kata/lacak.ts';
import { SOP } from '../kata/sop.ts';
import { HalamanUmum } from '../komponen/HalamanUmum.tsx';
import { laju } from '../laju.ts';
import { CetakSop } from '../sop/CetakSop.tsx';
import { LembarSop } from '../sop/LembarSop.tsx';
import { BadanPesan } from '../umum/HalamanPesan.tsx';

export interface SopUmumDeps {
  readonly aset: AlamatAset;
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  readonly hubungan: (c: Context) => Hubungan;
  readonly jamSejati: () => number;
}

// A school class behind one address may read it together; only a machine asks more.
const BATAS_BACA = { banyak: 120, selama: MENIT };

/** The SOP in force for everybody: how the office works is no secret. No login, no script, no numbers. */
export function ruteSopUmum(deps: SopUmumDeps): Hono {
  const rute = new Hono();
  const baca = laju(BATAS_BACA);
  rute.get('/', async (c) => {
    const { klien, host } = deps.hubungan(c);
    const tunggu = baca.ambil(klien, deps.jamSejati());
    if (tunggu > 0) {
      c.header('Retry-After', String(Math.ceil(tunggu / 1000)));
      return c.html(pesan(deps, LACAK.sibuk, LACAK.sibukKet), 429);
    }
    const [dunia] = await deps.duniaUntuk(tanpaPort(host));
    if (!dunia) return c.html(pesan(deps, SOP.tiadaKantor, SOP.tiadaKantorKet), 404);
    const sop = dunia.naskah.sop.nilai;
    const { nama } = sop.identitas;
    return c.html(
      dokumenHtml(
        <HalamanUmum
          judul={nama}
          aset={deps.aset}
          merek={{ nama: nama.replace(/^SOP /u, ''), kantor: dunia.tenant.nama, href: alamat.depan }}
          latihan={dunia.tenant.latihan}
          gaya="bagan"
        >
          <div class="sop-u">
            <h1>{nama}</h1>
            <p class="sub1">{SOP.ketUmum}</p>
            <p>
              <CetakSop />
            </p>
            <LembarSop sop={sop} hari={hariDari(dunia.jam(), dunia.kalender.zona)} />
          </div>
        </HalamanUmum>,
        deps.aset,
      ),
    );
  });
  return rute;
}

function pesan({ aset }: SopUmumDeps, judul: string, ket: string): string {
  return dokumenHtml(
    <HalamanUmum judul={judul} aset={aset} merek={{ nama: 'Lajur', kantor: '', href: alamat.depan }}>
      <BadanPesan judul={judul} ket={ket} />
    </HalamanUmum>,
    aset,
  );
}
