import { Hono, type MiddlewareHandler } from 'hono';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { LANJUTKAN } from '../kata/lanjutkan.ts';
import { LATIHAN } from '../kata/latihan.ts';
import { NAVIGASI } from '../kata/navigasi.ts';
import { ambilKiriman, buangKiriman, type KirimanTertunda } from '../kiriman-tertunda.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Env, Layar } from '../layar.ts';
import { pengunggahPetugas } from '../unggah/pemilik.ts';
import { unggahanSampai } from '../unggah/sampai.ts';
import { halaman } from './galat.tsx';

const BUANG = `${alamat.lanjutkan}/buang`;
/** Names the kept post in the address it is sent to again, so that its arrival can be told. */
const KUERI = 'lanjutan';

/** The post that was kept when a session ran out: sent again as it was, or thrown away. */
export function ruteLanjutkan(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const tertunda = await ambilKiriman(layar.dunia, layar.pegawai.id);
    if (!tertunda) return c.redirect(alamat.tugas(), 303);
    // A password waits for nobody, and this page cannot be continued into itself.
    if ([alamat.sandi, alamat.lanjutkan, BUANG].includes(tertunda.path)) {
      await buangKiriman(layar.dunia, layar.pegawai.id);
      return c.redirect(tertunda.path === alamat.sandi ? alamat.sandi : alamat.tugas(), 303);
    }
    const foto = await unggahanSampai(tertunda.isi, pengunggahPetugas(layar));
    return halaman(c, <HalamanLanjutkan layar={layar} tertunda={tertunda} foto={foto} />, layar);
  });

  rute.post('/buang', async (c) => {
    const { dunia, pegawai } = c.get('layar');
    await buangKiriman(dunia, pegawai.id);
    return c.redirect(alamat.tugas(), 303);
  });

  return rute;
}

/**
 * Throws the kept post away once it has arrived: it is stored, or stands typed on the page that answers. After a fault
 * (5xx) it goes on waiting. Stands after the login check, before the pages.
 */
export const buangBilaTerkirim: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const id = c.req.query(KUERI);
  if (id === undefined || c.req.method !== 'POST' || c.res.status >= 500) return;
  const { dunia, pegawai } = c.get('layar');
  const tertunda = await ambilKiriman(dunia, pegawai.id);
  if (tertunda?.id === id) await buangKiriman(dunia, pegawai.id);
};

function HalamanLanjutkan({
  layar,
  tertunda,
  foto,
}: {
  readonly layar: Layar;
  readonly tertunda: KirimanTertunda;
  readonly foto: { readonly sampai: number; readonly hilang: number };
}) {
  const isian = Object.entries(tertunda.isi).flatMap(([nama, nilai]) =>
    [nilai].flat().map((satu) => ({ nama, satu })),
  );
  // Names that begin with "_" are the form's own: version, key, appointment.
  const terketik = isian.filter(({ nama, satu }) => !nama.startsWith('_') && satu.trim() !== '').length;
  return (
    <Bingkai layar={layar} judul={LANJUTKAN.judul}>
      <KepalaHalaman judul={LANJUTKAN.judul} ket={LANJUTKAN.ket} />
      {foto.sampai > 0 && <Pemberitahuan nada="info" isi={LANJUTKAN.fotoIkut(foto.sampai)} />}
      {(tertunda.adaBerkas || foto.hilang > 0) && (
        <Pemberitahuan nada="kunyit" isi={foto.sampai > 0 ? LANJUTKAN.fotoLain : LANJUTKAN.fotoHilang} />
      )}
      <Kartu judul={LANJUTKAN.belum}>
        <form id="kirim-lagi" method="post" action={`${tertunda.path}?${KUERI}=${tertunda.id}`}>
          {isian.map(({ nama, satu }) => (
            <input type="hidden" name={nama} value={satu} />
          ))}
        </form>
        <form id="buang" method="post" action={BUANG} />
        <div class="formulir">
          <DaftarUraian
            lebar
            daftar={[
              { nama: LANJUTKAN.halaman, isi: namaHalaman(tertunda.path) },
              { nama: LANJUTKAN.banyak, isi: LANJUTKAN.isian(terketik) },
            ]}
          />
          <p>{LANJUTKAN.periksa}</p>
          <div class="deret">
            <Tombol jenis="utama" ukuran="besar" form="kirim-lagi">
              {LANJUTKAN.kirim}
            </Tombol>
            <Tombol ukuran="besar" form="buang">
              {LANJUTKAN.buang}
            </Tombol>
          </div>
        </div>
      </Kartu>
    </Bingkai>
  );
}

const TEMPAT: readonly (readonly [awal: string, nama: string])[] = [
  [alamat.tugas(), NAVIGASI.tugas],
  [alamat.baru, NAVIGASI.baru],
  [alamat.terima, NAVIGASI.terima],
  [alamat.tandaTangan(), NAVIGASI.tandaTangan],
  [alamat.cari(), NAVIGASI.cari],
  [alamat.penugasan, NAVIGASI.penugasan],
  [alamat.jamLatihan, LATIHAN.jamJudul],
];

/** What the page is called on which the post was typed. */
function namaHalaman(path: string): string {
  const [, nomor] = /^\/k\/berkas\/([^/]+)/.exec(path) ?? [];
  // A titipan is named by an id that says nothing to people.
  if (nomor !== undefined)
    return nomor.length < 24 ? LANJUTKAN.untuk.berkas(decodeURIComponent(nomor)) : LANJUTKAN.untuk.lain;
  const tempat = TEMPAT.find(([awal]) => path === awal || path.startsWith(`${awal}/`));
  return tempat?.[1] ?? LANJUTKAN.untuk.lain;
}
