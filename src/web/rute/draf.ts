import { Hono } from 'hono';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { JenisPerintah } from '../../core/berkas/perintah.ts';
import { tersedia } from '../../core/berkas/tersedia.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { TempatDraf } from '../../store/berkas/draf.ts';
import { alamat } from '../alamat.ts';
import { cariBerkas } from '../berkas/buka-berkas.ts';
import { jenisPerintah } from '../berkas/pembaca.ts';
import { BAGIAN_LOKET, BAGIAN_TITIPAN, kapanDraf, KETIKAN, type Ketikan } from '../draf/draf-berkas.ts';
import { DRAF } from '../kata/draf.ts';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { petugasLoket } from '../petugas-loket.ts';
import { sebagai } from '../tampilan/sebagai.ts';

/** Bytes of a draft: twenty members with fifty columns are a tenth of it. */
const BATAS = 1024 * 1024;

/** A form whose typing may be kept: whose work it is, and where it lies. */
interface Sasaran {
  readonly berkas: Berkas | null;
  readonly penugasan: PenugasanTercatat;
  readonly bagian: string;
}

/** Keeps what is typed while it is typed, and throws it away when asked. */
export function ruteDraf(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.post('/loket', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw, BATAS);
    const penugasan = petugasLoket(c.get('layar'));
    const kunci = kiriman.teks('_idem');
    if (!penugasan || kunci === '') return tidakBoleh(c);
    return simpan(c, { berkas: null, penugasan, bagian: `${BAGIAN_LOKET}${kunci}` }, kiriman);
  });

  rute.post('/loket/buang', async (c) => {
    const bagian = `${BAGIAN_LOKET}${(await bacaKiriman(c.req.raw, BATAS)).teks('draf')}`;
    const { dunia, pegawai } = c.get('layar');
    await dunia.berkas.draf.hapus({ orang: pegawai.id, berkas: null, bagian });
    return c.redirect(alamat.baru, 303);
  });

  rute.post('/loket/:id', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw, BATAS);
    const layar = c.get('layar');
    const penugasan = petugasLoket(layar);
    const berkas = await cariBerkas(layar, c.req.param('id'));
    if (!berkas || !penugasan || !(await boleh(layar, { berkas, penugasan, perintah: 'terima' })))
      return tidakBoleh(c);
    return simpan(c, { berkas, penugasan, bagian: BAGIAN_TITIPAN }, kiriman);
  });

  rute.post('/loket/:id/buang', async (c) => {
    const { dunia, pegawai } = c.get('layar');
    const id = c.req.param('id');
    await dunia.berkas.draf.hapus({ orang: pegawai.id, berkas: id, bagian: BAGIAN_TITIPAN });
    return c.redirect(alamat.titipan(id), 303);
  });

  rute.post('/:kunci/:perintah', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw, BATAS);
    const layar = c.get('layar');
    const perintah = jenisPerintah(c.req.param('perintah'));
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const penugasan = layar.penugasan.find((p) => p.id === kiriman.teks('_sebagai'));
    if (!berkas || !perintah || !penugasan) return tidakBoleh(c);
    if (!(await boleh(layar, { berkas, penugasan, perintah }))) return usai(c);
    return simpan(c, { berkas, penugasan, bagian: perintah }, kiriman);
  });

  rute.post('/:kunci/:perintah/buang', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const bagian = c.req.param('perintah');
    if (berkas) await layar.dunia.berkas.draf.hapus({ orang: layar.pegawai.id, berkas: berkas.id, bagian });
    return c.redirect(alamat.berkas(c.req.param('kunci')), 303);
  });

  return rute;
}

interface Kerja {
  readonly berkas: Berkas;
  readonly penugasan: PenugasanTercatat;
  readonly perintah: JenisPerintah;
}

/** Whether this is this person's work now: nobody keeps drafts of what is not theirs to press. */
async function boleh(layar: Layar, { berkas, penugasan, perintah }: Kerja): Promise<boolean> {
  const sop = await layar.dunia.berkas.naskah.sop(berkas.naskah.sop);
  return tersedia(sop, berkas, sebagai(penugasan, layar.kini)).some((t) => t.perintah === perintah);
}

async function simpan(c: KonteksLayar, s: Sasaran, kiriman: Kiriman): Promise<Response> {
  const layar = c.get('layar');
  const { dunia, pegawai } = layar;
  const versi = Number.parseInt(kiriman.teks('_versi'), 10);
  // What was pressed already, here or in another tab, must not come back as a draft.
  const dulu = await dunia.berkas.terdahulu({
    berkas: s.berkas?.id ?? null,
    versi: s.berkas === null || Number.isNaN(versi) ? null : versi,
    kunci: kiriman.teks('_idem'),
    konteks: sebagai(s.penugasan, layar.kini),
  });
  if (dulu) return usai(c);
  const tempat: TempatDraf = { orang: pegawai.id, berkas: s.berkas?.id ?? null, bagian: s.bagian };
  const dilihat = Number.parseInt(kiriman.teks('_dilihat'), 10);
  const tab = kiriman.teks('_tab');
  const isi: Ketikan = { ...kiriman.isi };
  delete isi['_dilihat'];
  const hasil = await dunia.berkas.draf.simpanBila(tempat, isi, {
    skema: KETIKAN,
    boleh: (ada) => ada === undefined || ada.diubah === dilihat || ada.isi['_tab'] === tab,
  });
  const jam = kapanDraf(layar, hasil.diubah);
  if (!hasil.ok) return c.json({ kata: DRAF.tabLain(jam) }, 409);
  return c.json({ kata: DRAF.tersimpan(jam), diubah: hasil.diubah });
}

function usai(c: KonteksLayar): Response {
  return c.json({ kata: DRAF.usai }, 409);
}

function tidakBoleh(c: KonteksLayar): Response {
  return c.json({ kata: DRAF.tidakBoleh }, 403);
}
