import { Hono } from 'hono';
import { tenangSampai } from '../../core/kabar/tenang.ts';
import { jamMenit } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { cariBerkas } from '../berkas/buka-berkas.ts';
import { kantorKabar } from '../kabar/boleh.ts';
import { HalamanKabar, type HalamanKabarProps } from '../kabar/HalamanKabar.tsx';
import { isiKabar } from '../kabar/isi-kabar.ts';
import { KABAR } from '../kata/kabar.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { kapan } from '../tampilan/waktu.ts';
import { halaman, halamanGalat } from './galat.tsx';

const PERINTAH = ['terkirim', 'lewati', 'ulang', 'urungkan'] as const;
const TERAKHIR = 10;

/** The news to be sent by hand, and what the channels could not send. */
export function ruteKabar(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.use('*', async (c, next) =>
    kantorKabar(c.get('layar')).length > 0 ? next() : halamanGalat(c, 'bukan-wewenang', KABAR.bukanTempat),
  );

  rute.get('/', (c) => tampilkan(c));

  rute.post('/berkas/:kunci/:apa', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const apa = c.req.param('apa');
    if (!berkas || (apa !== 'berhenti' && apa !== 'lagi')) return halamanGalat(c, 'tidak-ada');
    const { kabar } = layar.dunia.berkas;
    if (apa === 'berhenti') await kabar.berhenti(berkas.id, layar.pegawai.id);
    else await kabar.kabariLagi(berkas.id);
    return c.redirect(`${alamat.berkas(berkas.nomor ?? berkas.id)}#pesan`, 303);
  });

  rute.post('/:id/:apa', async (c) => {
    const layar = c.get('layar');
    const id = c.req.param('id');
    const apa = PERINTAH.find((p) => p === c.req.param('apa'));
    if (!apa) return halamanGalat(c, 'tidak-ada');
    const jadi = await layar.dunia.berkas.kabar.tindak(id, {
      apa,
      oleh: layar.pegawai.id,
      kantor: kantorKabar(layar),
    });
    return c.redirect(alamat.kabar(jadi ? { usai: apa, id } : { usai: 'bentrok' }), 303);
  });

  return rute;
}

async function tampilkan(c: KonteksLayar): Promise<Response> {
  const layar = c.get('layar');
  const { dunia, kini } = layar;
  const { kabar } = dunia.berkas;
  const kantor = kantorKabar(layar);
  const [tangan, periksa, usai, { antre }, sehat] = await Promise.all([
    kabar.daftar({ kantor, mana: 'tangan' }),
    kabar.daftar({ kantor, mana: 'periksa' }),
    kabar.daftar({ kantor, mana: 'usai', batas: TERAKHIR }),
    kabar.hitung(kantor),
    kabar.kesehatan(),
  ]);
  const tenang = dunia.kabar && tenangSampai(dunia.kabar.tenang, kini, dunia.kalender.zona);
  return halaman(
    c,
    <HalamanKabar
      layar={layar}
      tangan={await isiKabar(layar, tangan.baris)}
      periksa={await isiKabar(layar, periksa.baris)}
      usai={await isiKabar(layar, usai.baris)}
      jumlah={{ tangan: tangan.jumlah, periksa: periksa.jumlah, antre }}
      usaiTekan={usaiTekan(c)}
      gangguan={gangguan(layar, sehat)}
      tenang={tenang === undefined ? undefined : jamMenit(tenang, dunia.kalender.zona)}
    />,
    layar,
  );
}

function usaiTekan(c: KonteksLayar): HalamanKabarProps['usaiTekan'] {
  const usai = c.req.query('usai');
  const id = c.req.query('id') ?? '';
  if (usai === 'bentrok') return { isi: KABAR.bentrok, nada: 'kunyit' };
  if (usai === 'urungkan') return { isi: KABAR.dikembalikan, nada: 'baik' };
  if (usai === 'ulang') return { isi: KABAR.tercatat.ulang, nada: 'baik' };
  if (usai === 'terkirim' || usai === 'lewati')
    return { isi: KABAR.tercatat[usai], nada: 'baik', urungkan: id };
  return undefined;
}

/** Channels that have been refusing for a while: said to those whom the pemohon will ask. */
function gangguan(
  { kini, dunia }: Layar,
  sehat: Awaited<ReturnType<Layar['dunia']['berkas']['kabar']['kesehatan']>>,
): readonly string[] {
  return sehat.flatMap((s) =>
    s.gagalSejak === null || s.saluran === 'tangan'
      ? []
      : [KABAR.salurannya(KABAR.saluran[s.saluran], kapan(s.gagalSejak, kini, dunia.kalender), s.menunggu)],
  );
}
