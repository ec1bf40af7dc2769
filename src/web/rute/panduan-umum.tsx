import { Hono, type Context } from 'hono';
import type { Hubungan } from '../../core/jaringan/hubungan.ts';
import { gambarPanduan } from '../../core/panduan/panduan.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import type { Dunia } from '../dunia.ts';
import { tanpaPort } from '../hubungan.ts';
import { LACAK } from '../kata/lacak.ts';
import { PANDUAN } from '../kata/panduan.ts';
import { HalamanUmum } from '../komponen/HalamanUmum.tsx';
import { laju } from '../laju.ts';
import { IsiPanduan, Kalimat, type Rujukan } from '../panduan/IsiPanduan.tsx';
import { jawabGambar } from '../panduan/jawab-gambar.ts';
import { BadanPesan } from '../umum/HalamanPesan.tsx';

export interface PanduanUmumDeps {
  readonly aset: AlamatAset;
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  readonly hubungan: (c: Context) => Hubungan;
  readonly jamSejati: () => number;
}

// As on the other pages for everybody: a family behind one address may look often; only a machine asks more.
const BATAS_LIHAT = { banyak: 120, selama: MENIT };

/** The guide for the pemohon: no login, no script, the same for everybody; only the pictures that it names. */
export function rutePanduanUmum(deps: PanduanUmumDeps): Hono {
  const rute = new Hono();
  const lihat = laju(BATAS_LIHAT);
  const dunia = async (c: Context): Promise<Dunia | undefined> =>
    (await deps.duniaUntuk(tanpaPort(deps.hubungan(c).host)))[0];

  rute.use('*', async (c, next) => {
    const tunggu = lihat.ambil(deps.hubungan(c).klien, deps.jamSejati());
    if (tunggu === 0) return next();
    c.header('Retry-After', String(Math.ceil(tunggu / 1000)));
    const isi = <BadanPesan judul={LACAK.sibuk} ket={LACAK.sibukKet} />;
    return c.html(dokumenHtml(<Halaman deps={deps} judul={LACAK.sibuk} isi={isi} />, deps.aset), 429);
  });

  rute.get('/', async (c) => {
    const satu = await dunia(c);
    const panduan = satu && punyaPemohon(satu);
    if (!panduan) {
      const isi = <BadanPesan judul={PANDUAN.umumTiada} ket={PANDUAN.umumTiadaKet} />;
      return c.html(
        dokumenHtml(<Halaman deps={deps} dunia={satu} judul={PANDUAN.umumTiada} isi={isi} />, deps.aset),
        404,
      );
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
    return c.html(
      dokumenHtml(<Halaman deps={deps} dunia={satu} judul={panduan.judul} isi={isi} />, deps.aset),
    );
  });

  rute.get('/gambar/:sidik/:nama', async (c) => {
    const satu = await dunia(c);
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

interface HalamanProps {
  readonly deps: PanduanUmumDeps;
  readonly dunia?: Dunia | undefined;
  readonly judul: string;
  readonly isi: Parameters<typeof dokumenHtml>[0];
}

function Halaman({ deps, dunia, judul, isi }: HalamanProps) {
  return (
    <HalamanUmum
      judul={judul}
      aset={deps.aset}
      merek={{
        nama: dunia?.naskah.sop.nilai.identitas.nama.replace(/^SOP /u, '') ?? 'Lajur',
        kantor: dunia?.tenant.nama ?? '',
        href: alamat.depan,
      }}
      latihan={dunia?.tenant.latihan}
      gaya="panduan"
    >
      {isi}
    </HalamanUmum>
  );
}
