import { Hono } from 'hono';
import { gambarPanduan } from '../../core/panduan/panduan.ts';
import { alamat } from '../alamat.ts';
import type { Dunia } from '../dunia.ts';
import { PANDUAN } from '../kata/panduan.ts';
import { IsiPanduan, Kalimat, type Rujukan } from '../panduan/IsiPanduan.tsx';
import { jawabGambar } from '../panduan/jawab-gambar.ts';
import { bilaSibuk } from '../umum/bila-sibuk.ts';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { type BingkaiDeps, duniaHost, halaman, type UmumDeps } from '../umum/jawab.tsx';

/** The guide for the pemohon: no login, no script, the same for everybody; only the pictures that it names. */
export function rutePanduanUmum(deps: BingkaiDeps & Pick<UmumDeps, 'jamSejati'>): Hono {
  const rute = new Hono();
  rute.use(bilaSibuk(deps));

  rute.get('/', async (c) => {
    const [satu] = await duniaHost(deps, c);
    const panduan = satu && punyaPemohon(satu);
    if (!panduan) {
      const isi = <BadanPesan judul={PANDUAN.umumTiada} ket={PANDUAN.umumTiadaKet} />;
      return halaman(deps, c, { judul: PANDUAN.umumTiada, isi, dunia: satu }, 404);
    }
    const rujukan: Rujukan = {
      gambar: satu.naskah.panduan.gambar,
      alamatGambar: alamat.panduanGambar,
      tunda: true,
      // Guides of officials open to officials only.
      tautan: (ke) => (ke.endsWith('.md') ? undefined : ke),
    };
    const isi = (
      <article class="panduan">
        <h1>{panduan.judul}</h1>
        <p class="ringkas-p">
          <Kalimat isi={panduan.ringkas} rujukan={rujukan} />
        </p>
        <IsiPanduan panduan={panduan} rujukan={rujukan} />
        <p class="layar-saja">
          <a href={alamat.depan}>{PANDUAN.keDepan}</a>
        </p>
      </article>
    );
    return halaman(deps, c, { judul: panduan.judul, isi, dunia: satu, gaya: 'panduan' });
  });

  rute.get('/gambar/:sidik/:nama', async (c) => {
    const [satu] = await duniaHost(deps, c);
    const panduan = satu && punyaPemohon(satu);
    const boleh = panduan && gambarPanduan(panduan).some((g) => g.nama === c.req.param('nama'));
    const gambar = boleh ? satu.naskah.panduan.gambar.get(c.req.param('nama')) : undefined;
    return jawabGambar(c, gambar, { sidik: c.req.param('sidik'), umum: true }) ?? c.notFound();
  });

  return rute;
}

function punyaPemohon({ naskah }: Dunia) {
  return naskah.panduan.daftar.find((p) => p.untuk === 'pemohon')?.isi;
}
