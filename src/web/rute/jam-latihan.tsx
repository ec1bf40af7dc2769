import { Hono } from 'hono';
import { HARI, MENIT } from '../../core/waktu/saat.ts';
import { pukul, tanggalHari } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { LATIHAN } from '../kata/latihan.ts';
import { bacaKiriman } from '../kiriman.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Env, Layar } from '../layar.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** The holidays reach no further, and a clock a year ahead teaches nothing more. */
const GESER_MAKS = 366 * HARI;

/** The clock of the training office, which the trainer moves. In a real office this page does not exist. */
export function ruteJamLatihan(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => {
    const layar = c.get('layar');
    const { tenant, geserJam } = layar.dunia;
    if (!tenant.latihan || !geserJam) return halamanGalat(c, 'tidak-ada');
    return halaman(c, <HalamanJam layar={layar} usai={c.req.query('usai')} />, layar);
  });

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const { tenant, geserJam } = layar.dunia;
    if (!tenant.latihan || !geserJam) return halamanGalat(c, 'tidak-ada');
    const { teks } = await bacaKiriman(c.req.raw);
    const tujuan = teks('menit') === '0' ? 0 : majuKe(layar, Number(teks('menit')), Number(teks('dari')));
    if (tujuan === undefined) return c.redirect(alamat.jamLatihan, 303);
    if (tujuan > GESER_MAKS) return c.redirect(`${alamat.jamLatihan}?usai=batas`, 303);
    await geserJam(tujuan);
    return c.redirect(`${alamat.jamLatihan}?usai=geser`, 303);
  });

  return rute;
}

/** How far the clock stands from the true one, in ms. */
function geserKini({ kini, sejati }: Layar): number {
  return kini - sejati;
}

/**
 * The new shift (ms), counted from the shift that the page showed: pressed twice it moves once, and a page that is
 * behind another trainer's never moves the clock back. Undefined for a step that is not offered.
 */
function majuKe(layar: Layar, menit: number, dari: number): number | undefined {
  if (!LATIHAN.pilihan.some((p) => p.menit === menit)) return undefined;
  const awal = Number.isFinite(dari) ? Math.min(dari, geserKini(layar)) : geserKini(layar);
  return Math.max(geserKini(layar), awal + menit * MENIT);
}

function HalamanJam({ layar, usai }: { readonly layar: Layar; readonly usai: string | undefined }) {
  const { zona } = layar.dunia.kalender;
  return (
    <Bingkai layar={layar} judul={LATIHAN.jamJudul}>
      <KepalaHalaman judul={LATIHAN.jamJudul} ket={LATIHAN.jamKet} />
      {usai === 'geser' && <Pemberitahuan nada="baik" isi={LATIHAN.dimajukan} />}
      {usai === 'batas' && <Pemberitahuan nada="kunyit" isi={LATIHAN.terlaluJauh} />}
      <Kartu judul={LATIHAN.jamKini}>
        <form class="formulir" method="post" action={alamat.jamLatihan}>
          <input type="hidden" name="dari" value={geserKini(layar)} />
          <p>
            <b class="angka">
              {tanggalHari(layar.kini, zona)}, {pukul(layar.kini, zona)}
            </b>
          </p>
          <div class="deret">
            {LATIHAN.pilihan.map((p) => (
              <Tombol key={p.menit} nama="menit" nilai={String(p.menit)} ikon="clock">
                {LATIHAN.maju} {p.label}
              </Tombol>
            ))}
          </div>
          <div class="deret">
            <Tombol nama="menit" nilai="0" ikon="undo">
              {LATIHAN.kembali}
            </Tombol>
          </div>
          <p class="petunjuk">{LATIHAN.kembaliKet}</p>
        </form>
      </Kartu>
    </Bingkai>
  );
}
