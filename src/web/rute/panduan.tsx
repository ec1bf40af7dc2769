import { Hono } from 'hono';
import type { Sop } from '../../core/sop/schema.ts';
import type { PanduanTerbaca, UntukSiapa } from '../../naskah/paket-panduan.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { BANTUAN } from '../kata/bantuan.ts';
import { PANDUAN } from '../kata/panduan.ts';
import { Remah } from '../komponen/Remah.tsx';
import type { Env, Layar } from '../layar.ts';
import { IsiPanduan, Kalimat, type Rujukan } from '../panduan/IsiPanduan.tsx';
import { jawabGambar } from '../panduan/jawab-gambar.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** The guides as pages of the officials' frame, and their pictures. Everybody may read everybody's. */
export function rutePanduan(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/panduan/:kunci', (c) => {
    const layar = c.get('layar');
    const satu = layar.dunia.naskah.panduan.daftar.find((p) => p.kunci === c.req.param('kunci'));
    return satu ? halaman(c, <HalamanPanduan layar={layar} satu={satu} />, layar) : tiada(c);
  });

  rute.get('/gambar/:sidik/:nama', (c) => {
    const gambar = c.get('layar').dunia.naskah.panduan.gambar.get(c.req.param('nama'));
    return jawabGambar(c, gambar, { sidik: c.req.param('sidik'), umum: false }) ?? tiada(c);
  });

  return rute;
}

function tiada(c: Parameters<typeof halamanGalat>[0]): Response | Promise<Response> {
  return halamanGalat(c, 'tidak-ada', {
    penjelasan: PANDUAN.tiada,
    tindakan: { label: PANDUAN.keBantuan, href: alamat.bantuan },
  });
}

function HalamanPanduan({ layar, satu }: { readonly layar: Layar; readonly satu: PanduanTerbaca }) {
  const { naskah } = layar.dunia;
  const rujukan: Rujukan = {
    gambar: naskah.panduan.gambar,
    alamatGambar: alamat.gambarPanduan,
    tunda: false,
    tautan: (ke) => (ke.endsWith('.md') ? alamat.bantuanPanduan(ke.slice(0, -'.md'.length)) : ke),
  };
  const langkah = langkahPada(naskah.sop.nilai, satu.untuk);
  return (
    <Bingkai layar={layar} judul={satu.isi.judul} di="bantuan" gaya="panduan">
      <Remah asal={{ label: BANTUAN.judul, href: alamat.bantuan }} kini={satu.isi.judul} />
      <article class="panduan">
        <h1 tabIndex={-1}>{satu.isi.judul}</h1>
        <p class="ringkas-p">
          <Kalimat isi={satu.isi.ringkas} rujukan={rujukan} />
        </p>
        {langkah.length > 0 && <p class="petunjuk">{PANDUAN.langkah(langkah)}</p>}
        <p class="petunjuk layar-saja sembunyi-hp">
          {typeof satu.untuk === 'string' ? PANDUAN.cetakPendek : PANDUAN.cetak}
        </p>
        <IsiPanduan panduan={satu.isi} rujukan={rujukan} />
      </article>
    </Bingkai>
  );
}

/** The steps of the SOP that a guide is about, from the SOP itself. */
function langkahPada(sop: Sop, untuk: UntukSiapa): readonly string[] {
  if (typeof untuk === 'string') return [];
  return sop.kegiatan
    .filter((k) => untuk.includes(k.bacaan.pelaksana))
    .map((k) => PANDUAN.satuLangkah(k.no, k.bacaan.singkat));
}
